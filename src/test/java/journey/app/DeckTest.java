package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class DeckTest {
    private final Tab first = tab("first");
    private final Tab second = tab("second");
    private final Tab third = tab("third");
    private final Deck deck = new Deck(List.of(first, second, third));

    private static Tab tab(String key) {
        return Tab.of(key, "", () -> new Tab.Pane(new Region(), Optional.empty()));
    }

    private String stands() {
        var shown = deck.tabs().stream().filter(tab -> deck.shownProperty(tab).get()).map(Tab::key).toList();
        return deck.chosenProperty().get().key() + " " + deck.extentProperty().get().word() + " " + shown;
    }

    @Test
    void itBeginsOpenWithTheFirstTab() {
        assertEquals("first open [first]", stands());
    }

    @Test
    void pressingAnotherTabShowsItAndPressingItAgainFoldsItAway() {
        deck.press(second);
        assertEquals("second open [second]", stands());
        deck.press(second);
        assertEquals("second folded []", stands());
        deck.press(second);
        assertEquals("second open [second]", stands());
    }

    @Test
    void pressingATabWhileAllIsFoldedUnfoldsIt() {
        deck.fold();
        deck.press(third);
        assertEquals("third open [third]", stands());
    }

    @Test
    void whatAMenuTicksIsShownAndWhatItUnticksFoldedAway() {
        deck.fold();
        deck.shownProperty(second).set(true);
        assertEquals("second open [second]", stands());
        deck.shownProperty(first).set(true);
        assertEquals("first open [first]", stands());
        deck.shownProperty(first).set(false);
        assertEquals("first folded []", stands());
    }

    @Test
    void theRoomOfTheBoardIsTakenAndGivenBack() {
        deck.maximise();
        assertEquals("first full [first]", stands());
        deck.press(second);
        assertEquals("second full [second]", stands());
        deck.maximise();
        assertEquals("second open [second]", stands());
        deck.fold();
        deck.maximise();
        assertEquals("second full [second]", stands());
    }

    @Test
    void theNextTabAfterTheLastIsTheFirst() {
        assertEquals(List.of(second, third), List.of(deck.next(1), deck.next(-1)));
        deck.show(third);
        assertEquals(first, deck.next(1));
    }

    @Test
    void aTabThatIsNoLongerThereLeavesTheFirst() {
        deck.choose("second");
        deck.choose("gone");
        assertEquals("second open [second]", stands());
    }
}
