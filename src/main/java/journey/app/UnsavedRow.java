package journey.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import journey.keep.Unsaved;
import journey.text.Words;

/// Work that was not saved: its picture, its name, of what file it is, when it was written down, and what can be done with it.
final class UnsavedRow extends HBox {
    private final Words words;
    private final String name;

    /// What can be done.
    ///
    /// @param key of its button, without the bundle
    record Answer(String key, Runnable run) {}

    /// @param why what became of it, in a sentence
    UnsavedRow(PlannerWindow window, Unsaved work, String why, List<Answer> answers) {
        super(16);
        words = window.words();
        name = work.plan().title().isBlank() ? words.say("window.untitled") : work.plan().title();
        getStyleClass().add("unsaved-row");
        setId("unsaved");
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        var when = new When(words, window.desk().surroundings().clock()).sayExactly(work.at());
        var file = work.of().map(this::file).orElseGet(() -> words.say("window.unsaved.no-file"));
        var of = PlanTile.label(file, "plan-line");
        work.of().ifPresent(path -> of.setTooltip(new Tooltip(path.toString())));
        var title = PlanTile.label(name, "plan-name");
        title.setTooltip(new Tooltip(name));
        var names = new VBox(3, title, of, PlanTile.label(why, "plan-line"));
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        var time = PlanTile.label(when, "recent-when");
        time.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(window.desk().pictures().of(window, () -> Optional.of(work.plan()), 132, 75), names, time);
        answers.forEach(answer -> getChildren().add(button(answer)));
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.say("window.unsaved.spoken", name, file, when));
    }

    private String file(Path path) {
        var file = path.getFileName().toString();
        return Optional.ofNullable(path.getParent()).map(Path::getFileName).map(folder -> words.say("window.start.recent-row", file, folder.toString())).orElse(file);
    }

    private Button button(Answer answer) {
        var button = new Button(words.say("window." + answer.key()));
        button.setId(answer.key().replace('.', '-'));
        button.setMinWidth(Label.USE_PREF_SIZE);
        button.setAccessibleText(words.say("window.unsaved.button", button.getText(), name));
        button.setOnAction(_ -> {
            setDisable(true);
            answer.run().run();
        });
        return button;
    }
}
