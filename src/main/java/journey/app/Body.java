package journey.app;

import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The middle of the window: the outline at the left, the board, the inspector at the right, the pane with the tabs below the board, or in its
/// place. Another pane may stand in the inspector's place for a while.
/// Under 1400 px the inspector floats over the board instead of taking room from it.
final class Body extends Region {
    static final double SIDE = 300;
    static final double OUTLINE = 280;
    static final double OVERLAY_UNDER = 1400;
    private static final double SLIDE = 24;
    private static final Duration MOTION = Duration.millis(120);

    private final Region outline;
    private final Region board;
    private final Below below;
    private final StackPane side;
    private final Region inspector;
    private final BooleanProperty sideShown = new SimpleBooleanProperty(this, "sideShown", false);
    private final ObjectProperty<Optional<Region>> guest = new SimpleObjectProperty<>(this, "guest", Optional.empty());
    private final BooleanBinding sideSeen = Bindings.createBooleanBinding(() -> sideShown.get() || guest.get().isPresent(), sideShown, guest);
    private final BooleanProperty outlineShown = new SimpleBooleanProperty(this, "outlineShown", false);

    Body(Region outline, Region board, Below below, Region inspector) {
        this.outline = outline;
        this.board = board;
        this.below = below;
        this.inspector = inspector;
        side = new StackPane(inspector);
        side.getStyleClass().add("side");
        getStyleClass().add("body");
        getChildren().addAll(board, below, outline, side);
        side.visibleProperty().bind(sideSeen);
        outline.visibleProperty().bind(outlineShown);
        board.visibleProperty().bind(below.deck().extentProperty().map(extent -> extent != Deck.Extent.FULL));
        guest.addListener((_, _, now) -> side.getChildren().setAll(now.orElse(this.inspector)));
        sideSeen.addListener((_, _, shown) -> {
            requestLayout();
            if (shown && floats()) glideIn();
        });
        outlineShown.addListener(_ -> requestLayout());
        widthProperty().addListener(_ -> {
            side.getStyleClass().remove("floating");
            if (floats()) side.getStyleClass().add("floating");
        });
    }

    BooleanProperty sideShownProperty() {
        return sideShown;
    }

    /// The pane that stands in the inspector's place, whatever is selected; none for the inspector.
    ObjectProperty<Optional<Region>> guestProperty() {
        return guest;
    }

    /// Where the inspector is, or its guest.
    Region side() {
        return side;
    }

    BooleanProperty outlineShownProperty() {
        return outlineShown;
    }

    /// How much of the board the inspector hides.
    DoubleBinding coverBinding() {
        return Bindings.createDoubleBinding(() -> sideSeen.get() && floats() ? SIDE : 0, sideSeen, widthProperty());
    }

    private boolean floats() {
        return getWidth() < OVERLAY_UNDER;
    }

    /// What floats comes in from the side, unless the system asks for less motion.
    private void glideIn() {
        if (Platform.getPreferences().isReducedMotion()) return;
        side.setTranslateX(SLIDE);
        side.setOpacity(0);
        new Timeline(new KeyFrame(MOTION, new KeyValue(side.translateXProperty(), 0, Interpolator.EASE_OUT),
                new KeyValue(side.opacityProperty(), 1, Interpolator.EASE_OUT))).play();
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var height = getHeight();
        var left = outlineShown.get() ? Math.min(OUTLINE, width / 3) : 0;
        var right = sideSeen.get() && !floats() ? SIDE : 0;
        var least = below.minHeight(-1);
        var low = board.isVisible() ? Math.clamp(below.prefHeight(-1), least, Math.max(least, height - 160)) : height;
        outline.resizeRelocate(0, 0, left, height);
        side.resizeRelocate(width - SIDE, 0, SIDE, height);
        // Also beside an inspector that floats: the buttons that mend stand at the right end of its rows.
        below.resizeRelocate(left, height - low, width - left - (sideSeen.get() ? SIDE : 0), low);
        board.resizeRelocate(left, 0, width - left - right, height - low);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 480;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 240;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 1680;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 940;
    }
}
