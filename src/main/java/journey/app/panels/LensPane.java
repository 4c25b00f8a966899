package journey.app.panels;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.app.workspace.Workspace;
import journey.guide.Band;
import journey.guide.Holding;
import journey.guide.Lens;
import journey.plan.Place;
import journey.text.Words;

/// The lens table: for each band of the chosen lens what the plan holds, and what is missing, with a button that adds it where that is
/// thinkable. It follows the plan while it can be seen.
public final class LensPane extends BorderPane {
    private final Workspace workspace;
    private final LensActions actions;
    private final VBox rows = new VBox();
    private final Label gaps = new Label();
    private final HBox tools = new HBox(gaps);
    private final ScrollPane scroll = new ScrollPane(rows);
    private List<Object> built = List.of();

    /// @param reveal shows a card on the board
    public LensPane(Workspace workspace, Words words, Consumer<Place> reveal) {
        this.workspace = workspace;
        actions = new LensActions(workspace, words, reveal);
        getStyleClass().add("lens-pane");
        rows.getStyleClass().add("lens-rows");
        scroll.getStyleClass().add("lens-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        tools.getStyleClass().add("lens-tools");
        gaps.getStyleClass().add("pane-counts");
        gaps.setId("lens-gaps");
        workspace.planProperty().addListener((_, _, _) -> follow());
        workspace.lensProperty().addListener((_, _, _) -> follow());
        visibleProperty().addListener((_, _, _) -> follow());
        follow();
    }

    /// What stands beside the tabs: the lens, and how much is missing.
    public Region tools() {
        return tools;
    }

    private void follow() {
        if (!isVisible()) return;
        var lens = workspace.lensProperty().get();
        var holdings = Holding.of(lens, workspace.plan());
        build(lens, holdings.stream().map(Holding::band).toList());
        for (int i = 0; i < holdings.size(); i++) ((LensRow) rows.getChildren().get(i)).show(holdings.get(i));
        var missing = holdings.stream().mapToLong(Holding::missing).sum();
        gaps.setText(actions.words().say("panel.lens.gaps", lens, missing));
    }

    /// Makes the rows anew where the lens or its bands are others.
    private void build(Lens lens, List<Band> bands) {
        var wanted = List.<Object>of(lens, bands);
        if (wanted.equals(built)) return;
        built = wanted;
        var columns = LensColumn.of(lens);
        var head = LensGrid.head(actions.words(), columns);
        // The head ends where the rows do, beside a scroll bar or without one.
        head.paddingProperty().bind(scroll.viewportBoundsProperty().map(seen -> new Insets(2, Math.max(0, getWidth() - seen.getWidth()) + 14, 4, 18)));
        setTop(head);
        rows.getChildren().setAll(bands.stream().map(band -> new LensRow(actions, band, columns)).toList());
    }
}
