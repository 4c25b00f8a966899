package journey.app.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.stage.Window;
import journey.app.workspace.Workspace;
import journey.handout.Handout;
import journey.handout.Handouts;
import journey.handout.Order;
import journey.paint.Exported;
import journey.paint.Watch;
import journey.text.Words;

/// Hands a plan on as a file: what is chosen is seen before it is written. Drawing and writing go on in the background, with progress, and can
/// be stopped.
public final class ExportDialog {
    private static final int WIDTH = 1020;
    private final Words words;
    private final FilePicker picker;
    private final Background background;
    private final Path near;
    private final Sheet<Path> sheet;
    private final HandoutPane pane;
    private final Label said = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final AtomicBoolean stopped = new AtomicBoolean();

    /// @param near  a path whose folder the file dialog begins in, and whose name it proposes
    /// @param begin with this, as it was wanted the last time
    public ExportDialog(Words words, Window owner, Workspace workspace, Path near, Order begin, FilePicker picker, Background background) {
        this.words = words;
        this.picker = picker;
        this.background = background;
        this.near = near;
        sheet = new Sheet<Path>(words, owner, words.say("dialog.export.title")).wide(WIDTH);
        pane = new HandoutPane(words, workspace, List.of(ExportKind.values()), begin, owner.getRenderScaleX());
        said.getStyleClass().add("dialog-text");
        said.setId("export-said");
        said.setWrapText(true);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setVisible(false);
        progress.setAccessibleText(words.say("dialog.export.progress"));
        sheet.with(pane, progress, said);
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
        pane.handoutProperty().addListener((_, _, made) -> made.ifPresent(this::say));
    }

    /// @param keep is told what was wanted, whether it was written or not
    /// @param done is told the file once it is written
    public void show(Consumer<Order> keep, Consumer<Path> done) {
        sheet.setOnHidden(_ -> {
            keep.accept(pane.orderProperty().get());
            if (sheet.getResult() != null) done.accept(sheet.getResult());
        });
        sheet.setOnShown(_ -> pane.begin());
        sheet.show();
    }

    /// What is to be known of it that cannot be seen.
    private void say(Handout made) {
        var order = pane.orderProperty().get();
        var key = "dialog.export.size." + order.medium().word();
        if (made instanceof Handout.OfBoard of) {
            var scale = order.size().scale(of.board().width());
            said.setText(words.say(key, Math.round(of.board().width() * scale), Math.round(of.board().height() * scale), Math.round(96 * scale)));
        } else {
            said.setText(words.say(key, made.seen().size()));
        }
    }

    private void ask(Button write) {
        var order = pane.orderProperty().get();
        var name = near.getFileName().toString().replaceFirst("\\.journey$", "") + ExportKind.of(order).suffix(order) + "." + order.medium().word();
        picker.export(sheet.getDialogPane().getScene().getWindow(), near.resolveSibling(name), order.medium().word()).ifPresent(file -> write(order, file, write));
    }

    private void write(Order order, Path file, Button write) {
        stopped.set(false);
        write.setDisable(true);
        pane.hold(true);
        progress.setProgress(0);
        progress.setVisible(true);
        var made = pane.handoutProperty().get();
        background.run(() -> made.orElseGet(() -> Handouts.of(order, pane.source())).to(file, this::reached), ended -> {
            progress.setVisible(false);
            write.setDisable(false);
            pane.hold(false);
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
