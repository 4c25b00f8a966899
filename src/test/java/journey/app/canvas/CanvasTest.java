package journey.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import journey.app.surface.Landmark;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.layout.Lane;
import journey.layout.Scale;
import journey.layout.Subject;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.CardType;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CanvasTest {
    private Stand stand;

    @Start
    void open(javafx.stage.Stage stage) {
        stand = new Stand(stage, Stand.plan());
    }

    @Test
    void cardsAreReachedByName(FxRobot robot) {
        Stand.settle();
        var names = robot.lookup(".landmark").queryAllAs(Landmark.class).stream().map(Landmark::getAccessibleText).toList();
        for (var title : List.of("The ad", "The post", "The page", "The guide"))
            assertEquals(1, names.stream().filter(name -> name.contains(title)).count(), title + " among " + names);
    }

    @Test
    void aClickChoosesACardAndTheFocusGoesThere(FxRobot robot) {
        robot.clickOn(stand.card("page"));
        assertEquals("page", stand.chosen());
        assertTrue(stand.card("page").isFocused());
        assertEquals(true, Stand.on(() -> stand.card("page").queryAccessibleAttribute(AccessibleAttribute.SELECTED)));
    }

    @Test
    void anAssistantChoosesACardByFiringIt() {
        Stand.run(() -> stand.card("guide").executeAccessibleAction(AccessibleAction.FIRE));
        assertEquals("guide", stand.chosen());
    }

    @Test
    void arrowKeysGoFromCardToCardByPlace(FxRobot robot) {
        robot.clickOn(stand.card("ad")).type(KeyCode.DOWN);
        assertEquals("post", stand.chosen());
        robot.type(KeyCode.RIGHT);
        assertEquals("page", stand.chosen());
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertEquals(Set.of("page", "ad"), Set.of(stand.chosen().split(" ")));
    }

    @Test
    void aNewCardIsAtOnceInTitleEditingAndIsOneStep(FxRobot robot) {
        var before = stand.workspace.plan();
        Stand.run(() -> stand.canvas.acts().addCard(CardType.OFFER, Optional.of(OfferKind.BONUS)));
        robot.write("A gift").type(KeyCode.ENTER);
        assertEquals("A gift", stand.order(Stage.EXCITE, Lane.OFFERS));
        assertEquals("adding of an offer", Words.in(Locale.ENGLISH).say(stand.workspace.undoesProperty().get().orElseThrow()));
        Stand.run(stand.workspace::undo);
        assertEquals(before, stand.workspace.plan());
    }

    @Test
    void aNewCardWithoutATitleGoesAgainWithEsc(FxRobot robot) {
        var before = stand.workspace.plan();
        Stand.run(() -> stand.canvas.acts().addCard(CardType.METRIC, Optional.empty()));
        robot.type(KeyCode.ESCAPE);
        assertEquals(before, stand.workspace.plan());
        assertTrue(Stand.on(() -> stand.canvas.isFocusWithin()));
    }

    @Test
    void enterEditsTheTitleAndEscLeavesItAsItWas(FxRobot robot) {
        robot.clickOn(stand.card("ad")).type(KeyCode.ENTER).write("Another").type(KeyCode.ESCAPE);
        assertEquals("The ad The post", stand.order(Stage.AWARE, Lane.TOUCHPOINTS));
        robot.type(KeyCode.F2).write("Another").type(KeyCode.ENTER);
        assertEquals("Another The post", stand.order(Stage.AWARE, Lane.TOUCHPOINTS));
        assertTrue(stand.card("ad").isFocused());
    }

    @Test
    void tabGoesOnToTheNextTitle(FxRobot robot) {
        robot.clickOn(stand.card("ad")).type(KeyCode.F2).write("One").type(KeyCode.TAB).write("Two").type(KeyCode.TAB).write("Three").type(KeyCode.ENTER);
        assertEquals("One Two", stand.order(Stage.AWARE, Lane.TOUCHPOINTS));
        assertEquals("Three", stand.order(Stage.ENGAGE, Lane.TOUCHPOINTS));
    }

    @Test
    void aLetterTypedOnACardBeginsItsTitleAnew(FxRobot robot) {
        robot.clickOn(stand.card("ad")).write("New").type(KeyCode.ENTER);
        assertEquals("New The post", stand.order(Stage.AWARE, Lane.TOUCHPOINTS));
    }

    @Test
    void aLetterTypedOnSeveralCardsChangesNone(FxRobot robot) {
        robot.clickOn(stand.card("ad"));
        Stand.run(() -> stand.canvas.acts().selectAll());
        var before = stand.workspace.plan();
        robot.write("New").type(KeyCode.ESCAPE);
        assertEquals(before, stand.workspace.plan());
    }

    @Test
    void twoClicksEditATitleAndAClickElsewhereKeepsIt(FxRobot robot) {
        robot.doubleClickOn(stand.card("page")).write("Landing");
        robot.clickOn(stand.cell(Stage.CONVERT, Lane.TOUCHPOINTS));
        assertEquals("Landing", stand.order(Stage.ENGAGE, Lane.TOUCHPOINTS));
    }

    @Test
    void theShortcutKeyWithEnterAddsACardBelow(FxRobot robot) {
        robot.clickOn(stand.card("ad")).press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        robot.write("Between").type(KeyCode.ENTER);
        assertEquals("The ad Between The post", stand.order(Stage.AWARE, Lane.TOUCHPOINTS));
    }

    @Test
    void twoClicksInAnEmptyPlaceAddACardThere(FxRobot robot) {
        robot.doubleClickOn(stand.cell(Stage.CONVERT, Lane.TOUCHPOINTS)).write("A call").type(KeyCode.ENTER);
        assertEquals("A call", stand.order(Stage.CONVERT, Lane.TOUCHPOINTS));
    }

    @Test
    void aGhostBecomesACardWithTheTitleThatItPromises(FxRobot robot) {
        var ghost = Stand.on(() -> stand.canvas.board().figures().stream()
                .filter(figure -> figure.role() == journey.layout.Role.GHOST && figure.subject() instanceof Subject.OfCell).findFirst().orElseThrow());
        robot.clickOn(Stand.on(() -> stand.screen(ghost.bounds().middle(), ghost.bounds().centre()))).type(KeyCode.ENTER);
        assertEquals(5, stand.workspace.plan().cards().size());
        assertFalse(stand.workspace.plan().cards().getLast().title().isBlank());
    }

    @Test
    void draggingMovesACardToAnotherStage(FxRobot robot) {
        robot.drag(stand.card("ad"), MouseButton.PRIMARY).moveTo(stand.card("guide")).moveTo(stand.cell(Stage.SUBSCRIBE, Lane.TOUCHPOINTS)).drop();
        assertEquals("The ad", stand.order(Stage.SUBSCRIBE, Lane.TOUCHPOINTS));
        assertEquals("move of a card", Words.in(Locale.ENGLISH).say(stand.workspace.undoesProperty().get().orElseThrow()));
    }

    @Test
    void escWhileDraggingLeavesEverythingAsItWas(FxRobot robot) {
        var before = stand.workspace.plan();
        robot.drag(stand.card("ad"), MouseButton.PRIMARY).moveTo(stand.card("guide")).type(KeyCode.ESCAPE).drop();
        assertEquals(before, stand.workspace.plan());
    }

    @Test
    void aHandleDragsALink(FxRobot robot) {
        robot.moveTo(stand.card("page"));
        robot.drag(stand.edge("page"), MouseButton.PRIMARY).moveTo(stand.card("guide")).drop();
        assertTrue(stand.workspace.plan().link(new Place.OfLink(new Id("page"), new End.AtCard(new Id("guide")))).isPresent());
        assertEquals("page>guide", stand.chosen());
    }

    @Test
    void deletingTakesTheCardAndItsLinksAndGoesOnToTheNext(FxRobot robot) {
        robot.clickOn(stand.card("ad")).type(KeyCode.DELETE);
        assertEquals("The post", stand.order(Stage.AWARE, Lane.TOUCHPOINTS));
        assertEquals(List.of(), stand.workspace.plan().links());
        assertEquals("post", stand.chosen());
        Stand.run(stand.workspace::undo);
        assertEquals(Stand.plan(), stand.workspace.plan());
        assertEquals("ad", stand.chosen());
    }

    @Test
    void theShortcutKeyWithArrowsMovesCards(FxRobot robot) {
        robot.clickOn(stand.card("ad")).press(KeyCode.CONTROL).type(KeyCode.DOWN);
        assertEquals("The post The ad", stand.order(Stage.AWARE, Lane.TOUCHPOINTS));
        robot.type(KeyCode.RIGHT).release(KeyCode.CONTROL);
        assertEquals("The page The ad", stand.order(Stage.ENGAGE, Lane.TOUCHPOINTS));
    }

    @Test
    void whatIsCopiedIsPastedWithFieldsAndLinks(FxRobot robot) {
        robot.clickOn(stand.card("ad")).press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        robot.press(KeyCode.CONTROL).type(KeyCode.C, KeyCode.V).release(KeyCode.CONTROL);
        assertEquals(6, stand.workspace.plan().cards().size());
        assertEquals(2, stand.workspace.plan().links().size());
        assertEquals("The ad\nThe page", Stand.on(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aLetterWithControlAndShiftIsForTheMenus(FxRobot robot) {
        robot.clickOn(stand.card("ad")).press(KeyCode.CONTROL).type(KeyCode.C);
        robot.press(KeyCode.SHIFT).type(KeyCode.V, KeyCode.X, KeyCode.D, KeyCode.A).release(KeyCode.SHIFT, KeyCode.CONTROL);
        Stand.settle();

        assertEquals(Stand.plan(), stand.workspace.plan());
        assertEquals("ad", stand.chosen());
    }

    @Test
    void whatIsCutComesBackAsItWas(FxRobot robot) {
        robot.clickOn(stand.card("post")).press(KeyCode.CONTROL).type(KeyCode.X).release(KeyCode.CONTROL);
        assertEquals("The ad", stand.order(Stage.AWARE, Lane.TOUCHPOINTS));
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        assertEquals(Stand.plan(), stand.workspace.plan());
    }

    @Test
    void pastedTextBecomesACardALine(FxRobot robot) {
        Stand.run(() -> {
            var content = new ClipboardContent();
            content.putString("- first\n\n  second \n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.clickOn(stand.card("page")).press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        assertEquals("The page first second", stand.order(Stage.ENGAGE, Lane.TOUCHPOINTS));
        Stand.run(stand.workspace::undo);
        assertEquals(Stand.plan(), stand.workspace.plan());
    }

    @Test
    void duplicatesStandBesideTheirOriginals(FxRobot robot) {
        robot.clickOn(stand.card("ad")).press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        assertEquals("The ad The ad The post", stand.order(Stage.AWARE, Lane.TOUCHPOINTS));
    }

    @Test
    void aBandChoosesCards(FxRobot robot) {
        var from = Stand.on(() -> stand.screen(stand.canvas.board().grid().cards().get(new Id("ad")).x() - 12, stand.canvas.board().grid().cards().get(new Id("ad")).y() - 4));
        robot.drag(from, MouseButton.PRIMARY).moveTo(stand.card("post")).drop();
        assertEquals("ad post", stand.chosen());
    }

    @Test
    void whatTheSearchFindsIsGoneThroughInOrder() {
        Stand.run(() -> stand.workspace.spotlight().queryProperty().set("touchpoint"));
        var gone = new ArrayList<String>();
        for (var i = 0; i < 4; i++) {
            Stand.run(stand.canvas.sight()::findNext);
            gone.add(stand.chosen());
        }
        assertEquals(List.of("ad", "post", "page", "ad"), gone);
        Stand.run(stand.canvas.sight()::findPrevious);
        assertEquals("page", stand.chosen());
    }

    @Test
    void whatTheSearchDoesNotFindIsDimmed() {
        Stand.run(() -> stand.workspace.spotlight().queryProperty().set("post"));
        var bright = Stand.on(() -> stand.canvas.board().figures().stream()
                .filter(figure -> figure.role() == journey.layout.Role.CARD && figure.alpha() == 1).map(figure -> figure.subject()).toList());
        assertEquals(List.of(new Subject.OfCard(new Id("post"))), bright);
    }

    @Test
    void theWheelZoomsAtThePointer() {
        var at = new Point2D(300, 260);
        var before = Stand.on(() -> stand.canvas.surface().camera());
        Stand.run(() -> stand.canvas.surface().fireEvent(scroll(at, 120)));
        var after = Stand.on(() -> stand.canvas.surface().camera());
        assertTrue(after.scale() > before.scale());
        assertEquals(before.boardX(at.getX()), after.boardX(at.getX()), 1e-6);
    }

    private static ScrollEvent scroll(Point2D at, double by) {
        return new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(), false, true, false, false, false, false, 0, by, 0, by,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    @Test
    void farAwayTheCellsAreWhatIsReached(FxRobot robot) {
        Stand.run(() -> stand.canvas.surface().zoom(0, 0, 0.3));
        Stand.until(() -> robot.lookup(".landmark").queryAllAs(Landmark.class).stream()
                .anyMatch(mark -> mark.getAccessibleText().equals("Touchpoints in Aware, 2 cards")));
    }

    /// 1 000 people come, half of whom go on.
    private void promise() {
        Stand.run(() -> stand.workspace.perform(new Edit.Together(Phrase.of("edit.link-kind"), List.of(
                new Edit.Put<>(new Place.OfStage(Stage.AWARE), StagePlan.ENTERS, Amount.of("1000")),
                new Edit.Put<>(new Place.OfStage(Stage.AWARE), StagePlan.ONWARD, new Rate.Percent(new BigDecimal("50"), ""))))));
        Stand.settle();
    }

    private Landmark landmark(Subject subject) {
        return Stand.on(() -> stand.canvas.landmark(subject).orElseThrow());
    }

    @Test
    void aClickOnTheForecastChoosesItsStageAndOnAStepTheStageWhereItBegins(FxRobot robot) {
        promise();
        robot.clickOn(landmark(new Subject.OfForecast(Stage.ENGAGE)));
        assertEquals("engage", stand.chosen());
        robot.clickOn(landmark(new Subject.OfStep(Stage.AWARE)));
        assertEquals("aware", stand.chosen());
    }

    @Test
    void anAssistantReadsTheForecastAndChoosesItsStageByFiringIt() {
        promise();
        assertTrue(Stand.on(() -> landmark(new Subject.OfForecast(Stage.AWARE)).getAccessibleText()).startsWith("Forecast for Aware: 1,000 people"));
        Stand.run(() -> stand.canvas.landmark(new Subject.OfStep(Stage.AWARE)).orElseThrow().executeAccessibleAction(AccessibleAction.FIRE));
        assertEquals("aware", stand.chosen());
    }

    @Test
    void theForecastFollowsTheScale() {
        promise();
        var before = Stand.on(() -> stand.canvas.board());
        Stand.run(() -> stand.workspace.scaleProperty().set(Scale.LINEAR));
        assertNotEquals(before, Stand.on(() -> stand.canvas.board()));
    }

    @Test
    void aReadingOfLongAgoIsSaidToBeOld() {
        var reading = new Reading(Fields.of(Reading.ON, LocalDate.of(2001, 2, 3)).with(Reading.VALUE, BigDecimal.ONE));
        var metric = Card.of(CardType.METRIC, new Id("metric"), Stage.AWARE, Fields.of(CardFields.TITLE, "Clicks").with(CardFields.READINGS, List.of(reading)));
        Stand.run(() -> stand.workspace.perform(new Edit.Begin(metric, Optional.empty())));
        Stand.settle();
        assertEquals("Metric, Clicks, 1, no target, old, of Feb 3, 2001, in Aware", Stand.on(() -> stand.card("metric").getAccessibleText()).replaceAll(", one.*", ""));
    }

    @Test
    void theMenuOfACardDeletesIt(FxRobot robot) {
        robot.rightClickOn(stand.card("guide"));
        robot.clickOn("Delete");
        assertFalse(stand.workspace.plan().cards().has(new Id("guide")));
    }

    @Test
    void theMenuOfALinkChangesItsKind() {
        Stand.run(() -> stand.workspace.select(Selection.of(new Place.OfLink(new Id("ad"), new End.AtCard(new Id("page"))))));
        Stand.run(() -> stand.canvas.acts().setLinkKind(LinkKind.LOOP));
        assertEquals(List.of(LinkKind.LOOP), stand.workspace.plan().links().stream().map(Link::kind).toList());
    }

    @Test
    void anEmptyPlanCanBeFilledByKeysAlone(FxRobot robot) {
        Stand.run(() -> {
            stand.canvas.acts().selectAll();
            stand.canvas.acts().delete();
            stand.canvas.acts().addCard(CardType.TOUCHPOINT, Optional.empty());
        });
        robot.write("First").press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL).write("Second").type(KeyCode.ENTER);
        assertEquals("First Second", stand.order(Stage.AWARE, Lane.TOUCHPOINTS));
        assertEquals(Plan.blank("A plan").settings(), stand.workspace.plan().settings());
    }
}
