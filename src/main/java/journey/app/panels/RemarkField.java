package journey.app.panels;

import java.util.Optional;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.plan.Place;
import journey.plan.Remarks;
import journey.plan.Settings.Remark;
import journey.text.Places;
import journey.text.Words;

/// Where a remark is written: about what is selected, else about the plan. What was begun about one place stays about it while others are
/// looked at. The same field changes the text of a remark that is there, and then goes on with what was begun before. Ctrl+Enter is done, Esc
/// leaves a change undone.
final class RemarkField extends VBox {
    private final Workspace workspace;
    private final Words words;
    private final RemarkAround around;
    private final Label about = new Label();
    private final TextArea text = new TextArea();
    private final Button done = new Button();
    private final Button cancel = new Button();
    private Optional<Place> begun = Optional.empty();
    private Optional<Remark> changed = Optional.empty();
    private String draft = "";

    RemarkField(Workspace workspace, Words words, RemarkAround around) {
        this.workspace = workspace;
        this.words = words;
        this.around = around;
        getStyleClass().add("remark-field");
        about.setId("remark-about");
        about.getStyleClass().add("remark-about");
        about.setLabelFor(text);
        text.setId("remark-text");
        text.setWrapText(true);
        text.setPrefRowCount(2);
        text.setPrefColumnCount(10);
        text.setPromptText(words.say("panel.remarks.prompt"));
        text.textProperty().addListener((_, _, now) -> typed(now));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(text, Priority.ALWAYS);
        var author = new Hyperlink();
        author.setId("remark-author");
        author.textProperty().bind(around.author().map(name -> words.say("panel.remarks.as", name.isBlank() ? words.say("panel.remark.nobody") : name)));
        author.setTooltip(new Tooltip(words.say("panel.remarks.as.help")));
        author.setAccessibleHelp(words.say("panel.remarks.as.help"));
        author.setMinWidth(30);
        author.setOnAction(_ -> {
            author.setVisited(false);
            around.askAuthor();
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        cancel.setId("remark-cancel");
        cancel.setText(words.say("panel.ask.cancel"));
        cancel.getStyleClass().add("problem-more");
        cancel.setOnAction(_ -> leave());
        done.setId("remark-done");
        done.getStyleClass().add("problem-fix");
        done.disableProperty().bind(text.textProperty().map(String::isBlank));
        done.setTooltip(new Tooltip(KeyCombination.valueOf("Shortcut+Enter").getDisplayText()));
        done.setOnAction(_ -> done());
        for (var button : new Button[] {cancel, done}) button.setMinWidth(Region.USE_PREF_SIZE);
        var foot = new HBox(author, gap, cancel, done);
        foot.getStyleClass().add("remark-foot");
        getChildren().setAll(about, text, foot);
        workspace.selectionProperty().addListener((_, _, _) -> follow());
        workspace.planProperty().addListener((_, _, _) -> follow());
        follow();
    }

    /// Ready to write about what is selected.
    void begin() {
        if (changed.isPresent()) leave();
        focus();
    }

    /// Ready to change a remark.
    void change(Remark remark) {
        if (changed.isEmpty()) draft = text.getText();
        changed = Optional.of(remark);
        text.setText(remark.fields().text(Remark.TEXT));
        text.end();
        follow();
        focus();
    }

    private void focus() {
        applyCss();
        layout();
        text.requestFocus();
    }

    private void leave() {
        changed = Optional.empty();
        text.setText(draft);
        draft = "";
        follow();
    }

    private void typed(String now) {
        if (changed.isPresent()) return;
        if (now.isBlank()) begun = Optional.empty();
        else if (begun.isEmpty()) begun = Optional.of(selected());
        follow();
    }

    private Place selected() {
        return workspace.selection().lead().orElse(Place.PLAN);
    }

    private Place place() {
        return begun.filter(workspace.plan()::has).orElseGet(this::selected);
    }

    /// What was written and not yet added is added; what was being changed is changed. Closing a window must not lose it.
    void done() {
        var said = text.getText().strip();
        if (said.isEmpty()) return;
        workspace.pause();
        changed.ifPresentOrElse(remark -> {
            leave();
            workspace.perform(new Edit.RewordRemark(remark, said));
        }, () -> {
            var remark = Remarks.said(workspace.ids().next(), place(), around.author().getValue(), around.now().toString(), said);
            text.clear();
            workspace.perform(new Edit.AddRemark(remark));
        });
        workspace.pause();
    }

    /// A remark that is being changed may be changed, or taken away, by undoing: then what was typed is a new one.
    private void follow() {
        changed.ifPresent(remark -> {
            var all = Remarks.of(workspace.plan()).all();
            if (all.contains(remark)) return;
            changed = all.stream().filter(one -> one.fields().has(Remark.ID) && one.fields().get(Remark.ID).equals(remark.fields().get(Remark.ID))).findFirst();
            if (changed.isEmpty()) begun = Remarks.about(workspace.plan(), remark);
        });
        var name = words.say(Places.name(workspace.plan(), changed.flatMap(remark -> Remarks.about(workspace.plan(), remark)).orElseGet(this::place)));
        about.setText(words.say(changed.isPresent() ? "panel.remarks.changing" : "panel.remarks.writing", name));
        text.setAccessibleText(about.getText());
        done.setText(words.say(changed.isPresent() ? "panel.remarks.change" : "panel.remarks.add"));
        cancel.setVisible(changed.isPresent());
        cancel.setManaged(changed.isPresent());
    }

    private void pressed(KeyEvent press) {
        switch (press.getCode()) {
            case ENTER -> {
                if (!press.isShortcutDown()) return;
                done();
            }
            case ESCAPE -> {
                if (changed.isEmpty()) return;
                leave();
            }
            case TAB -> {
                if (press.isShortcutDown()) return;
                text.requestFocusTraversal(press.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
            default -> {
                return;
            }
        }
        press.consume();
    }
}
