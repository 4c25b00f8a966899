package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TracksTest {
    private final Tracks<String> tracks = new Tracks<>();

    @Test
    void aLineAloneRunsInTheMiddle() {
        tracks.add("a", 10, 90);
        tracks.add("b", 200, 300);
        assertEquals(Map.of("a", 0.0, "b", 0.0), tracks.offsets());
    }

    @Test
    void linesThatFallStartFromTheRightAndThoseThatRiseFromTheLeft() {
        tracks.add("a", 10, 90);
        tracks.add("b", 20, 100);
        assertEquals(Map.of("a", 4.0, "b", -4.0), tracks.offsets());
        var rising = new Tracks<String>();
        rising.add("a", 90, 10);
        rising.add("b", 100, 20);
        assertEquals(Map.of("a", -4.0, "b", 4.0), rising.offsets());
    }

    @Test
    void theSixthSharesTheTrackThatIsFreeTheSoonest() {
        for (int i = 0; i < 5; i++) tracks.add("line " + i, i, 100 + i);
        tracks.add("sixth", 50, 200);
        assertEquals(8.0, tracks.offsets().get("sixth"));
    }

    @Test
    void aTrackThatIsFreeAgainIsTakenAgain() {
        tracks.add("long", 0, 500);
        tracks.add("short", 10, 50);
        tracks.add("later", 100, 200);
        assertEquals(Map.of("long", 4.0, "short", -4.0, "later", -4.0), tracks.offsets());
    }
}
