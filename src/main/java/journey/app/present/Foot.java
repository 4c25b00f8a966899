package journey.app.present;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import journey.deck.Walk;

/// A thin line at the foot of the screen that grows from left to right, and small above its end how far the talk is.
final class Foot extends Region {
    /// Of the screen's height.
    private static final double LETTERS = 0.0165;
    private static final double LINE = 0.004;
    private static final double EDGE = 0.016;

    private final Telling telling;
    private final Label label = new Label();
    private final Region line = new Region();
    private double done;

    Foot(Telling telling) {
        this.telling = telling;
        label.setId("present-foot");
        label.getStyleClass().add("present-foot-text");
        line.getStyleClass().add("present-foot-line");
        setMouseTransparent(true);
        getChildren().addAll(line, label);
    }

    void show(Walk walk) {
        label.setText(telling.foot(walk));
        setVisible(!walk.isOver());
        line.getStyleClass().setAll("present-foot-line", walk.stage().map(stage -> "stage-" + stage.word()).orElse("stage-none"));
        done = walk.done();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var high = Math.max(2, Math.round(getHeight() * LINE));
        var edge = Math.round(getHeight() * EDGE);
        label.setStyle("-fx-font-size: " + Math.max(11, Math.round(getHeight() * LETTERS)) + "px");
        label.applyCss();
        var width = label.prefWidth(-1);
        var height = label.prefHeight(-1);
        line.resizeRelocate(0, getHeight() - high, Math.round(getWidth() * done), high);
        label.resizeRelocate(Math.round(getWidth() - width - edge), Math.round(getHeight() - high - height - edge / 2), width, height);
    }
}
