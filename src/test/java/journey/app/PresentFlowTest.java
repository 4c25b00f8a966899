package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import journey.app.present.House;
import journey.app.present.Presentation;
import journey.app.surface.Surface;
import journey.deck.Deck;
import journey.deck.Walk;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.layout.Rect;
import journey.layout.View;
import journey.plan.Place;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Presenting a plan, in real windows.
@Tag("windows")
class PresentFlowTest {
    @TempDir
    Path folder;

    private static void press(Stand stand, KeyCode... keys) {
        stand.robot.push(keys);
        stand.settle();
    }

    private static boolean isPresenting(Stand stand) {
        return stand.on(() -> stand.dialog("#present-slide").isPresent());
    }

    private static Node shown(Stand stand, String selector) {
        return stand.on(() -> stand.dialog(selector).orElseThrow());
    }

    private static String text(Stand stand, String selector) {
        return stand.on(() -> ((Label) shown(stand, selector)).getText());
    }

    /// What a screen reader hears.
    private static String heard(Stand stand) {
        return stand.on(() -> shown(stand, "#present-slide").getScene().getFocusOwner().getAccessibleText());
    }

    private static String foot(Stand stand) {
        return text(stand, "#present-foot");
    }

    /// Presents the plan of the window with two screens, the window being on the left one.
    private static void onTwoScreens(Stand stand) {
        var plan = stand.workspace().plan();
        var theme = stand.desk.theme();
        stand.run(() -> {
            stand.window().stage().setX(0);
            stand.window().stage().setWidth(500);
            var house = new House(Words.in(Locale.UK), theme.palette(), theme::dress, Stand.CLOCK,
                    List.of(new Rectangle2D(0, 0, 500, 1000), new Rectangle2D(500, 0, 500, 1000)));
            Presentation.begin(house, Walk.of(Deck.of(plan, View.in(Words.of(plan)), List.of())), stand.window().stage(), _ -> { });
        });
    }

    @Test
    void aPlanIsPresentedFromItsCoverAndEscLeadsBack() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            var plan = stand.workspace().plan();
            press(stand, KeyCode.F5);
            assertTrue(isPresenting(stand));
            assertEquals("1 of 10", foot(stand));
            assertEquals("Slide 1 of 10: CalmTrack launch", heard(stand).lines().findFirst().orElseThrow());

            press(stand, KeyCode.ESCAPE);
            assertFalse(isPresenting(stand));
            assertEquals(plan, stand.workspace().plan());
            assertEquals(Selection.NONE, stand.workspace().selection());
            assertTrue(stand.on(() -> stand.window().stage().isFocused()));
        }
    }

    @Test
    void keysClicksAndClickersStepThroughIt() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            press(stand, KeyCode.F5);
            press(stand, KeyCode.RIGHT);
            assertEquals("2 of 10", foot(stand));
            press(stand, KeyCode.PAGE_DOWN);
            assertEquals("Aware  ·  3 of 10", foot(stand));
            press(stand, KeyCode.SPACE);
            assertTrue(heard(stand).startsWith("Card 1 of 4: "), () -> heard(stand));
            press(stand, KeyCode.PAGE_UP);
            assertTrue(heard(stand).startsWith("Slide 3 of 10: 1 Aware"), () -> heard(stand));
            press(stand, KeyCode.TAB);
            assertEquals("Engage  ·  4 of 10", foot(stand));
            press(stand, KeyCode.CONTROL, KeyCode.RIGHT);
            assertEquals("Subscribe  ·  5 of 10", foot(stand));
            press(stand, KeyCode.DIGIT8);
            assertEquals("Promote  ·  10 of 10", foot(stand));
            press(stand, KeyCode.DIGIT0);
            assertEquals("2 of 10", foot(stand));

            stand.robot.moveTo(shown(stand, "#present-slide")).clickOn(MouseButton.PRIMARY);
            stand.settle();
            assertEquals("Aware  ·  3 of 10", foot(stand));
            stand.robot.clickOn(MouseButton.SECONDARY);
            stand.settle();
            assertEquals("2 of 10", foot(stand));
            press(stand, KeyCode.F5);
            assertEquals("2 of 10", foot(stand), "the button that begins a talk does no harm in it");
        }
    }

    @Test
    void theStageOfWhatIsSelectedCanBeTheFirst() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            var card = stand.workspace().plan().cardsIn(Stage.EXCITE).findFirst().orElseThrow();
            stand.run(() -> stand.workspace().select(Selection.of(new Place.Of(card.id()))));
            press(stand, KeyCode.SHIFT, KeyCode.F5);

            assertEquals("Excite  ·  7 of 10", foot(stand));
            press(stand, KeyCode.ESCAPE);
            assertEquals(Selection.of(new Place.Of(card.id())), stand.workspace().selection(), "nothing else was chosen");
        }
    }

    @Test
    void theEndIsQuietAndOneStepMoreLeadsBack() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            press(stand, KeyCode.F5);
            press(stand, KeyCode.END);
            press(stand, KeyCode.ENTER);
            assertTrue(shown(stand, "#present-end").getParent().isVisible());
            assertEquals("The end", heard(stand));

            press(stand, KeyCode.ENTER);
            assertFalse(isPresenting(stand));
        }
    }

    @Test
    void theBoardShowsTheStageThatWasPresentedLast() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            var surface = (Surface) stand.<Node>find(".canvas .surface");
            assertEquals(0, surface.camera().x(), 60);
            press(stand, KeyCode.F5);
            press(stand, KeyCode.DIGIT8);
            press(stand, KeyCode.RIGHT);
            press(stand, KeyCode.ESCAPE);

            var promote = stand.workspace().plan().cardsIn(Stage.PROMOTE).map(card -> surface.board().grid().cards().get(card.id())).reduce(Rect::joined).orElseThrow();
            stand.until(() -> stand.on(() -> surface.camera().onView(promote).right() <= surface.getWidth()));
        }
    }

    @Test
    void whoAsksTwiceGetsOnePresentationWhichEndsWithItsWindow() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            stand.run(() -> {
                stand.fire("menu-present");
                stand.fire("menu-present");
            });
            assertEquals(1, stand.on(() -> Window.getWindows().stream().filter(one -> one.getScene().getRoot().lookup("#present-slide") != null).count()));

            stand.run(stand.window()::leave);
            assertFalse(isPresenting(stand));
        }
    }

    @Test
    void theWheelAndFingersTurnSlidesToo() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            press(stand, KeyCode.F5);
            var slide = shown(stand, "#present-slide");
            stand.run(() -> Event.fireEvent(slide, swipe(SwipeEvent.SWIPE_LEFT)));
            assertEquals("2 of 10", foot(stand));
            stand.run(() -> Event.fireEvent(slide, swipe(SwipeEvent.SWIPE_RIGHT)));
            assertEquals("1 of 10", foot(stand));
            stand.run(() -> {
                for (int i = 0; i < 5; i++) Event.fireEvent(slide, wheel(-40));
            });
            assertEquals("2 of 10", foot(stand), "one turn comes in many parts");
        }
    }

    private static SwipeEvent swipe(EventType<SwipeEvent> type) {
        return new SwipeEvent(type, 100, 100, 100, 100, false, false, false, false, true, 1, new PickResult(null, 100, 100));
    }

    private static ScrollEvent wheel(double by) {
        return new ScrollEvent(ScrollEvent.SCROLL, 100, 100, 100, 100, false, false, false, false, false, false, 0, by, 0, by,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(null, 100, 100));
    }

    @Test
    void thePointerIsHiddenUntilItIsMoved() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            press(stand, KeyCode.F5);
            var scene = shown(stand, "#present-slide").getScene();
            assertEquals(Cursor.NONE, stand.on(scene::getCursor));

            stand.robot.moveTo(300, 300).moveTo(320, 330);
            stand.settle();
            assertEquals(Cursor.DEFAULT, stand.on(scene::getCursor));
            stand.until(() -> stand.on(scene::getCursor) == Cursor.NONE);
        }
    }

    @Test
    void theScreenGoesBlackAndWhiteAndComesBackWhereItWas() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            press(stand, KeyCode.F5);
            press(stand, KeyCode.DIGIT3);
            var curtain = shown(stand, "#present-curtain");
            assertFalse(curtain.isVisible());
            press(stand, KeyCode.PERIOD);
            assertTrue(curtain.isVisible() && curtain.getStyleClass().contains("present-curtain-black"));
            assertEquals("The room sees a black screen", heard(stand));
            press(stand, KeyCode.W);
            assertTrue(curtain.isVisible() && curtain.getStyleClass().contains("present-curtain-white"));

            press(stand, KeyCode.PAGE_DOWN);
            assertFalse(curtain.isVisible());
            assertEquals("Subscribe  ·  5 of 10", foot(stand));
            assertTrue(heard(stand).startsWith("Slide 5 of 10: 3 Subscribe"), () -> heard(stand));
        }
    }

    @Test
    void theSlideIsPaintedForThePixelsThatItHas() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            press(stand, KeyCode.F5);
            var slide = (Region) shown(stand, "#present-slide");
            var view = (ImageView) slide.getChildrenUnmodifiable().getFirst();
            stand.until(() -> stand.on(() -> view.getImage() != null && view.getImage().getWidth() == slide.getWidth() && view.getImage().getHeight() == slide.getHeight()));

            press(stand, KeyCode.V);
            stand.until(() -> stand.on(() -> view.getImage().getHeight() == slide.getHeight() && slide.getHeight() < slide.getScene().getHeight()));
            assertTrue(shown(stand, "#present-notes").isVisible());
        }
    }

    @Test
    void longNotesAreReadByKeyboardWhileTheSlideStays() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            stand.run(() -> stand.workspace().perform(new Edit.Put<>(new Place.OfStage(Stage.SUBSCRIBE), StagePlan.NOTE, "A line\n".repeat(40))));
            press(stand, KeyCode.F5);
            press(stand, KeyCode.V);
            press(stand, KeyCode.DIGIT3);
            var notes = (ScrollPane) shown(stand, "#present-notes");
            press(stand, KeyCode.SHIFT, KeyCode.UP);
            assertEquals(0, stand.on(notes::getVvalue));

            press(stand, KeyCode.SHIFT, KeyCode.DOWN);
            var read = stand.on(notes::getVvalue);
            assertTrue(read > 0, read::toString);
            for (int i = 0; i < 20; i++) press(stand, KeyCode.SHIFT, KeyCode.DOWN);
            assertEquals(1, stand.on(notes::getVvalue));
            press(stand, KeyCode.SHIFT, KeyCode.UP);
            assertTrue(stand.on(notes::getVvalue) < 1);
            assertEquals("Subscribe  ·  5 of 10", foot(stand));
        }
    }

    @Test
    void aBlankPlanSaysKindlyThatNothingIsPlanned() {
        try (var stand = new Stand(folder)) {
            stand.click("#window-start-blank");
            press(stand, KeyCode.F5);
            assertEquals("1 of 1", foot(stand));
            press(stand, KeyCode.RIGHT);
            assertEquals("Nothing is planned yet. With the first card on the board there will be something to show.", text(stand, "#present-end"));
            press(stand, KeyCode.RIGHT);
            assertFalse(isPresenting(stand));
        }
    }

    @Test
    void aSecondScreenHasTheNotesAndWhatComesNext() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            onTwoScreens(stand);
            var room = shown(stand, "#present-slide").getScene().getWindow();
            var desk = shown(stand, "#present-now").getScene().getWindow();
            press(stand, KeyCode.DIGIT3);
            press(stand, KeyCode.RIGHT);

            assertEquals("Subscribe: card 1 of 4  ·  slide 5 of 10", text(stand, "#present-place"));
            assertEquals("Next: Subscribe: card 2 of 4", text(stand, "#present-next-label"));
            assertEquals("0:00", text(stand, "#present-gone"));
            var notes = stand.on(() -> ((ScrollPane) desk.getScene().getRoot().lookup("#present-notes")).getContent());
            assertTrue(((Label) notes).getText().startsWith("Goal: 200 people a month"), () -> ((Label) notes).getText());
            assertEquals("Subscribe  ·  5 of 10", foot(stand), "the room goes along");

            stand.run(() -> room.requestFocus());
            press(stand, KeyCode.SHIFT, KeyCode.DOWN);
            assertEquals("Subscribe: card 1 of 4  ·  slide 5 of 10", text(stand, "#present-place"), "whichever window has the keys");

            press(stand, KeyCode.B);
            assertEquals("The room sees a black screen", text(stand, "#present-cover"));
            press(stand, KeyCode.B);
            press(stand, KeyCode.S);
            press(stand, KeyCode.END);
            press(stand, KeyCode.RIGHT);
            assertEquals(List.of("The end", "Next: back to the plan"), List.of(text(stand, "#present-place"), text(stand, "#present-next-label")));
            press(stand, KeyCode.ESCAPE);
            assertEquals(Optional.empty(), stand.on(() -> Window.getWindows().stream().filter(one -> one == room || one == desk).findFirst()));
        }
    }
}
