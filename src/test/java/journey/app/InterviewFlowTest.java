package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import journey.edit.Edit;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The interview in a window, as somebody goes through it who starts with nothing.
@Tag("windows")
class InterviewFlowTest {
    @TempDir
    Path folder;

    @Test
    void answersTypedOneAfterTheOtherFillTheBoard() {
        try (var stand = new Stand(folder)) {
            stand.click("#window-start-interview");
            stand.type("Bread by subscription");
            stand.type("Families in our part of town");
            stand.type("Good bread every morning");
            stand.type("EUR");
            stand.click("#option-month");
            stand.type("Anna");
            stand.type("Flyers");
            stand.type("A flyer that smells of bread");

            var plan = stand.workspace().plan();
            assertEquals("Bread by subscription", plan.title());
            assertEquals(List.of("A flyer that smells of bread"), titles(plan));
            assertEquals("Flyers", plan.cards().getFirst().fields().text(CardFields.CHANNEL));
            assertEquals("What do they know at that moment?", question(stand));
            assertEquals(Set.of(new Place.Of(plan.cards().getFirst().id())), stand.workspace().selection().places());
        }
    }

    @Test
    void theAnswerFieldHasTheFocusFromQuestionToQuestion() {
        try (var stand = new Stand(folder)) {
            stand.click("#window-start-interview");
            for (var answer : List.of("Bread", "Families", "Good bread")) {
                assertTrue(focused(stand) instanceof TextField field && field.getText().isEmpty() && field.getAccessibleText().equals(question(stand)));
                stand.type(answer);
            }
            stand.type("EUR");
            assertEquals("option-week", focused(stand).getId());
        }
    }

    @Test
    void anAnswerThatIsNoneSaysWhyAndStays() {
        try (var stand = new Stand(folder)) {
            stand.click("#window-start-interview");
            stand.type("");
            assertEquals("Type or choose an answer, or go on with Later or Skip.", stand.<Labeled>find(".field-error").getText());
            assertEquals("What do you want to sell?", question(stand));

            stand.type("Bread");
            assertEquals("Whom is it for?", question(stand));
            assertFalse(stand.on(() -> stand.window().stage().getScene().lookup(".field-error") instanceof Node alarm && alarm.isVisible()));
        }
    }

    @Test
    void whatIsUndoneIsAskedAgain() {
        try (var stand = new Stand(folder)) {
            stand.click("#window-start-interview");
            stand.type("Bread");
            stand.type("Families");
            stand.robot.push(KeyCode.CONTROL, KeyCode.Z);
            stand.settle();

            assertEquals("Whom is it for?", question(stand));
            assertEquals(List.of(), stand.workspace().plan().audiences());
            assertEquals("", ((TextField) focused(stand)).getText());
        }
    }

    @Test
    void whoeverComesBackGoesOnWhereItWasLeft() {
        try (var stand = new Stand(folder)) {
            stand.click("#window-start-interview");
            stand.type("Bread");
            stand.click("#interview-skip");
            stand.click("#interview-later");
            stand.robot.push(KeyCode.ESCAPE);
            stand.settle();
            assertTrue(stand.on(() -> stand.window().stage().getScene().lookup("#interview-next") == null));

            stand.choose("menu-interview");
            assertEquals("What gets better for them?", question(stand));
            assertEquals(List.of("start.title", "start.audience"), stand.workspace().plan().settings().get(Settings.INTERVIEW).orElseThrow().fields().list(Settings.Interview.DONE));
        }
    }

    @Test
    void backShowsWhatWasAnsweredAndItCanBeChanged() {
        try (var stand = new Stand(folder)) {
            stand.click("#window-start-interview");
            stand.type("Bread");
            stand.robot.push(KeyCode.ALT, KeyCode.LEFT);
            stand.settle();
            assertEquals("Bread", ((TextField) focused(stand)).getText());

            stand.type("Bread and cake");
            assertEquals("Bread and cake", stand.workspace().plan().title());
            assertEquals("Whom is it for?", question(stand));
        }
    }

    @Test
    void aClickOnAProposalGivesIt() {
        try (var stand = new Stand(folder)) {
            stand.click("#window-start-blank");
            stand.run(() -> stand.workspace().perform(new Edit.Put<>(Place.PLAN, Settings.CURRENCY, "EUR")));
            stand.choose("menu-interview");
            for (int i = 0; i < 5; i++) stand.click("#interview-later");
            assertEquals("Where do they first come across you?", question(stand));

            stand.click(".answer-chip");
            assertEquals(List.of("Search"), titles(stand.workspace().plan()));
            assertEquals(Stage.AWARE, stand.workspace().plan().cards().getFirst().stage());
        }
    }

    @Test
    void aBlankBoardOffersTheInterview() {
        try (var stand = new Stand(folder)) {
            stand.click("#window-start-blank");
            stand.click("#board-interview");

            assertEquals("What do you want to sell?", question(stand));
            assertFalse(stand.on(() -> stand.window().stage().getScene().lookup("#board-interview").isVisible()));
        }
    }

    @Test
    void aPlanThatAnswersAllEndsAtOnce() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            stand.choose("menu-interview");

            assertEquals("Every question has been dealt with.", question(stand));
            stand.robot.type(KeyCode.ENTER);
            stand.settle();
            assertTrue(stand.on(() -> stand.window().stage().getScene().lookup("#interview-next") == null));
        }
    }

    private static Node focused(Stand stand) {
        return stand.on(() -> stand.window().stage().getScene().getFocusOwner());
    }

    private static String question(Stand stand) {
        return stand.<Labeled>find(".interview-question").getText();
    }

    private static List<String> titles(Plan plan) {
        return plan.cards().stream().map(Card::title).toList();
    }
}
