package journey.app.panels;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import journey.app.workspace.Workspace;
import journey.plan.Place;
import journey.text.Words;

/// The table of targets: for each metric of the plan its last reading and its target, what the one says about the other, what chance may
/// explain, and what the forecast thinks of it. Targets are changed and readings added in their place. It follows the plan and the
/// forecast while it can be seen.
///
/// [#tools()] is the head of the table, for the window to place where it has room.
public final class TargetsPane extends BorderPane {
    private final Workspace workspace;
    private final TargetsText text;
    private final TargetsTools tools;
    private final TargetsFloat over = new TargetsFloat();
    private final TargetsTable table;
    private final TargetsRows known = new TargetsRows();
    private final Label nothing = new Label();
    private final Button showAll = new Button();
    private final Button add = new Button();
    private final VBox empty = new VBox(nothing, showAll, add);

    /// @param reveal    shows a card on the board
    /// @param addMetric asks for a metric of the library and adds it
    /// @param export    writes the metrics to a file, where that can be done
    public TargetsPane(Workspace workspace, Words words, Consumer<Place> reveal, Runnable addMetric, Optional<Runnable> export) {
        this.workspace = workspace;
        text = new TargetsText(words);
        tools = new TargetsTools(words, export);
        table = new TargetsActions(workspace, text, over, reveal).table();
        getStyleClass().add("targets-pane");
        empty.getStyleClass().add("problems-empty");
        nothing.getStyleClass().add("problems-nothing");
        nothing.setWrapText(true);
        button(showAll, "target.show-all", tools::showAll);
        button(add, "target.add-metric", addMetric);
        add.setId("targets-add-metric");
        setCenter(new StackPane(table, empty, over));
        table.addEventFilter(ScrollEvent.SCROLL, _ -> over.leave());
        workspace.planProperty().addListener((_, _, _) -> follow());
        workspace.foreseenProperty().addListener((_, _, _) -> follow());
        tools.filterProperty().addListener((_, _, _) -> follow());
        table.sortProperty().addListener((_, _, _) -> follow());
        visibleProperty().addListener((_, _, seen) -> {
            if (!seen) over.leave();
            follow();
        });
        follow();
    }

    private void button(Button button, String key, Runnable run) {
        button.setText(text.words().say(key));
        button.setOnAction(_ -> run.run());
        button.managedProperty().bind(button.visibleProperty());
    }

    public Region tools() {
        return tools;
    }

    /// "3 missed, 1 old", for the row that stays when the table is folded away; "" where nothing calls for anything.
    public static ObservableValue<String> counts(Workspace workspace, Words words) {
        var known = new TargetsRows();
        return workspace.planProperty().map(plan -> {
            var rows = known.of(plan, workspace.today(), Map.of());
            var missed = rows.stream().filter(TargetsRow::isMissed).count();
            var old = rows.stream().filter(TargetsRow::stale).count();
            return words.say(missed > 0 && old > 0 ? "target.counts" : missed > 0 ? "target.count.missed" : old > 0 ? "target.count.old" : "target.count.none", missed, old);
        });
    }

    private void follow() {
        if (!isVisible()) return;
        var prospects = workspace.foreseenProperty().get().map(foreseen -> foreseen.draws().prospects()).orElse(Map.of());
        var rows = known.of(workspace.plan(), workspace.today(), prospects);
        tools.count(rows);
        var shown = rows.stream().filter(row -> tools.filterProperty().get().shows(row, text.words())).sorted(table.sortProperty().get().order(text.words())).toList();
        table.show(shown, rows);
        show(rows, shown);
        over.requestLayout();
    }

    private void show(List<TargetsRow> all, List<TargetsRow> shown) {
        table.setVisible(!shown.isEmpty());
        empty.setVisible(shown.isEmpty());
        add.setVisible(all.isEmpty());
        showAll.setVisible(!all.isEmpty());
        nothing.setText(text.words().say(all.isEmpty() ? "target.none" : "target.filtered"));
    }
}
