package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.plan.Better;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.Status;
import journey.text.Words;
import org.junit.jupiter.api.Test;

class MetricCardTest {
    private static final View VIEW = View.in(Words.in(Locale.UK)).without(Extra.GHOSTS);
    private static final LocalDate LONG_AFTER = LocalDate.of(2028, 1, 1);

    private static Card metric(String target, String... readings) {
        var all = new ArrayList<Reading>();
        for (var reading : readings) {
            var day = Fields.of(Reading.ON, LocalDate.of(2027, 1, 1).plusDays(all.size()));
            var parts = reading.split("/");
            all.add(new Reading(parts.length == 1 ? day.with(Reading.VALUE, new BigDecimal(reading))
                    : day.with(Reading.COUNT, Integer.valueOf(parts[0])).with(Reading.OUT_OF, Integer.valueOf(parts[1]))));
        }
        var card = Card.of(CardType.METRIC, new Id("rate"), Stage.ENGAGE, Fields.of(CardFields.TITLE, "Rate").with(CardFields.UNIT, "%").with(CardFields.READINGS, all));
        return target.isEmpty() ? card : card.with(CardFields.TARGET, new BigDecimal(target));
    }

    private static Figure figure(Card card, View view) {
        var plan = new Plan(Fields.of(Settings.TITLE, "Plan"), List.of(), Map.of(), Cards.of(List.of(card)), List.of(), List.of());
        return Layout.of(plan, view).figures().stream().filter(figure -> figure.role() == Role.CARD).findFirst().orElseThrow();
    }

    private static Stream<Mark.Shape> shapes(Card card, View view) {
        return figure(card, view).marks().stream().filter(Mark.Shape.class::isInstance).map(Mark.Shape.class::cast);
    }

    /// The only shape of a card with one reading, or none.
    private static Optional<Mark.Shape> sign(Card card) {
        return shapes(card, VIEW).reduce((_, last) -> last);
    }

    private static Tone tone(Mark.Shape shape) {
        return (shape.fill().isVisible() ? shape.fill() : shape.stroke().ink()).tone();
    }

    private static double height(Mark.Shape shape, int corner) {
        return Course.of(figureOf(shape)).get(corner).y();
    }

    private static Figure figureOf(Mark.Shape shape) {
        return new Figure(new Subject.OfPlan(), Role.LEGEND, new Rect(0, 0, 0, 0), "", 0, "", 1, List.of(shape));
    }

    @Test
    void aSignTellsHowItStandsByItsShape() {
        var reached = sign(metric("15", "16")).orElseThrow();
        var missed = sign(metric("15", "12")).orElseThrow();
        var chance = sign(metric("15", "12/100")).orElseThrow();
        var above = sign(metric("15", "16").with(CardFields.BETTER, Better.LOWER)).orElseThrow();

        assertEquals(List.of(Tone.GOOD, Tone.ERROR, Tone.WARNING, Tone.ERROR), Stream.of(reached, missed, chance, above).map(MetricCardTest::tone).toList());
        assertTrue(height(missed, 2) > height(missed, 0), "a triangle that points down");
        assertTrue(height(above, 2) < height(above, 0), "a triangle that points up");
        assertFalse(reached.fill().isVisible() || chance.fill().isVisible(), "a tick and a wave, which are lines");
        assertTrue(chance.steps().stream().anyMatch(Mark.Step.CurveTo.class::isInstance) && reached.steps().stream().noneMatch(Mark.Step.CurveTo.class::isInstance));
    }

    @Test
    void withoutATargetOrAReadingNothingIsJudged() {
        assertEquals(Optional.empty(), sign(metric("", "16")));
        assertEquals(Optional.empty(), sign(metric("15")));
    }

    private static Optional<Mark.Shape> line(Card card, View view) {
        return shapes(card, view).filter(shape -> shape.stroke().width() == 1.5 && shape.stroke().ink().tone() == Tone.MUTED).findFirst();
    }

    private static List<Point> points(Card card) {
        return line(card, VIEW).map(MetricCardTest::figureOf).map(Course::of).orElse(List.of());
    }

    @Test
    void twoReadingsMakeALineAndTwelveFillIt() {
        assertEquals(List.of(0, 2, 12, 12), Stream.of(1, 2, 12, 30)
                .map(count -> points(metric("", IntStream.range(0, count).mapToObj(i -> "" + i).toArray(String[]::new))).size()).toList());
    }

    @Test
    void theLineRisesAndFallsWithTheReadings() {
        var points = points(metric("", "1", "3", "2"));

        assertTrue(points.get(1).y() < points.get(2).y() && points.get(2).y() < points.get(0).y(), points::toString);
        assertEquals(points.get(1).x() - points.get(0).x(), points.get(2).x() - points.get(1).x(), 1e-9);
        assertEquals(1, points(metric("", "5", "5", "5")).stream().map(Point::y).distinct().count(), "a line that does not turn is level");
    }

    private static boolean hasLevel(Card card) {
        return shapes(card, VIEW).anyMatch(shape -> shape.stroke().dash() > 0);
    }

    @Test
    void theTargetIsALevelWhereItIsNear() {
        assertTrue(hasLevel(metric("15", "12", "14")));
        assertFalse(hasLevel(metric("60", "12", "14")), "it would press the line flat");
        assertFalse(hasLevel(metric("", "12", "14")));
    }

    @Test
    void theLineStandsBesideTheFiguresOrBelowThem() {
        var brief = metric("15", "12", "14");
        var wordy = brief.with(CardFields.UNIT, "Bestellungen").with(CardFields.TARGET, new BigDecimal("1500000"));
        var base = lines(figure(brief, VIEW)).map(Mark.Text::baseline).reduce((_, last) -> last).orElseThrow();

        assertTrue(points(brief).stream().allMatch(point -> point.y() < base + 4));
        assertTrue(points(wordy).stream().allMatch(point -> point.y() > base + 4));
        assertEquals(7, figure(wordy, VIEW).bounds().height() - figure(brief, VIEW).bounds().height(), 1e-9);
    }

    @Test
    void allOfItStaysOnTheCardAndApart() {
        for (var unit : List.of("%", "", "people", "Bestellungen"))
            for (var target : List.of("", "15", "15000000.25", "-3"))
                for (var status : List.of(Status.LIVE, Status.PLANNED))
                    for (var view : List.of(VIEW, VIEW.on(LONG_AFTER))) {
                        var card = metric(target, "12", "14.25", "1e15", "-1e300").with(CardFields.UNIT, unit).with(CardFields.STATUS, status);
                        var figure = figure(card, view);
                        var line = around(line(card, view).map(MetricCardTest::figureOf).map(Course::of).orElseThrow());
                        assertEquals(figure.bounds().grown(-3), figure.bounds().grown(-3).joined(line), () -> "the line leaves " + figure);
                        for (var text : lines(figure).toList()) assertFalse(line.meets(ink(text)), () -> "the line crosses " + text);
                    }
    }

    private static Rect around(List<Point> points) {
        return points.stream().map(point -> new Rect(point.x(), point.y(), 0, 0)).reduce(Rect::joined).orElseThrow();
    }

    private static Stream<Mark.Text> lines(Figure figure) {
        return figure.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast);
    }

    private static Rect ink(Mark.Text text) {
        return new Rect(text.x(), text.baseline() - 0.76 * text.face().size(), text.width(), 0.9 * text.face().size());
    }

    @Test
    void whatIsOldFadesAndSaysOfWhenItIs() {
        var card = metric("15", "12", "16");
        var fresh = figure(card, VIEW.on(LocalDate.of(2027, 1, 15)));
        var old = figure(card, VIEW.on(LONG_AFTER));

        assertEquals(List.of("Rate", "16\u00a0% of 15\u00a0%"), texts(fresh));
        assertEquals(List.of("Rate", "16\u00a0% of 15\u00a0%", "old: 2 Jan 2027"), texts(old));
        assertEquals(List.of(Tone.MUTED, Tone.SOFT), Stream.of(fresh, old).map(figure -> lines(figure).toList().get(1).ink().tone()).toList());
        assertTrue(fresh.marks().stream().noneMatch(mark -> mark instanceof Mark.Box box && box.fill().alpha() > 0 && box.fill().alpha() < 1));
        assertTrue(old.marks().stream().anyMatch(mark -> mark instanceof Mark.Box box && box.fill().alpha() > 0 && box.fill().alpha() < 1));
        assertEquals(Tone.SOFT, tone(shapes(card, VIEW.on(LONG_AFTER)).reduce((_, last) -> last).orElseThrow()));
        assertEquals(texts(fresh), texts(figure(card, VIEW)), "without a day nothing is old");
    }

    private static List<String> texts(Figure figure) {
        return lines(figure).map(Mark.Text::text).toList();
    }

    private static String spoken(Card card) {
        return figure(card, VIEW).spoken();
    }

    @Test
    void aMetricIsSpokenWithItsStateAndItsTurn() {
        assertEquals("Metric, Rate, 12\u00a0% of 15\u00a0%, below, up 2\u00a0points since 1 Jan 2027, in Engage", spoken(metric("15", "10", "12")));
        assertEquals("Metric, Rate, 16\u00a0% of 15\u00a0%, above, down 1\u00a0point since 1 Jan 2027, in Engage",
                spoken(metric("15", "17", "16").with(CardFields.BETTER, Better.LOWER)));
        assertEquals("Metric, Rate, 12\u00a0% of 15\u00a0%, within chance, down 1\u00a0point since 1 Jan 2027: noise, in Engage", spoken(metric("15", "13/100", "12/100")));
        assertEquals("Metric, Rate, 16\u00a0% of 15\u00a0%, reached, as on 1 Jan 2027, in Engage", spoken(metric("15", "16", "16")));
        assertEquals("Metric, Rate, 16\u00a0%, no target, in Engage", spoken(metric("", "16")));
        assertEquals("Metric, Rate, target 15\u00a0%, no reading yet, in Engage", spoken(metric("15")));
        assertEquals("Metric, Rate, no target yet, in Engage", spoken(metric("")));
    }

    @Test
    void whatIsNoPercentTurnsByItsOwnUnit() {
        assertEquals("Metric, Rate, 16\u00a0people, no target, up 4\u00a0people since 1 Jan 2027, in Engage", spoken(metric("", "12", "16").with(CardFields.UNIT, "people")));
        assertEquals("Metric, Rate, 0.12, no target, up 0.007 since 1 Jan 2027: noise, in Engage", spoken(metric("", "113/1000", "12/100").with(CardFields.UNIT, "")));
    }

    @Test
    void aReadingBeforeWithoutADayIsSpokenWithoutOne() {
        var undated = List.of(new Reading(Fields.of(Reading.VALUE, new BigDecimal("10"))), new Reading(Fields.of(Reading.VALUE, new BigDecimal("12.5"))));

        assertEquals("Metric, Rate, 12.5\u00a0%, no target, up 2.5\u00a0points since the reading before, in Engage", spoken(metric("").with(CardFields.READINGS, undated)));
    }

    @Test
    void whatIsOldIsSpokenToo() {
        assertEquals("Metric, Rate, 12\u00a0% of 15\u00a0%, below, old, of 1 Jan 2027, in Engage", figure(metric("15", "12"), VIEW.on(LONG_AFTER)).spoken());
    }
}
