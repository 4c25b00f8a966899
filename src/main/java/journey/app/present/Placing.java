package journey.app.present;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Which screen shows what. The speaker's window stays where the plan's was, and the slides go to another screen; where there is but one,
/// they have it.
record Placing(Rectangle2D slides, Optional<Rectangle2D> notes) {

    /// @param screens at least one
    /// @param window  where the window of the plan is
    static Placing of(List<Rectangle2D> screens, Rectangle2D window) {
        var own = screens.stream().max(Comparator.comparingDouble(screen -> common(screen, window))).orElseThrow();
        var other = screens.stream().filter(screen -> !screen.equals(own)).findFirst();
        return other.map(screen -> new Placing(screen, Optional.of(own))).orElseGet(() -> new Placing(own, Optional.empty()));
    }

    private static double common(Rectangle2D one, Rectangle2D other) {
        var width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        var height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    Placing swapped() {
        return notes.map(screen -> new Placing(screen, Optional.of(slides))).orElse(this);
    }
}
