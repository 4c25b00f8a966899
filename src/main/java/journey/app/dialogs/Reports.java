package journey.app.dialogs;

import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.stage.Modality;
import javafx.stage.Window;
import journey.plan.Plan;
import journey.text.Words;

/// What the program has to show and nobody needs to answer: the help menu's pages, and lists that can be copied.
public final class Reports {
    private final Words words;

    public Reports(Words words) {
        this.words = words;
    }

    /// What a key does.
    public record Shortcut(String does, String keys) {}

    public void shortcuts(Window owner, List<Shortcut> all) {
        var grid = new GridPane(24, 7);
        for (int i = 0; i < all.size(); i++) {
            var keys = new Label(all.get(i).keys());
            keys.getStyleClass().add("key-cap");
            grid.addRow(i, new Label(all.get(i).does()), keys);
        }
        var scroll = new ScrollPane(grid);
        scroll.setPrefViewportHeight(460);
        scroll.setFitToWidth(true);
        show(new Sheet<Void>(words, owner, words.say("dialog.shortcuts.title")).with(scroll));
    }

    /// The rules of the validator; it can stay open beside the window.
    ///
    /// @param plan whose own weights are shown
    /// @param rule the one to begin with
    public void rules(Window owner, Optional<Plan> plan, Optional<String> rule) {
        var page = new RulesPage(words, plan);
        var sheet = new Sheet<Void>(words, owner, words.say("dialog.rules.title")).wide(720).with(page);
        sheet.initModality(Modality.NONE);
        show(sheet);
        page.begin(rule);
    }

    /// The words of the trade; it can stay open beside the window.
    public void glossary(Window owner) {
        var page = new GlossaryPage(words).node();
        var sheet = new Sheet<Void>(words, owner, words.say("dialog.glossary.title")).wide(620).with(page);
        sheet.initModality(Modality.NONE);
        show(sheet);
        page.begin();
    }

    /// Version, and whose work is in the program.
    public void about(Window owner, String version) {
        show(new Sheet<Void>(words, owner, words.say("dialog.about.title")).saying(words.say("dialog.about.version", version,
                System.getProperty("java.version"), System.getProperty("javafx.version"))).saying(words.say("dialog.about.text"))
                .with(copyable(words.say("dialog.about.licences"), 9)));
    }

    /// Where the program keeps its own files.
    public void places(Window owner, String folder) {
        show(new Sheet<Void>(words, owner, words.say("dialog.places.title")).saying(words.say("dialog.places.text"))
                .with(copyable(folder, 1)));
    }

    /// A text to read and to copy.
    public Dialog<Void> details(Window owner, String title, String text, String details) {
        var sheet = new Sheet<Void>(words, owner, title).wide(620).saying(text);
        sheet.with(copyable(details, 14));
        var copy = sheet.button("dialog.copy", ButtonData.LEFT);
        sheet.getDialogPane().lookupButton(copy).addEventFilter(ActionEvent.ACTION, press -> {
            var content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
            press.consume();
        });
        show(sheet);
        return sheet;
    }

    private static TextArea copyable(String text, int rows) {
        var area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setId("details");
        return area;
    }

    private void show(Sheet<Void> sheet) {
        sheet.button("dialog.close", ButtonData.CANCEL_CLOSE);
        sheet.show();
    }
}
