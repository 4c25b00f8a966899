package journey.cli;

import java.time.LocalDate;
import java.util.Optional;
import journey.chart.Chart;
import journey.guide.Lens;
import journey.layout.Board;
import journey.layout.Extra;
import journey.layout.Flags;
import journey.layout.Layout;
import journey.layout.View;
import journey.plan.Plan;
import journey.rule.Findings;
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
            return Layout.of(plan, view(words, findings(plan, today), today));
        }

        View view(Words words, Optional<Findings> findings, LocalDate today) {
            var seen = View.in(words).through(lens).on(today);
            return findings.map(found -> seen.with(Flags.of(found.problems()))).orElseGet(() -> seen.without(Extra.PROBLEMS, Extra.GHOSTS));
        }

        /// What is wrong with the plan, where that is shown.
        Optional<Findings> findings(Plan plan, LocalDate today) {
            return switch (shown) {
                case ALL -> Optional.of(Rules.check(plan, today));
                case PLAN -> Optional.empty();
            };
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
