package journey.app.dialogs;

import java.util.Optional;
import java.util.Set;
import journey.chart.Chart;
import journey.guide.Lens;
import journey.layout.Board;
import journey.layout.Extra;
import journey.layout.Filter;
import journey.layout.Flags;
import journey.layout.Layout;
import journey.layout.View;
import journey.paint.Export;
import journey.paint.Page;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Word;
import journey.rule.Findings;
import journey.text.Words;

/// What somebody wants of an export.
///
/// @param scale of a PNG
/// @param page  of a PDF
/// @param lens  whose ruler stands above the stages
record ExportChoice(Medium medium, int scale, Page page, Part part, Lens lens, Set<Aside> asides) {
    static final ExportChoice FIRST = new ExportChoice(Medium.PDF, 2, Page.A4, Part.BOARD, Lens.VALUE_JOURNEY, Set.of(Aside.FINDINGS));

    enum Medium implements Word {
        PDF, PNG, SVG;

        String ending() {
            return word();
        }
    }

    /// What is handed on: the board, or what is chosen on it, or one of the charts.
    enum Part implements Word {
        BOARD, SELECTION, AWARENESS, CLOSENESS, OFFERS, COVERAGE, FORECAST;

        static Part of(Chart chart) {
            return switch (chart) {
                case AWARENESS -> AWARENESS;
                case CLOSENESS -> CLOSENESS;
                case OFFERS -> OFFERS;
                case COVERAGE -> COVERAGE;
                case FORECAST -> FORECAST;
            };
        }

        Optional<Chart> chart() {
            return Chart.ALL.stream().filter(chart -> of(chart) == this).findFirst();
        }
    }

    /// What else is on it: the signs of problems with the cards that could be, and cards faded by the window's filter.
    enum Aside { FINDINGS, FILTER }

    Export.Format format() {
        return switch (medium) {
            case PDF -> new Export.Format.Pdf(page);
            case PNG -> new Export.Format.Png(scale);
            case SVG -> new Export.Format.Svg();
        };
    }

    /// The board or chart in the plan's own language, as the command line draws it.
    ///
    /// @param seen how the window shows the board
    Board board(Plan plan, View seen, Findings findings, Filter filter, Set<Id> selected) {
        return part.chart().map(chart -> chart.of(plan, Words.of(plan)).board()).orElseGet(() -> plain(plan, seen, findings, filter, selected));
    }

    private Board plain(Plan plan, View seen, Findings findings, Filter filter, Set<Id> selected) {
        var view = seen.through(lens);
        var told = asides.contains(Aside.FINDINGS) ? view.with(Flags.of(findings.problems())) : view.without(Extra.PROBLEMS, Extra.GHOSTS);
        var faded = asides.contains(Aside.FILTER) ? told.with(filter) : told;
        return Layout.of(plan, part == Part.SELECTION ? faded.only(selected) : faded);
    }
}
