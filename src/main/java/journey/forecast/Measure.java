package journey.forecast;

import java.util.Optional;
import journey.plan.Better;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.Stage;

/// A figure of the forecast that a target, a goal or a question can be about. Shares are parts of one here; the file and people speak
/// of them in percent.
public sealed interface Measure {
    /// How the field `measures` of a metric card writes it.
    String text();

    /// People in a stage.
    record People(Stage stage) implements Measure {
        @Override
        public String text() {
            return stage.word() + "/people";
        }
    }

    /// The share of a stage's people who go on to the next.
    record Onward(Stage stage) implements Measure {
        @Override
        public String text() {
            return stage.word() + "/onward";
        }
    }

    /// The share of a stage's people who step back.
    record Back(Stage stage) implements Measure {
        @Override
        public String text() {
            return stage.word() + "/back";
        }
    }

    /// The share of people who take an offer.
    record Taken(Id offer) implements Measure {
        @Override
        public String text() {
            return offer + "/take";
        }
    }

    /// A figure of the journey as a whole.
    record Whole(Figure figure) implements Measure {
        @Override
        public String text() {
            return figure.word();
        }
    }

    /// What a metric card says that it is about; empty if it says nothing that is understood.
    static Optional<Measure> of(Card.Metric metric) {
        return of(metric.fields().text(CardFields.MEASURES));
    }

    static Optional<Measure> of(String text) {
        var cut = text.indexOf('/');
        if (cut < 0) return Figure.measured(text).map(Whole::new);
        var at = text.substring(0, cut);
        var stage = Stage.of(at);
        return switch (text.substring(cut + 1)) {
            case "people" -> stage.map(People::new);
            case "onward" -> stage.filter(one -> one.next().isPresent()).map(Onward::new);
            case "back" -> stage.map(Back::new);
            case "take" -> Id.isOne(at) ? Optional.of(new Taken(new Id(at))) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// Whether it is a share of people, which people write in percent.
    default boolean isShare() {
        return switch (this) {
            case Onward _, Back _, Taken _ -> true;
            case People _, Whole _ -> false;
        };
    }

    /// Which way is better where a metric card does not say.
    default Better better() {
        return switch (this) {
            case Back _ -> Better.LOWER;
            case People _, Onward _, Taken _ -> Better.HIGHER;
            case Whole(var figure) -> figure.better();
        };
    }
}
