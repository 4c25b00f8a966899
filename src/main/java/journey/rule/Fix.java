package journey.rule;

import java.util.function.BiFunction;
import java.util.function.Function;
import journey.edit.Edit;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.text.Typed;
import journey.text.Typing;

/// One way to mend a finding, one step for undo.
public sealed interface Fix {
    /// What its button says.
    Phrase title();

    /// A fix that is ready to be made. It may need fresh ids.
    record Ready(Phrase title, Function<Ids, Edit> make) implements Fix {
        public Edit edit(Ids ids) {
            return make.apply(ids);
        }
    }

    /// A fix that needs a line from the planner first, such as a goal, the reason for skipping a stage, or a number.
    ///
    /// @param question what the planner is asked
    record Asking(Phrase title, Phrase question, Answer answer) implements Fix {
        /// What becomes of an answer: an edit, or why it cannot be used.
        @FunctionalInterface
        public interface Answer {
            Typed<Edit> read(Ids ids, String typed, Typing typing);
        }

        /// A fix that any words will do for.
        public Asking(Phrase title, Phrase question, BiFunction<Ids, String, Edit> make) {
            this(title, question, (ids, typed, _) -> Typed.of(make.apply(ids, typed)));
        }

        /// @param typed  a line that is not blank
        /// @param typing the language in which numbers are typed
        public Typed<Edit> edit(Ids ids, String typed, Typing typing) {
            return answer.read(ids, typed, typing);
        }
    }
}
