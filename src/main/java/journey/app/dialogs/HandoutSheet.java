package journey.app.dialogs;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.stage.Window;
import journey.app.workspace.Aside;
import journey.app.workspace.Outcome;
import journey.handout.Handout;
import journey.handout.Order;
import journey.paint.Watch;
import journey.plan.Phrase;
import journey.text.Words;

/// A dialog around what is to be made of a plan: one button begins, progress is shown while it goes on, and Cancel stops it first and
/// closes the dialog then.
///
/// @param <R> what comes of it
final class HandoutSheet<R> {
    private static final int WIDTH = 1034;
    private static final double LEAST_SEEN = 0.005;
    private final Words words;
    private final Sheet<R> sheet;
    private final HandoutPane pane;
    private final Button begin;
    private final Label said = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    /// What was wanted when something came to its end that is still told.
    private Optional<Order> ended = Optional.empty();
    private volatile double seen;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /// @param key what the messages of this dialog begin with
    /// @param act what the button begins
    HandoutSheet(Words words, Window owner, String key, HandoutPane pane, Runnable act) {
        this.words = words;
        this.pane = pane;
        sheet = new Sheet<R>(words, owner, words.say(key + ".title")).wide(WIDTH);
        said.getStyleClass().add("dialog-text");
        said.setId("export-said");
        said.setWrapText(true);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setVisible(false);
        progress.setAccessibleText(words.say(key + ".progress"));
        sheet.with(pane, progress, said);
        var write = sheet.button(key + ".write", ButtonData.OK_DONE);
        var cancel = sheet.button("dialog.cancel", ButtonData.CANCEL_CLOSE);
        begin = (Button) sheet.getDialogPane().lookupButton(write);
        begin.addEventFilter(ActionEvent.ACTION, press -> {
            press.consume();
            act.run();
        });
        sheet.getDialogPane().lookupButton(cancel).addEventFilter(ActionEvent.ACTION, press -> {
            if (!progress.isVisible()) return;
            press.consume();
            stopped.set(true);
        });
        sheet.setResultConverter(_ -> null);
        sheet.setOnCloseRequest(_ -> stopped.set(true));
        sheet.setOnShown(_ -> pane.begin());
        pane.handoutProperty().addListener((_, _, made) -> made.ifPresent(this::say));
    }

    Sheet<R> sheet() {
        return sheet;
    }

    Window window() {
        return sheet.getDialogPane().getScene().getWindow();
    }

    /// What became of it. It stands until something else is wanted: what is drawn meanwhile says nothing over it.
    void say(Phrase phrase) {
        ended = Optional.of(pane.orderProperty().get());
        said.setText(words.say(phrase));
    }

    /// What is to be known of a handout that cannot be seen.
    private void say(Handout made) {
        var order = pane.orderProperty().get();
        if (ended.filter(order::equals).isPresent()) return;
        ended = Optional.empty();
        said.setText(words.say(switch (pane.purpose()) {
            case PAPER -> Phrase.of("dialog.print.sheets", made.count(), Phrase.of("dialog.export.page." + order.page().word()));
            case FILE -> about(made, order);
        }));
    }

    private static Phrase about(Handout made, Order order) {
        var key = "dialog.export.size." + ExportKind.of(order).word();
        if (!(made instanceof Handout.OfBoard of)) return Phrase.of(key, made.count());
        var scale = order.size().scale(of.board().width());
        return Phrase.of(key, Math.round(of.board().width() * scale), Math.round(of.board().height() * scale), Math.round(96 * scale));
    }

    /// Does something beside the window while the dialog shows how far it is. Whatever becomes of it, the dialog can be used again.
    <T> void work(Aside aside, Callable<T> job, Consumer<T> then) {
        working();
        aside.run(() -> Outcome.of(job), ended -> {
            rested();
            then.accept(ended.orThrow());
        });
    }

    void working() {
        stopped.set(false);
        begin.setDisable(true);
        pane.hold(true);
        seen = 0;
        progress.setProgress(0);
        progress.setVisible(true);
    }

    /// It came to an end, whatever that was.
    void rested() {
        progress.setVisible(false);
        begin.setDisable(false);
        pane.hold(false);
    }

    /// Asked from any thread, far more often than anybody sees.
    Watch.Next reached(double fraction) {
        if (fraction < seen || fraction - seen >= LEAST_SEEN) {
            seen = fraction;
            Platform.runLater(() -> progress.setProgress(fraction));
        }
        return stopped.get() ? Watch.Next.STOP : Watch.Next.GO_ON;
    }

    void close(R result) {
        sheet.setResult(result);
        sheet.close();
    }
}
