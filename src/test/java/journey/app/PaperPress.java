package journey.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.stage.Window;
import journey.app.dialogs.Press;
import journey.pages.Paper;
import journey.paint.Pixels;

/// A printer that keeps what it is given. Its dialog is answered at once.
final class PaperPress implements Press {
    static final double DOTS = 48;
    final List<String> names = new ArrayList<>();
    final List<Paper> papers = new ArrayList<>();
    final List<Pixels> sheets = new ArrayList<>();
    final List<String> ends = new ArrayList<>();
    boolean isThere = true;
    IntPredicate wanted = _ -> true;
    /// Done after each sheet.
    Runnable then = () -> {};
    int takes = Integer.MAX_VALUE;

    @Override
    public boolean isThere() {
        return isThere;
    }

    @Override
    public Optional<Run> ask(Window owner, String name, Paper paper) {
        names.add(name);
        return Optional.of(new Run() {
            @Override
            public boolean wants(int number) {
                return wanted.test(number);
            }

            @Override
            public double density() {
                return DOTS;
            }

            @Override
            public boolean print(Pixels sheet, Paper on) {
                if (sheets.size() == takes) return false;
                sheets.add(sheet);
                papers.add(on);
                then.run();
                return true;
            }

            @Override
            public boolean end() {
                ends.add("end");
                return true;
            }

            @Override
            public void cancel() {
                ends.add("cancel");
            }
        });
    }
}
