package journey.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.file.PlanFile;
import journey.text.Words;

/// A plan that was open lately: its picture, name, folder and date. The disk is asked in the background; a share that does not answer keeps
/// nobody waiting.
final class RecentRow extends Button {
    private final PlannerWindow window;
    private final Words words;
    private final Path path;
    private final Label when = PlanTile.label("", "recent-when");
    private final Label missing;

    /// @param changed what to do when the file left the list
    RecentRow(PlannerWindow window, Path path, Runnable changed) {
        this.window = window;
        this.path = path;
        words = window.words();
        getStyleClass().setAll("button", "recent-row");
        setId("recent");
        setMaxWidth(Double.MAX_VALUE);
        missing = PlanTile.label(words.say("window.start.missing"), "tag");
        missing.getStyleClass().add("missing");
        missing.setVisible(false);
        missing.setMinWidth(USE_PREF_SIZE);
        when.setMinWidth(USE_PREF_SIZE);
        var names = new VBox(3, PlanTile.label(name(), "plan-name"), PlanTile.label(folder(), "plan-line"));
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var picture = window.desk().pictures().of(window, () -> window.desk().read(path).plan(), 74, 42);
        var box = new HBox(16, picture, names, missing, gap, when);
        box.setAlignment(Pos.CENTER_LEFT);
        box.prefWidthProperty().bind(widthProperty().subtract(30));
        setGraphic(box);
        setTooltip(new Tooltip(path.toString()));
        setOnAction(_ -> window.desk().opening().open(path, window));
        var forget = new MenuItem(words.say("window.start.forget"));
        forget.setOnAction(_ -> forget(changed));
        setContextMenu(new ContextMenu(forget));
        setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.DELETE) forget(changed);
        });
        setAccessibleText(words.say("window.start.recent-row", name(), folder()));
        window.desk().work().fetch(this::date, this::date);
    }

    private void forget(Runnable changed) {
        window.desk().recents().remove(path);
        changed.run();
    }

    private Optional<Instant> date() {
        try {
            return Optional.of(window.desk().surroundings().machine().disk().lastChange(path));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private void date(Optional<Instant> date) {
        date.ifPresent(moment -> when.setText(new When(words, window.desk().surroundings().clock()).say(moment)));
        missing.setVisible(date.isEmpty());
        setAccessibleText(date.isEmpty() ? words.say("window.start.recent-missing", name(), folder())
                : words.say("window.start.recent-dated", name(), folder(), when.getText()));
    }

    private String name() {
        return PlanFile.bareName(path);
    }

    /// The last two folders say enough; the whole path stands in the tip.
    private String folder() {
        var parent = path.getParent();
        var count = parent == null ? 0 : parent.getNameCount();
        return count == 0 ? path.getRoot().toString() : count == 1 ? parent.getFileName().toString()
                : words.say("window.start.folder", parent.getName(count - 2).toString(), parent.getName(count - 1).toString());
    }
}
