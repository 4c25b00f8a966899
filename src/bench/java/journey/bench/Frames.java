package journey.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import journey.app.canvas.Canvas;
import journey.app.canvas.PlanText;
import journey.app.surface.Surface;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.layout.Palette;
import journey.plan.CardFields;
import journey.plan.Ids;
import journey.plan.Place;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.text.Words;

/// Pans and zooms boards in a real window and prints how long frames take, from one to the next: median, 95 of 100, the longest,
/// and how long all threads worked for one. With
/// `-Djavafx.animation.fullspeed=true` frames follow each other as fast as they can; without, 60 a second at most. Arguments: the
/// numbers of cards. It needs a display, so it is no JMH benchmark.
public final class Frames extends Application {
    private static final int WARM = 60;
    private static final int COUNTED = 300;

    private final List<Integer> sizes = new ArrayList<>();
    private Stage stage;

    @Override
    public void start(Stage window) {
        stage = window;
        getParameters().getRaw().stream().map(Integer::valueOf).forEach(sizes::add);
        next();
    }

    private void next() {
        if (sizes.isEmpty()) {
            Platform.exit();
            return;
        }
        var cards = sizes.removeFirst();
        var workspace = new Workspace(Plans.plain(cards, 42), Ids.from(new SplittableRandom(1)));
        var canvas = new Canvas(workspace, Words.in(Locale.UK), new NoText(), Palette.LIGHT);
        stage.setScene(new Scene(canvas, 1600, 1000));
        stage.show();
        var surface = canvas.surface();
        typing(cards, workspace);
        new Run(cards + " cards, pan ", frame -> surface.pan(pan(frame, 14), pan(frame, 9)),
                () -> new Run(cards + " cards, zoom", frame -> surface.zoom(700, 500, 0.9 * Math.pow(2, 1.4 * Math.sin(frame / 40.0))), this::next).start()).start();
    }

    /// From a letter typed into a title to the painted board, findings and all, but for the next frame that shows it.
    private static void typing(int cards, Workspace workspace) {
        var place = new Place.Of(workspace.plan().cards().get(cards / 2).id());
        var times = new long[COUNTED];
        var clock = ManagementFactory.getThreadMXBean();
        for (var i = -WARM; i < COUNTED; i++) {
            var before = clock.getCurrentThreadCpuTime();
            workspace.perform(new Edit.Put<>(place, CardFields.TITLE, "Typed " + i));
            if (i >= 0) times[i] = clock.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%d cards, edit  p50 %5.1f  p95 %5.1f ms of work from a letter to the painted board%n", cards, times[COUNTED / 2] / 1e6,
                times[COUNTED * 95 / 100] / 1e6);
    }

    private static double pan(int frame, double step) {
        return frame / 100 % 2 == 0 ? step : -step;
    }

    private interface Move {
        void at(int frame);
    }

    private static final class Run extends AnimationTimer {
        private final String name;
        private final Move move;
        private final Runnable then;
        private final long[] times = new long[COUNTED];
        private int frame;
        private long last;
        private long work;

        Run(String name, Move move, Runnable then) {
            this.name = name;
            this.move = move;
            this.then = then;
        }

        @Override
        public void handle(long ignored) {
            var now = System.nanoTime();
            if (frame > WARM) times[frame - WARM - 1] = now - last;
            last = now;
            if (frame == WARM) work = cpu();
            if (frame++ < WARM + COUNTED) {
                move.at(frame);
                return;
            }
            stop();
            Arrays.sort(times);
            System.out.printf(Locale.ROOT, "%s  p50 %5.1f  p95 %5.1f  max %5.1f ms a frame, work %5.1f%n", name, times[COUNTED / 2] / 1e6,
                    times[COUNTED * 95 / 100] / 1e6, times[COUNTED - 1] / 1e6, (cpu() - work) / 1e6 / COUNTED);
            then.run();
        }
    }

    /// The time that all threads of the process have worked: it holds on a busy machine too, where frames wait for others.
    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    private static final class NoText implements PlanText {
        @Override
        public String write(Plan plan) {
            return "";
        }

        @Override
        public Optional<Plan> read(String text) {
            return Optional.empty();
        }

        @Override
        public Told tell(Plan plan, Optional<Set<Id>> cards) {
            return new Told("", "");
        }
    }

    /// The way in from a class path, where a main class may not be the application itself.
    public static final class Open {
        public static void main(String[] sizes) {
            launch(Frames.class, sizes);
        }
    }
}
