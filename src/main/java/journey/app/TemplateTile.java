package journey.app;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import journey.plan.Phrase;
import journey.plan.Settings;

/// One of the person's own templates, with a menu to rename and to delete it.
final class TemplateTile extends StackPane {
    private final PlannerWindow window;
    private final Template template;
    private final Runnable changed;

    /// @param changed what to do when the template was renamed or deleted
    TemplateTile(PlannerWindow window, Template template, Runnable changed) {
        this.window = window;
        this.template = template;
        this.changed = changed;
        var words = window.words();
        var tile = new PlanTile(window, "template", template.name(), words.say("window.start.cards", template.plan().cards().size()),
                () -> Optional.of(template.plan()), () -> window.desk().opening().copy(template.plan(), window));
        tile.setContextMenu(new ContextMenu(rename(), delete()));
        tile.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.F2) askName();
            if (press.getCode() == KeyCode.DELETE) askDelete();
        });
        var more = new MenuButton(null, Icons.shape("dots"), rename(), delete());
        more.getStyleClass().add("more");
        more.setAccessibleText(words.say("window.template.more", template.name()));
        more.setTooltip(new Tooltip(words.say("window.template.more", template.name())));
        setAlignment(more, Pos.BOTTOM_RIGHT);
        getChildren().addAll(tile, more);
    }

    private MenuItem rename() {
        return item("template.rename", this::askName);
    }

    private MenuItem delete() {
        return item("template.delete", this::askDelete);
    }

    private MenuItem item(String key, Runnable run) {
        var item = new MenuItem(window.words().say("window." + key));
        item.setOnAction(_ -> run.run());
        return item;
    }

    private void askName() {
        window.desk().questions().line(window.stage(), "dialog.template-rename", template.plan().settings().text(Settings.TITLE))
                .ifPresent(name -> change(templates -> templates.rename(template, name)));
    }

    private void askDelete() {
        if (window.desk().questions().confirms(window.stage(), "dialog.template-delete", template.name()))
            change(templates -> templates.delete(template));
    }

    private void change(TemplateChange.Step step) {
        new TemplateChange(window, Phrase.of("window.template.failed", template.file().toString())).make(step, changed);
    }
}
