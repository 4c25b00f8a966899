package journey.app.dialogs;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import journey.app.workspace.Workspace;
import journey.chart.Chart;
import journey.layout.Board;
import journey.layout.Filter;
import journey.layout.View;
import journey.paint.Export;
import journey.paint.Exported;
import journey.paint.Heading;
import journey.paint.Preview;
import journey.paint.Watch;
import journey.plan.Plan;
import journey.text.Words;

/// Hands the board or a chart on as a PDF, a PNG or an SVG: what is chosen at the right is seen at the left, drawn by the painter that draws PNGs.
/// Drawing and writing go on in the background, with progress, and can be stopped.
public final class ExportDialog {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 380;
    private final Words words;
    private final Workspace workspace;
    private final FilePicker picker;
    private final Background background;
    private final Plan plan;
    private final Window owner;
    private final Path near;
    private final Sheet<Path> sheet;
    private final ExportOptions options;
    private final Label said = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final StackPane preview = new StackPane();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private int asked;

    /// @param near  a path whose folder the file dialog begins in, and whose name it proposes
    /// @param chart which chart was handed on last; empty for the board. The dialog begins with it, and keeps what is chosen there
    public ExportDialog(Words words, Window owner, Workspace workspace, Path near, ObjectProperty<Optional<Chart>> chart, FilePicker picker, Background background) {
        this.words = words;
        this.workspace = workspace;
        this.picker = picker;
        this.background = background;
        this.near = near;
        plan = workspace.plan();
        this.owner = owner;
        sheet = new Sheet<Path>(words, owner, words.say("dialog.export.title")).wide(WIDTH + 264);
        options = new ExportOptions(words, parts(), chart.get().map(ExportChoice.Part::of).orElse(ExportChoice.Part.BOARD),
                workspace.spotlight().filterProperty().get().equals(Filter.NONE) ? EnumSet.of(ExportChoice.Aside.FINDINGS) : EnumSet.allOf(ExportChoice.Aside.class), workspace.lensProperty().get());
        preview.getStyleClass().add("preview");
        preview.setMinSize(WIDTH, HEIGHT);
        preview.setMaxSize(WIDTH, HEIGHT);
        preview.setAccessibleText(words.say("dialog.export.preview"));
        said.getStyleClass().add("dialog-text");
        said.setId("export-said");
        said.setWrapText(true);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setVisible(false);
        progress.setAccessibleText(words.say("dialog.export.progress"));
        HBox.setHgrow(options, Priority.ALWAYS);
        sheet.with(new HBox(24, preview, options), progress, said);
        var write = sheet.button("dialog.export.write", ButtonData.OK_DONE);
        var cancel = sheet.button("dialog.cancel", ButtonData.CANCEL_CLOSE);
        sheet.getDialogPane().lookupButton(write).addEventFilter(ActionEvent.ACTION, press -> {
            press.consume();
            ask((Button) press.getSource());
        });
        sheet.getDialogPane().lookupButton(cancel).addEventFilter(ActionEvent.ACTION, press -> {
            if (!progress.isVisible()) return;
            press.consume();
            stopped.set(true);
        });
        sheet.setResultConverter(_ -> null);
        sheet.setOnCloseRequest(_ -> stopped.set(true));
        options.choiceProperty().addListener(_ -> {
            chart.set(options.choiceProperty().get().part().chart());
            draw();
        });
    }

    private Set<ExportChoice.Part> parts() {
        return workspace.selection().cards().isEmpty() ? EnumSet.complementOf(EnumSet.of(ExportChoice.Part.SELECTION)) : EnumSet.allOf(ExportChoice.Part.class);
    }

    /// @param done is told the file once it is written
    public void show(Consumer<Path> done) {
        sheet.setOnHidden(_ -> {
            if (sheet.getResult() != null) done.accept(sheet.getResult());
        });
        draw();
        sheet.show();
    }

    private Board board(ExportChoice choice) {
        var seen = View.in(Words.of(plan)).on(workspace.scaleProperty().get()).on(workspace.today());
        return choice.board(plan, seen, workspace.findings(), workspace.spotlight().filterProperty().get(), workspace.selection().cards());
    }

    /// Draws the preview. A choice that was made meanwhile makes what comes of it out of date.
    private void draw() {
        var choice = options.choiceProperty().get();
        var turn = ++asked;
        // Twice as fine as the screen: letters that would be bars at its size can then be read.
        var density = 2 * Math.max(1, owner.getRenderScaleX());
        var board = board(choice);
        background.run(() -> Preview.of(board, choice.format(), (int) ((WIDTH - 24) * density), (int) ((HEIGHT - 24) * density)), pixels -> {
            if (turn == asked) preview.getChildren().setAll(Picture.of(pixels, density));
        });
        said.setText(words.say("dialog.export.size." + choice.medium().word(), Math.round(board.width() * choice.scale()),
                Math.round(board.height() * choice.scale()), 96 * choice.scale()));
    }

    private void ask(Button write) {
        var choice = options.choiceProperty().get();
        var name = near.getFileName().toString().replaceFirst("\\.journey$", "") + choice.part().chart().map(chart -> "-" + chart.word()).orElse("")
                + "." + choice.medium().ending();
        picker.export(sheet.getDialogPane().getScene().getWindow(), near.resolveSibling(name), choice.medium().ending())
                .ifPresent(file -> write(choice, file, write));
    }

    private void write(ExportChoice choice, Path file, Button write) {
        var board = board(choice);
        stopped.set(false);
        write.setDisable(true);
        options.setDisable(true);
        progress.setProgress(0);
        progress.setVisible(true);
        var export = Export.of(choice.format(), new Heading(plan.title(), Words.of(plan).locale()));
        background.run(() -> export.to(file, board, this::reached), ended -> {
            progress.setVisible(false);
            write.setDisable(false);
            options.setDisable(false);
            switch (ended) {
                case Exported.Written _ -> {
                    sheet.setResult(file);
                    sheet.close();
                }
                case Exported.TooLarge _, Exported.Stopped _, Exported.NotWritten _ -> ended.phrase().ifPresent(why -> said.setText(words.say(why)));
            }
        });
    }

    private Watch.Next reached(double fraction) {
        Platform.runLater(() -> progress.setProgress(fraction));
        return stopped.get() ? Watch.Next.STOP : Watch.Next.GO_ON;
    }
}
