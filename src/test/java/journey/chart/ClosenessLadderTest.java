package journey.chart;

import static journey.chart.Chart.CLOSENESS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import journey.guide.Suggestions;
import journey.layout.Mark;
import journey.layout.Stroke;
import journey.plan.Capture;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.OfferKind;
import journey.plan.Span;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;

class ClosenessLadderTest {
    private static Small check() {
        return new Small().offer(Stage.SUBSCRIBE, OfferKind.LEAD_MAGNET, "Check").at("0.00").with(CardFields.CAPTURES, List.of(Capture.EMAIL, Capture.NAME)).with(CardFields.MINUTES, 2);
    }

    private static List<String> asks(Small small) {
        return small.spoken(CLOSENESS).stream().filter(said -> !said.startsWith("Step ")).toList();
    }

    @Test
    void anAskSaysWhatItCostsAndWhatWasGivenBeforeIt() {
        var small = check().offer(Stage.ASCEND, OfferKind.CORE_OFFER, "Access").at("9.00").with(CardFields.EVERY, Span.MONTH);

        assertEquals(List.of("Given free in Subscribe: Check", "Access in Ascend asks for €9.00 / mo. Given free before: Check",
                "Check in Subscribe asks for 2 min. Given free before: Check",
                "Check in Subscribe asks for E-mail address, Name. Given free before: Check"), asks(small));
    }

    @Test
    void ofVeryMuchThatWasGivenTheLastIsNamedAndTheRestCounted() {
        var small = new Small();
        for (int i = 1; i <= 8; i++) small.offer(Stage.EXCITE, OfferKind.BONUS, "Bonus " + i).at("0.00");
        small.offer(Stage.ASCEND, OfferKind.CORE_OFFER, "Access").at("9.00");

        assertEquals("Access in Ascend asks for €9.00. Given free before: Bonus 3, Bonus 4, Bonus 5, Bonus 6, Bonus 7, Bonus 8, and 2 more", asks(small).getLast());
    }

    @Test
    void whatIsNotDecidedIsAskedAllTheSame() {
        var small = new Small().offer(Stage.CONVERT, OfferKind.ENTRY_OFFER, "Trial").offer(Stage.CONVERT, OfferKind.TIME_COMMITMENT, "Call");

        assertEquals(List.of("Trial in Convert asks for ? price not decided. Nothing was given free before",
                "Call in Convert asks for ? time not decided. Nothing was given free before"), asks(small));
        var bar = small.part(CLOSENESS, "money/" + small.plan().cards().getFirst().id()).marks().stream().filter(Mark.Box.class::isInstance).map(Mark.Box.class::cast).findFirst().orElseThrow();
        assertTrue(bar.stroke().dash() > 0 && !bar.fill().isVisible(), bar::toString);
    }

    @Test
    void barsAreAsLongAsTheAsksAreLargeWithinTheirUnit() {
        var small = new Small().offer(Stage.CONVERT, OfferKind.ENTRY_OFFER, "Small").at("10.00").offer(Stage.ASCEND, OfferKind.CORE_OFFER, "Large").at("40.00").with(CardFields.MINUTES, 5);
        var cards = small.plan().cards();

        assertEquals(0.25, bar(small, "money/" + cards.get(0).id()) / bar(small, "money/" + cards.get(1).id()), 1e-9);
        assertEquals(bar(small, "money/" + cards.get(1).id()), bar(small, "minutes/" + cards.get(1).id()), 1e-9);
    }

    private static double bar(Small small, String part) {
        return small.part(CLOSENESS, part).marks().stream().filter(mark -> mark instanceof Mark.Box box && box.stroke().equals(Stroke.NONE))
                .mapToDouble(mark -> ((Mark.Box) mark).rect().width()).sum();
    }

    @Test
    void dataAreCountedInPieces() {
        var small = check();

        assertEquals(2, small.part(CLOSENESS, "data/" + small.last().id()).marks().stream().filter(Mark.Box.class::isInstance).count());
    }

    @Test
    void theTwelveStepsNameTheCardsThatTakeThem() {
        var small = check().touch(Stage.AWARE, "Ad").touch(Stage.AWARE, "Poster").touch(Stage.AWARE, "Leaflet");

        assertEquals(List.of("1", "Noticed", "Ad", "Poster", "and 1 more"), small.lines(CLOSENESS, "step/noticed"));
        assertEquals(List.of("5", "First time", "given", "Check, in Subscribe"), small.lines(CLOSENESS, "step/time-given"));
        assertEquals("Step 1, Noticed: Ad, Poster, Leaflet", small.part(CLOSENESS, "step/noticed").spoken());
        assertEquals("Step 12, Lifelong partner: not taken", small.part(CLOSENESS, "step/partner").spoken());
    }

    @Test
    void aJumpOverMoreThanOneStepIsMarkedAndItsStepsCanBeAdded() {
        var small = new Small().offer(Stage.CONVERT, OfferKind.ENTRY_OFFER, "Trial").at("1.00").touch(Stage.EXCITE, "Hello").offer(Stage.ASCEND, OfferKind.CORE_OFFER, "Membership").at("9.00");

        assertEquals("“Trial” to “Membership” is too big a jump, over 2 steps: Shared delight, Trust", small.part(CLOSENESS, "jump/bigger-purchase").spoken());
        assertEquals("Step 8, Trust: missing before the next ask", small.part(CLOSENESS, "step/trust").spoken());
        assertEquals(Deed.Add.of(Suggestions.checkIn(), small.plan()), small.deed(CLOSENESS, "step/trust"));
    }

    @Test
    void aPlanWithNothingButNotesSaysWhereToBegin() {
        assertEquals(List.of("Start with how people first meet you"), new Small().card(CardType.NOTE, Stage.AWARE, "Remember").spoken(CLOSENESS));
    }
}
