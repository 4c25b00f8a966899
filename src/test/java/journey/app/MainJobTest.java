package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import journey.app.canvas.Canvas;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.layout.Role;
import journey.layout.Subject;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way through the program, as a marketer goes it, in a real window without a screen.
class MainJobTest {
    @TempDir
    Path folder;

    @BeforeEach
    void realFolder() throws IOException {
        folder = folder.toRealPath();
    }

    @Test
    void aWorkedPlanIsEditedMendedSavedAndOpenedAgain() {
        var file = folder.resolve("launch.journey");
        Plan saved;
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app-faulty");
            var worked = stand.workspace().plan();

            stand.choose("menu-add-touchpoint");
            stand.type("Poster in the bus");
            assertEquals(List.of("Poster in the bus"), titlesBeside(worked, stand.workspace().plan()));

            stand.run(stand.workspace()::undo);
            assertEquals(worked, stand.workspace().plan());
            stand.run(stand.workspace()::redo);

            var errors = stand.on(() -> stand.workspace().findings().problems());
            stand.run(() -> stand.workspace().select(Selection.NONE));
            stand.click(".problem-fix");
            assertFalse(stand.on(() -> stand.workspace().findings().problems()).contains(errors.getFirst()));

            stand.toSave.add(file);
            stand.choose("menu-save");
            saved = stand.workspace().plan();
            assertFalse(stand.workspace().editedProperty().get());
        }
        try (var again = new Stand(folder.resolve("data"))) {
            again.click("#recent");
            assertEquals(saved, again.workspace().plan());
            assertEquals(Optional.of(file), again.workspace().home().path());
        }
    }

    @Test
    void aCardIsDraggedToAnotherStage() {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            var card = card(stand, "TikTok video ad");
            var there = card(stand, "Landing page");

            stand.drag(middle(stand, card), middle(stand, there).add(0, 6));

            assertEquals(Optional.of(Stage.ENGAGE), stand.workspace().plan().card(card).map(Card::stage));
            stand.choose("menu-undo");
            assertEquals(Optional.of(Stage.AWARE), stand.workspace().plan().card(card).map(Card::stage));
        }
    }

    @Test
    void aCardThatIsLetGoBelowTheBoardStaysWhereItWas() {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            var before = stand.workspace().plan();
            var card = middle(stand, card(stand, "TikTok video ad"));
            var beside = middle(stand, card(stand, "Landing page"));
            var below = stand.on(() -> stand.<Node>find("#problems").localToScreen(20, 20));

            stand.drag(card, new Point2D(beside.getX(), below.getY()));

            assertEquals(before, stand.workspace().plan());
        }
    }

    @Test
    void aDoubleClickOnTheTitleOfThePlanLetsItBeTyped() {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#window-start-blank");

            stand.robot.doubleClickOn(title(stand));
            stand.settle();
            stand.type("Bakery on the square");

            assertEquals("Bakery on the square", stand.workspace().plan().title());
        }
    }

    @Test
    void everyKeyThatSaysPlusZoomsIn() {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            for (var plus : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
                var before = stand.on(() -> canvas(stand).surface().camera().scale());
                stand.robot.push(KeyCode.CONTROL, plus);
                stand.settle();
                assertTrue(stand.on(() -> canvas(stand).surface().camera().scale()) > before, plus::getName);
            }
        }
    }

    @Test
    void whatWasUndoneIsDoneAgainWithEitherOfItsKeys() {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            var card = card(stand, "TikTok video ad");
            for (var keys : List.of(List.of(KeyCode.CONTROL, KeyCode.Y), List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z))) {
                stand.run(() -> stand.workspace().perform(new Edit.Put<>(new Place.Of(card), CardFields.TITLE, "Changed")));
                stand.run(stand.workspace()::undo);
                stand.robot.push(keys.toArray(KeyCode[]::new));
                stand.settle();
                assertEquals("Changed", stand.workspace().plan().card(card).orElseThrow().title(), keys::toString);
                stand.run(stand.workspace()::undo);
            }
        }
    }

    @Test
    void aCardWithoutATitleIsSpokenOfInWords() {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            var card = card(stand, "TikTok video ad");
            stand.run(() -> stand.workspace().perform(new Edit.Put<>(new Place.Of(card), CardFields.TITLE, "")));
            stand.run(() -> stand.workspace().select(Selection.ofCards(List.of(card))));

            var said = stand.<Labeled>find("#status").getText();
            assertTrue(said.endsWith("card without a title selected"), said);
        }
    }

    @Test
    void aButtonOfTheToolbarIsDraggedToItsPlace() {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            // The screen of tests is narrow: all buttons stand side by side only in a window that reaches beyond it.
            stand.run(() -> stand.window().stage().setWidth(1300));
            var before = stand.workspace().plan();
            var button = stand.<Node>find("#tool-add-touchpoint");
            var from = stand.on(() -> button.localToScreen(10, 10));

            stand.drag(from, middle(stand, card(stand, "Landing page")).add(0, 4));
            stand.type("Poster in the bus");

            var fresh = stand.workspace().plan().cards().stream().filter(card -> !before.cards().has(card.id())).toList();
            assertEquals(List.of(Stage.ENGAGE), fresh.stream().map(Card::stage).toList());
            assertEquals(List.of("Poster in the bus"), fresh.stream().map(Card::title).toList());
        }
    }

    @Test
    void theBoardIsExportedToEveryFormat() throws IOException {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            for (var ending : List.of("pdf", "png", "svg")) {
                var file = folder.resolve("board." + ending);
                stand.toSave.add(file);
                Platform.runLater(() -> export(stand));
                stand.until(() -> stand.on(() -> stand.dialog("#export-kind").isPresent()));
                stand.run(() -> stand.kind(kind(ending)));

                stand.answer("dialog-export-write");

                stand.until(() -> stand.on(() -> stand.dialog("#export-kind").isEmpty()));
                assertEquals(beginning(ending), new String(Files.readAllBytes(file), 0, beginning(ending).length(), StandardCharsets.ISO_8859_1));
                assertTrue(stand.banner().orElseThrow().contains(file.toString()));
                stand.click("#banner-open");
                assertEquals(file.toUri().toString(), stand.visited.getLast());
            }
        }
    }

    @Test
    void thePagesOfAnExportAreTurnedAndSeenFromNear() {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            Platform.runLater(() -> export(stand));
            stand.until(() -> stand.on(() -> stand.dialog("#export-kind").isPresent()));
            stand.run(() -> stand.kind("slides"));
            var page = (Label) stand.dialog("#export-page-said").orElseThrow();
            var far = stand.on(() -> picture(stand).getFitWidth());

            stand.run(() -> ((ButtonBase) stand.dialog("#export-page-on").orElseThrow()).fire());
            assertEquals("2 of 10", stand.on(page::getText));
            stand.run(() -> ((ButtonBase) stand.dialog("#export-near").orElseThrow()).fire());
            stand.until(() -> stand.on(() -> picture(stand).getFitWidth() > 2 * far));
            stand.run(() -> stand.kind("picture"));
            stand.run(() -> stand.kind("slides"));
            assertEquals("1 of 10", stand.on(page::getText));
            stand.answer("dialog-cancel");
        }
    }

    private static ImageView picture(Stand stand) {
        return (ImageView) stand.dialog("#export-preview .preview-page").map(page -> ((StackPane) page).getChildren().getFirst()).orElseThrow();
    }

    @Test
    void anExportThatCannotBeWrittenSaysWhyAndTheDialogStays() {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            stand.toSave.add(folder.resolve("no such folder").resolve("board.pdf"));
            Platform.runLater(() -> export(stand));
            stand.until(() -> stand.on(() -> stand.dialog("#export-kind").isPresent()));

            stand.answer("dialog-export-write");

            var said = stand.on(() -> ((Label) stand.dialog("#export-said").orElseThrow()).getText());
            assertTrue(said.contains("no such folder"), said);
            stand.answer("dialog-cancel");
            stand.until(() -> stand.on(() -> stand.dialog("#export-kind").isEmpty()));
        }
    }

    @Test
    void findingLightsCardsAndEnterGoesToThem() {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            stand.choose("menu-find");
            stand.robot.write("tripwire");
            stand.settle();
            stand.robot.type(KeyCode.ENTER);
            stand.settle();

            assertEquals(Selection.of(new Place.Of(card(stand, "First month for 1"))), stand.workspace().selection());
        }
    }

    @Test
    void aPlanBecomesATemplateWithoutItsOwners() {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            Platform.runLater(() -> stand.fire("menu-save-template"));
            stand.answer("dialog-template-yes");

            assertEquals(List.of(Template.of(stand.workspace().plan(), stand.workspace().plan().title())),
                    stand.desk.templates().all().stream().map(Template::plan).toList());
            assertTrue(stand.desk.templates().all().getFirst().plan().cards().stream().allMatch(card -> card.owner().isEmpty()));
        }
    }

    private static void export(Stand stand) {
        stand.fire("menu-export");
    }

    private static String kind(String ending) {
        return switch (ending) {
            case "png" -> "picture";
            case "svg" -> "drawing";
            default -> "board";
        };
    }

    private static String beginning(String ending) {
        return switch (ending) {
            case "pdf" -> "%PDF-";
            case "png" -> "\u0089PNG";
            default -> "<";
        };
    }

    private static List<String> titlesBeside(Plan before, Plan after) {
        return after.cards().stream().filter(card -> !before.cards().has(card.id())).map(Card::title).toList();
    }

    private static Id card(Stand stand, String title) {
        return stand.workspace().plan().cards().stream().filter(card -> card.title().equals(title)).findFirst().orElseThrow().id();
    }

    private static Point2D middle(Stand stand, Id card) {
        return stand.on(() -> {
            var node = canvas(stand).landmark(new Subject.OfCard(card)).orElseThrow();
            return node.localToScreen(node.getWidth() / 2, node.getHeight() / 2);
        });
    }

    private static Point2D title(Stand stand) {
        return stand.on(() -> {
            var surface = canvas(stand).surface();
            var title = surface.board().figures().stream().filter(figure -> figure.role() == Role.TITLE).findFirst().orElseThrow().bounds();
            return surface.localToScreen(surface.camera().viewX(title.x() + title.width() / 2), surface.camera().viewY(title.y() + title.height() / 2));
        });
    }

    private static Canvas canvas(Stand stand) {
        return (Canvas) stand.window().stage().getScene().lookup(".canvas");
    }
}
