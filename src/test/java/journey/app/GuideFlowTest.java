package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.guide.KnownMetric;
import journey.plan.Better;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.OfferKind;
import journey.plan.Place;
import journey.plan.Stage;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the guide does for somebody at the window: suggestions, the metric library, symptoms, the glossary and finding by other names.
@Tag("windows")
class GuideFlowTest {
    @TempDir
    Path folder;

    private static void choose(Stand stand, Stage stage) {
        stand.run(() -> stand.workspace().select(Selection.of(new Place.OfStage(stage))));
    }

    private static void unfold(Stand stand, String id) {
        stand.run(() -> stand.<TitledPane>find("#" + id).setExpanded(true));
    }

    /// As a key press does, wherever the row is scrolled to.
    private static void press(Stand stand, String selector) {
        stand.run(() -> stand.find(selector).requestFocus());
        stand.robot.type(KeyCode.SPACE);
        stand.settle();
    }

    private static Card chosen(Stand stand) {
        return stand.workspace().plan().card(stand.workspace().selection().cards().iterator().next()).orElseThrow();
    }

    private static String text(Stand stand, String selector) {
        return stand.on(() -> ((Label) stand.<Node>find(selector)).getText());
    }

    @Test
    void oneClickMakesASuggestionACardThatCanBeUndone() {
        try (var stand = new Stand(folder)) {
            stand.choose("menu-new");
            var before = stand.workspace().plan();
            choose(stand, Stage.AWARE);
            stand.click("#idea-search .idea-title");

            var card = chosen(stand);
            assertEquals(List.of("Search results", "Search"), List.of(card.title(), card.fields().text(CardFields.CHANNEL)));
            assertEquals(Stage.AWARE, card.stage());
            stand.run(() -> stand.workspace().undo());
            assertEquals(before, stand.workspace().plan());
        }
    }

    @Test
    void aSuggestedMagnetComesCompleteAndALinkLeadsBackToTheStage() {
        try (var stand = new Stand(folder)) {
            stand.choose("menu-new");
            choose(stand, Stage.SUBSCRIBE);
            unfold(stand, "field-ideas-offer");
            press(stand, "#idea-checklist");

            var magnet = (Card.Offer) chosen(stand);
            assertTrue(magnet.is(OfferKind.LEAD_MAGNET) && !magnet.isPriced() && magnet.fields().is(CardFields.CONSENT));
            assertEquals("‹ Back to Subscribe", stand.on(() -> stand.<Hyperlink>find("#guide-back").getText()));
            stand.run(() -> stand.<Hyperlink>find("#guide-back").fire());

            assertEquals(Optional.of(Stage.SUBSCRIBE), stand.workspace().selection().stage());
            assertEquals("In the plan: Free checklist", text(stand, "#idea-checklist .idea-line"));
            assertEquals("Offers that fit  ·  1 of 3", stand.on(() -> stand.<TitledPane>find("#field-ideas-offer").getText()));
            assertFalse(stand.on(() -> stand.<Node>find("#guide-back").isVisible()));
        }
    }

    @Test
    void aCallLeadsToTheNextStageAndEndsSkippingItsOwn() {
        try (var stand = new Stand(folder)) {
            stand.choose("menu-new");
            stand.run(() -> stand.workspace().perform(new Edit.Put<>(new Place.OfStage(Stage.ENGAGE), StagePlan.SKIPPED, "no time")));
            choose(stand, Stage.ENGAGE);
            unfold(stand, "field-ideas-call-to-action");
            press(stand, "#idea-read-on");

            var plan = stand.workspace().plan();
            assertEquals(new End.AtStage(Stage.SUBSCRIBE), plan.links().getFirst().to());
            assertFalse(plan.stage(Stage.ENGAGE).isSkipped());
            stand.run(() -> stand.workspace().undo());
            assertTrue(stand.workspace().plan().stage(Stage.ENGAGE).isSkipped());
            assertEquals(0, stand.workspace().plan().cards().size());
        }
    }

    @Test
    void whatThePlanHasIsShownAsSuchAndAClickShowsTheCard() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            var before = stand.workspace().plan();
            choose(stand, Stage.EXCITE);

            assertEquals("In the plan: Onboarding e-mails", text(stand, "#idea-onboarding .idea-line"));
            assertEquals("Welcome tour. In the plan as Onboarding e-mails: show the card", stand.on(() -> stand.<Node>find("#idea-onboarding").getAccessibleText()));
            press(stand, "#idea-onboarding");
            assertEquals("Onboarding e-mails", chosen(stand).title());
            assertEquals(before, stand.workspace().plan());
        }
    }

    private static Id metric(Stand stand, String title) {
        var id = new Id("metricme");
        var card = Card.of(CardType.METRIC, id, Stage.AWARE, Fields.of(CardFields.TITLE, title).with(CardFields.TARGET, BigDecimal.TEN));
        stand.run(() -> stand.workspace().perform(new Edit.Add(card), Selection.of(new Place.Of(id))));
        return id;
    }

    private static Fields fields(Stand stand, Id id) {
        return stand.workspace().plan().card(id).orElseThrow().fields();
    }

    @Test
    void theLibraryFillsAMetricAndItsTitleInOneStep() {
        try (var stand = new Stand(folder)) {
            stand.choose("menu-new");
            var id = metric(stand, "");
            var before = stand.workspace().plan();
            stand.click("#library");
            stand.robot.write("click-thr");
            stand.settle();
            stand.robot.type(KeyCode.DOWN, KeyCode.ENTER);
            stand.settle();

            assertEquals(Fields.of(CardFields.TITLE, "Click-through rate").with(CardFields.TARGET, BigDecimal.TEN).with(CardFields.UNIT, "%")
                    .with(CardFields.OF, "impressions").with(CardFields.FORMULA, "clicks / impressions").with(CardFields.BETTER, Better.HIGHER), fields(stand, id));
            assertFalse(stand.on(() -> stand.<Node>find("#field-library").isVisible()));
            stand.run(() -> stand.workspace().undo());
            assertEquals(before, stand.workspace().plan());
        }
    }

    @Test
    void aTitleThatTheLibraryKnowsIsOfferedAndKept() {
        try (var stand = new Stand(folder)) {
            stand.choose("menu-new");
            var id = metric(stand, "Our CPL");
            assertFalse(stand.on(() -> stand.<Node>find("#library-known").isVisible()));
            stand.run(() -> stand.workspace().perform(new Edit.Put<>(new Place.Of(id), CardFields.TITLE, "CPL")));
            stand.run(() -> stand.<Hyperlink>find("#library-known").fire());

            assertEquals("CPL", fields(stand, id).text(CardFields.TITLE));
            assertEquals(Optional.of(Better.LOWER), fields(stand, id).get(CardFields.BETTER));
            assertEquals("spend / leads", fields(stand, id).text(CardFields.FORMULA));
        }
    }

    @Test
    void aMetricIsAddedFromTheMenuWhereSomethingIsSelected() {
        try (var stand = new Stand(folder)) {
            stand.choose("menu-new");
            choose(stand, Stage.ASCEND);
            Platform.runLater(() -> stand.fire("menu-add-known-metric"));
            stand.until(() -> stand.on(() -> stand.dialog("#metrics-find").isPresent()));
            assertEquals(KnownMetric.TAKE_RATE, stand.on(() -> ((ListView<?>) stand.dialog("#metrics").orElseThrow()).getItems().getFirst()));
            stand.run(() -> ((TextField) stand.dialog("#metrics-find").orElseThrow()).setText("churn"));
            stand.answer("dialog-metrics-add");

            assertEquals("Churn", chosen(stand).title());
            assertEquals(Stage.ASCEND, chosen(stand).stage());
            assertEquals("customers at the start", chosen(stand).fields().text(CardFields.OF));
        }
    }

    @Test
    void symptomsLightTheirStagesAndNameWhatThePlanLacks() {
        try (var stand = new Stand(folder)) {
            stand.choose("menu-new");
            stand.choose("menu-symptoms");
            unfold(stand, "symptom-silent-fans");

            assertEquals(Set.of(new Place.OfStage(Stage.ADVOCATE), new Place.OfStage(Stage.PROMOTE)), stand.workspace().spotlight().litProperty().get());
            assertEquals("Advocate asks for neither a review nor a story.", text(stand, "#reason-nobody-asks > .guide-text"));
            press(stand, "#reason-nobody-asks #idea-review-request");

            assertEquals(List.of("Ask for a review", "Leave a review"), stand.workspace().plan().cards().stream().map(Card::title).toList());
            assertEquals(Set.of(), stand.workspace().spotlight().litProperty().get());
            stand.run(() -> stand.<Hyperlink>find("#guide-back").fire());

            assertTrue(text(stand, "#reason-nobody-asks > .guide-text").startsWith("Advocate asks for a word."));
            assertEquals(2, stand.workspace().spotlight().litProperty().get().size());
        }
    }

    @Test
    void symptomsGiveWayToWhatIsSelectedAndCanBeClosed() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            stand.choose("menu-symptoms");
            unfold(stand, "symptom-few-leads");
            choose(stand, Stage.CONVERT);
            assertEquals("Convert", text(stand, ".inspector-title"));
            assertEquals(Set.of(), stand.workspace().spotlight().litProperty().get());

            stand.choose("menu-symptoms");
            assertEquals("What is going wrong?", text(stand, ".inspector-title"));
            press(stand, "#symptoms-close");
            assertEquals("Convert", text(stand, ".inspector-title"));
            stand.choose("menu-symptoms");
            stand.robot.type(KeyCode.ESCAPE);
            stand.settle();
            assertEquals("Convert", text(stand, ".inspector-title"));
        }
    }

    @Test
    void onlyOneSymptomIsOpenAtATime() {
        try (var stand = new Stand(folder)) {
            stand.choose("menu-new");
            stand.choose("menu-symptoms");
            unfold(stand, "symptom-few-visitors");
            unfold(stand, "symptom-one-purchase");

            assertFalse(stand.on(() -> stand.<TitledPane>find("#symptom-few-visitors").isExpanded()));
            assertEquals(Set.of(new Place.OfStage(Stage.ASCEND)), stand.workspace().spotlight().litProperty().get());
        }
    }

    @Test
    void findUnderstandsWhatOthersCallThings() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            assertEquals(List.of("First month for 1"), found(stand, "tripwire"));
            assertEquals(List.of("First month for 1"), found(stand, "trap product"));
            assertEquals(List.of("Free stress check"), found(stand, "bait"));
            assertEquals(stand.workspace().plan().cardsIn(Stage.ADVOCATE).map(Card::title).toList(), found(stand, "7a"));
        }
    }

    private static List<String> found(Stand stand, String query) {
        stand.run(() -> stand.<TextField>find("#find").setText(query));
        return stand.workspace().spotlight().foundProperty().get().orElseThrow().stream().map(id -> stand.workspace().plan().card(id).orElseThrow().title()).toList();
    }

    @Test
    void theGlossaryFindsATermByAnotherName() {
        try (var stand = new Stand(folder)) {
            stand.choose("menu-glossary");
            stand.run(() -> ((TextField) stand.dialog("#glossary-find").orElseThrow()).setText("tripwire"));

            assertEquals(1, stand.on(() -> ((ListView<?>) stand.dialog("#glossary").orElseThrow()).getItems().size()));
            stand.run(() -> ((TextField) stand.dialog("#glossary-find").orElseThrow()).setText("no such word"));
            assertEquals(0, stand.on(() -> ((ListView<?>) stand.dialog("#glossary").orElseThrow()).getItems().size()));
            stand.answer("dialog-close");
        }
    }
}
