package journey.app.surface;

import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/// From one camera to another in a moment.
final class Glide extends Transition {
    private final Camera from;
    private final Camera to;
    private final Consumer<Camera> look;

    /// @param look is given each camera on the way, and the last
    Glide(Camera from, Camera to, Consumer<Camera> look) {
        this.from = from;
        this.to = to;
        this.look = look;
        setCycleDuration(Duration.millis(120));
        setInterpolator(Interpolator.EASE_OUT);
    }

    @Override
    protected void interpolate(double done) {
        look.accept(done >= 1 ? to : between(done));
    }

    /// Scales by equal factors, the point that stays in its place meanwhile staying there.
    private Camera between(double done) {
        var scale = from.scale() * Math.pow(to.scale() / from.scale(), done);
        var share = from.scale() == to.scale() ? done : (1 / scale - 1 / from.scale()) / (1 / to.scale() - 1 / from.scale());
        return new Camera(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share, scale);
    }
}
