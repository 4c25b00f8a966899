package journey.app.panels;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import journey.forecast.Standing.State;
import journey.plan.Better;

/// Where a metric stands: a sign and a word in a chip, so that its colour only says again what both say.
final class StateChip extends StackPane {
    private static final String[] STYLES = {"reached", "missed", "missed-higher", "missed-lower", "within-chance", "no-target", "no-reading"};
    private final Label word = new Label();

    StateChip() {
        getStyleClass().add("state-chip");
        var tint = new Region();
        tint.getStyleClass().add("state-tint");
        var sign = new Region();
        sign.getStyleClass().add("state-sign");
        var line = new HBox(sign, word);
        line.getStyleClass().add("state-line");
        getChildren().setAll(tint, line);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    void show(State state, Better better, String text) {
        getStyleClass().removeAll(STYLES);
        getStyleClass().add(state.word());
        if (state == State.MISSED) getStyleClass().add("missed-" + better.word());
        word.setText(text);
    }
}
