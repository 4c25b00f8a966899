package journey.app.dialogs;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import journey.app.workspace.Aside;
import journey.app.workspace.Workspace;
import journey.exchange.Columns;
import journey.exchange.Incoming;
import journey.exchange.Table;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.text.Words;

/// Brings readings in from a table: its first rows with what each column holds, and below what that would change, line by line. Nothing is
/// changed before it is said so, and then in one step.
public final class ImportDialog {
    private static final int MOST_LINES = 500;
    private final Words words;
    private final Workspace workspace;
    private final Aside aside;
    private final Plan plan;
    private final Sheet<Incoming> sheet;
    private final StackPane columns = new StackPane();
    private final Label sum = new Label();
    private final ListView<String> lines = new ListView<>();
    private final Node write;
    private Optional<Incoming> incoming = Optional.empty();
    private int asked;

    /// @param file   what the table stands in, for the heading
    /// @param tables at least one
    public ImportDialog(Words words, Window owner, Workspace workspace, String file, List<Table> tables, Aside aside) {
        this.words = words;
        this.workspace = workspace;
        this.aside = aside;
        plan = workspace.plan();
        sheet = new Sheet<Incoming>(words, owner, words.say("dialog.import.title", file)).wide(760);
        sheet.saying(words.say("dialog.import.text"));
        if (tables.size() > 1) sheet.with(sheets(tables));
        columns.setMinHeight(210);
        sum.getStyleClass().add("dialog-text");
        sum.setId("import-sum");
        sum.setWrapText(true);
        lines.setId("import-lines");
        lines.setPrefHeight(190);
        lines.setAccessibleText(words.say("dialog.import.lines"));
        sheet.with(columns, sum, lines);
        Sheet.letEscapeThrough(lines);
        var done = sheet.button("dialog.import.write", ButtonData.OK_DONE);
        sheet.button("dialog.cancel", ButtonData.CANCEL_CLOSE);
        write = sheet.getDialogPane().lookupButton(done);
        sheet.setResultConverter(type -> type == done ? incoming.orElse(null) : null);
        show(tables.getFirst());
    }

    private Node sheets(List<Table> tables) {
        var box = new ComboBox<String>();
        box.setId("import-sheet");
        box.getItems().setAll(tables.stream().map(Table::name).toList());
        box.getSelectionModel().select(0);
        box.setAccessibleText(words.say("dialog.import.sheet"));
        box.getSelectionModel().selectedIndexProperty().addListener((_, _, index) -> show(tables.get(index.intValue())));
        return box;
    }

    /// @param done is told what came in, after it did
    public void show(Consumer<Incoming> done) {
        sheet.setOnHidden(_ -> Optional.ofNullable(sheet.getResult()).ifPresent(result -> {
            workspace.pause();
            workspace.perform(result.edit());
            workspace.pause();
            done.accept(result);
        }));
        sheet.show();
    }

    private void show(Table table) {
        var chosen = new ImportColumns(words, plan, table, Columns.guess(table, plan, Words.of(plan), words));
        chosen.columnsProperty().addListener((_, _, now) -> read(table, now));
        columns.getChildren().setAll(chosen);
        read(table, chosen.columnsProperty().get());
    }

    /// Reads the table in the background. What was chosen meanwhile makes what comes of it out of date.
    private void read(Table table, Columns chosen) {
        var turn = ++asked;
        show(Optional.empty());
        var missing = chosen.missing();
        sum.setText(words.say(missing.isPresent() ? missing.get() : Phrase.of("dialog.import.reading")));
        if (missing.isPresent()) return;
        aside.run(() -> Incoming.of(table, chosen, plan, Words.of(plan)), read -> {
            if (turn == asked) show(Optional.of(read));
        });
    }

    private void show(Optional<Incoming> read) {
        incoming = read;
        write.setDisable(read.filter(one -> !one.changes().isEmpty()).isEmpty());
        lines.getItems().setAll(read.stream().flatMap(this::lines).toList());
        read.ifPresent(one -> sum.setText(words.say("dialog.import.sum", one.changes().size(), one.same(), one.unread().size())));
    }

    private Stream<String> lines(Incoming read) {
        var unread = read.unread().stream().limit(MOST_LINES).map(one -> words.say("dialog.import.unread", one.line(), one.why()));
        var changes = read.changes().stream().limit(MOST_LINES).map(this::line);
        var more = Math.max(0, read.unread().size() - MOST_LINES) + Math.max(0, read.changes().size() - MOST_LINES);
        return Stream.of(unread, changes, more > 0 ? Stream.of(words.say("dialog.import.more", more)) : Stream.<String>empty()).flatMap(all -> all);
    }

    private String line(Incoming.Change change) {
        return change.before().map(before -> words.say("dialog.import.changed", change.metric().title(), change.on(), words.measured(change.after()), words.measured(before)))
                .orElseGet(() -> words.say("dialog.import.added", change.metric().title(), change.on(), words.measured(change.after())));
    }
}
