package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import journey.chart.Chart;
import journey.guide.Lens;
import journey.layout.Scale;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BelowTest {
    /// Titles of tabs are their keys here.
    private static final Words WORDS = Words.from(Locale.UK, key -> key.replaceFirst("window.tab.", ""));
    private final List<String> made = new ArrayList<>();
    private Button one;
    private TextField tools;
    private Button two;
    private Button onTheBoard;
    private Below below;

    @Start
    void start(Stage stage) {
        one = new Button("one");
        two = new Button("two");
        onTheBoard = new Button("board");
        tools = new TextField();
        tools.setPrefWidth(200);
        below = new Below(WORDS, List.of(tab("first", one, Optional.of(tools)).summed(new SimpleStringProperty("3 errors")),
                tab("second", two, Optional.empty()), tab("third", new Region(), Optional.empty())));
        below.begin(new Remembered(Look.LIGHT, 900, 600, false, false, "second", Deck.Extent.OPEN, 220, Lens.VALUE_JOURNEY, Chart.AWARENESS, Scale.LOGARITHMIC, 2));
        var scene = new Scene(new Body(new Region(), new StackPane(onTheBoard), below, new Region()), 900, 600);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private Tab tab(String key, Region content, Optional<Region> tools) {
        return Tab.of(key, "", () -> {
            made.add(key);
            return new Tab.Pane(new StackPane(content), tools.map(StackPane::new));
        });
    }

    private Node handle(String key) {
        return below.lookup("#tab-" + key);
    }

    private String focused() {
        return below.getScene().getFocusOwner() instanceof Node node ? node.getId() == null ? node.toString() : node.getId() : "nothing";
    }

    @Test
    void itStandsAsItWasLeftAndMakesNoPaneThatNobodyLooksAt(FxRobot robot) {
        assertEquals(List.of("second"), made);
        assertTrue(two.getParent().isVisible());
        assertEquals(220, below.getHeight(), 1);
        assertEquals(220, below.chosenHeight());

        robot.clickOn(handle("first"));
        robot.clickOn(handle("second"));
        robot.clickOn(handle("first"));

        assertEquals(List.of("second", "first"), made);
        assertTrue(one.getParent().isVisible());
        assertFalse(two.getParent().isVisible());
    }

    @Test
    void aClickOnTheShownTabFoldsItToTheRowWithWhatThereIsToSay(FxRobot robot) {
        robot.clickOn(handle("first"));
        assertTrue(tools.getParent().getScene() != null);
        assertFalse(below.lookup("#first-summary").getParent().isVisible());

        robot.clickOn(handle("first"));

        assertFalse(one.getParent().isVisible());
        assertTrue(tools.getParent().getScene() == null, "tools of a pane that is folded away");
        assertTrue(below.lookup("#first-summary").getParent().isVisible());
        assertEquals(43, below.getHeight(), 1);
    }

    @Test
    void theArrowsGoAmongTheTabs(FxRobot robot) {
        robot.clickOn(handle("first"));
        robot.type(KeyCode.RIGHT);
        assertEquals("tab-second", focused());
        assertTrue(two.getParent().isVisible());
        robot.type(KeyCode.LEFT, KeyCode.LEFT);
        assertEquals("tab-third", focused());
        robot.type(KeyCode.HOME);
        assertEquals("tab-first", focused());
        assertEquals(List.of(true, false, false), List.of(handle("first").isFocusTraversable(), handle("second").isFocusTraversable(), handle("third").isFocusTraversable()));
    }

    @Test
    void controlAndTabGoOnToTheNextPane(FxRobot robot) {
        robot.interact(two::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertTrue(one.isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.TAB);
        assertTrue(two.isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.TAB);
        assertEquals("tab-third", focused(), "a pane without a place for the focus");
    }

    @Test
    void aDoubleClickOnTheRowGivesTheTabsTheRoomOfTheBoardAndEscapeGivesItBack(FxRobot robot) {
        robot.interact(onTheBoard::requestFocus);
        robot.doubleClickOn(below.localToScreen(below.getWidth() / 2, 20));

        assertEquals(600, below.getHeight());
        assertFalse(onTheBoard.getParent().isVisible());
        assertTrue(two.isFocused(), "what has the focus can be seen");

        robot.type(KeyCode.ESCAPE);
        assertEquals(220, below.getHeight(), 1);
        assertTrue(onTheBoard.getParent().isVisible());

        robot.clickOn((Node) below.lookup("#pane-full"));
        assertEquals(600, below.getHeight());
        robot.clickOn((Node) below.lookup("#pane-full"));
        assertEquals(220, below.getHeight(), 1);
    }

    @Test
    void itsUpperEdgeIsDragged(FxRobot robot) {
        robot.moveTo(below.localToScreen(below.getWidth() / 2, 20)).press(javafx.scene.input.MouseButton.PRIMARY);
        robot.moveBy(0, -40).moveBy(0, -40).release(javafx.scene.input.MouseButton.PRIMARY);

        assertEquals(300, below.chosenHeight(), 1);
        assertEquals(300, below.getHeight(), 1);
    }

    @Test
    void toolsThatFindNoRoomBesideTheTabsStandInALineOfTheirOwn(FxRobot robot) {
        robot.clickOn(handle("first"));
        var row = tools.getParent().getBoundsInParent().getMinY();
        robot.interact(() -> below.getScene().getWindow().setWidth(400));

        assertEquals(0, row);
        assertTrue(tools.getParent().getBoundsInParent().getMinY() > 30);
        assertTrue(handle("third").getLayoutBounds().getWidth() > 30);
    }

    @Test
    void aScreenReaderKnowsItAsTabs() {
        assertEquals(AccessibleRole.TAB_PANE, below.getAccessibleRole());
        assertEquals(3, below.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT));
        assertEquals(handle("third"), below.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 2));
        assertEquals(AccessibleRole.TAB_ITEM, handle("third").getAccessibleRole());
        assertEquals(List.of(false, true), List.of(handle("first").queryAccessibleAttribute(AccessibleAttribute.SELECTED),
                handle("second").queryAccessibleAttribute(AccessibleAttribute.SELECTED)));
    }
}
