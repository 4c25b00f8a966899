package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import journey.app.dialogs.JoinDialog;
import journey.app.dialogs.Whose;
import journey.edit.Edit;
import journey.file.OpenChoices;
import journey.file.PlanFile;
import journey.merge.Merge;
import journey.merge.Merged;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Choosing between two people's values, in a real window.
class ChoicesFlowTest {
    private static final Id OFFER = new Id("b2m6r8ye");
    private static final Place CARD = new Place.Of(OFFER);
    private static final Place EXCITE = new Place.OfStage(Stage.EXCITE);
    private static final Plan BASE = new Plan(Fields.of(Settings.TITLE, "Launch").with(Settings.CURRENCY, "EUR"), List.of(), Map.of(),
            Cards.of(List.of(Card.of(CardType.OFFER, OFFER, Stage.CONVERT, Fields.of(CardFields.TITLE, "First month for 1").with(CardFields.PRICE, Amount.of("1.00"))))), List.of(), List.of());
    private static final Plan MINE = with(BASE, "2.00", "70 % use it in week 2");
    private static final Plan THEIRS = new Edit.Add(Card.of(CardType.TOUCHPOINT, new Id("podcast2"), Stage.AWARE, Fields.of(CardFields.TITLE, "Podcast guest")))
            .apply(with(BASE, "0.50", "Half of them invite a colleague"));
    private static final Merged MERGED = Merge.of(BASE, MINE, THEIRS, Ids.from(new SplittableRandom(1)));

    @TempDir
    Path folder;

    private static Plan with(Plan plan, String price, String goal) {
        return new Edit.Put<>(EXCITE, StagePlan.GOAL, goal).apply(new Edit.Put<>(CARD, CardFields.PRICE, Amount.of(price)).apply(plan));
    }

    @Test
    void aPlanWithOpenChoicesSaysSoAndEachIsOneStepThatCanBeUndone() throws IOException {
        var file = Files.write(folder.resolve("launch.journey"), PlanFile.write(OpenChoices.of(MERGED)));
        try (var stand = new Stand(folder.resolve("data"), file)) {
            stand.until(() -> stand.window().workspace().isPresent());
            stand.settle();
            var open = stand.workspace().plan();
            assertEquals("2 values that were changed in two ways wait for a choice. The plan holds one of them until then.",
                    stand.on(() -> ((Labeled) stand.<Node>find("#choices-banner").lookup("#banner-text")).getText()));

            Platform.runLater(() -> stand.fire("menu-choices"));
            stand.until(() -> stand.on(() -> stand.dialog("#choice-theirs").isPresent()));
            stand.robot.type(KeyCode.RIGHT); // the arrow goes to theirs, and chooses it
            assertEquals(List.of("First month for 1: Price, The other value: €0.50"), chosen(stand));
            stand.answer("dialog-choices-choose");

            var price = new Edit.Put<>(CARD, CardFields.PRICE, Amount.of("0.50")).apply(open);
            assertEquals(OpenChoices.without(price, open.settings().list(Settings.CONFLICTS).subList(0, 1)), stand.workspace().plan());
            stand.run(stand.workspace()::undo);
            assertEquals(open, stand.workspace().plan());
            stand.run(stand.workspace()::redo);

            Platform.runLater(() -> stand.fire("menu-choices"));
            stand.until(() -> stand.on(() -> stand.dialog("#choice-mine").isPresent()));
            stand.robot.type(KeyCode.SPACE);
            stand.answer("dialog-choices-choose");
            assertEquals(price.withSettings(price.settings().without(Settings.CONFLICTS)), stand.workspace().plan());
            assertTrue(!stand.on(() -> stand.<Node>find("#choices-banner").isVisible()));
        }
    }

    @Test
    void afterAMergeMineIsChosenUntilSomebodyChoosesOtherwiseAndLaterKeepsAllOpen() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app-faulty");
            var joined = asked(stand, "dialog-join-join", () -> { });
            assertEquals(MERGED.plan(), joined);

            var theirs = asked(stand, "dialog-join-join", () -> stand.robot.type(KeyCode.RIGHT));
            assertEquals(new Edit.Put<>(CARD, CardFields.PRICE, Amount.of("0.50")).apply(MERGED.plan()), theirs);

            var later = asked(stand, "dialog-join-later", () -> {
                assertEquals(List.of("First month for 1: Price, Mine: €2.00", "Excite: Goal, Mine: 70 % use it in week 2"), chosen(stand));
                assertTrue(texts(stand).containsAll(List.of("A colleague changed this plan too", "One change was joined. 2 values need your choice. Nothing is lost: both versions stay in the history.",
                        "was: €1.00", "Theirs, today, 9:12", "Half of them invite a colleague", "+ They added the touchpoint “Podcast guest” in Aware")), () -> texts(stand).toString());
            });
            assertEquals(OpenChoices.of(MERGED), later);

            var open = asked(stand, "dialog-join-join", () -> stand.run(() -> ((Button) stand.dialog("#choice-leave").orElseThrow()).fire()));
            assertEquals(OpenChoices.without(OpenChoices.of(MERGED), OpenChoices.of(MERGED).settings().list(Settings.CONFLICTS).subList(1, 2)), open);
        }
    }

    @Test
    void whereNobodyKnowsWhichValueIsNewerNoneIsTakenUnasked() throws IOException {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app-faulty");
            var waiting = new JoinDialog.Question(BASE, OpenChoices.of(MERGED), MERGED.plan(), MERGED, Whose.unsaved("today, 9:12"));
            assertEquals(OpenChoices.of(MERGED), asked(stand, new JoinDialog.Question(BASE, MINE, THEIRS, MERGED, Whose.copy("plan (1).journey")), "dialog-join-join", () ->
                    assertEquals(List.of(), chosen(stand))));
            asked(stand, waiting, "dialog-join-join", () -> assertTrue(texts(stand).stream().noneMatch(text -> text.startsWith("Not saved")), "these waited before"));
        }
    }

    /// What the dialog answers, after something was done in it and a button was pressed.
    private static Plan asked(Stand stand, String button, Runnable inIt) {
        return asked(stand, new JoinDialog.Question(BASE, MINE, THEIRS, MERGED, Whose.colleague("today, 9:12")), button, inIt);
    }

    private static Plan asked(Stand stand, JoinDialog.Question question, String button, Runnable inIt) {
        var answer = new AtomicReference<Plan>();
        Platform.runLater(() -> answer.set(new JoinDialog(stand.window().words(), stand.window().stage())
                .ask(question)));
        stand.until(() -> stand.on(() -> stand.dialog("#choice-theirs").isPresent()));
        inIt.run();
        stand.answer(button);
        return answer.get();
    }

    private static List<String> chosen(Stand stand) {
        return stand.on(() -> sheet().lookupAll(".radio-button").stream().map(RadioButton.class::cast).filter(RadioButton::isSelected).map(Node::getAccessibleText).toList());
    }

    private static List<String> texts(Stand stand) {
        return stand.on(() -> {
            var all = new ArrayList<String>();
            for (var node : sheet().lookupAll(".label")) if (node instanceof Labeled label) all.add(label.getText());
            return all;
        });
    }

    private static Node sheet() {
        return Window.getWindows().stream().map(one -> one.getScene().getRoot()).filter(one -> one.lookup("#choices") != null).findFirst().orElseThrow();
    }
}
