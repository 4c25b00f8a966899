package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import journey.layout.Tracks.Edge;
import org.junit.jupiter.api.Test;

class TracksTest {
    private final Tracks<String> tracks = new Tracks<>();

    private void pass(String line, double from, double to) {
        tracks.add(line, from, to, Edge.passing(from, to, 1), line);
    }

    @Test
    void aLineAloneRunsInTheMiddle() {
        pass("a", 10, 90);
        pass("b", 200, 300);
        assertEquals(Map.of("a", 0.0, "b", 0.0), tracks.offsets());
    }

    @Test
    void linesThatFallStartFromTheRight() {
        pass("a", 10, 90);
        pass("b", 20, 100);
        assertEquals(Map.of("a", 4.0, "b", -4.0), tracks.offsets());
    }

    @Test
    void linesThatRiseStartFromTheLeft() {
        pass("a", 90, 10);
        pass("b", 100, 20);
        assertEquals(Map.of("a", -4.0, "b", 4.0), tracks.offsets());
    }

    @Test
    void whatTurnsBackKeepsToItsSide() {
        tracks.add("turns", 10, 90, Edge.turning(1), "turns");
        pass("passes", 200, 80);
        assertEquals(Map.of("turns", -4.0, "passes", 4.0), tracks.offsets());
    }

    @Test
    void onTheWayToTheLeftAllIsTheOtherWayRound() {
        tracks.add("a", 10, 90, Edge.passing(10, 90, -1), "a");
        tracks.add("b", 20, 100, Edge.passing(20, 100, -1), "b");
        assertEquals(Map.of("a", -4.0, "b", 4.0), tracks.offsets());
    }

    @Test
    void linesThatArriveAtOnePlaceShareATrack() {
        tracks.add("a", 10, 90, Edge.turning(1), "place");
        tracks.add("b", 40, 90, Edge.turning(1), "place");
        pass("other", 50, 200);
        assertEquals(Map.of("a", -4.0, "b", -4.0, "other", 4.0), tracks.offsets());
    }

    @Test
    void theSixthSharesTheTrackThatIsFreeTheSoonest() {
        for (int i = 0; i < 5; i++) pass("line " + i, i, 100 + i);
        pass("sixth", 50, 200);
        assertEquals(8.0, tracks.offsets().get("sixth"));
    }

    @Test
    void aTrackThatIsFreeAgainIsTakenAgain() {
        pass("long", 0, 500);
        pass("short", 10, 50);
        pass("later", 100, 200);
        assertEquals(Map.of("long", 4.0, "short", -4.0, "later", -4.0), tracks.offsets());
    }
}
