package journey.interview;

import java.util.List;
import journey.plan.Phrase;

/// In which form a question is answered.
public sealed interface Form {

    /// A line of text. `chips` are answers that one click takes, in the plan's language; each phrase may hold several with `|` between
    /// them.
    record Line(List<Phrase> chips) implements Form {
        public Line {
            chips = List.copyOf(chips);
        }
    }

    /// An amount in the plan's currency.
    record Money() implements Form {}

    /// A number of minutes.
    record Minutes() implements Form {}

    /// One of the options.
    record Choice(List<Option> options) implements Form {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// Any of the options, one at least.
    record Several(List<Option> options) implements Form {
        public Several {
            options = List.copyOf(options);
        }
    }

    /// A number, and one of the options beside it that says what it is: the target of one of these metrics, a price in one of these
    /// rhythms. The first option is meant unless another is chosen.
    record Figure(Unit unit, List<Option> options) implements Form {
        public Figure {
            options = List.copyOf(options);
        }
    }

    /// What the number of a [Figure] counts.
    enum Unit { MONEY, PLAIN }
}
