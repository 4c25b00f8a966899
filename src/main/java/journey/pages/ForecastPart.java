package journey.pages;

import journey.chart.Forecasting;
import journey.layout.Tone;
import journey.plan.Plan;

/// The figures of the forecast and where the metrics stand, as tables, and the forecast as it is drawn, on a leaf of its own.
final class ForecastPart {
    /// The least at which its panels stand side by side.
    private static final double WIDTH = 1000;

    private final Desk desk;
    private final Plan plan;
    private final Paper paper;

    ForecastPart(Desk desk, Plan plan, Paper paper) {
        this.desk = desk;
        this.plan = plan;
        this.paper = paper;
    }

    void write() {
        var report = desk.report();
        if (report.numbers().isEmpty() && report.metrics().isEmpty()) return;
        desk.begin(desk.words().say(report.numbers().isPresent() ? "report.forecast" : "pages.targets"), "forecast");
        report.numbers().ifPresent(numbers -> {
            for (var note : numbers.notes()) desk.flow().add(desk.paragraph(note, Tone.INK));
            for (var table : numbers.tables()) desk.table(table, Tone.INK);
        });
        report.metrics().ifPresent(table -> desk.table(table, Tone.INK));
        if (report.numbers().isEmpty()) return;
        var drawn = Forecasting.of(plan, desk.words()).page(WIDTH).board();
        var name = desk.words().say("pages.forecast.drawn");
        desk.flow().leaf(paper, "forecast-drawn", name, new BoardPart(drawn, paper, desk.tags().picture(name)).pieces());
    }
}
