package journey.app.dialogs;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import journey.text.Words;

/// The questions that the window must have answered before it goes on.
public final class Questions {
    private final Words words;

    public Questions(Words words) {
        this.words = words;
    }

    /// What to do with a plan that was edited and is about to be closed.
    public enum Closing { SAVE, DISCARD, CANCEL }

    public Closing closing(Window owner, String name) {
        var sheet = new Sheet<Closing>(words, owner, words.say("dialog.closing.title", name)).saying(words.say("dialog.closing.text"));
        var save = sheet.button("dialog.closing.save", ButtonData.YES);
        var discard = sheet.button("dialog.closing.discard", ButtonData.NO);
        sheet.button("dialog.cancel", ButtonData.CANCEL_CLOSE);
        sheet.setResultConverter(type -> type == save ? Closing.SAVE : type == discard ? Closing.DISCARD : Closing.CANCEL);
        return sheet.showAndWait().orElse(Closing.CANCEL);
    }

    /// Whether to go on with something that cannot be taken back. `key` names its texts: `.title`, `.text` and `.yes`.
    public boolean confirms(Window owner, String key, Object... args) {
        var sheet = new Sheet<Boolean>(words, owner, words.say(key + ".title", args)).saying(words.say(key + ".text", args));
        var yes = sheet.button(key + ".yes", ButtonData.OK_DONE);
        sheet.button("dialog.cancel", ButtonData.CANCEL_CLOSE);
        sheet.setResultConverter(type -> type == yes);
        return sheet.showAndWait().orElse(false);
    }

    /// One line of text that is not blank. `key` names its texts: `.title`, `.text`, `.label` and `.yes`.
    public Optional<String> line(Window owner, String key, String before) {
        var sheet = new Sheet<String>(words, owner, words.say(key + ".title")).saying(words.say(key + ".text"));
        var label = new Label(words.say(key + ".label"));
        label.getStyleClass().add("dialog-label");
        var field = new TextField(before);
        field.setId("dialog-line");
        label.setLabelFor(field);
        sheet.with(label, field);
        var yes = sheet.button(key + ".yes", ButtonData.OK_DONE);
        sheet.button("dialog.cancel", ButtonData.CANCEL_CLOSE);
        sheet.getDialogPane().lookupButton(yes).disableProperty().bind(field.textProperty().map(String::isBlank));
        sheet.setResultConverter(type -> type == yes ? field.getText().strip() : null);
        // A menu that led here takes the focus back while it closes.
        sheet.setOnShown(_ -> Platform.runLater(() -> {
            field.requestFocus();
            field.selectAll();
        }));
        return sheet.showAndWait();
    }
}
