package journey.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import journey.layout.Grid;
import journey.layout.Lane;
import journey.plan.Id;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Cards that leave the window. What the system does between leaving and coming back is told to the board as the system would tell it.
@ExtendWith(ApplicationExtension.class)
class DragOutTest {
    private Stand stand;
    private int detected;

    @Start
    void open(javafx.stage.Stage stage) {
        stand = new Stand(stage, Stand.plan());
        // The system must not take over in a test: it would wait for a pointer that nobody moves.
        stand.canvas.surface().addEventFilter(MouseEvent.DRAG_DETECTED, drag -> {
            detected++;
            drag.consume();
        });
    }

    private void take(FxRobot robot, String card) {
        robot.moveTo(stand.card(card)).press(MouseButton.PRIMARY).moveBy(0, 30);
        Stand.settle();
    }

    private void tell(javafx.event.EventType<DragEvent> what, Point2D screen) {
        Stand.run(() -> {
            var surface = stand.canvas.surface();
            var at = surface.screenToLocal(screen);
            var scene = surface.localToScene(at);
            Event.fireEvent(surface, new DragEvent(surface, surface, what, null, scene.getX(), scene.getY(), screen.getX(), screen.getY(), TransferMode.COPY, surface, surface, null));
        });
    }

    private boolean isCarrying() {
        return Stand.on(() -> stand.canvas.pointer().carried().isPresent());
    }

    @Test
    void cardsOfferThemselvesInEveryFormThatOthersTake() {
        var plan = Stand.plan();
        var cards = Set.of(new Id("ad"), new Id("page"));
        var expected = new ClipboardContent();
        expected.put(Clips.format(), Stand.TEXT.write(Clip.of(plan, cards)));
        expected.putString("The ad, The page");
        expected.putHtml("<b>The ad</b><b>The page</b>");

        assertEquals(expected, Offered.of(plan, Optional.of(cards), Stand.TEXT).content());
    }

    @Test
    void theWholePlanOffersAllOfItsCards() {
        var content = Offered.of(Stand.plan(), Optional.empty(), Stand.TEXT).content();

        assertEquals("The ad, The post, The page, The guide", content.getString());
        assertEquals(4, Stand.TEXT.read((String) content.get(Clips.format())).orElseThrow().cards().size());
        assertTrue(content.containsKey(DataFormat.HTML));
    }

    @Test
    void aDragOnTheBoardIsNoneOfTheSystem(FxRobot robot) {
        take(robot, "ad");
        robot.moveTo(stand.cell(Stage.ENGAGE, Lane.TOUCHPOINTS)).release(MouseButton.PRIMARY);
        Stand.settle();

        assertEquals(0, detected);
        assertEquals("The page The ad", stand.order(Stage.ENGAGE, Lane.TOUCHPOINTS));
    }

    @Test
    void controlOnTheWayLetsThemLeave() {
        press("ad", false);
        assertFalse(leaves(20, 40, false));
        assertTrue(leaves(20, 50, true));
    }

    @Test
    void controlFromTheBeginningMovesThemOnTheBoard() {
        press("ad", true);
        assertFalse(leaves(20, 40, true));
        assertFalse(leaves(20, 50, true));
    }

    @Test
    void wellBeyondTheWindowTheyLeaveAndJustBeyondItTheBoardScrolls() {
        press("ad", false);
        leaves(20, 40, false);
        assertFalse(leaves(0, -beyondTop(10), false));
        assertTrue(leaves(0, -beyondTop(30), false));
    }

    @Test
    void aBandNeverLeaves() {
        Stand.run(() -> fire(MouseEvent.MOUSE_PRESSED, new Point2D(4, 4), false));
        assertFalse(Stand.on(() -> fire(MouseEvent.MOUSE_DRAGGED, new Point2D(40, -200), false).isDragDetect()));
        assertTrue(Stand.on(() -> stand.canvas.pointer().isBusy()));
    }

    /// How far above a card a point lies that is so far above the window.
    private double beyondTop(double above) {
        return Stand.on(() -> {
            var card = stand.card("ad");
            return card.localToScene(card.getBoundsInLocal()).getCenterY() + above;
        });
    }

    private Point2D middle(String card) {
        var mark = stand.card(card);
        var bounds = mark.localToScene(mark.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private void press(String card, boolean control) {
        Stand.run(() -> fire(MouseEvent.MOUSE_PRESSED, middle(card), control));
    }

    /// Whether a movement to so far from the card is one of the system.
    private boolean leaves(double dx, double dy, boolean control) {
        return Stand.on(() -> fire(MouseEvent.MOUSE_DRAGGED, middle("ad").add(dx, dy), control).isDragDetect());
    }

    private MouseEvent fire(javafx.event.EventType<MouseEvent> what, Point2D scene, boolean control) {
        var surface = stand.canvas.surface();
        var event = new MouseEvent(surface, surface, what, scene.getX(), scene.getY(), scene.getX(), scene.getY(), MouseButton.PRIMARY, 1, false, control, false, false,
                true, false, false, false, false, false, null);
        Event.fireEvent(surface, event);
        return event;
    }

    @Test
    void whatLeftTheBoardAndIsLetGoElsewhereChangesNothing(FxRobot robot) {
        var before = stand.workspace.plan();
        take(robot, "ad");
        tell(DragEvent.DRAG_EXITED, stand.cell(Stage.AWARE, Lane.TOUCHPOINTS));
        assertFalse(isCarrying());

        tell(DragEvent.DRAG_DONE, stand.cell(Stage.ENGAGE, Lane.TOUCHPOINTS));
        robot.release(MouseButton.PRIMARY);

        assertEquals(before, stand.workspace.plan());
        assertFalse(Stand.on(() -> stand.canvas.pointer().isBusy()));
    }

    @Test
    void whatComesBackIsMovedAsIfItHadNeverLeft(FxRobot robot) {
        take(robot, "ad");
        tell(DragEvent.DRAG_EXITED, stand.cell(Stage.AWARE, Lane.TOUCHPOINTS));
        tell(DragEvent.DRAG_OVER, stand.cell(Stage.ENGAGE, Lane.TOUCHPOINTS));
        assertTrue(isCarrying());
        tell(DragEvent.DRAG_EXITED, stand.cell(Stage.ENGAGE, Lane.TOUCHPOINTS));
        assertFalse(isCarrying());
        tell(DragEvent.DRAG_OVER, stand.cell(Stage.SUBSCRIBE, Lane.TOUCHPOINTS));
        tell(DragEvent.DRAG_DROPPED, stand.cell(Stage.SUBSCRIBE, Lane.TOUCHPOINTS));
        tell(DragEvent.DRAG_DONE, stand.cell(Stage.SUBSCRIBE, Lane.TOUCHPOINTS));
        robot.release(MouseButton.PRIMARY);

        assertEquals("The ad", stand.order(Stage.SUBSCRIBE, Lane.TOUCHPOINTS));
        assertEquals(4, stand.workspace.plan().cards().size());
        Stand.run(stand.workspace::undo);
        assertEquals(Stand.plan(), stand.workspace.plan());
    }

    @Test
    void whatIsDroppedWhereNothingCanStandStaysWhereItWas(FxRobot robot) {
        take(robot, "ad");
        tell(DragEvent.DRAG_EXITED, stand.cell(Stage.AWARE, Lane.TOUCHPOINTS));
        var outside = Stand.on(() -> stand.canvas.localToScreen(4, 4));
        tell(DragEvent.DRAG_OVER, outside);
        tell(DragEvent.DRAG_DROPPED, outside);
        robot.release(MouseButton.PRIMARY);

        assertEquals(Stand.plan(), stand.workspace.plan());
    }

    @Test
    void whatComesFromElsewhereIsPastedIntoTheStageOnWhichItIsDropped() {
        Stand.run(() -> {
            var content = new ClipboardContent();
            content.putString("From a mail\n- And another");
            Clipboard.getSystemClipboard().setContent(content);
            var engage = stand.canvas.board().grid().cells().get(new Grid.Cell(Stage.ENGAGE, Lane.OFFERS));
            var camera = stand.canvas.surface().camera();
            var scene = stand.canvas.surface().localToScene(camera.viewX(engage.middle()), camera.viewY(engage.centre()));
            stand.canvas.clips().take(Clipboard.getSystemClipboard(), stand.canvas.pointer().stageAt(scene.getX(), scene.getY()));
        });

        assertEquals("The page From a mail And another", stand.order(Stage.ENGAGE, Lane.TOUCHPOINTS));
    }

    @Test
    void filesAreNotForTheBoard() {
        assertTrue(Stand.on(() -> {
            var content = new ClipboardContent();
            content.putString("launch.journey");
            content.putFiles(List.of(new File("launch.journey")));
            Clipboard.getSystemClipboard().setContent(content);
            return !Clips.canTake(Clipboard.getSystemClipboard());
        }));
    }
}
