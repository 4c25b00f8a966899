package journey.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EdgesTest {
    @Test
    void theMiddleOfAViewRests() {
        assertEquals(0, Edges.speed(300, 0, 600));
    }

    @Test
    void theNearerTheEdgeTheFaster() {
        assertTrue(Edges.speed(595, 0, 600) > Edges.speed(580, 0, 600));
        assertTrue(Edges.speed(5, 0, 600) < Edges.speed(20, 0, 600));
    }

    @Test
    void beyondTheEdgeItIsAsFastAsAtIt() {
        assertEquals(Edges.speed(600, 0, 600), Edges.speed(900, 0, 600));
        assertEquals(Edges.speed(0, 0, 600), Edges.speed(-50, 0, 600));
    }

    @Test
    void aViewTooSmallToHaveEdgesRests() {
        assertEquals(0, Edges.speed(10, 0, 90));
    }
}
