package journey.forecast;

import java.util.Optional;
import journey.plan.Better;
import journey.plan.Word;

/// What a journey comes to in a period, beside the people in its stages. The formulas stand in [Arithmetic].
public enum Figure implements Word {
    /// What this period's people pay over the whole time for which they stay.
    REVENUE(Better.HIGHER),
    /// All spend, the cost of what is sold, and rewards.
    COST(Better.LOWER),
    PROFIT(Better.HIGHER),
    /// What a customer costs to win: spend and the loss on entry offers, for each customer.
    CAC(Better.LOWER),
    /// What a customer is worth: the margin of all but the entry offers over the whole time, less rewards, for each customer.
    LTV(Better.HIGHER),
    LTV_CAC(Better.HIGHER),
    /// After how many periods a customer has paid back what it cost to win them.
    PAYBACK(Better.LOWER),
    /// Profit for each person who enters.
    VALUE_PER_PERSON(Better.HIGHER),
    /// The share of customers who reach Promote.
    REACH_PROMOTE(Better.HIGHER);

    static final int COUNT = values().length;

    private final Better better;

    Figure(Better better) {
        this.better = better;
    }

    /// Which way is better where a metric card does not say.
    public Better better() {
        return better;
    }

    /// The figure that a metric card can be about, by its word.
    static Optional<Figure> measured(String word) {
        return Word.in(Figure.class, word).filter(figure -> figure != VALUE_PER_PERSON && figure != REACH_PROMOTE);
    }
}
