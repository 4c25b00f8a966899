package journey.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import journey.plan.Plan;
import journey.plan.Word;
import journey.text.Words;

/// The pictures of a plan. Each follows from the plan alone and is drawn in the plan's own language.
public enum Chart implements Word {
    /// Who is met where, how much they know, and what answers them.
    AWARENESS,
    /// What each ask costs the customer, and the steps by which they come closer.
    CLOSENESS,
    /// What is sold in which order, for how much, and what it earns.
    OFFERS,
    /// How many cards of each type every stage holds.
    COVERAGE,
    /// Who runs what in which week.
    CALENDAR,
    /// How many people come to each stage, what that earns, and how sure it is.
    FORECAST;

    public static final List<Chart> ALL = List.of(values());
    /// Those that explain what is planned, without any arithmetic.
    public static final List<Chart> EXPLAINING = List.of(AWARENESS, CLOSENESS, OFFERS, COVERAGE, CALENDAR);
    private static final double PAGE = 1400;

    /// @param today the day that is marked where a chart has days, if one is to be
    public Drawn of(Plan plan, Words words, Optional<LocalDate> today) {
        return switch (this) {
            case AWARENESS -> new AwarenessMatrix(sheet(plan, words), plan).drawn();
            case CLOSENESS -> new ClosenessLadder(sheet(plan, words), plan).drawn();
            case OFFERS -> new OfferStaircase(sheet(plan, words), plan).drawn();
            case COVERAGE -> new CoverageGrid(sheet(plan, words), plan).drawn();
            case CALENDAR -> new CalendarTable(sheet(plan, words), plan, today).drawn();
            case FORECAST -> Forecasting.of(plan, words).page(PAGE);
        };
    }

    private Sheet sheet(Plan plan, Words words) {
        return new Sheet(this, plan, words);
    }

    /// The key of one of its texts.
    String key(String what) {
        return "chart." + name().toLowerCase(Locale.ROOT) + "." + what;
    }
}
