package journey.app.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PlacingTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1440, 0, 1920, 1080);

    @Test
    void slidesGoToTheScreenThatTheWindowIsNotOn() {
        assertEquals(new Placing(PROJECTOR, Optional.of(LAPTOP)), Placing.of(List.of(LAPTOP, PROJECTOR), new Rectangle2D(100, 100, 800, 600)));
        assertEquals(new Placing(LAPTOP, Optional.of(PROJECTOR)), Placing.of(List.of(LAPTOP, PROJECTOR), new Rectangle2D(1400, 100, 800, 600)));
    }

    @Test
    void oneScreenHasTheSlides() {
        assertEquals(new Placing(LAPTOP, Optional.empty()), Placing.of(List.of(LAPTOP), new Rectangle2D(-500, 100, 400, 600)));
    }

    @Test
    void swappingTwiceIsAsItWas() {
        var placing = new Placing(PROJECTOR, Optional.of(LAPTOP));

        assertEquals(new Placing(LAPTOP, Optional.of(PROJECTOR)), placing.swapped());
        assertEquals(placing, placing.swapped().swapped());
        assertEquals(new Placing(LAPTOP, Optional.empty()), new Placing(LAPTOP, Optional.empty()).swapped());
    }
}
