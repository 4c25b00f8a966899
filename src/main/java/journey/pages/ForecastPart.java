package journey.pages;

import java.util.List;
import journey.chart.Forecasting;
import journey.layout.Board;
import journey.layout.Tone;
import journey.plan.Plan;

/// The figures of the forecast and where the metrics stand, as tables, and the forecast as it is drawn, on leaves of their own.
final class ForecastPart {
    private static final double ABOVE = 12;
    /// More than a heading and the room around it take.
    private static final double HEADING = 100;
    /// At which two panels stand on a page, and their letters are still those of a page.
    private static final double SCALE = 0.9;

    private final Desk desk;
    private final Plan plan;

    ForecastPart(Desk desk, Plan plan) {
        this.desk = desk;
        this.plan = plan;
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
        var name = desk.words().say("pages.forecast.drawn");
        desk.begin(name, "forecast-drawn");
        for (var drawn : Forecasting.of(plan, desk.words()).sheets(desk.width() / SCALE)) desk.flow().add(List.of(strip(drawn, desk.tags().picture(name))));
    }

    /// As wide as the column; smaller where a leaf would not hold it.
    private Strip strip(Board drawn, Tag tag) {
        var scale = Math.min(SCALE, (desk.flow().height() - HEADING) / drawn.height());
        var placing = new Placing(scale, 0, 0);
        var bits = drawn.figures().stream().map(figure -> new Bit(tag, placing.of(figure.bounds()), placing.of(figure.marks()), figure.spoken(), "", "")).toArray(Bit[]::new);
        return Strip.of(ABOVE, scale * drawn.height(), bits);
    }
}
