package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import journey.app.surface.Surface;
import journey.chart.Chart;
import journey.gesture.Selection;
import journey.handout.Part;
import journey.layout.Subject;
import journey.plan.Approach;
import journey.plan.Awareness;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The views that explain a plan, in a real window without a screen.
@Tag("windows")
class ChartsTest {
    private static final Subject OPEN = new Subject.OfPart("awareness/cell/0/problem-aware");
    private static final Subject EMPTY = new Subject.OfPart("awareness/cell/0/unaware");

    @TempDir
    Path folder;

    private Stand faulty() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data").resolve("windows.txt"), "look=light\nwidth=990\nheight=900\ntab=views\npane=open\npane-height=340\n");
        var stand = new Stand(folder.resolve("data"));
        stand.click("#worked-stress-app-faulty");
        return stand;
    }

    private static Point2D middle(Stand stand, Subject part) {
        return stand.on(() -> {
            var surface = (Surface) stand.find("#charts");
            var mark = surface.landmark(part).orElseThrow();
            var at = mark.localToScreen(mark.getWidth() / 2, mark.getHeight() / 2);
            return new Point2D(at.getX(), at.getY());
        });
    }

    private static String hint(Stand stand) {
        return stand.on(() -> {
            Label hint = stand.find("#chart-hint");
            return hint.isVisible() ? hint.getText() : "";
        });
    }

    private static List<Card> added(Stand stand, journey.plan.Plan before) {
        return stand.workspace().plan().cards().stream().filter(card -> before.card(card.id()).isEmpty()).toList();
    }

    @Test
    void aClickOnAnOpenCellAddsTheCardThatAnswersInOneStep() throws IOException {
        try (var stand = faulty()) {
            var before = stand.workspace().plan();
            var who = before.audiences().getFirst().id();

            stand.robot.moveTo(middle(stand, OPEN));
            stand.settle();
            assertEquals("Add “Article about the problem” to Engage", hint(stand));
            stand.robot.clickOn(middle(stand, OPEN));
            stand.settle();

            var card = added(stand, before).getFirst();
            assertEquals(List.of(new Card.Touchpoint(card.id(), Stage.ENGAGE, Fields.of(CardFields.TITLE, "Article about the problem")
                    .with(CardFields.AUDIENCE, who).with(CardFields.APPROACH, Approach.EDUCATE))), added(stand, before));
            assertEquals(Selection.of(new Place.Of(card.id())), stand.workspace().selection());
            stand.run(stand.workspace()::undo);
            assertEquals(before, stand.workspace().plan());
        }
    }

    @Test
    void aClickOnAnEmptyCellAddsATouchpointThatMeetsThesePeople() throws IOException {
        try (var stand = faulty()) {
            var before = stand.workspace().plan();

            stand.robot.clickOn(middle(stand, EMPTY));
            stand.settle();

            var fields = added(stand, before).getFirst().fields();
            assertEquals(Fields.of(CardFields.TITLE, "TikTok: Unaware").with(CardFields.CHANNEL, "TikTok")
                    .with(CardFields.AUDIENCE, before.audiences().getFirst().id()).with(CardFields.AWARENESS, Awareness.UNAWARE), fields);
            assertEquals(1, added(stand, before).size());
            stand.run(stand.workspace()::undo);
            assertEquals(before, stand.workspace().plan());
        }
    }

    @Test
    void theKeysLeadFromPartToPartAndEnterDoesWhatTheLineSays() throws IOException {
        try (var stand = faulty()) {
            var before = stand.workspace().plan();
            stand.choose("menu-chart.awareness");
            assertEquals("Add “TikTok: Unaware” to Aware", hint(stand));

            stand.robot.type(KeyCode.RIGHT);
            stand.settle();
            assertEquals("Add “Article about the problem” to Engage", hint(stand));
            stand.robot.type(KeyCode.ENTER);
            stand.settle();

            assertEquals(List.of("Article about the problem"), added(stand, before).stream().map(Card::title).toList());
        }
    }

    @Test
    void aCardOfAChartIsShownOnTheBoardEvenFromAFullPane() throws IOException {
        try (var stand = faulty()) {
            stand.choose("menu-chart.offers");
            stand.choose("menu-pane-full");
            var offer = stand.workspace().plan().offers().filter(one -> one.title().equals("Full access")).findFirst().orElseThrow();

            stand.robot.clickOn(middle(stand, new Subject.OfPart("offers/offer/" + offer.id())));
            stand.settle();

            assertEquals(Set.of(offer.id()), stand.workspace().selection().cards());
            assertTrue(stand.on(() -> stand.find(".canvas").getBoundsInParent().getHeight() > 100));
        }
    }

    @Test
    void theChartFollowsThePlanAndIsRememberedForTheNextWindow() throws IOException {
        try (var stand = faulty()) {
            stand.click("#chart-coverage");
            var gap = new Subject.OfPart("coverage/convert/touchpoints");
            assertEquals("Touchpoints in Convert: none yet", stand.on(() -> ((Surface) stand.find("#charts")).landmark(gap).orElseThrow().getAccessibleText()));

            stand.run(() -> stand.workspace().perform(new journey.edit.Edit.Add(Card.of(journey.plan.CardType.TOUCHPOINT, new Id("brandnew"), Stage.CONVERT, Fields.NONE))));

            assertEquals("Touchpoints in Convert, 1 card", stand.on(() -> ((Surface) stand.find("#charts")).landmark(gap).orElseThrow().getAccessibleText()));
        }
        try (var again = new Stand(folder.resolve("data"))) {
            again.click("#worked-stress-app");
            assertTrue(again.on(() -> again.<ToggleButton>find("#chart-coverage").isSelected()));
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void aViewIsExportedAndTheDialogBeginsWithItTheNextTime() throws IOException {
        var file = folder.resolve("steps.svg");
        try (var stand = faulty()) {
            stand.toSave.add(file);
            javafx.application.Platform.runLater(() -> stand.fire("menu-export"));
            stand.until(() -> stand.on(() -> stand.dialog("#export-part").isPresent()));
            var part = (ComboBox<Object>) stand.dialog("#export-part").orElseThrow();
            stand.run(() -> {
                stand.kind("drawing");
                part.setValue(new Part.OfChart(Chart.CLOSENESS));
            });
            assertEquals(Optional.of(false), stand.on(() -> stand.dialog("#export-lens").map(lens -> lens.getParent().isVisible())));
            stand.answer("dialog-export-write");
            stand.until(() -> Files.exists(file));
            stand.until(() -> stand.on(() -> stand.dialog("#export-part").isEmpty()));
        }
        assertTrue(Files.readString(file).contains(">Twelve steps<"));
        try (var again = new Stand(folder.resolve("data"))) {
            again.click("#worked-stress-app");
            javafx.application.Platform.runLater(() -> again.fire("menu-export"));
            again.until(() -> again.on(() -> again.dialog("#export-part").isPresent()));
            assertEquals(new Part.OfChart(Chart.CLOSENESS), again.on(() -> ((ComboBox<Object>) again.dialog("#export-part").orElseThrow()).getValue()));
            again.answer("dialog-cancel");
        }
    }
}
