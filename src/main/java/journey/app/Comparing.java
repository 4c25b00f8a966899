package journey.app;

import java.io.IOException;
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
import journey.plan.Plan;

/// Compares plans, each comparison in a window of its own beside the window from which it was asked for. All that takes long is done in the
/// background.
final class Comparing implements ComparePane.Asks {
    private final PlannerWindow window;
    private final CompareWindow beside;
    private final ComparePane pane;

    private final Back back;

    /// Where one is when a comparison is closed.
    private sealed interface Back {
        /// At the board of the plan.
        record Plan() implements Back {}

        /// In the history, which is shown by `again`.
        record History(Runnable again) implements Back {}
    }

    private Comparing(PlannerWindow window, Compared compared, Back back) {
        this.window = window;
        this.back = back;
        var theme = window.desk().theme();
        pane = new ComparePane(compared, window.words(), theme.palette(), this);
        beside = new CompareWindow(pane, window.stage(), theme.paletteProperty(), theme::dress, this::goBack);
    }

    /// Shows what differs between two plans.
    static void open(PlannerWindow window, Side before, Side after) {
        open(window, before, after, new Back.Plan());
    }

    /// @param again shows the history from which it was asked for
    static void fromHistory(PlannerWindow window, Side before, Side after, Runnable again) {
        open(window, before, after, new Back.History(again));
    }

    private static void open(PlannerWindow window, Side before, Side after, Back back) {
        var today = today(window);
        window.work(() -> Compared.of(before, after, today), compared -> {
            if (window.stage().isShowing()) new Comparing(window, compared, back).beside.show();
        });
    }

    /// The plan of a window as it is now.
    static Side now(PlannerWindow window, Plan plan) {
        var clock = window.desk().surroundings().clock();
        return new Side(plan, window.words().say("window.compare.now", window.name()),
                window.words().say("window.compare.file", window.name(), new When(window.words(), clock).sayInFull(clock.instant())));
    }

    private static LocalDate today(PlannerWindow window) {
        return LocalDate.now(window.desk().surroundings().clock());
    }

    /// Asks for a file, and shows what differs between it and the plan of the window. It is read as any plan is; what stands in it stays there.
    static void withFile(PlannerWindow window) {
        var near = window.workspace().flatMap(one -> one.home().path());
        window.desk().surroundings().picker().compared(window.stage(), near).ifPresent(file -> window.work(() -> Read.of(file, window), read -> {
            switch (read.opened()) {
                case Opened.Refused(_, var why) -> window.banner().say(Banner.Tone.BAD, Phrase.of("window.refused", file.getFileName().toString(), why));
                case Opened.Whole _, Opened.WithFindings _, Opened.Newer _, Opened.Salvaged _, Opened.Inside _ ->
                        window.workspace().ifPresent(here -> open(window, read.side(), now(window, here.plan())));
            }
        }));
    }

    /// @param name  with the time of its last change
    /// @param dated with the day of it
    private record Read(Opened opened, String name, String dated) {
        static Read of(Path file, PlannerWindow window) {
            var opened = window.desk().read(window.desk().real(file));
            var name = file.getFileName().toString();
            try {
                var when = new When(window.words(), window.desk().surroundings().clock());
                var changed = window.desk().surroundings().machine().disk().lastChange(file);
                return new Read(opened, window.words().say("window.compare.file", name, when.say(changed)), window.words().say("window.compare.file", name, when.sayInFull(changed)));
            } catch (IOException gone) {
                return new Read(opened, name, name);
            }
        }

        Side side() {
            return new Side(opened.plan().orElseThrow(), name, dated);
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
        var today = today(window);
        window.desk().surroundings().picker().export(beside.stage(), near.resolveSibling(name + "." + medium.word()), medium.word()).ifPresent(file ->
                window.work(() -> Comparisons.of(shown.handedOn(today), medium, Palette.LIGHT).to(file, Watch.NONE), ended -> pane.say(switch (ended) {
                    case Exported.Written _ -> Phrase.of("window.exported", file.toString());
                    case Exported.TooLarge _, Exported.Stopped _, Exported.NotWritten _ -> ended.phrase().orElseThrow();
                })));
    }

    @Override
    public String closing() {
        return switch (back) {
            case Back.Plan _ -> "compare.window.close.what";
            case Back.History _ -> "compare.window.close.history";
        };
    }

    @Override
    public void close() {
        beside.close();
    }

    private void goBack() {
        switch (back) {
            case Back.Plan _ -> window.stage().requestFocus();
            case Back.History(var again) -> again.run();
        }
    }
}
