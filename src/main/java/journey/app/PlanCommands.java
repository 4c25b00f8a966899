package journey.app;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import journey.app.workspace.Workspace;
import journey.plan.Phrase;
import journey.text.Words;

/// Everything that can be done to the plan of a window.
final class PlanCommands {
    final Command undo;
    final Command redo;
    final Command smaller;
    final Command actual;
    final Command larger;
    final Command fit;
    private final Words words;

    PlanCommands(PlannerWindow window, Workspace workspace) {
        words = window.words();
        undo = Command.of(words, "undo", "Shortcut+Z", workspace::undo)
                .titled(named(workspace.undoesProperty(), "undo"))
                .when(Bindings.createBooleanBinding(() -> workspace.undoesProperty().get().isPresent(), workspace.undoesProperty()));
        redo = Command.of(words, "redo", "Shortcut+Shift+Z", workspace::redo)
                .titled(named(workspace.redoesProperty(), "redo"))
                .when(Bindings.createBooleanBinding(() -> workspace.redoesProperty().get().isPresent(), workspace.redoesProperty()));
        smaller = Command.of(words, "zoom-out", "Shortcut+Minus", () -> { });
        actual = Command.of(words, "zoom-actual", "Shortcut+1", () -> { });
        larger = Command.of(words, "zoom-in", "Shortcut+Plus", () -> { });
        fit = Command.of(words, "zoom-fit", "Shortcut+0", () -> { });
    }

    /// "Undo move of 3 cards", or the bare word where there is nothing to undo.
    private ObservableValue<String> named(ObservableValue<java.util.Optional<Phrase>> step, String key) {
        return step.map(one -> one.map(name -> words.say("window." + key + ".named", name)).orElseGet(() -> words.say("window." + key)));
    }

    Toolbar toolbar() {
        var find = new TextField();
        find.setId("find");
        find.getStyleClass().add("find-field");
        find.setPromptText(words.say("window.find.prompt"));
        return new Toolbar(List.of(List.of(undo.button(words), redo.button(words))), List.of(find));
    }
}
