package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Span;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripTest {
    private static final View VIEW = View.in(Words.in(Locale.UK));
    private static final double HIGHEST = 44;

    private static Board board(Foreseen foreseen) {
        return Layout.of(foreseen.plan(), VIEW);
    }

    private static Figure figure(Board board, Subject subject) {
        return board.figures().stream().filter(figure -> figure.subject().equals(subject)).findFirst().orElseThrow();
    }

    private static Stream<String> texts(Figure figure) {
        return figure.marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text());
    }

    /// What stands in each stage, the lines of one parted by a bar.
    private static List<String> stages(Foreseen foreseen) {
        var board = board(foreseen);
        return Stage.ALL.stream().map(stage -> String.join("|", texts(figure(board, new Subject.OfForecast(stage))).toList())).toList();
    }

    private static List<String> steps(Foreseen foreseen) {
        return board(foreseen).figures().stream().filter(figure -> figure.role() == Role.STEP).map(figure -> String.join("|", texts(figure).toList())).toList();
    }

    private static Figure label(Foreseen foreseen) {
        return board(foreseen).figures().stream().filter(figure -> figure.role() == Role.LANE_LABEL).reduce((_, last) -> last).orElseThrow();
    }

    private static String spoken(Foreseen foreseen, Subject subject) {
        return figure(board(foreseen), subject).spoken();
    }

    @Test
    void eachStageShowsItsPeopleAndEachStepItsShare() {
        assertEquals(List.of("10,000", "4,000", "400", "20", "14", "4.2", "0.84", "0.42"), stages(Foreseen.golden()));
        assertEquals(List.of("40\u00a0%", "10\u00a0%", "5\u00a0%", "70\u00a0%", "30\u00a0%", "20\u00a0%", "50\u00a0%"), steps(Foreseen.golden()));
        assertEquals(List.of("Forecast", "a month"), texts(label(Foreseen.golden())).toList());
    }

    @Test
    void thePeriodIsThatOfThePlan() {
        var quarter = Foreseen.golden().set(Settings.PERIOD, new Settings.Period(Fields.of(Settings.Period.LENGTH, Span.QUARTER)));

        assertEquals(List.of("Forecast", "a quarter"), texts(label(quarter)).toList());
    }

    @Test
    void peopleAreCalledAsThePlanCallsThemAndLongNamesAreCut() {
        var called = Foreseen.golden().called(Stage.AWARE, "people reached").called(Stage.ENGAGE, "Besucherinnen und Besucher der Angebotsseite im Frühling");

        assertEquals("10,000|people reached", stages(called).getFirst());
        assertEquals("4,000|Besucherinnen und Besucher der Ang…", stages(called).get(1));
    }

    private static double left(Figure part) {
        return height(part, 0, 3);
    }

    private static double right(Figure part) {
        return height(part, 1, 2);
    }

    /// Of a band, between two of its corners.
    private static double height(Figure part, int upper, int lower) {
        var corners = Course.of(part);
        return corners.get(lower).y() - corners.get(upper).y();
    }

    private static List<Figure> parts(Foreseen foreseen, Scale scale) {
        return Layout.of(foreseen.plan(), VIEW.on(scale)).figures().stream().filter(figure -> figure.role() == Role.FORECAST).toList();
    }

    @Test
    void theBandNarrowsWithThePeople() {
        for (var scale : Scale.values()) {
            var parts = parts(Foreseen.golden(), scale);
            assertEquals(HIGHEST, left(parts.getFirst()), 1e-9);
            for (int i = 0; i < 7; i++) {
                assertEquals(left(parts.get(i + 1)), right(parts.get(i)), 1e-9, "a band goes on where the last one ended");
                assertTrue(left(parts.get(i)) >= right(parts.get(i)) && right(parts.get(i)) > 0, () -> scale + " widens");
            }
            assertEquals(left(parts.getLast()), right(parts.getLast()));
        }
        assertEquals(0.4 * HIGHEST, right(parts(Foreseen.golden(), Scale.LINEAR).getFirst()), 1e-9);
        assertEquals(HIGHEST * Math.log(4_000) / Math.log(10_000), right(parts(Foreseen.golden(), Scale.LOGARITHMIC).getFirst()), 1e-9);
    }

    @Test
    void whatNothingIsPlannedForIsADash() {
        var empty = Foreseen.golden().empty(Stage.ADVOCATE);
        var skipped = empty.with(Stage.ADVOCATE, StagePlan.SKIPPED, "From June on");

        assertEquals("–|not planned", stages(empty).get(6));
        assertEquals("–|everybody goes on", stages(skipped).get(6));
        assertEquals("0.84", stages(empty).get(7));
        assertEquals("–|skipped", stages(Foreseen.golden().empty(Stage.PROMOTE).with(Stage.PROMOTE, StagePlan.SKIPPED, "Not this year")).get(7));
        assertEquals("Forecast for Advocate: not planned, 100\u00a0% go on to Promote", spoken(empty, new Subject.OfForecast(Stage.ADVOCATE)));
        assertEquals("10,000", stages(Foreseen.golden().empty(Stage.AWARE)).getFirst(), "who enters is told, planned for or not");
    }

    @Test
    void whereNobodySaidHowManyGoOnTheForecastAsks() {
        var broken = Foreseen.golden().without(Stage.ENGAGE, StagePlan.ONWARD);

        assertEquals(List.of("10,000", "4,000", "?|How many go on from|Engage?", "?", "?", "?", "?", "?"), stages(broken));
        assertEquals(List.of("40\u00a0%", "5\u00a0%", "70\u00a0%", "30\u00a0%", "20\u00a0%", "50\u00a0%"), steps(broken));
        var dashed = (Mark.Box) figure(board(broken), new Subject.OfForecast(Stage.CONVERT)).marks().getFirst();
        assertEquals(4, dashed.stroke().dash());
        assertFalse(dashed.fill().isVisible());
        assertEquals("Forecast for Subscribe: not known, How many go on from Engage?", spoken(broken, new Subject.OfForecast(Stage.SUBSCRIBE)));
        assertEquals("Forecast for Convert: not known", spoken(broken, new Subject.OfForecast(Stage.CONVERT)));
    }

    @Test
    void whereNobodyEntersNothingIsKnown() {
        assertEquals(List.of("?|How many people enter?", "?", "?", "?", "?", "?", "?", "?"), stages(Foreseen.golden().without(Stage.AWARE, StagePlan.ENTERS)));
    }

    private static Foreseen growing() {
        return Foreseen.of("1000", "100", "100", "100", "100", "100", "100", "100").onward(Stage.PROMOTE, "0")
                .offer(OfferKind.REFERRAL_PROGRAM, "friends", Stage.PROMOTE, "0", "0").bringing("friends", Stage.AWARE, "2");
    }

    @Test
    void aJourneyThatGrowsSaysSoAndShowsItsCycles() {
        assertEquals(List.of("Forecast", "first cycle", "grows without", "bound"), texts(label(growing())).toList());
        assertEquals("Forecast, grows without bound", label(growing()).spoken());
        assertEquals("1,000|cycle 12: 2,048,000", stages(growing()).getFirst());
        assertEquals("Forecast for Promote: 1,000 people, first cycle, cycle 12: 2,048,000", spoken(growing(), new Subject.OfForecast(Stage.PROMOTE)));
        assertEquals(HIGHEST, left(figure(board(growing()), new Subject.OfForecast(Stage.AWARE))), 1e-9, "the last cycle is the highest");
    }

    /// 1 000 enter, 400 engage, 40 leave an address, 20 come to Convert, 10 buy for 50.
    private static Foreseen selling() {
        return Foreseen.of("1000", "40", "10", "50", "10", "10", "10", "10").offer(OfferKind.CORE_OFFER, "core", Stage.CONVERT, "50", "50").set(Settings.CURRENCY, "EUR");
    }

    private static Optional<Tone> sign(Foreseen foreseen, Stage from) {
        return figure(board(foreseen), new Subject.OfStep(from)).marks().stream().filter(Mark.Shape.class::isInstance).map(mark -> ((Mark.Shape) mark).fill().tone()).findFirst();
    }

    @Test
    void theStepThatMissesItsTargetSaysWhatItLoses() {
        var missed = selling().wanting(Stage.ENGAGE, "12");

        assertEquals("10\u00a0%|loses €100.00 a month", steps(missed).get(1));
        assertEquals(Optional.of(Tone.ERROR), sign(missed, Stage.ENGAGE));
        assertEquals(Optional.empty(), sign(missed, Stage.AWARE));
        assertEquals("From Engage to Subscribe 10\u00a0% go on. Weakest step: at its target of 12\u00a0% the plan would earn €100.00 more a month",
                spoken(missed, new Subject.OfStep(Stage.ENGAGE)));
        assertEquals("From Aware to Engage 40\u00a0% go on", spoken(missed, new Subject.OfStep(Stage.AWARE)));
    }

    @Test
    void withoutATargetTheWeakestStepSaysWhatATenthMoreWouldBring() {
        assertEquals("10\u00a0%|a tenth more: +€50.00", steps(selling()).get(1));
        assertEquals("From Engage to Subscribe 10\u00a0% go on. Weakest step: with a tenth more of them, 11\u00a0%, the plan would earn €50.00 more a month",
                spoken(selling(), new Subject.OfStep(Stage.ENGAGE)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "0; 50; 50; 0|0|0; 50 %|50 %",
            "100; 0; 50; 100|0|0; 0 %|50 %",
            "100; 100; 100; 100|100|100; 100 %|100 %",
            "1000000000000000; 100; 0.0001; 1000T|1000T|1,000,000,000; 100 %|0.0001 %",
            "10000000000000000; 50; 50; ?|?|?; 50 %|50 %",
            "0.001; 0.00000001; 50; 0.001|0|0; 0 %|50 %",
            "100; 101; 50; 100|?|?; 50 %"})
    void numbersOfEveryMaliceAreShown(String enters, String first, String second, String people, String shares) {
        var foreseen = Foreseen.of(enters, first, second, "50", "50", "50", "50", "50");

        assertEquals(List.of(people.split("\\|")), stages(foreseen).subList(0, 3).stream().map(text -> text.split("\\|")[0]).toList());
        assertEquals(List.of(shares.split("\\|")), steps(foreseen).subList(0, shares.split("\\|").length).stream().map(text -> text.replace('\u00a0', ' ')).toList());
    }

    @Test
    void whereMoreGoOnAndBackThanThereAreTheShareIsScaled() {
        assertEquals("50\u00a0%", steps(Foreseen.golden().onward(Stage.EXCITE, "80").back(Stage.EXCITE, Stage.ENGAGE, "80")).get(4));
    }

    @Test
    void theStripIsReadAfterTheCardsAndEachStepAfterItsStage() {
        var read = board(Foreseen.golden()).figures().stream().filter(figure -> figure.role() != Role.LANE && figure.role() != Role.LINK)
                .sorted(Comparator.comparingInt(Figure::order)).map(Figure::subject).toList();
        var strip = new ArrayList<Subject>(List.of(new Subject.OfPlan()));
        for (var stage : Stage.ALL) {
            strip.add(new Subject.OfForecast(stage));
            if (stage.next().isPresent()) strip.add(new Subject.OfStep(stage));
        }

        assertEquals(strip, read.subList(read.size() - strip.size(), read.size()));
    }

    @Test
    void theStripIsThereOnceAForecastIsBegunAndWanted() {
        var plan = Foreseen.golden().plan();
        Predicate<Board> has = board -> board.figures().stream().anyMatch(figure -> figure.role() == Role.FORECAST || figure.role() == Role.STEP);

        assertTrue(has.test(Layout.of(plan, VIEW)));
        assertFalse(has.test(Layout.of(plan, VIEW.without(Extra.FORECAST))));
        assertFalse(has.test(Layout.of(plan, VIEW.only(Set.of(new Id("in-aware"))))));
        assertFalse(has.test(Layout.of(Plan.blank("Nothing yet"), VIEW)));
        assertEquals(Layout.of(plan, VIEW).height(), Layout.of(plan, VIEW.without(Extra.FORECAST)).height() + 92);
    }

    @Test
    void itsLabelIsKeptInSightWithTheOthers() {
        var board = board(Foreseen.golden());

        assertEquals(figure(board, new Subject.OfForecast(Stage.AWARE)).bounds().bottom(), board.labels().bottom());
    }

    @Test
    void inAWideStageTheShareStandsBeforeTheNextStage() {
        var cards = Stream.concat(Foreseen.golden().plan().cards().stream(), Stream.iterate(0, i -> i + 1).limit(60)
                .map(i -> Card.of(CardType.TOUCHPOINT, new Id("more-" + i), Stage.ENGAGE, Fields.of(CardFields.TITLE, "More")))).toList();
        var board = Layout.of(Foreseen.golden().plan().withCards(Cards.of(cards)), VIEW);
        var engage = figure(board, new Subject.OfForecast(Stage.ENGAGE)).bounds();

        assertTrue(engage.width() > 2 * Measures.COLUMN, engage::toString);
        assertEquals(engage.right() - Measures.GUTTER / 2, figure(board, new Subject.OfStep(Stage.ENGAGE)).bounds().middle(), 8);
    }

    @Test
    void whatTheForecastDoesNotRestOnLeavesItAsItWas() {
        var plan = Foreseen.golden().plan();
        var first = Promise.of(plan, Optional.empty());

        assertSame(first, Promise.of(plan.replacing(new Id("in-aware"), card -> card.with(CardFields.TITLE, "Another")), Optional.of(first)));
        assertNotSame(first, Promise.of(Foreseen.golden().onward(Stage.AWARE, "41").plan(), Optional.of(first)));
    }
}
