package journey.app;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.text.Words;

/// The pane below the board: a row with its name and counts, which stays when the rest is folded away, and the list of problems with its tools. Its
/// upper edge can be dragged.
final class Below extends VBox {
    private static final double LEAST = 96;
    private final BooleanProperty unfolded = new SimpleBooleanProperty(this, "unfolded", true);
    private final HBox row = new HBox();
    private final Region content;
    private double height = 196;
    private Optional<Double> dragged = Optional.empty();

    Below(Words words, Region content, Region tools, ObservableValue<String> counts) {
        this.content = content;
        getStyleClass().add("below");
        row.getStyleClass().add("tab-row");
        var tab = new ToggleButton(words.say("window.problems"));
        tab.setId("problems-tab");
        tab.getStyleClass().setAll("toggle-button", "pane-tab");
        tab.selectedProperty().bindBidirectional(unfolded);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var count = new Label();
        count.getStyleClass().add("pane-counts");
        count.setId("problem-counts");
        count.textProperty().bind(counts);
        row.getChildren().addAll(tab, gap, tools, count, fold(words));
        tools.visibleProperty().bind(unfolded);
        tools.managedProperty().bind(unfolded);
        count.visibleProperty().bind(unfolded.not());
        count.managedProperty().bind(unfolded.not());
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(row, content);
        content.visibleProperty().bind(unfolded);
        content.managedProperty().bind(unfolded);
        unfolded.addListener(_ -> requestLayout());
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> dragged = Optional.of(press.getScreenY() + height));
        row.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        row.setStyle("-fx-cursor: v-resize");
    }

    BooleanProperty unfoldedProperty() {
        return unfolded;
    }

    private Node fold(Words words) {
        var fold = new ToggleButton();
        fold.setId("problems-fold");
        fold.getStyleClass().setAll("toggle-button", "fold");
        fold.setGraphic(Icons.shape("arrow"));
        fold.setSelected(!unfolded.get());
        unfolded.addListener(_ -> fold.setSelected(!unfolded.get()));
        fold.setOnAction(_ -> unfolded.set(!unfolded.get()));
        fold.setTooltip(new Tooltip(words.say("window.problems.fold")));
        fold.setAccessibleText(words.say("window.problems.fold"));
        fold.setStyle("-fx-cursor: hand");
        return fold;
    }

    private void drag(MouseEvent drag) {
        if (!unfolded.get()) return;
        dragged.ifPresent(from -> height = Math.max(LEAST, from - drag.getScreenY()));
        getParent().requestLayout();
        requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return row.prefHeight(width) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        return unfolded.get() ? height : row.prefHeight(width) + 1;
    }
}
