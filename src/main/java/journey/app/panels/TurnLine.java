package journey.app.panels;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import journey.forecast.Standing.Turn;
import journey.plan.Better;

/// What became of a metric since the reading before: an arrow, the figure, and the word for it where nothing need have changed.
final class TurnLine extends HBox {
    private final Region sign = new Region();
    private final Label figure = new Label();
    private final Label noise;

    /// @param noise the word for a change within chance
    TurnLine(String noise) {
        this.noise = new Label(noise);
        this.noise.getStyleClass().add("turn-noise");
        this.noise.setMinWidth(Region.USE_PREF_SIZE);
        figure.getStyleClass().add("turn-figure");
        getChildren().setAll(sign, figure, this.noise);
    }

    void show(Turn turn, Better better, String text) {
        var way = turn.by().signum();
        getStyleClass().setAll("turn", way == 0 || turn.noise() ? "neither" : way > 0 == (better == Better.HIGHER) ? "for-better" : "for-worse");
        sign.getStyleClass().setAll("turn-sign", way > 0 ? "up" : "down");
        sign.setVisible(way != 0);
        figure.setText(text);
        noise.setVisible(way != 0 && turn.noise());
    }
}
