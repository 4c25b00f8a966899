package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window with too little room for all buttons of the toolbar.
class NarrowWindowTest {
    @TempDir
    Path folder;

    @Test
    void nothingStandsBeyondTheEdgesOfANarrowWindow() {
        try (var stand = new Stand(folder)) {
            stand.click("#window-start-blank");
            for (var width : List.of(990.0, 900.0, 800.0)) {
                stand.run(() -> stand.window().stage().setWidth(width));

                var scene = stand.on(() -> stand.window().stage().getScene().getWidth());
                assertEquals(List.of(0.0, scene), stand.on(() -> edges(stand.find(".tool-bar-row"))));
                assertTrue(stand.on(() -> edges(stand.find("#find")).getLast()) <= scene, width::toString);
            }
        }
    }

    private static List<Double> edges(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return List.of(bounds.getMinX(), bounds.getMaxX());
    }
}
