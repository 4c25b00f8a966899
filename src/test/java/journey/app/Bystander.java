package journey.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import journey.app.dialogs.SystemFilePicker;
import journey.app.dialogs.SystemPress;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.file.Disk;
import journey.keep.Running;
import journey.plan.Ids;
import journey.plan.Place;
import journey.plan.Settings;
import journey.text.Words;

/// The program in a process of its own, for a test to end: it opens a plan, edits it, says so, and waits for its end. The words are the folder for
/// its own files, the plan, and what it does then.
final class Bystander {
    private static final int SIDE = 900;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Bystander() {}

    static void main(String[] words) {
        Application.launch(Shown.class, words);
    }

    /// Java starts no class that is an application itself from a class path.
    public static final class Shown extends Application {
        @Override
        public void start(Stage first) {
            begin(getParameters().getRaw());
        }
    }

    /// Its journal is written by nothing but its end and what goes wrong.
    private static void begin(List<String> asked) {
        var words = Words.in(Locale.UK);
        var machine = new Machine(Path.of(asked.getFirst()), Disk.local(), Running.here("here"), new HandBeat());
        var desk = new Desk(new Surroundings(words, Ids.from(new SecureRandom()), Clock.systemDefaultZone(), machine, new SystemFilePicker(words), new SystemPress(), _ -> {}));
        Planner.watchOver(desk);
        desk.begin(List.of(Path.of(asked.get(1))));
        for (var window : Window.getWindows()) {
            window.setWidth(SIDE);
            window.setHeight(SIDE);
        }
        await(desk, asked.get(2), Instant.now().plus(PATIENCE));
    }

    /// Who waits for it has to hear if the plan does not open.
    private static void await(Desk desk, String then, Instant last) {
        if (Instant.now().isAfter(last)) Runtime.getRuntime().halt(1);
        Platform.runLater(() -> desk.windows().getFirst().workspace().ifPresentOrElse(workspace -> {
            workspace.perform(new Edit.Put<>(Place.PLAN, Settings.PROMISE, Optional.of("mine")));
            say("edited");
            switch (then) {
                case "wait" -> { }
                case "type" -> type(workspace);
                case "hog" -> hog();
                case "overflow" -> say(String.valueOf(overflow(1)));
                default -> throw new IllegalArgumentException(then);
            }
        }, () -> await(desk, then, last)));
    }

    /// Standard output belongs to the one who started it.
    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }

    /// Goes on with every frame, and says how far it is.
    private static void type(Workspace workspace) {
        new AnimationTimer() {
            private int number;

            @Override
            public void handle(long now) {
                workspace.perform(new Edit.Put<>(Place.PLAN, Settings.PROMISE, Optional.of(String.valueOf(++number))));
                say(String.valueOf(number));
            }
        }.start();
    }

    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }

    private static void hog() {
        var all = new ArrayList<byte[]>();
        while (!all.isEmpty() || all.add(new byte[1])) all.add(new byte[256 << 10]);
    }
}
