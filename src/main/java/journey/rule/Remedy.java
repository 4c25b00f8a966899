package journey.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import journey.edit.Edit;
import journey.plan.Phrase;
import journey.text.Typed;
import journey.text.Typing;

/// Fixes that put numbers right: they bring no cards, so that no [Draft] is needed.
final class Remedy {
    private Remedy() {}

    static Fix ready(Phrase title, Edit... edits) {
        return new Fix.Ready(title, _ -> together(title, List.of(edits)));
    }

    /// Asks for a value; `key` is that of its button, and the question stands beside it.
    ///
    /// @param read  what was typed, as a value
    /// @param edits what becomes of the plan with it
    static <T> Fix asking(Phrase title, Phrase question, BiFunction<Typing, String, Typed<T>> read, Function<T, List<Edit>> edits) {
        return new Fix.Asking(title, question, (_, typed, typing) -> switch (read.apply(typing, typed)) {
            case Typed.Wrong<T>(var why) -> new Typed.Wrong<>(why);
            case Typed.Understood<T>(Optional<T> value) -> new Typed.Understood<>(value.map(one -> together(title, edits.apply(one))));
        });
    }

    private static Edit together(Phrase title, List<Edit> edits) {
        return new Edit.Together(Phrase.of("rule.undo", title), edits);
    }
}
