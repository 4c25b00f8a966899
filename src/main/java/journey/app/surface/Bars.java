package journey.app.surface;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;

/// The two scroll bars of a surface, each there only while there is more than is seen.
final class Bars {
    static final double SLIM = 10;
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    /// Whether they follow the camera now, and not the pointer.
    private boolean isFollowing;

    /// @param x hears of the place that the bar below is moved to
    /// @param y hears of the place that the bar beside is moved to
    Bars(Consumer<Double> x, Consumer<Double> y) {
        down.setOrientation(Orientation.VERTICAL);
        for (var bar : List.of(across, down)) {
            bar.setManaged(false);
            bar.setFocusTraversable(false);
            // what is done to a bar is not done to the board beneath it
            bar.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        }
        across.valueProperty().addListener((_, _, to) -> moved(x, to));
        down.valueProperty().addListener((_, _, to) -> moved(y, to));
    }

    private void moved(Consumer<Double> told, Number to) {
        if (!isFollowing) told.accept(to.doubleValue());
    }

    List<Node> nodes() {
        return List.of(across, down);
    }

    void place(double width, double height) {
        across.resizeRelocate(0, height - SLIM, width - SLIM, SLIM);
        down.resizeRelocate(width - SLIM, 0, SLIM, height - SLIM);
    }

    /// @param width  of what is seen, in pixels
    /// @param height of what is seen, in pixels
    void follow(Camera camera, double width, double height, double boardWidth, double boardHeight) {
        isFollowing = true;
        follow(across, camera.x(), boardWidth, width / camera.scale());
        follow(down, camera.y(), boardHeight, height / camera.scale());
        isFollowing = false;
    }

    private static void follow(ScrollBar bar, double at, double all, double seen) {
        bar.setVisible(all > seen + 0.5);
        bar.setMin(0);
        bar.setMax(Math.max(0, all - seen));
        bar.setVisibleAmount(Math.max(0, all - seen) * seen / all);
        bar.setBlockIncrement(seen * 0.9);
        bar.setUnitIncrement(40);
        bar.setValue(Math.max(0, at));
    }
}
