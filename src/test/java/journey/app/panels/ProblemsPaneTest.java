package journey.app.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import journey.app.Theme;
import journey.app.inspector.Sample;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Severity;
import journey.rule.Family;
import journey.rule.FixAll;
import journey.rule.Problem;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ProblemsPaneTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private final Workspace workspace = Sample.workspace();
    private final List<Place> revealed = new ArrayList<>();
    private final List<Place> shown = new ArrayList<>();
    private final List<String> explained = new ArrayList<>();
    private ProblemsPane pane;
    private Button elsewhere;

    @Start
    void start(Stage stage) {
        pane = new ProblemsPane(workspace, WORDS, new Around() {
            @Override
            public void reveal(Place place) {
                revealed.add(place);
            }

            @Override
            public void show(Place place) {
                shown.add(place);
            }

            @Override
            public void explain(String rule) {
                explained.add(rule);
            }
        });
        elsewhere = new Button();
        var scene = new Scene(new VBox(pane.tools(), pane, elsewhere), 980, 500);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @SuppressWarnings("unchecked")
    private ListView<Problem> list() {
        return (ListView<Problem>) pane.lookup("#problems");
    }

    private List<String> rules() {
        return list().getItems().stream().map(Problem::rule).toList();
    }

    private void select(FxRobot robot, String rule) {
        robot.interact(() -> {
            list().requestFocus();
            list().getSelectionModel().select(rules().indexOf(rule));
            list().scrollTo(rules().indexOf(rule));
        });
    }

    private Node find(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    @Test
    void itListsWhatTheValidatorFindsAndFollowsThePlan(FxRobot robot) {
        assertEquals(workspace.findings().problems().stream().map(Problem::rule).toList(), rules());
        assertTrue(rules().contains("stage-skipped"));

        robot.interact(() -> workspace.perform(new Edit.Delete(java.util.Set.copyOf(workspace.plan().cards().stream().map(card -> card.id()).toList()))));

        assertEquals(List.of("begin"), rules());
        assertEquals("0 errors   0 warnings   1 hint", ProblemsPane.counts(workspace, WORDS).getValue());
    }

    @Test
    void theFirstFixIsAButtonAndOneStepToUndo(FxRobot robot) {
        select(robot, "stage-skipped");
        var problem = list().getSelectionModel().getSelectedItem();
        robot.push(KeyCode.ALT, KeyCode.ENTER);

        assertFalse(workspace.findings().problems().stream().anyMatch(one -> one.rule().equals(problem.rule()) && one.place().equals(problem.place())));
        assertEquals(1, workspace.selection().cards().size(), "what the fix brought is selected");

        robot.interact(workspace::undo);
        assertEquals(Sample.plan(), workspace.plan());
    }

    @Test
    void aClickOnTheButtonMends(FxRobot robot) {
        select(robot, "stage-skipped");
        WaitForAsyncUtils.waitForFxEvents();
        var button = robot.lookup(".problem-row").<ProblemRow>queryAll().stream().filter(row -> row.isSelected() && !row.isEmpty())
                .map(row -> (Button) row.lookup(".problem-fix")).findFirst().orElseThrow();
        robot.clickOn(button);

        assertEquals(Sample.plan().cards().size() + 1, workspace.plan().cards().size());
        assertEquals(List.of(), revealed, "the finding that moved under the pointer was not clicked on");
        var brought = workspace.plan().cards().stream().map(Card::id).filter(id -> !Sample.plan().cards().has(id)).toList();
        assertEquals(Selection.ofCards(brought), workspace.selection(), "what the fix brought is selected");
    }

    @Test
    void enterSelectsAndShowsThePlace(FxRobot robot) {
        select(robot, "stage-skipped");
        var place = list().getSelectionModel().getSelectedItem().place();
        robot.push(KeyCode.ENTER);

        assertEquals(List.of(place), shown);
        assertEquals(Selection.of(place), workspace.selection());
    }

    @Test
    void aFindingIsPutAsideWithAReasonAndTakenBack(FxRobot robot) {
        select(robot, "stage-skipped");
        var problem = list().getSelectionModel().getSelectedItem();
        robot.push(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(((Button) find(robot, "#ask-done")).isDisabled(), "blanks are no reason");
        robot.write("We sell on the first visit", 0);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        var aside = workspace.plan().putAside().getFirst();
        assertEquals(List.of(problem.rule(), problem.place(), "We sell on the first visit"), List.of(aside.rule(), aside.at(), aside.reason()));
        assertFalse(list().getItems().stream().anyMatch(one -> one.rule().equals(problem.rule()) && one.place().equals(problem.place())));

        robot.interact(() -> ((ToggleButton) find(robot, "#problems-aside")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> ((Button) pane.lookup("#asides").lookup(".problem-fix")).fire());

        assertEquals(Sample.plan(), workspace.plan());
    }

    @Test
    void escapeTakesTheQuestionBack(FxRobot robot) {
        select(robot, "stage-skipped");
        robot.push(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("because", 0);
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(Sample.plan(), workspace.plan());
        assertTrue(robot.lookup("#ask-answer").tryQuery().filter(Node::isVisible).map(Node::getScene).isEmpty());
    }

    @Test
    void severitiesAndLettersFilter(FxRobot robot) {
        robot.interact(() -> ((ToggleButton) find(robot, "#problems-warning")).fire());
        assertTrue(list().getItems().stream().noneMatch(one -> one.severity() == Severity.WARNING));
        assertTrue(list().getItems().stream().anyMatch(one -> one.severity() == Severity.ERROR));

        robot.interact(() -> ((TextField) find(robot, "#problem-find")).setText("engage"));
        assertFalse(list().getItems().isEmpty());
        for (var problem : list().getItems())
            assertTrue((WORDS.say(problem.message()) + problem.stage()).toLowerCase(Locale.ENGLISH).contains("engage"), problem::toString);

        robot.interact(() -> ((TextField) find(robot, "#problem-find")).setText("zzz"));
        assertTrue(list().getItems().isEmpty());
        assertEquals(WORDS.say("panel.problems.filtered"), ((Label) pane.lookup(".problems-nothing")).getText());
    }

    @Test
    void aPlanWithNothingToMendSaysSo(FxRobot robot) {
        robot.interact(() -> {
            while (!workspace.findings().problems().isEmpty()) {
                var one = workspace.findings().problems().getFirst();
                new Mending(workspace).putAside(one, "as planned");
            }
        });
        assertEquals(WORDS.say("panel.problems.none-but-aside"), ((Label) pane.lookup(".problems-nothing")).getText());
        assertTrue(pane.lookup(".problems-nothing").getParent().isVisible());
    }

    @Test
    void theSelectedFindingStaysSelectedWhileOthersComeAndGo(FxRobot robot) {
        select(robot, "core-before-entry");
        robot.interact(() -> workspace.perform(new Edit.Put<>(Place.PLAN, journey.plan.Settings.TITLE, "Other")));
        assertEquals("core-before-entry", list().getSelectionModel().getSelectedItem().rule());
    }

    @Test
    void everyRowSpeaksForItself(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        var rows = robot.lookup(".problem-row").<ProblemRow>queryAll().stream().filter(row -> !row.isEmpty()).toList();
        assertFalse(rows.isEmpty());
        for (var row : rows) assertTrue(row.getAccessibleText().contains(WORDS.say(row.getItem().message())), row::getAccessibleText);
    }

    private Set<Place> lit() {
        return workspace.spotlight().litProperty().get();
    }

    @Test
    void whatTheSelectedFindingSpeaksOfIsLitUntilItIsLetGo(FxRobot robot) {
        select(robot, "core-before-entry");
        assertEquals(Set.of(new Place.Of(Sample.ACCESS)), lit());

        robot.type(KeyCode.ESCAPE);
        assertEquals(Set.of(), lit());
    }

    @Test
    void otherCardsConcernedAreLitToo(FxRobot robot) {
        var withOthers = new Edit.Put<>(new Place.Of(Sample.CALL), CardFields.TITLE, "Free stress check");
        robot.interact(() -> workspace.perform(new Edit.Together(withOthers.name(), List.of(withOthers,
                new Edit.Add(Card.of(CardType.CALL_TO_ACTION, new Id("twintwin"), journey.plan.Stage.CONVERT, Fields.of(CardFields.TITLE, "Free stress check")))))));
        var problem = workspace.findings().problems().stream().filter(one -> !one.cards().isEmpty()).findFirst().orElseThrow();
        select(robot, problem.rule());

        var expected = new HashSet<Place>(problem.cards().stream().map(Place.Of::new).toList());
        expected.add(problem.place());
        assertEquals(expected, lit());
    }

    @Test
    void nothingIsLitForAListThatCannotBeSeen(FxRobot robot) {
        select(robot, "core-before-entry");
        robot.interact(() -> pane.setVisible(false));
        assertEquals(Set.of(), lit());
        robot.interact(() -> pane.setVisible(true));
        assertEquals(Set.of(new Place.Of(Sample.ACCESS)), lit());
    }

    @Test
    void turningToSomethingElseOnTheBoardLetsGoOfTheFinding(FxRobot robot) {
        select(robot, "core-before-entry");
        robot.interact(elsewhere::requestFocus);
        robot.interact(() -> workspace.select(Selection.of(new Place.Of(Sample.ACCESS))));
        assertEquals(Set.of(new Place.Of(Sample.ACCESS)), lit(), "it is what the finding speaks of");

        robot.interact(() -> workspace.select(Selection.of(new Place.Of(Sample.AD))));
        assertEquals(Set.of(), lit());
        assertTrue(list().getSelectionModel().isEmpty());
    }

    @Test
    void aListThatCannotBeSeenRests(FxRobot robot) {
        var before = rules();
        robot.interact(() -> pane.setVisible(false));
        robot.interact(() -> workspace.perform(new Edit.Delete(Set.of(Sample.ACCESS, Sample.AD, Sample.CHECK, Sample.CALL, Sample.DOWNLOADS))));
        assertEquals(before, rules());

        robot.interact(() -> pane.setVisible(true));
        assertEquals(List.of("begin"), rules());
    }

    private long count(String rule) {
        return workspace.findings().problems().stream().filter(one -> one.rule().equals(rule)).count();
    }

    private ProblemMenu menu(FxRobot robot, String rule) {
        select(robot, rule);
        WaitForAsyncUtils.waitForFxEvents();
        var row = robot.lookup(".problem-row").<ProblemRow>queryAll().stream().filter(one -> one.isSelected() && !one.isEmpty()).findFirst().orElseThrow();
        var menu = (ProblemMenu) row.getContextMenu();
        robot.interact(menu::fill);
        return menu;
    }

    private static MenuItem item(List<MenuItem> items, String id) {
        return items.stream().flatMap(one -> one instanceof Menu inside ? inside.getItems().stream() : Stream.of(one))
                .filter(one -> id.equals(one.getId())).findFirst().orElseThrow();
    }

    @Test
    void allOfAKindAreMendedInOneStep(FxRobot robot) {
        assertTrue(count("no-metric") > 1);
        var every = FixAll.of(workspace.plan(), workspace.today(), "no-metric").orElseThrow();
        select(robot, "no-metric");
        WaitForAsyncUtils.waitForFxEvents();
        var button = robot.lookup(".fix-all").<Button>queryAll().stream().filter(one -> one.getScene() != null).findFirst().orElseThrow();
        assertEquals(WORDS.say(every.title()), button.getText());
        robot.clickOn(button);
        assertEquals(0, count("no-metric"));

        robot.interact(workspace::undo);
        assertEquals(Sample.plan(), workspace.plan());
    }

    @Test
    void theMenuOffersItTooAndTellsWhatTheRowDoes(FxRobot robot) {
        var menu = menu(robot, "no-metric");
        robot.interact(item(menu.getItems(), "fix-all")::fire);
        assertEquals(0, count("no-metric"));
        robot.interact(workspace::undo);

        robot.interact(item(menu(robot, "no-metric").getItems(), "explain")::fire);
        assertEquals(List.of("no-metric"), explained);
    }

    @Test
    void aRuleCanWeighLessInThisPlanAndAsMuchAsUsualAgain(FxRobot robot) {
        var menu = menu(robot, "no-metric");
        assertEquals("Warning (as usual)", item(menu.getItems(), "weigh-warning").getText());
        robot.interact(item(menu.getItems(), "weigh-hint")::fire);
        assertEquals(Set.of(Severity.HINT), workspace.findings().problems().stream().filter(one -> one.rule().equals("no-metric"))
                .map(Problem::severity).collect(Collectors.toSet()));

        robot.interact(item(menu(robot, "no-metric").getItems(), "weigh-warning")::fire);
        assertEquals(Sample.plan(), workspace.plan(), "what is as usual is not written down");
    }

    @Test
    void aRuleIsTurnedOffWithAReasonAndOnAgain(FxRobot robot) {
        robot.interact(item(menu(robot, "no-metric").getItems(), "turn-off")::fire);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("We measure next year", 0);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(0, count("no-metric"));
        assertEquals(List.of("We measure next year"), Quiet.in(workspace.plan()).stream().map(Quiet::reason).toList());

        robot.interact(() -> ((ToggleButton) find(robot, "#problems-aside")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> ((Button) pane.lookup("#asides").lookup(".problem-fix")).fire());
        assertEquals(Sample.plan(), workspace.plan());
    }

    @Test
    void oneFamilyOfRulesCanBeListed(FxRobot robot) {
        var families = (FamilyButton) find(robot, "#problems-family");
        robot.interact(item(families.getItems(), "family-order")::fire);
        assertEquals(Set.of(Optional.of(Family.ORDER)), rules().stream().map(Family::of).collect(Collectors.toSet()));

        robot.interact(item(families.getItems(), "family-all")::fire);
        assertTrue(rules().contains("no-metric"));
    }

    @Test
    void theFindingOfASignOnTheBoardIsChosenThoughItWasFilteredOut(FxRobot robot) {
        robot.interact(() -> ((TextField) find(robot, "#problem-find")).setText("zzz"));
        robot.interact(() -> pane.choose(new Place.Of(Sample.ACCESS)));
        assertEquals("core-before-entry", list().getSelectionModel().getSelectedItem().rule());
    }

    @Test
    void longTextsWidenTheirColumnsAndLeaveTheMessageTheGreaterPart(FxRobot robot) {
        var columns = new ProblemColumns(WORDS);
        robot.interact(() -> columns.fit(workspace.findings().problems(), 1400));
        var wide = columns.fix.get();
        robot.interact(() -> columns.fit(workspace.findings().problems(), 500));
        assertTrue(wide > 180, "the longest fix of the sample is wider than a button was: " + wide);
        assertTrue(columns.fix.get() + columns.title.get() + columns.stage.get() < 300);
    }
}
