package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import journey.gesture.Selection;
import journey.plan.Place;
import journey.plan.Stage;
import journey.rule.Problem;
import journey.rule.Readiness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tabs below the board, the list of problems and the catalogue of rules, in a real window.
class TabsFlowTest {
    @TempDir
    Path folder;

    private static String focused(Stand stand) {
        var owner = stand.on(() -> stand.window().stage().getScene().getFocusOwner());
        for (Node at = owner; at != null; at = at.getParent())
            if (at.getStyleClass().contains("canvas")) return "board";
            else if (at.getStyleClass().contains("below")) return "tabs";
            else if (at.getStyleClass().contains("inspector")) return "inspector";
        return "elsewhere";
    }

    @Test
    void eachTabHasAPlaceInTheViewMenuThatShowsItAndFoldsItAway() throws IOException {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app-faulty");
            stand.choose("menu-tab.lens");
            assertTrue(stand.<Node>find(".lens-pane").isVisible());
            assertFalse(stand.<Node>find(".problems-pane").isVisible());

            stand.choose("menu-tab.lens");
            assertTrue(stand.robot.lookup(".lens-pane").tryQuery().filter(Node::isVisible).isEmpty());
        }
        assertTrue(Files.readString(folder.resolve("windows.txt")).contains("tab=lens\npane=folded\n"), () -> "the next window begins so");
        try (var again = new Stand(folder)) {
            again.click("#worked-stress-app-faulty");
            again.choose("menu-tab.problems");
            assertTrue(again.<Node>find(".problems-pane").isVisible());
        }
    }

    @Test
    void theFocusGoesFromPaneToPane() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app-faulty");
            assertEquals("board", focused(stand));
            stand.choose("menu-next-pane");
            assertEquals("tabs", focused(stand));
            stand.choose("menu-next-pane");
            assertEquals("board", focused(stand), "the inspector is closed while nothing is selected");
            stand.run(() -> stand.workspace().select(Selection.of(new Place.OfStage(Stage.EXCITE))));
            stand.choose("menu-previous-pane");
            assertEquals("inspector", focused(stand));
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFindingLightsItsCardsAndShowsThemThoughTheTabsHaveTheRoomOfTheBoard() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app-faulty");
            stand.choose("menu-pane-full");
            assertFalse(stand.<Node>find(".canvas").isVisible());
            var list = stand.<ListView<Problem>>find("#problems");
            stand.run(() -> {
                list.requestFocus();
                list.getSelectionModel().select(0);
            });
            var problem = stand.on(() -> list.getSelectionModel().getSelectedItem());
            assertTrue(stand.workspace().spotlight().litProperty().get().contains(problem.place()));

            stand.robot.push(KeyCode.ENTER);
            stand.settle();
            assertTrue(stand.<Node>find(".canvas").isVisible(), "the board comes forth");
            assertEquals(Selection.of(problem.place()), stand.workspace().selection());

            stand.choose("menu-tab.problems");
            assertEquals(Set.of(), stand.workspace().spotlight().litProperty().get(), "the list is folded away");
        }
    }

    @Test
    void theCatalogueOfRulesIsInTheHelpAndCanBeSearched() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app-faulty");
            stand.choose("menu-rules");
            var find = (javafx.scene.control.TextField) stand.dialog("#rules-find").orElseThrow();
            var list = (ListView<?>) stand.dialog("#rules").orElseThrow();
            assertTrue(stand.on(() -> list.getItems().size()) > 60);

            stand.run(() -> find.setText("no-way-on"));
            assertEquals(2, stand.on(() -> list.getItems().size()), "the rule and the head of its family");
            stand.answer("dialog-close");
        }
    }

    @Test
    void escClosesTheCatalogueOfRulesFromItsList() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app-faulty");
            stand.choose("menu-rules");
            stand.run(() -> stand.dialog("#rules").orElseThrow().requestFocus());

            stand.robot.push(KeyCode.ESCAPE);

            stand.until(() -> stand.on(() -> stand.dialog("#rules").isEmpty()));
        }
    }

    @Test
    void thePlanSaysInALineHowFarItIs() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app-faulty");
            var line = stand.<Label>find("#plan-ready").getText();
            var ready = Readiness.of(stand.workspace().plan(), stand.workspace().findings());
            assertEquals(stand.window().words().say(ready.phrase()), line);

            stand.run(() -> stand.workspace().select(Selection.of(new Place.OfStage(Stage.ADVOCATE))));
            assertEquals("Nothing planned yet.", stand.<Label>find("#stage-ready").getText());
        }
    }
}
