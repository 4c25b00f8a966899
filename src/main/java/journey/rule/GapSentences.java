package journey.rule;

import java.time.LocalDate;
import java.util.List;
import journey.forecast.Gap;
import journey.forecast.Inputs;
import journey.forecast.Source;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;

/// What the forecast lacks, said in sentences: the validator speaks of what comes first, a forecast beside its figures of all of it.
public final class GapSentences {
    private final View view;

    GapSentences(View view) {
        this.view = view;
    }

    /// One sentence for each gap, in the order in which the forecast needs them.
    ///
    /// @param inputs of this plan
    public static List<Phrase> of(Plan plan, Inputs inputs) {
        var sentences = in(plan);
        return inputs.gaps().stream().map(sentences::of).toList();
    }

    static Phrase of(Gap gap, Plan plan) {
        return in(plan).of(gap);
    }

    /// What is lacking is lacking on any day.
    private static GapSentences in(Plan plan) {
        return new GapSentences(new View(plan, LocalDate.EPOCH));
    }

    Phrase of(Gap gap) {
        return switch (gap) {
            case Gap.NobodyEnters _ -> said("enters");
            case Gap.NoOnward(var stage) -> said("onward", stage, stage.next().orElseThrow());
            case Gap.OutOfRange(var at) -> unusable("range", at);
            case Gap.TooMany(var stage) -> Phrase.of("rule.rate-out-of-range.message.both", stage);
            case Gap.NoAmount(var at) -> unusable("amount", at);
            case Gap.OtherPeople(var at, var of) -> said("people", field(at), named(at.place()), view.shortened(of));
            case Gap.NoDenominator(var at, var metric) -> taking("denominator", at, metric);
            case Gap.NoShare(var at, var metric) -> taking("share", at, metric);
            case Gap.NoMetric(var at, _) -> unusable("metric", at);
            case Gap.NoValue(var at, var metric, var take) -> taking("value." + take.word(), at, metric);
            case Gap.NoWhere(var at) -> unusable("where", at);
            case Gap.NoTake(var offer) -> said("take", named(offer));
            case Gap.NoPrice(var offer) -> said("price", named(offer));
            case Gap.NoCommission(var offer) -> said("commission", named(offer));
        };
    }

    private static Phrase said(String why, Object... args) {
        return Phrase.of("rule.forecast-incomplete.message." + why, args);
    }

    private Phrase unusable(String why, Source at) {
        return said(why, field(at), named(at.place()));
    }

    private Phrase taking(String why, Source at, Id metric) {
        return said(why, field(at), named(at.place()), named(metric));
    }

    private static Phrase field(Source at) {
        return Phrase.of("rule.forecast.field." + at.field().key());
    }

    private Object named(Place place) {
        return switch (place) {
            case Place.OfStage(var stage) -> stage;
            case Place.Of(var id) -> named(id);
            case Place.Whole _, Place.OfLink _ -> Phrase.of("word.place.plan");
        };
    }

    private Object named(Id card) {
        return view.plan().card(card).map(view::named).orElseThrow();
    }
}
