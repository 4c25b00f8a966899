package journey.forecast;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// Of whom a share speaks. The forecast multiplies it by those people and by no others.
final class People {
    private People() {}

    /// What forbids to use a metric as a share of a stage's people. The figure that it measures decides; without one, the words that it
    /// says after "of": a stage, or what the plan calls the people of a stage. Words that name no stage are taken for another name of the
    /// stage's own people.
    static Optional<Gap> mistake(Card.Metric metric, Stage whose, Source at, Plan plan) {
        var measured = Measure.of(metric).flatMap(measure -> stage(measure, plan));
        if (measured.isPresent())
            return measured.filter(stage -> stage != whose).map(stage -> new Gap.OtherPeople(at, named(metric.fields().text(CardFields.OF), stage)));
        var of = metric.fields().text(CardFields.OF);
        if (of.isBlank()) return Optional.of(new Gap.NoDenominator(at, metric.id()));
        return stage(of, whose, plan).filter(stage -> stage != whose).map(_ -> new Gap.OtherPeople(at, of.strip()));
    }

    private static String named(String of, Stage stage) {
        return of.isBlank() ? stage.word() : of.strip();
    }

    /// The stage of whose people a measured share speaks.
    private static Optional<Stage> stage(Measure measure, Plan plan) {
        return switch (measure) {
            case Measure.Onward(var stage) -> Optional.of(stage);
            case Measure.Back(var stage) -> Optional.of(stage);
            case Measure.Taken(var id) -> plan.card(id).filter(Card.Offer.class::isInstance).map(offer -> whose((Card.Offer) offer, plan).orElse(offer.stage()));
            case Measure.People _, Measure.Whole _ -> Optional.empty();
        };
    }

    /// The stage that words after "of" mean, if they mean one. Where two stages' people are called the same, it is the one asked about.
    static Optional<Stage> stage(String of, Stage likely, Plan plan) {
        var word = of.strip();
        return Stage.of(word.toLowerCase(Locale.ROOT)).or(() -> Stream.concat(Stream.of(likely), Stage.ALL.stream())
                .filter(stage -> plan.stage(stage).fields().text(StagePlan.PEOPLE).strip().equalsIgnoreCase(word)).findFirst());
    }

    /// The stage whose people an offer's take is a share of; empty where it names people that no stage has.
    static Optional<Stage> whose(Card.Offer offer, Plan plan) {
        var of = offer.fields().get(CardFields.TAKE).map(Rate::of).orElse("");
        return of.isBlank() ? Optional.of(offer.stage()) : stage(of, offer.stage(), plan);
    }
}
