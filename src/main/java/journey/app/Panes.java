package journey.app;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import journey.app.surface.Focus;

/// The way of the focus from pane to pane, round and round, past those that cannot be seen.
final class Panes {
    private final List<Stop> stops;

    /// A pane, and how the focus gets into it.
    record Stop(Node pane, Runnable enter) {
        boolean hasFocus() {
            return Focus.isWithin(pane);
        }

        boolean isSeen() {
            for (var at = pane; at != null; at = at.getParent()) if (!at.isVisible()) return false;
            return true;
        }
    }

    Panes(List<Stop> stops) {
        this.stops = List.copyOf(stops);
    }

    /// @param by 1 to the next pane, -1 to the one before
    void go(int by) {
        var at = IntStream.range(0, stops.size()).filter(i -> stops.get(i).hasFocus()).findFirst().orElse(by > 0 ? -1 : stops.size());
        for (int i = 1; i <= stops.size(); i++) {
            var stop = stops.get(Math.floorMod(at + i * by, stops.size()));
            if (!stop.isSeen()) continue;
            stop.enter().run();
            return;
        }
    }
}
