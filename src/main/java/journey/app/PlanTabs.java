package journey.app;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import journey.app.canvas.Canvas;
import journey.app.forecast.ForecastPane;
import journey.app.panels.Around;
import journey.app.panels.ChartsPane;
import journey.app.panels.LensPane;
import journey.app.panels.ProblemsPane;
import journey.app.panels.RemarksPane;
import journey.app.panels.TargetsPane;
import journey.app.surface.CopyAs;
import journey.app.workspace.Workspace;
import journey.chart.Chart;
import journey.gesture.Selection;
import journey.layout.Board;
import journey.layout.Palette;
import journey.plan.Place;
import journey.plan.Remarks;

/// The tabs below the board of a plan: what is wrong with it, what it promises, where its metrics stand, what it holds through a lens, the
/// views that explain it.
final class PlanTabs {
    /// Less would show half of a picture.
    private static final double FORECAST = 400;

    private final PlannerWindow window;
    private final Workspace workspace;
    private final Canvas canvas;
    private final Runnable addMetric;
    private final Runnable exportTargets;
    private final BiConsumer<Board, CopyAs> copy;
    private final ObjectProperty<Chart> chart;
    private final Tab views = Tab.of("views", "Shortcut+Shift+V", this::charts);
    private final Tab remarks;
    private final Remarking remarking;
    private final Below below;
    private Optional<ProblemsPane> problems = Optional.empty();
    private Optional<RemarksPane> said = Optional.empty();
    private Optional<ChartsPane> charts = Optional.empty();
    private Optional<ForecastPane> forecast = Optional.empty();

    /// @param addMetric     asks for a metric of the library and adds it
    /// @param exportTargets asks where to and writes the metrics as a table
    /// @param copy          copies a chart for other programs
    PlanTabs(PlannerWindow window, Workspace workspace, Canvas canvas, Runnable addMetric, Runnable exportTargets, BiConsumer<Board, CopyAs> copy) {
        this.window = window;
        this.workspace = workspace;
        this.canvas = canvas;
        this.addMetric = addMetric;
        this.exportTargets = exportTargets;
        this.copy = copy;
        chart = new SimpleObjectProperty<>(this, "chart", window.desk().remembered().chart());
        remarking = new Remarking(window, this::onBoard);
        remarks = Tab.of("remarks", "Shortcut+Shift+R", this::remarksPane).summed(RemarksPane.counts(workspace, window.words()));
        below = new Below(window.words(), List.of(
                Tab.of("problems", "Shortcut+Shift+P", this::problems).summed(ProblemsPane.counts(workspace, window.words())),
                Tab.of("forecast", "Shortcut+Shift+F", this::forecast).high(FORECAST),
                Tab.of("targets", "Shortcut+Shift+G", this::targets).summed(TargetsPane.counts(workspace, window.words())),
                Tab.of("lens", "Shortcut+Shift+T", this::lens), views, remarks));
    }

    Below below() {
        return below;
    }

    /// In other colours.
    void show(Palette palette) {
        charts.ifPresent(pane -> pane.show(palette));
        forecast.ifPresent(pane -> pane.show(palette));
    }

    private Tab.Pane problems() {
        var pane = new ProblemsPane(workspace, window.words(), new Around() {
            @Override
            public void reveal(Place place) {
                canvas.sight().reveal(place);
            }

            @Override
            public void show(Place place) {
                onBoard(place);
            }

            @Override
            public void explain(String rule) {
                window.explain(rule);
            }
        });
        problems = Optional.of(pane);
        return new Tab.Pane(pane, Optional.of(pane.tools()));
    }

    private Tab.Pane forecast() {
        var pane = new ForecastPane(workspace, window.words(), window.desk().theme().palette(), this::goToNumbers,
                before -> window.desk().questions().line(window.stage(), "dialog.scenario", before));
        pane.setOnCopy(copy);
        forecast = Optional.of(pane);
        return new Tab.Pane(pane, Optional.of(pane.tools()));
    }

    private Tab.Pane targets() {
        var pane = new TargetsPane(workspace, window.words(), this::onBoard, addMetric, Optional.of(exportTargets));
        return new Tab.Pane(pane, Optional.of(pane.tools()));
    }

    private Tab.Pane lens() {
        var pane = new LensPane(workspace, window.words(), this::onBoard);
        return new Tab.Pane(pane, Optional.of(pane.tools()));
    }

    /// Shows a place on the board, which has to be in sight for that.
    private void onBoard(Place place) {
        below.deck().giveWay();
        canvas.sight().reveal(place);
    }

    /// Shows in the list of problems what is said of a place of the board.
    void explain(Place place) {
        below.deck().show(below.deck().tabs().getFirst());
        problems.ifPresent(pane -> pane.choose(place));
    }

    private Tab.Pane remarksPane() {
        var pane = new RemarksPane(workspace, window.words(), remarking);
        said = Optional.of(pane);
        return new Tab.Pane(pane, Optional.of(pane.tools()));
    }

    /// Lets something be said about what is selected.
    void remark() {
        below.enter(remarks);
        said.ifPresent(RemarksPane::begin);
    }

    /// What is being written and would be missing from the file becomes a part of the plan.
    void finish() {
        said.ifPresent(RemarksPane::finish);
    }

    /// Shows what was said about a place of the board; where that is nothing, lets something be said.
    void remarks(Place place) {
        if (Remarks.open(workspace.plan(), place) == 0) {
            remark();
            return;
        }
        below.enter(remarks);
        said.ifPresent(pane -> pane.choose(place));
    }

    /// Lets the person say who they are.
    void askAuthor() {
        remarking.askAuthor();
    }

    private Tab.Pane charts() {
        var pane = new ChartsPane(workspace, window.words(), window.desk().theme().palette(), chart, this::goTo, canvas.sight()::reveal);
        pane.setOnCopy(copy);
        charts = Optional.of(pane);
        return new Tab.Pane(pane, Optional.of(pane.tools()));
    }

    /// Cards are looked at on the board, which has to be in sight for that.
    private void goTo(Selection chosen) {
        if (below.deck().extentProperty().get() == Deck.Extent.FULL) below.deck().maximise();
        canvas.sight().reveal(chosen);
    }

    /// Of a stage its numbers are looked at.
    private void goToNumbers(Selection chosen) {
        goTo(chosen);
        chosen.stage().ifPresent(canvas::showNumbers);
    }

    /// What is drawn here while it has the room of the board, which then is not seen.
    Optional<Board> inPlaceOfTheBoard() {
        return chartInPlaceOfTheBoard().flatMap(shown -> shown == Chart.FORECAST ? forecast.map(ForecastPane::board) : charts.map(ChartsPane::board));
    }

    /// The chart that fills the window, if one does.
    Optional<Chart> chartInPlaceOfTheBoard() {
        var deck = below.deck();
        if (deck.extentProperty().get() != Deck.Extent.FULL) return Optional.empty();
        return switch (deck.chosenProperty().get().key()) {
            case "views" -> Optional.of(chart.get());
            case "forecast" -> Optional.of(Chart.FORECAST);
            default -> Optional.empty();
        };
    }

    /// Which of the charts that explain the plan is shown, or was last.
    ReadOnlyObjectProperty<Chart> chartProperty() {
        return chart;
    }

    void show(Chart one) {
        chart.set(one);
        below.enter(views);
    }
}
