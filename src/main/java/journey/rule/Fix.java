package journey.rule;

import java.util.function.BiFunction;
import java.util.function.Function;
import journey.edit.Edit;
import journey.plan.Ids;
import journey.plan.Phrase;

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

    /// A fix that needs a line of text from the planner first, such as a goal, or the reason for skipping a stage.
    ///
    /// @param question what the planner is asked
    record Asking(Phrase title, Phrase question, BiFunction<Ids, String, Edit> make) implements Fix {
        /// @param answer a line that is not blank
        public Edit edit(Ids ids, String answer) {
            return make.apply(ids, answer);
        }
    }
}
