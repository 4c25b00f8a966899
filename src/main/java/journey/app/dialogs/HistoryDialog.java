package journey.app.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import journey.keep.Version;
import journey.layout.Palette;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.text.Words;

/// The history of a plan: its versions, what each looked like and what going back to it would change. A version is brought back or opened as a
/// copy; any state can be given a name, for which it is kept for good.
public final class HistoryDialog {
    private static final double LIST = 300;
    private final Words words;
    private final Sheet<Void> sheet;
    private final Chronicle chronicle;
    private final HistoryWords said;
    private final HistoryLook look;
    private final ListView<Moment> list = new ListView<>();
    private final Label trouble = new Label();
    private final Button restore;
    private final Button copy;
    private final Button name;
    private final Button compare;
    private Optional<Path> wanted = Optional.empty();

    /// What is done with a version.
    public interface Deeds {
        /// @param what it is called in a sentence
        void restore(Plan plan, Phrase what);

        void copy(Plan plan, Phrase what);

        /// With the plan as it is now.
        void compare(Seen seen);
    }

    /// A version that is looked at elsewhere, until one comes back to the dialog.
    ///
    /// @param what  it is called in a sentence
    /// @param dated what it is called where it is read on another day
    /// @param at    where it is kept; what stands in the window or the file is not
    public record Seen(Plan plan, Phrase what, Phrase dated, Optional<Path> at) {}

    public HistoryDialog(Words words, Window owner, Past past, Palette palette, Deeds deeds) {
        this.words = words;
        said = new HistoryWords(words, past.when(), past.inFull());
        chronicle = new Chronicle(past, this::failed);
        look = new HistoryLook(words, past, palette, owner.getRenderScaleX());
        sheet = new Sheet<Void>(words, owner, words.say("dialog.history.title", past.file().getFileName().toString())).wide(LIST + 16 + HistoryLook.WIDTH);
        list.setId("history");
        list.setAccessibleText(words.say("dialog.history.list"));
        list.getStyleClass().add("history-list");
        list.setCellFactory(_ -> new HistoryRow(words, said));
        list.setPlaceholder(new Label(words.say("dialog.history.unread")));
        list.setPrefWidth(LIST);
        list.setMinWidth(LIST);
        list.setPrefHeight(0);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> Optional.ofNullable(chosen).ifPresent(this::chosen));
        list.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.F2) name();
        });
        Sheet.letEscapeThrough(list);
        trouble.getStyleClass().add("dialog-text");
        trouble.setId("history-trouble");
        trouble.setVisible(false);
        trouble.managedProperty().bind(trouble.visibleProperty());
        var note = new Label(words.say("dialog.history.note"));
        note.getStyleClass().add("dialog-text");
        note.setWrapText(true);
        note.setMinHeight(Label.USE_PREF_SIZE);
        VBox.setVgrow(list, Priority.ALWAYS);
        var both = new HBox(16, new VBox(8, list, note), look);
        HBox.setHgrow(look, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        sheet.with(both, trouble);
        name = button("dialog.history.name", ButtonData.LEFT, _ -> name());
        // What it says changes.
        ButtonBar.setButtonUniformSize(name, false);
        compare = button("dialog.history.compare", ButtonData.LEFT, moment -> moment.plan().ifPresent(plan -> close(() -> deeds.compare(new Seen(plan, said.named(moment), said.dated(moment), moment.version().map(Version::at))))));
        copy = button("dialog.history.copy", ButtonData.OTHER, moment -> moment.plan().ifPresent(plan -> close(() -> deeds.copy(plan, said.named(moment)))));
        restore = button("dialog.history.restore", ButtonData.OK_DONE, moment -> moment.plan().ifPresent(plan -> close(() -> deeds.restore(plan, said.named(moment)))));
        sheet.button("dialog.close", ButtonData.CANCEL_CLOSE);
        chronicle.momentsProperty().addListener((_, _, moments) -> show(moments));
        sheet.setOnHidden(_ -> chronicle.end());
    }

    /// With the version chosen that is kept at a place, if it still is.
    public void show(Optional<Path> at) {
        wanted = at;
        show();
    }

    public void show() {
        enable(Optional.empty());
        sheet.show();
        chronicle.begin();
    }

    /// A button that leaves it to its deed whether the dialog closes.
    private Button button(String key, ButtonData kind, Consumer<Moment> deed) {
        var button = (Button) sheet.getDialogPane().lookupButton(sheet.button(key, kind));
        button.addEventFilter(ActionEvent.ACTION, press -> {
            press.consume();
            chosen().ifPresent(deed);
        });
        return button;
    }

    private Optional<Moment> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void close(Runnable then) {
        sheet.setResultConverter(_ -> null);
        sheet.close();
        then.run();
    }

    /// What was chosen stays so if it is still there: a name may have been given to it.
    private void show(List<Moment> moments) {
        var before = chosen();
        list.getItems().setAll(moments);
        var chosen = before.isPresent() ? before.flatMap(one -> moments.stream().filter(other -> isSame(one, other)).findFirst())
                : moments.stream().filter(one -> wanted.isPresent() && one.version().map(Version::at).equals(wanted)).findFirst();
        list.getSelectionModel().select(chosen.orElse(moments.getFirst()));
        if (before.isPresent()) return;
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        list.requestFocus();
    }

    private static boolean isSame(Moment one, Moment other) {
        return one.version().isPresent() ? other.version().map(version -> version.at()).equals(one.version().map(version -> version.at())) : other.state().equals(one.state());
    }

    private void chosen(Moment moment) {
        draw(moment);
        if (moment.content() instanceof Moment.Content.Unread) moment.contentProperty().addListener((_, _, _) -> {
            if (chosen().filter(one -> one == moment).isPresent()) draw(moment);
        });
    }

    private void draw(Moment moment) {
        look.show(moment);
        enable(Optional.of(moment));
    }

    private void enable(Optional<Moment> moment) {
        restore.setDisable(moment.filter(Moment::isOther).isEmpty());
        copy.setDisable(moment.flatMap(Moment::plan).isEmpty());
        compare.setDisable(moment.filter(Moment::isOther).isEmpty());
        name.setDisable(moment.flatMap(Moment::plan).isEmpty());
        name.setText(words.say(moment.flatMap(Moment::version).isPresent() ? "dialog.history.name" : "dialog.history.keep"));
    }

    private void name() {
        chosen().filter(moment -> moment.plan().isPresent()).ifPresent(moment -> new Questions(words).line(sheet.getDialogPane().getScene().getWindow(), "dialog.history-name",
                moment.version().flatMap(version -> version.name()).orElse("")).ifPresent(text -> chronicle.name(moment, text)));
    }

    private void failed(Throwable why) {
        trouble.setText(words.say("dialog.history.failed", why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage()));
        trouble.setVisible(true);
    }
}
