package journey.rule;

import java.util.List;
import journey.plan.Phrase;
import journey.plan.Word;

/// The rules in groups, in the order in which people read about them. What a group asks of a plan is one question.
public enum Family implements Word {
    COVERAGE(CoverageRules.ALL),
    ORDER(OrderRules.ALL),
    WAYS(WayRules.ALL),
    OFFERS(OfferRules.ALL),
    AUDIENCE(AudienceRules.ALL),
    NUMBERS(NumberRules.ALL),
    CARDS(CardRules.ALL);

    private final List<Rule> rules;

    Family(List<Rule> rules) {
        this.rules = rules;
    }

    public List<Rule> rules() {
        return rules;
    }

    public Phrase phrase() {
        return Phrase.of("rule.family." + word());
    }

    /// The question that its rules ask of a plan.
    public Phrase question() {
        return Phrase.of("rule.family." + word() + ".question");
    }
}
