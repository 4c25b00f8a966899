package journey.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import javafx.application.Platform;

/// What happens when something was not foreseen: a sentence and the details to copy, over the plan, which stays as it was. One at a time: an
/// error that comes back with every frame must not bury the window.
final class Trouble {
    private static final System.Logger LOG = System.getLogger("journey");
    private final Desk desk;
    private boolean showing;

    Trouble(Desk desk) {
        this.desk = desk;
    }

    /// From any thread.
    void met(Throwable error) {
        LOG.log(Level.ERROR, "not foreseen", error);
        if (Platform.isFxApplicationThread()) show(error);
        else Platform.runLater(() -> show(error));
    }

    private void show(Throwable error) {
        if (showing) return;
        desk.front().ifPresent(window -> {
            showing = true;
            // Dialogs cannot open while a frame is drawn or a layout runs, which may be where the error came from.
            Platform.runLater(() -> {
                var words = desk.surroundings().words();
                desk.reports().details(window.stage(), words.say("dialog.trouble.title"), words.say("dialog.trouble.text"), details(error))
                        .setOnHidden(_ -> showing = false);
            });
        });
    }

    /// Versions and the trace, with nothing of the plan in it and without the name of the person's home folder.
    static String details(Throwable error) {
        var text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        var home = System.getProperty("user.home");
        return "Value Journey %s, Java %s, JavaFX %s, %s %s%n%s".formatted(Version.text(), System.getProperty("java.version"),
                System.getProperty("javafx.version"), System.getProperty("os.name"), System.getProperty("os.version"),
                home.length() > 1 ? text.toString().replace(home, "~") : text.toString());
    }
}
