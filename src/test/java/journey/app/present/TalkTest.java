package journey.app.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import journey.deck.Deck;
import journey.deck.Walk;
import journey.layout.View;
import journey.plan.Plan;
import journey.text.Words;
import org.junit.jupiter.api.Test;

class TalkTest {
    private final AtomicInteger left = new AtomicInteger();
    private final Walk walk = Walk.of(Deck.of(Plan.blank("Launch"), View.in(Words.in(Locale.ENGLISH)), List.of()));
    private final Talk talk = new Talk(walk, left::incrementAndGet, () -> {});

    @Test
    void afterTheLastSlideComesTheEndAndThenTheWayOut() {
        talk.go(Walk::last);
        talk.next();
        assertEquals(walk.last().next(), talk.walk());
        assertEquals(0, left.get());

        talk.next();
        assertEquals(1, left.get());
    }

    @Test
    void goingOnFromADarkScreenShowsTheSlideThatItHid() {
        talk.next();
        talk.cover(Curtain.BLACK);
        talk.next();

        assertEquals(Curtain.UP, talk.curtainProperty().get());
        assertEquals(walk.next(), talk.walk());
    }

    @Test
    void theSameKeyLiftsACurtainAndAnotherChangesIt() {
        talk.cover(Curtain.BLACK);
        talk.cover(Curtain.WHITE);
        assertEquals(Curtain.WHITE, talk.curtainProperty().get());

        talk.cover(Curtain.WHITE);
        assertEquals(Curtain.UP, talk.curtainProperty().get());
    }

    @Test
    void aDarkScreenAtTheEndIsLiftedBeforeAnybodyLeaves() {
        talk.go(one -> one.last().next());
        talk.cover(Curtain.BLACK);
        talk.next();

        assertEquals(0, left.get());
    }
}
