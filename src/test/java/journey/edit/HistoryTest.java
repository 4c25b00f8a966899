package journey.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final Plan blank = Plan.blank("Bakery");
    private final History<String> start = History.of(blank);

    @Test
    void undoBringsBackTheVeryPlanThatWasThereAndWhatWasShown() {
        var undone = start.after(title("Baker's dozen"), "oven lit").undo("oven dark").orElseThrow();

        assertSame(blank, undone.history().now());
        assertEquals("oven lit", undone.view());
    }

    @Test
    void redoBringsBackTheVeryPlanThatWasUndoneAndWhatWasShownThen() {
        var edited = start.after(title("Other"), "before");
        var redone = edited.undo("after").orElseThrow().history().redo("before").orElseThrow();

        assertSame(edited.now(), redone.history().now());
        assertEquals("after", redone.view());
        assertSame(blank, redone.history().undo("").orElseThrow().history().now());
    }

    @Test
    void oneRunOfTypingIsOneStep() {
        var typed = start.after(title("B"), "").after(title("Bu"), "").after(title("Bun"), "");

        assertSame(blank, typed.undo("").orElseThrow().history().now());
    }

    @Test
    void aPauseEndsTheRun() {
        var typed = start.after(title("B"), "").paused().after(title("Bu"), "");

        assertEquals("B", typed.undo("").orElseThrow().history().now().title());
    }

    @Test
    void typingInAnotherFieldIsAnotherStep() {
        var typed = start.after(title("B"), "").after(new Edit.Put<>(Place.PLAN, Settings.PROMISE, "Bread"), "");

        assertEquals("B", typed.undo("").orElseThrow().history().now().title());
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        assertSame(start, start.after(title("Bakery"), ""));
    }

    @Test
    void anEditAfterUndoForgetsWhatWasUndone() {
        var other = start.after(title("B"), "").undo("").orElseThrow().history().after(title("C"), "");

        assertEquals(Optional.empty(), other.redo(""));
        assertSame(blank, other.undo("").orElseThrow().history().now());
    }

    @Test
    void typingThatGoesOnAfterUndoDoesNotJoinTheStepBeforeIt() {
        var history = start.after(title("A"), "").paused().after(title("AB"), "").undo("").orElseThrow().history().after(title("AC"), "");

        assertEquals("A", history.undo("").orElseThrow().history().now().title());
    }

    @Test
    void theMenuIsToldWhatEachStepIs() {
        var edited = start.after(title("B"), "");

        assertEquals(Optional.of(Phrase.of("edit.put", Phrase.of("field.title"))), edited.undoes());
        assertEquals(edited.undoes(), edited.undo("").orElseThrow().history().redoes());
        assertEquals(Optional.empty(), start.undoes());
    }

    @Test
    void tenThousandStepsAreRememberedAndTakenBack() {
        var history = start;
        for (int i = 0; i < 10_000; i++) history = history.after(title("Title " + i), "").paused();
        for (int i = 0; i < 10_000; i++) history = history.undo("").orElseThrow().history();

        assertSame(blank, history.now());
        assertTrue(history.undo("").isEmpty());
    }

    private static Edit title(String text) {
        return new Edit.Put<>(Place.PLAN, Settings.TITLE, text);
    }
}
