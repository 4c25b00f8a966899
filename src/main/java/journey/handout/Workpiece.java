package journey.handout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import journey.layout.Board;
import journey.layout.Imprint;
import journey.layout.Layout;
import journey.layout.View;
import journey.plan.Plan;
import journey.report.Report;
import journey.rule.Findings;
import journey.rule.Rules;
import journey.text.Words;

/// A plan of which several handouts are made: it is checked once, told once, and each of its boards is laid out once, however many media want
/// them. For one thread at a time, and for as long as that takes.
public final class Workpiece {
    private final Source source;
    private final Map<Optional<String>, Titled> titled = new HashMap<>();

    private Workpiece(Source source) {
        this.source = source;
    }

    public static Workpiece of(Source source) {
        return new Workpiece(source);
    }

    Source source() {
        return source;
    }

    /// The plan as it is shown under the title of an imprint.
    Titled titled(Imprint imprint) {
        return titled.computeIfAbsent(imprint.title(), _ -> new Titled(imprint.on(source.shown())));
    }

    final class Titled {
        private final Plan plan;
        private final Map<View, Board> boards = new HashMap<>();
        private final Map<Optional<Findings>, Report> reports = new HashMap<>();
        private Optional<Findings> findings = Optional.empty();

        private Titled(Plan plan) {
            this.plan = plan;
        }

        Plan plan() {
            return plan;
        }

        Findings findings() {
            if (findings.isEmpty()) findings = Optional.of(Rules.check(plan, source.today()));
            return findings.get();
        }

        Board board(View view) {
            return boards.computeIfAbsent(view, one -> Layout.of(plan, one));
        }

        /// @param told what is wrong with it, where that is to be said
        Report report(Words words, Optional<Findings> told) {
            return reports.computeIfAbsent(told, _ -> told.map(found -> Report.of(plan, words, found)).orElseGet(() -> Report.of(plan, words)));
        }
    }
}
