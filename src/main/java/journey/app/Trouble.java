package journey.app;

import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import journey.app.dialogs.TroubleDialog;
import journey.app.workspace.Workspace;
import journey.file.PlanFile;
import journey.plan.Phrase;

/// What happens when something was not foreseen. Before all else, what is not saved in any window is written to the journal, beside the window.
/// Then one dialog says what happened, that the plan is still there, and what to do. What comes again and again is counted: an error that comes
/// back with every frame must not bury the window, nor fill the log.
final class Trouble {
    private static final System.Logger LOG = System.getLogger("journey");
    /// Let go when memory ends, so that there is some for writing the journal.
    private static final int RESERVE = 6 << 20;
    private static final int KINDS = 200;
    private final Desk desk;
    /// Its thread is there before it is needed: when memory ends none can be made.
    private final ThreadPoolExecutor apart = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), run -> {
        var thread = new Thread(run, "trouble");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<String> kinds = ConcurrentHashMap.newKeySet();
    private final AtomicInteger count = new AtomicInteger();
    private final IntegerProperty again = new SimpleIntegerProperty();
    private volatile Optional<byte[]> reserve = Optional.of(new byte[RESERVE]);
    private boolean isShowing;

    Trouble(Desk desk) {
        this.desk = desk;
        apart.prestartCoreThread();
    }

    /// From any thread.
    void met(Throwable error) {
        if (Trace.first(error) instanceof OutOfMemoryError) reserve = Optional.empty();
        var isNew = kinds.size() < KINDS && kinds.add(Trace.kind(error));
        // What is known already waits in no queue: there may be thousands of it.
        if (isNew || apart.getQueue().isEmpty()) apart.execute(() -> kept(new Met(error, isNew, desk.writeDown())));
        else count.incrementAndGet();
    }

    /// @param isNew  whether nothing of its kind came before
    /// @param isSafe whether the journal holds what is not saved
    private record Met(Throwable error, boolean isNew, boolean isSafe) {}

    private void kept(Met met) {
        var number = count.incrementAndGet();
        if (met.isNew() || Integer.bitCount(number) == 1) LOG.log(Level.ERROR, "not foreseen, number " + number, met.error());
        Platform.runLater(() -> {
            if (isShowing) again.set(again.get() + 1);
            else if (met.isNew()) show(met);
        });
    }

    private void show(Met met) {
        desk.front().ifPresent(window -> {
            isShowing = true;
            again.set(0);
            // Dialogs cannot open while a frame is drawn or a layout runs, which may be where the error came from.
            Platform.runLater(() -> {
                try {
                    new TroubleDialog(desk.surroundings().words(), window.stage(), told(met, window), again).show(answer(met, window), this::over);
                } catch (RuntimeException | Error another) {
                    isShowing = false;
                    LOG.log(Level.ERROR, "it cannot be told", another);
                }
            });
        });
    }

    private void over() {
        isShowing = false;
        reserve = reserve.or(() -> Optional.of(new byte[RESERVE]));
    }

    private static TroubleDialog.Told told(Met met, PlannerWindow window) {
        var happened = Phrase.of(Trace.first(met.error()) instanceof OutOfMemoryError ? "dialog.trouble.memory" : "dialog.trouble.unforeseen");
        var plan = window.workspace().map(_ -> Phrase.of(met.isSafe() ? "dialog.trouble.safe" : "dialog.trouble.unsafe"));
        var details = details(met.error());
        return new TroubleDialog.Told(happened, plan, details, () -> window.workspace().map(one -> details + Trace.whole(met.error()) + written(one)).orElse(details));
    }

    private static String written(Workspace workspace) {
        return new String(PlanFile.write(workspace.plan()), StandardCharsets.UTF_8);
    }

    /// Where there is something to save: to its file, or elsewhere where the journal does not hold it.
    private static Optional<TroubleDialog.Answer> answer(Met met, PlannerWindow window) {
        return window.saving().filter(_ -> window.workspace().filter(one -> one.editedProperty().get()).isPresent())
                .map(saving -> met.isSafe() ? new TroubleDialog.Answer("dialog.trouble.save", saving::save) : new TroubleDialog.Answer("dialog.trouble.save-as", saving::saveAs));
    }

    /// Versions and the trace, with nothing of the plan in it and without the name of the person's home folder.
    static String details(Throwable error) {
        return "Value Journey %s, Java %s, JavaFX %s, %s %s%n%s".formatted(Version.text(), System.getProperty("java.version"),
                System.getProperty("javafx.version"), System.getProperty("os.name"), System.getProperty("os.version"), Trace.of(error));
    }
}
