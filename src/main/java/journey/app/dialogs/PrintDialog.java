package journey.app.dialogs;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.stage.Window;
import journey.app.workspace.Aside;
import journey.app.workspace.Outcome;
import journey.app.workspace.Workspace;
import journey.handout.Carry;
import journey.handout.Handout;
import journey.handout.Handouts;
import journey.handout.Order;
import journey.handout.Theme;
import journey.pages.Paper;
import journey.paint.Pixels;
import journey.paint.Watch;
import journey.plan.Phrase;
import journey.text.Words;

/// Prints a plan: the sheets that are seen are those that come out, drawn by the same painter as finely as the printer can.
public final class PrintDialog {
    /// Of a board in an inch.
    private static final double UNITS = 96;
    private final Aside aside;
    private final Words words;
    private final Press press;
    private final HandoutPane pane;
    private final HandoutSheet<Integer> sheet;

    /// @param begin with this, as it was wanted the last time
    public PrintDialog(Words words, Window owner, Workspace workspace, Order begin, FilePicker picker, Press press, Aside aside) {
        this.words = words;
        this.press = press;
        this.aside = aside;
        pane = new HandoutPane(words, workspace, Purpose.PAPER, printed(begin), picker, owner.getRenderScaleX());
        sheet = new HandoutSheet<>(words, owner, "dialog.print", pane, this::ask);
    }

    /// Nothing is printed on paper as large as a board, and ink is dear in the dark.
    private static Order printed(Order order) {
        var kind = ExportKind.of(order);
        var light = order.in(Theme.LIGHT).carrying(Carry.NOTHING);
        var paper = Purpose.PAPER.pages().contains(order.page()) ? light : light.on(Purpose.PAPER.pages().getFirst());
        return Purpose.PAPER.kinds().contains(kind) ? paper : Purpose.PAPER.kinds().getFirst().in(paper);
    }

    /// @param done is told how many sheets were printed
    public void show(Consumer<Integer> done) {
        sheet.sheet().setOnHidden(_ -> {
            if (sheet.sheet().getResult() != null) done.accept(sheet.sheet().getResult());
        });
        sheet.sheet().show();
    }

    private void ask() {
        if (press.isThere()) pane.handoutProperty().get().ifPresentOrElse(this::ask, this::makeAndAsk);
        else sheet.say(Phrase.of("dialog.print.no-printer"));
    }

    /// What is not seen yet is made first.
    private void makeAndAsk() {
        var order = pane.orderProperty().get();
        sheet.work(aside, () -> Handouts.of(order, pane.source()), this::ask);
    }

    private void ask(Handout made) {
        press.ask(sheet.window(), name(), paper(made, 0)).ifPresent(run -> print(made, run));
    }

    private String name() {
        return Stream.of(pane.orderProperty().get().title(), pane.source().plan().title()).filter(title -> !title.isBlank()).findFirst().orElseGet(() -> words.say("board.untitled-plan"));
    }

    private void print(Handout made, Press.Run run) {
        var wanted = IntStream.range(0, made.count()).filter(page -> run.wants(page + 1)).boxed().toList();
        if (wanted.isEmpty()) {
            run.cancel();
            sheet.say(Phrase.of("dialog.print.no-such-sheet", made.count()));
        } else {
            sheet.working();
            print(made, wanted, 0, run);
        }
    }

    /// One sheet is drawn beside the window and given away by it, then the next.
    private void print(Handout made, List<Integer> wanted, int at, Press.Run run) {
        if (sheet.reached((double) at / wanted.size()) == Watch.Next.STOP) {
            given(run, "dialog.print.stopped");
        } else if (at < wanted.size()) {
            var paper = paper(made, wanted.get(at));
            var dots = run.density() / UNITS;
            aside.run(() -> Outcome.of(() -> made.picture(wanted.get(at), (int) Math.round(paper.width() * dots), (int) Math.round(paper.height() * dots))), drawn -> {
                if (drawn instanceof Outcome.Well<Pixels>(var pixels) && run.print(pixels, paper)) {
                    print(made, wanted, at + 1, run);
                } else {
                    given(run, "dialog.print.failed");
                    drawn.orThrow();
                }
            });
        } else if (run.end()) {
            sheet.close(wanted.size());
        } else {
            ended("dialog.print.failed");
        }
    }

    /// What the printer has not got yet it does not get any more.
    private void given(Press.Run run, String why) {
        run.cancel();
        ended(why);
    }

    private static Paper paper(Handout made, int page) {
        return made.paper(page).orElseThrow();
    }

    private void ended(String why) {
        sheet.rested();
        sheet.say(Phrase.of(why));
    }
}
