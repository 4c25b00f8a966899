package journey.chart;

import java.util.List;
import java.util.Locale;
import journey.plan.Plan;
import journey.plan.Word;
import journey.text.Words;

/// The pictures that explain a plan. Each follows from the plan alone and is drawn in the plan's own language.
public enum Chart implements Word {
    /// Who is met where, how much they know, and what answers them.
    AWARENESS,
    /// What each ask costs the customer, and the steps by which they come closer.
    CLOSENESS,
    /// What is sold in which order, for how much, and what it earns.
    OFFERS,
    /// How many cards of each type every stage holds.
    COVERAGE;

    public static final List<Chart> ALL = List.of(values());

    public Drawn of(Plan plan, Words words) {
        var sheet = new Sheet(this, plan, words);
        return switch (this) {
            case AWARENESS -> new AwarenessMatrix(sheet, plan).drawn();
            case CLOSENESS -> new ClosenessLadder(sheet, plan).drawn();
            case OFFERS -> new OfferStaircase(sheet, plan).drawn();
            case COVERAGE -> new CoverageGrid(sheet, plan).drawn();
        };
    }

    /// The key of one of its texts.
    String key(String what) {
        return "chart." + name().toLowerCase(Locale.ROOT) + "." + what;
    }
}
