package journey.cli;

import java.time.LocalDate;
import journey.chart.Chart;
import journey.guide.Lens;
import journey.layout.Board;
import journey.layout.Extra;
import journey.layout.Flags;
import journey.layout.Layout;
import journey.layout.View;
import journey.plan.Plan;
import journey.rule.Rules;
import journey.text.Words;

/// What of a plan is drawn.
sealed interface Drawing {
    /// @param today the day by which the plan is judged
    Board of(Plan plan, Words words, LocalDate today);

    /// The board, with the ruler of a lens.
    record OfBoard(ExportPlans.Shown shown, Lens lens) implements Drawing {
        @Override
        public Board of(Plan plan, Words words, LocalDate today) {
            var seen = View.in(words).through(lens);
            return Layout.of(plan, switch (shown) {
                case ALL -> seen.with(Flags.of(Rules.check(plan, today).problems()));
                case PLAN -> seen.without(Extra.PROBLEMS, Extra.GHOSTS);
            });
        }
    }

    /// One of the views that explain the plan.
    record OfChart(Chart chart) implements Drawing {
        @Override
        public Board of(Plan plan, Words words, LocalDate today) {
            return chart.of(plan, words).board();
        }
    }
}
