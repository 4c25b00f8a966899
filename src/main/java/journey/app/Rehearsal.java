package journey.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import journey.app.dialogs.SystemFilePicker;
import journey.app.dialogs.SystemPress;
import journey.plan.Ids;
import journey.text.Words;

/// Opens windows as the planner does, with plans and with the start page, and closes them again, so that the JVM that watches can keep
/// what starting them takes (JEP 514). Run by the build, without a screen, when it lays the program out. The first word is the folder
/// to use in place of the user's own, the others are plans to open.
public final class Rehearsal extends Application {
    /// Frames until what is read and drawn in the background is there too.
    private static final int FRAMES = 120;
    /// The screen of JavaFX's headless platform has this many pixels a side, and larger windows fail there.
    private static final int SIDE = 1000;

    public static void main(String[] words) {
        launch(Rehearsal.class, words);
    }

    @Override
    public void start(Stage first) {
        var asked = getParameters().getRaw().stream().map(Path::of).toList();
        var words = Words.in(Locale.getDefault());
        var desk = new Desk(new Surroundings(words, Ids.from(new SplittableRandom(1)), Clock.systemDefaultZone(), Machine.at(asked.getFirst()),
                new SystemFilePicker(words), new SystemPress(), _ -> {}));
        Planner.watchOver(desk);
        desk.begin(copies(asked.subList(1, asked.size()), asked.getFirst()));
        if (asked.size() > 1) desk.begin(List.of());
        for (var window : Window.getWindows()) {
            window.setWidth(Math.min(window.getWidth(), SIDE));
            window.setHeight(Math.min(window.getHeight(), SIDE));
        }
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == FRAMES) Platform.exit();
            }
        }.start();
    }

    /// Whoever opens a plan leaves a sign beside it, which has no place among the sources.
    private static List<Path> copies(List<Path> plans, Path folder) {
        return plans.stream().map(plan -> {
            try {
                return Files.copy(plan, Files.createDirectories(folder).resolve(plan.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }).toList();
    }
}
