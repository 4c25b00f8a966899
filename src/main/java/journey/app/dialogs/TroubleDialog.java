package journey.app.dialogs;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import journey.plan.Phrase;
import journey.text.Words;

/// Tells what was not foreseen, what became of the plan, and what to do now. Its details can be copied; the plan goes with them only when somebody
/// asks for that.
public final class TroubleDialog {
    private final Words words;
    private final Sheet<Void> sheet;

    /// What is told.
    ///
    /// @param happened in plain words
    /// @param plan     what became of the plan, if there is one
    /// @param details  for whoever looks for the cause; nothing of the plan is in them
    /// @param more     the same with the plan
    public record Told(Phrase happened, Optional<Phrase> plan, String details, Supplier<String> more) {}

    /// What can be done at once.
    ///
    /// @param key what its button says
    public record Answer(String key, Runnable run) {}

    /// @param again how many errors more came since
    public TroubleDialog(Words words, Window owner, Told told, ReadOnlyIntegerProperty again) {
        this.words = words;
        sheet = new Sheet<Void>(words, owner, words.say("dialog.trouble.title")).wide(620).saying(words.say(told.happened()));
        told.plan().ifPresent(plan -> sheet.saying(words.say(plan)).saying(words.say("dialog.trouble.advice")));
        var heading = label("dialog.trouble.details", "dialog-label");
        var area = new TextArea(told.details());
        area.setEditable(false);
        area.setPrefRowCount(9);
        area.setId("details");
        heading.setLabelFor(area);
        var also = new CheckBox(words.say("dialog.trouble.plan"));
        also.setId("trouble-plan");
        also.setVisible(told.plan().isPresent());
        also.setManaged(told.plan().isPresent());
        var more = label("dialog.trouble.again", "dialog-text");
        more.setId("trouble-again");
        more.textProperty().bind(again.map(count -> words.say("dialog.trouble.again", count)));
        more.visibleProperty().bind(again.greaterThan(0));
        more.managedProperty().bind(more.visibleProperty());
        sheet.with(heading, area, also, more);
        var copy = sheet.button("dialog.trouble.copy", ButtonData.LEFT);
        sheet.getDialogPane().lookupButton(copy).addEventFilter(ActionEvent.ACTION, press -> {
            copy(also.isSelected() ? told.more().get() : told.details());
            press.consume();
        });
    }

    private Label label(String key, String style) {
        var label = new Label(words.say(key, 0));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// @param answer what can be done, where something can
    /// @param over   when it is closed
    public void show(Optional<Answer> answer, Runnable over) {
        var chosen = answer.map(one -> sheet.button(one.key(), ButtonData.OK_DONE));
        sheet.button("dialog.close", ButtonData.CANCEL_CLOSE);
        answer.ifPresent(one -> sheet.getDialogPane().lookupButton(chosen.orElseThrow()).addEventHandler(ActionEvent.ACTION, _ -> one.run().run()));
        sheet.setOnHidden(_ -> over.run());
        sheet.show();
    }
}
