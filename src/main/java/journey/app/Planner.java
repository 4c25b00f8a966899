package journey.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;
import journey.app.dialogs.SystemFilePicker;
import journey.app.dialogs.SystemPress;
import journey.plan.Ids;
import journey.text.Words;

/// The program in windows, as JavaFX starts it: a window for each file, or one with the start page.
public final class Planner extends Application {

    @Override
    public void start(Stage first) {
        var words = Words.in(Locale.getDefault());
        var desk = new Desk(new Surroundings(words, Ids.from(new SecureRandom()), Clock.systemDefaultZone(), Machine.here(),
                new SystemFilePicker(words), new SystemPress(), getHostServices()::showDocument));
        watchOver(desk);
        desk.begin(getParameters().getRaw().stream().map(Path::of).toList());
    }

    /// Whatever ends the program or goes wrong in it, what is not saved is written down first.
    static void watchOver(Desk desk) {
        desk.own().beside().execute(() -> Log.open(desk.own().folder()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            desk.writeDown();
            desk.leave();
            desk.farewells().await();
        }, "farewell"));
        var trouble = new Trouble(desk);
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> trouble.met(error));
    }
}
