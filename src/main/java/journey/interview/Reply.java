package journey.interview;

import java.util.List;
import journey.plan.Amount;

/// An answer to a question, in the form that the question asks for.
public sealed interface Reply {

    /// A line that is not blank.
    record Line(String text) implements Reply {
        public Line {
            if (text.isBlank()) throw new IllegalArgumentException("blank");
            text = text.strip();
        }
    }

    record Money(Amount amount) implements Reply {}

    record Minutes(int minutes) implements Reply {}

    /// The key of one option.
    record Choice(String key) implements Reply {}

    /// The keys of options, in the order of the form.
    record Several(List<String> keys) implements Reply {
        public Several {
            keys = List.copyOf(keys);
        }
    }

    /// A number and the key of the option that says what it is.
    record Figure(Amount amount, String key) implements Reply {}
}
