package journey.app.dialogs;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.stage.Window;
import journey.app.workspace.Workspace;
import journey.handout.Carry;
import journey.handout.Handout;
import journey.handout.Handouts;
import journey.handout.Order;
import journey.handout.Theme;
import journey.pages.Paper;
import journey.paint.Watch;
import journey.plan.Phrase;
import journey.text.Words;

/// Prints a plan: the sheets that are seen are those that come out, drawn by the same painter as finely as the printer can.
public final class PrintDialog {
    /// Of a board in an inch.
    private static final double UNITS = 96;
    private final Background background;
    private final Press press;
    private final HandoutPane pane;
    private final HandoutSheet<Integer> sheet;

    /// @param begin with this, as it was wanted the last time
    public PrintDialog(Words words, Window owner, Workspace workspace, Order begin, FilePicker picker, Press press, Background background) {
        this.press = press;
        this.background = background;
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
        if (!press.isThere()) {
            sheet.say(Phrase.of("dialog.print.no-printer"));
            return;
        }
        var made = pane.handoutProperty().get().orElseGet(() -> Handouts.of(pane.orderProperty().get(), pane.source()));
        press.ask(sheet.window(), paper(made, 0)).ifPresent(run -> print(made, run));
    }

    private void print(Handout made, Press.Run run) {
        var wanted = IntStream.range(0, made.seen().size()).filter(page -> run.wants(page + 1)).boxed().toList();
        if (wanted.isEmpty()) {
            run.cancel();
            sheet.say(Phrase.of("dialog.print.no-such-sheet", made.seen().size()));
        } else {
            sheet.working();
            print(made, wanted, 0, run);
        }
    }

    /// One sheet is drawn beside the window and given away by it, then the next.
    private void print(Handout made, List<Integer> wanted, int at, Press.Run run) {
        if (sheet.reached((double) at / wanted.size()) == Watch.Next.STOP) {
            run.cancel();
            ended("dialog.print.stopped");
        } else if (at == wanted.size()) {
            if (run.end()) sheet.close(wanted.size());
            else ended("dialog.print.failed");
        } else {
            var number = wanted.get(at);
            var paper = paper(made, number);
            var dots = run.density() / UNITS;
            background.run(() -> made.picture(number, (int) Math.round(paper.width() * dots), (int) Math.round(paper.height() * dots)), pixels -> {
                if (run.print(pixels, paper)) {
                    print(made, wanted, at + 1, run);
                } else {
                    run.cancel();
                    ended("dialog.print.failed");
                }
            });
        }
    }

    private static Paper paper(Handout made, int page) {
        return made.paper(page).orElseThrow();
    }

    private void ended(String why) {
        sheet.rested();
        sheet.say(Phrase.of(why));
    }
}
