package journey.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import journey.layout.Board;
import journey.layout.Rect;

/// All that is drawn of a forecast, on one page: panels side by side where there is room for it, else one below the other. The type is as
/// large on a narrow page as on a wide one.
final class ForecastPage {
    static final double LEAST_WIDTH = 320;
    private static final double MARGIN = 20;
    private static final double GAP = 16;
    private static final double ROOMY = 1000;
    private static final double WIDE = 0.6;
    private static final double HALF = 0.5;

    private final Outlook outlook;
    private final double width;

    ForecastPage(Forecasting asked, double width) {
        outlook = Outlook.of(asked);
        this.width = Math.max(LEAST_WIDTH, width);
    }

    Drawn drawn() {
        var parts = new Parts(Chart.FORECAST);
        var top = MARGIN;
        for (var row : outlook.isBegun() ? rows() : List.of(row(room -> new BeginPanel(outlook, room)))) top = draw(row, top, parts) + GAP;
        return parts.drawn(width, top - GAP + MARGIN, new Rect(0, 0, width, 0));
    }

    /// Each row as a drawing of its own, for where a page ends.
    List<Board> sheets() {
        return rows().stream().map(row -> {
            var parts = new Parts(Chart.FORECAST);
            var bottom = draw(row, 0, parts);
            return parts.drawn(width, bottom, new Rect(0, 0, width, 0)).board();
        }).toList();
    }

    /// A panel and how wide it is.
    private record Placed(Panel panel, double width) {}

    private List<List<Placed>> rows() {
        DoubleFunction<Panel> people = room -> outlook.grows() ? new CyclesPanel(outlook, room) : new PeoplePanel(outlook, room);
        DoubleFunction<Panel> earnings = room -> new EarningsPanel(outlook, room);
        DoubleFunction<Panel> matters = room -> new TornadoPanel(outlook, room);
        DoubleFunction<Panel> targets = room -> new TargetsPanel(outlook, room);
        DoubleFunction<Panel> scenarios = room -> new ScenariosPanel(outlook, room);
        return width >= ROOMY
                ? List.of(row(WIDE, people, earnings), row(HALF, matters, targets), row(scenarios))
                : List.of(row(people), row(earnings), row(matters), row(targets), row(scenarios));
    }

    private List<Placed> row(DoubleFunction<Panel> only) {
        var room = width - 2 * MARGIN;
        return List.of(new Placed(only.apply(room), room));
    }

    /// @param share of the row that the left panel takes
    private List<Placed> row(double share, DoubleFunction<Panel> left, DoubleFunction<Panel> right) {
        var room = width - 2 * MARGIN - GAP;
        var first = Math.round(share * room);
        var all = new ArrayList<Placed>();
        all.add(new Placed(left.apply(first), first));
        all.add(new Placed(right.apply(room - first), room - first));
        return all;
    }

    /// @return where it ends
    private static double draw(List<Placed> row, double top, Parts parts) {
        var height = Math.ceil(row.stream().mapToDouble(one -> one.panel().height()).max().orElseThrow());
        var left = MARGIN;
        for (var one : row) {
            one.panel().draw(new Rect(left, top, one.width(), height), parts);
            left += one.width() + GAP;
        }
        return top + height;
    }
}
