package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.guide.Holding;
import journey.guide.Lens;
import journey.guide.Phases;
import journey.plan.Card;
import journey.plan.Place;
import journey.plan.Settings;
import journey.plan.Settings.Lenses;
import journey.plan.Settings.StateNote;
import journey.plan.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The table of a lens in its window.
@Tag("windows")
class LensTableTest {
    @TempDir
    Path folder;

    private static void open(Stand stand, String worked, Lens lens) {
        stand.click("#worked-" + worked);
        stand.choose("lens-" + lens.word());
        show(stand, "lens");
    }

    private static void show(Stand stand, String tab) {
        stand.run(() -> ((ToggleButton) stand.find("#tab-" + tab)).fire());
    }

    private static <N extends Node> List<N> all(Stand stand, String style, Class<N> type) {
        return stand.on(() -> stand.window().stage().getScene().getRoot().lookup(".lens-pane").lookupAll(style).stream().filter(type::isInstance).map(type::cast).toList());
    }

    private static List<String> cards(Stand stand) {
        return all(stand, ".lens-card", Button.class).stream().map(Labeled::getText).toList();
    }

    private static String gaps(Stand stand) {
        return stand.on(() -> ((Labeled) stand.find("#lens-gaps")).getText());
    }

    private static String behaviour(Stand stand) {
        return stand.workspace().plan().settings().get(Settings.STATES).map(states -> states.get("trust")).map(note -> note.fields().text(StateNote.BEHAVIOUR)).orElse("");
    }

    @Test
    void aBehaviourIsTypedInItsPlaceAsOneStep() {
        try (var stand = new Stand(folder)) {
            open(stand, "stress-app", Lens.CUSTOMER_STATES);
            var before = stand.workspace().plan();
            TextField field = stand.find("#state-trust-behaviour");

            stand.run(() -> {
                field.requestFocus();
                field.selectAll();
            });
            stand.robot.write("reads what others say", 0);
            stand.settle();
            assertEquals("reads what others say", behaviour(stand));
            assertTrue(stand.on(field::isFocused), "what is typed into must stay");

            stand.run(() -> stand.find("#state-passion-behaviour").requestFocus());
            stand.run(stand.workspace()::undo);
            assertEquals(before, stand.workspace().plan());
            assertEquals(behaviour(stand), stand.on(field::getText));
            assertEquals(Optional.empty(), stand.workspace().undoesProperty().get());

            stand.run(stand.workspace()::redo);
            assertEquals("reads what others say", stand.on(field::getText));
        }
    }

    @Test
    void escTakesBackWhatWasTypedAndUndoInTheFieldActsOnThePlan() {
        try (var stand = new Stand(folder)) {
            open(stand, "stress-app", Lens.CUSTOMER_STATES);
            TextField field = stand.find("#state-trust-behaviour");
            var written = behaviour(stand);

            stand.run(field::requestFocus);
            stand.robot.write("x", 0).type(KeyCode.ESCAPE);
            stand.settle();
            assertEquals(written, behaviour(stand));
            assertEquals(written, stand.on(field::getText));
            assertEquals(Optional.empty(), stand.workspace().undoesProperty().get(), "no step is left that does nothing");

            stand.robot.write("yz", 0);
            stand.settle();
            stand.robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            stand.settle();
            assertEquals(written, behaviour(stand));
            assertEquals(written, stand.on(field::getText));
        }
    }

    @Test
    void theArrowsGoFromBandToBand() {
        try (var stand = new Stand(folder)) {
            open(stand, "stress-app", Lens.CUSTOMER_STATES);
            stand.run(() -> stand.find("#state-awareness-behaviour").requestFocus());

            stand.robot.type(KeyCode.DOWN);
            stand.settle();
            assertEquals("state-intrigue-behaviour", stand.on(() -> stand.window().stage().getScene().getFocusOwner().getId()));

            stand.robot.type(KeyCode.UP);
            stand.settle();
            assertEquals("state-awareness-behaviour", stand.on(() -> stand.window().stage().getScene().getFocusOwner().getId()));
        }
    }

    @Test
    void aGapIsNamedAndItsButtonAddsTheCard() {
        try (var stand = new Stand(folder)) {
            open(stand, "stress-app", Lens.CUSTOMER_STATES);
            assertEquals("Customer states: nothing missing", gaps(stand));
            var measures = stand.workspace().plan().cards().stream().filter(card -> card.stage() == Stage.CONVERT && card instanceof Card.Metric).map(Card::id).toList();
            stand.run(() -> stand.workspace().perform(new Edit.Delete(Set.copyOf(measures))));
            var without = stand.workspace().plan();

            assertEquals("Customer states: 1 gap", gaps(stand));
            var add = all(stand, ".lens-add", Button.class).getFirst();
            assertTrue(add.getAccessibleText().startsWith("Conviction, Measure: Nobody measures what comes of “"), add.getAccessibleText());
            stand.run(() -> {
                add.requestFocus();
                add.fire();
            });

            assertEquals("Customer states: nothing missing", gaps(stand));
            assertEquals(0, Holding.of(Lens.CUSTOMER_STATES, stand.workspace().plan()).stream().mapToLong(Holding::missing).sum());
            assertTrue(stand.on(() -> stand.window().stage().getScene().getFocusOwner().getStyleClass().contains("lens-card")), "the focus goes on with the card");
            stand.run(stand.workspace()::undo);
            assertEquals(without, stand.workspace().plan());
        }
    }

    @Test
    void aCardOfTheTableIsShownOnTheBoard() {
        try (var stand = new Stand(folder)) {
            open(stand, "stress-app", Lens.VALUE_OPTIMIZATION);
            var chip = all(stand, ".lens-card", Button.class).getLast();

            stand.run(chip::fire);

            var chosen = stand.workspace().selection().cards();
            assertEquals(List.of(chip.getText()), chosen.stream().map(id -> stand.workspace().plan().card(id).orElseThrow().title()).toList());
        }
    }

    @Test
    void everyLensHasItsTableAndARowThatHoldsTheSameStays() {
        try (var stand = new Stand(folder)) {
            open(stand, "dating-advice", Lens.VALUE_JOURNEY);
            for (var lens : Lens.values()) {
                stand.choose("lens-" + lens.word());
                var plan = stand.workspace().plan();
                assertEquals(lens.bands(plan).size(), all(stand, ".lens-row", Node.class).size(), lens.word());
                var named = Holding.of(lens, plan).stream().flatMap(one -> java.util.stream.Stream.concat(
                        one.needs().stream().flatMap(need -> need.cards().stream()), one.more().stream())).map(Card::title).sorted().toList();
                assertEquals(named, cards(stand).stream().sorted().toList(), lens.word());
            }
            stand.choose("lens-value-journey");
            var chip = all(stand, ".lens-card", Button.class).getFirst();
            stand.run(() -> stand.workspace().perform(new Edit.Put<>(Place.PLAN, Settings.TITLE, "Another title")));
            assertSame(chip, all(stand, ".lens-card", Button.class).getFirst());
        }
    }

    @Test
    void aTableThatIsNotSeenDoesNoWorkAndCatchesUp() {
        try (var stand = new Stand(folder)) {
            open(stand, "stress-app", Lens.VALUE_JOURNEY);
            var before = cards(stand);
            show(stand, "problems");
            stand.run(() -> stand.workspace().perform(new Edit.Delete(Set.copyOf(stand.workspace().plan().cards().stream().map(Card::id).toList()))));
            assertEquals(before, cards(stand));

            show(stand, "lens");
            assertEquals(List.of(), cards(stand));
            assertEquals("Value journey: 24 gaps", gaps(stand));
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void theSplitOfThePhasesIsChosenInThePlansSheet() {
        try (var stand = new Stand(folder)) {
            open(stand, "stress-app", Lens.INBOUND_PHASES);
            var before = stand.workspace().plan();
            stand.run(() -> stand.workspace().select(Selection.NONE));
            stand.choose("menu-plan-settings");
            stand.run(() -> ((TitledPane) stand.find("#field-inbound")).setExpanded(true));
            ComboBox<Optional<Stage>> end = (ComboBox<Optional<Stage>>) ((Node) stand.find("#field-inbound-attract")).lookup(".combo-box");
            assertEquals(Optional.of(Stage.ENGAGE), end.getValue());

            stand.run(() -> end.setValue(Optional.of(Stage.CONVERT)));

            assertEquals(List.of(4, 5, 6), stand.workspace().plan().settings().get(Settings.LENS).orElseThrow().fields().list(Lenses.INBOUND));
            assertEquals(List.of(4, 1, 1, 2), Lens.INBOUND_PHASES.bands(stand.workspace().plan()).stream().map(band -> band.stages().size()).toList());
            stand.run(() -> end.setValue(Optional.of(Stage.ENGAGE)));
            assertEquals(List.of(Stage.ENGAGE, Stage.EXCITE, Stage.ASCEND), Phases.ends(stand.workspace().plan()));
            stand.run(stand.workspace()::undo);
            stand.run(stand.workspace()::undo);
            assertEquals(before, stand.workspace().plan());
            assertFalse(stand.workspace().plan().settings().has(Settings.LENS));
            assertEquals(Optional.of(Stage.ENGAGE), stand.on(end::getValue));
        }
    }
}
