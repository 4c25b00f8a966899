package journey.app.panels;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import journey.app.surface.ChartViewer;
import journey.app.surface.CopyAs;
import journey.app.workspace.Workspace;
import journey.chart.Chart;
import journey.chart.Drawn;
import journey.gesture.Selection;
import journey.layout.Board;
import journey.layout.Palette;
import journey.plan.Plan;
import journey.text.Words;

/// The charts that explain the plan, one at a time. They follow the plan while they can be seen.
///
/// [#tools()] chooses the chart, for the window to place where it has room.
public final class ChartsPane extends StackPane {
    private final Workspace workspace;
    private final ObjectProperty<Chart> chart;
    private final ChartChoice choice;
    private final ChartViewer viewer;
    private Optional<Plan> seen;

    /// @param chart  which one is shown; the window's menu chooses it too
    /// @param reveal chooses cards and goes to them on the board
    /// @param follow chooses what was added or changed, while the chart stays in sight
    public ChartsPane(Workspace workspace, Words words, Palette palette, ObjectProperty<Chart> chart, Consumer<Selection> reveal, Consumer<Selection> follow) {
        this.workspace = workspace;
        this.chart = chart;
        var deeds = new ChartDeeds(workspace, words, reveal, follow);
        choice = new ChartChoice(words, chart);
        seen = Optional.of(workspace.plan());
        viewer = new ChartViewer(picture(), Words.of(workspace.plan()), palette, words, deeds::run, deeds::hint);
        viewer.surface().setAccessibleText(words.say("panel.charts.surface"));
        getChildren().setAll(viewer);
        workspace.planProperty().addListener((_, _, _) -> follow());
        visibleProperty().addListener((_, _, _) -> follow());
        chart.addListener((_, _, _) -> viewer.turnTo(picture(), Words.of(workspace.plan())));
    }

    public Region tools() {
        return choice;
    }

    public void show(Palette palette) {
        viewer.show(palette);
    }

    /// Called with the chart when it is to be copied for other programs.
    public void setOnCopy(BiConsumer<Board, CopyAs> callback) {
        viewer.setOnCopy(callback);
    }

    /// What is shown.
    public Board board() {
        return viewer.drawn().board();
    }

    /// What shows the chart, for tests.
    ChartViewer viewer() {
        return viewer;
    }

    private Drawn picture() {
        return chart.get().of(workspace.plan(), Words.of(workspace.plan()), Optional.of(workspace.today()));
    }

    private void follow() {
        if (!isVisible() || seen.filter(plan -> plan == workspace.plan()).isPresent()) return;
        seen = Optional.of(workspace.plan());
        viewer.show(picture(), Words.of(workspace.plan()));
    }
}
