package journey.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import journey.app.compare.Compared;
import journey.app.compare.ComparePane;
import journey.app.compare.CompareWindow;
import journey.compare.Comparison;
import journey.compare.Side;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.handout.Comparisons;
import journey.handout.Medium;
import journey.layout.Palette;
import journey.paint.Exported;
import journey.paint.Watch;
import journey.plan.Phrase;

/// Compares plans, each comparison in a window of its own beside the window from which it was asked for. All that takes long is done in the
/// background.
final class Comparing implements ComparePane.Asks {
    private final PlannerWindow window;
    private final CompareWindow beside;
    private final ComparePane pane;

    private Comparing(PlannerWindow window, Compared compared) {
        this.window = window;
        var theme = window.desk().theme();
        pane = new ComparePane(compared, window.words(), theme.palette(), this);
        beside = new CompareWindow(pane, window.stage(), theme.paletteProperty(), theme::dress);
    }

    /// Shows what differs between two plans.
    static void open(PlannerWindow window, Side before, Side after) {
        var today = today(window);
        window.work(() -> Compared.of(before, after, today), compared -> {
            if (window.stage().isShowing()) new Comparing(window, compared).beside.show();
        });
    }

    private static LocalDate today(PlannerWindow window) {
        return LocalDate.now(window.desk().surroundings().clock());
    }

    /// Asks for a file, and shows what differs between it and the plan of the window. It is read as any plan is; what stands in it stays there.
    static void withFile(PlannerWindow window) {
        window.desk().surroundings().picker().open(window.stage()).stream().findFirst().ifPresent(file -> window.work(() -> Read.of(file, window), read -> {
            switch (read.opened()) {
                case Opened.Refused(_, var why) -> window.banner().say(Banner.Tone.BAD, Phrase.of("window.refused", file.getFileName().toString(), why));
                case Opened.Whole _, Opened.WithFindings _, Opened.Newer _, Opened.Salvaged _, Opened.Inside _ ->
                        window.workspace().ifPresent(here -> open(window, new Side(read.opened().plan().orElseThrow(), read.name()),
                                new Side(here.plan(), window.words().say("window.compare.now", window.name()))));
            }
        }));
    }

    /// @param name with the time of its last change
    private record Read(Opened opened, String name) {
        static Read of(Path file, PlannerWindow window) {
            return new Read(window.desk().read(window.desk().real(file)), named(file, window));
        }

        private static String named(Path file, PlannerWindow window) {
            var name = file.getFileName().toString();
            try {
                var when = new When(window.words(), window.desk().surroundings().clock()).say(Files.getLastModifiedTime(file).toInstant());
                return window.words().say("window.compare.file", name, when);
            } catch (IOException gone) {
                return name;
            }
        }
    }

    @Override
    public void swap(Comparison shown) {
        var today = today(window);
        window.work(() -> Compared.of(shown.after(), shown.before(), today), beside::show);
    }

    @Override
    public void export(Comparison shown, Medium medium) {
        var near = window.workspace().flatMap(one -> one.home().path()).orElseGet(() -> Path.of(window.words().say("window.untitled")));
        var name = window.words().say("window.compare.export", PlanFile.bareName(near));
        window.desk().surroundings().picker().export(beside.stage(), near.resolveSibling(name + "." + medium.word()), medium.word()).ifPresent(file ->
                window.work(() -> Comparisons.of(shown, medium, Palette.LIGHT).to(file, Watch.NONE), ended -> pane.say(switch (ended) {
                    case Exported.Written _ -> Phrase.of("window.exported", file.toString());
                    case Exported.TooLarge _, Exported.Stopped _, Exported.NotWritten _ -> ended.phrase().orElseThrow();
                })));
    }

    @Override
    public void close() {
        beside.close();
        window.stage().requestFocus();
    }
}
