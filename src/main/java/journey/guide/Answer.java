package journey.guide;

import java.util.List;
import journey.plan.Card;

/// What Engage has for people who are met in Aware.
public sealed interface Answer {
    /// The cards that speak to them, rightly or not, in their order on the board.
    List<Card.Touchpoint> by();

    /// Cards that take the approach that these people need.
    record Fitting(List<Card.Touchpoint> by) implements Answer {
        public Fitting {
            by = List.copyOf(by);
        }
    }

    /// Cards that speak to these people, but all of them in another way than they need.
    record Wrong(List<Card.Touchpoint> by) implements Answer {
        public Wrong {
            by = List.copyOf(by);
        }
    }

    /// Nothing speaks to these people.
    record Open() implements Answer {
        @Override
        public List<Card.Touchpoint> by() {
            return List.of();
        }
    }
}
