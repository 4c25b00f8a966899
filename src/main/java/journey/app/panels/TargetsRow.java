package journey.app.panels;

import java.util.Optional;
import journey.forecast.Measurement;
import journey.forecast.Prospect;
import journey.forecast.Standing;
import journey.forecast.Standing.Interval;
import journey.forecast.Standing.State;
import journey.forecast.Standing.Turn;
import journey.plan.Card;
import journey.plan.Id;

/// A metric card in the table of targets.
///
/// @param facts    what follows from the card alone
/// @param stale    whether its last reading is too old to say something
/// @param prospect what the forecast thinks of its target, where it can judge it
record TargetsRow(Facts facts, boolean stale, Optional<Prospect> prospect) {

    Card.Metric card() {
        return facts.card;
    }

    Id id() {
        return facts.card.id();
    }

    Standing standing() {
        return facts.standing;
    }

    State state() {
        return facts.state;
    }

    Optional<Measurement> last() {
        return facts.last();
    }

    Optional<Interval> interval() {
        return facts.chances().interval();
    }

    Optional<Turn> turn() {
        return facts.chances().turn();
    }

    boolean isMissed() {
        return state() == State.MISSED;
    }

    /// What follows from a card alone. What chance explains takes a moment, and is worked out when it is first asked for; two are equal only
    /// if they are the same, so that rows can be told apart at once.
    static final class Facts {
        private final Card.Metric card;
        private final Standing standing;
        private final State state;
        private Optional<Chances> chances = Optional.empty();

        private record Chances(Optional<Interval> interval, Optional<Turn> turn) {}

        Facts(Card.Metric card) {
            this.card = card;
            standing = Standing.of(card);
            state = standing.state();
        }

        Optional<Measurement> last() {
            return standing.last();
        }

        private Chances chances() {
            if (chances.isEmpty()) chances = Optional.of(new Chances(standing.interval(), standing.turn()));
            return chances.get();
        }
    }
}
