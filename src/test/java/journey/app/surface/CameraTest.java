package journey.app.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import journey.layout.Rect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CameraTest {
    private static final Camera.Room ROOM = new Camera.Room(1000, 700, 1860, 1400, 0);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void zoomingKeepsThePointUnderThePointer(long seed) {
        var random = new SplittableRandom(seed);
        var camera = new Camera(random.nextDouble(1000), random.nextDouble(1000), random.nextDouble(0.05, 4));
        var x = random.nextDouble(1000);
        var y = random.nextDouble(700);
        var zoomed = camera.zoomed(x, y, random.nextDouble(0.01, 9));
        assertEquals(camera.boardX(x), zoomed.boardX(x), 1e-6);
        assertEquals(camera.boardY(y), zoomed.boardY(y), 1e-6);
    }

    @Test
    void scalesStayBetween5And400PerCent() {
        assertEquals(0.05, Camera.START.zoomed(0, 0, 0.001).scale());
        assertEquals(4, Camera.START.zoomed(0, 0, 10).scale());
    }

    @Test
    void aBoardLargerThanTheViewIsNotScrolledBeyondItsEdges() {
        assertEquals(new Camera(860, 700, 1), new Camera(5000, 5000, 1).within(ROOM));
        assertEquals(new Camera(0, 0, 1), new Camera(-50, -70, 1).within(ROOM));
    }

    @Test
    void aSmallerBoardStandsInTheMiddleAtTheTop() {
        assertEquals(new Camera(-500, 0, 0.5), new Camera(40, 90, 0.5).within(new Camera.Room(1000, 700, 1000, 1000, 0)));
    }

    @Test
    void whatACoveringPaneHidesCanBeScrolledOutFromUnderIt() {
        assertEquals(1160, new Camera(5000, 0, 1).within(new Camera.Room(1000, 700, 1860, 1400, 300)).x());
    }

    @Test
    void fittingNeverGoesUnder80PerCentNorOver100() {
        assertEquals(new Camera(0, 0, 0.8), Camera.fitting(ROOM));
        assertEquals(0.9, Camera.fitting(new Camera.Room(1674, 1300, 1860, 1400, 0)).scale(), 1e-9);
        assertEquals(1, Camera.fitting(new Camera.Room(4000, 3000, 1860, 1400, 0)).scale());
    }

    @Test
    void aPartIsShownInTheMiddleAsLargeAsItGoes() {
        var camera = Camera.on(new Rect(600, 500, 500, 100), ROOM);
        assertEquals(2, camera.scale());
        assertEquals(new Rect(0, 250, 1000, 200), camera.onView(new Rect(600, 500, 500, 100)));
    }

    @Test
    void revealingMovesAsLittleAsItTakes() {
        var free = new Rect(0, 0, 1000, 700);
        assertEquals(new Camera(0, 0, 1), new Camera(0, 0, 1).revealing(new Rect(800, 600, 100, 50), free, ROOM));
        assertEquals(new Camera(100, 50, 1), new Camera(0, 0, 1).revealing(new Rect(1000, 700, 100, 50), free, ROOM));
        assertEquals(new Camera(300, 200, 1), new Camera(600, 500, 1).revealing(new Rect(300, 200, 100, 50), free, ROOM));
    }

    @Test
    void whatIsLargerThanTheViewIsRevealedFromItsBeginning() {
        var camera = new Camera(700, 600, 1).revealing(new Rect(200, 100, 1400, 50), new Rect(0, 0, 1000, 700), ROOM);
        assertEquals(200, camera.x());
        assertTrue(camera.y() <= 100);
    }
}
