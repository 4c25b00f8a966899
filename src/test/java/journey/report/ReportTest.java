package journey.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.layout.Imprint;
import journey.plan.Amount;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields.Bring;
import journey.plan.CardFields.Reading;
import journey.plan.CardFields.Utm;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Kind;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Rate;
import journey.plan.Settings;
import journey.plan.Span;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.Take;
import journey.rule.Rules;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {
    private static final Words WORDS = Words.in(Locale.UK);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);

    static LongStream seeds() {
        return Plans.seeds(30);
    }

    private static Plan plan(List<Card> cards, Map<Stage, StagePlan> stages, Link... links) {
        var audience = new Audience(new Id("people"), Fields.of(Audience.NAME, "Sleepless").with(Audience.BEFORE, "tense"));
        return new Plan(Fields.of(Settings.TITLE, "Plan").with(Settings.CURRENCY, "EUR"), List.of(audience), stages, Cards.of(cards), List.of(links), List.of());
    }

    private static Card card(CardType type, String id, Fields fields) {
        return Card.of(type, new Id(id), Stage.CONVERT, fields.with(CardFields.TITLE, id));
    }

    private static List<Row> rows(Card card) {
        var plan = plan(List.of(card, Card.of(CardType.METRIC, new Id("m"), Stage.CONVERT, Fields.of(CardFields.TITLE, "Opt-ins"))), Map.of());
        return Report.of(plan, WORDS).entries().filter(entry -> entry.id().equals(card.id())).findFirst().orElseThrow().rows();
    }

    private static Row row(String name, String text) {
        return new Row(name, text, Optional.empty());
    }

    @Test
    void everyFieldOfAnOfferIsSaidByItsName() {
        var offer = card(CardType.OFFER, "o", Fields.of(CardFields.KIND, OfferKind.SUBSCRIPTION).with(CardFields.PRICE, Amount.of("9.00"))
                .with(CardFields.COST, new Amount.Range(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("3")))
                .with(CardFields.EVERY, Span.MONTH).with(CardFields.KEPT_FOR, 8).with(CardFields.SHARE, new BigDecimal("12.50")).with(CardFields.MINUTES, 5)
                .with(CardFields.AUDIENCE, new Id("people"))
                .with(CardFields.CONSENT, true).with(CardFields.TAKE, new Rate.OfMetric(new Id("m"), Take.LAST, "convert")).with(CardFields.LINK, "https://example.org/a b")
                .with(CardFields.UNTIL, LocalDate.of(2027, 5, 31))
                .with(CardFields.TAGS, List.of("a", "b")).with(CardFields.BRINGS, List.of(new Bring(Fields.of(Bring.INTO, Stage.AWARE).with(Bring.PEOPLE, Amount.of("1.4"))))));

        assertEquals(List.of(row("Kind", "Subscription"), row("Link", "https://example.org/a b"), row("Until", "31 May 2027"), row("Tags", "a, b"), row("Audience", "Sleepless"),
                row("Price", "€9.00"), row("Cost", "€1 to €3"), row("Paid", "Every month"), row("Kept for", "8 months"), row("Our share", "12.5\u00a0%"),
                row("Time it takes", "5 min"), row("With consent", "Yes"),
                row("Take rate", "Last reading of Opt-ins of the people in Convert"), row("Brings", "1.4 each into Aware")), rows(offer));
    }

    @Test
    void aLinkThatCanBeOpenedIsOne() {
        assertEquals(List.of(new Row("Link", "https://example.org/", Optional.of("https://example.org/"))),
                rows(card(CardType.NOTE, "n", Fields.of(CardFields.LINK, "https://example.org/"))));
        assertEquals(List.of(row("Link", "javascript:alert(1)")), rows(card(CardType.NOTE, "n", Fields.of(CardFields.LINK, "javascript:alert(1)"))));
    }

    @Test
    void whatIsFreeIsCalledSo() {
        assertEquals(List.of(row("Price", "Free")), rows(card(CardType.OFFER, "o", Fields.of(CardFields.PRICE, Amount.FREE))));
    }

    @Test
    void aMetricSaysWhatItMeasuresAndItsReadingsLineByLine() {
        var readings = List.of(new Reading(Fields.of(Reading.ON, LocalDate.of(2027, 4, 30)).with(Reading.VALUE, new BigDecimal("12"))),
                new Reading(Fields.of(Reading.COUNT, 132).with(Reading.OUT_OF, 1100)));
        var metric = card(CardType.METRIC, "x", Fields.of(CardFields.UNIT, "%").with(CardFields.TARGET, new BigDecimal("15")).with(CardFields.MEASURES, "subscribe/onward")
                .with(CardFields.READINGS, readings));

        assertEquals(List.of(row("Unit", "%"), row("Target", "15\u00a0%"), row("Measures", "Subscribe to Convert"), row("Readings", "30 Apr 2027: 12\u00a0%\n132 of 1,100")),
                rows(metric));
    }

    @Test
    void trackingIsSaidPartByPart() {
        var call = card(CardType.CALL_TO_ACTION, "c", Fields.of(CardFields.UTM, new Utm(Fields.of(Utm.SOURCE, "tiktok").with(Utm.CAMPAIGN, "spring"))));

        assertEquals(List.of(row("UTM source", "tiktok"), row("UTM campaign", "spring")), rows(call));
    }

    @Test
    void aStageSaysItsGoalItsPeopleAndWhyItIsSkipped() {
        var back = new StagePlan.StepBack(Fields.of(StagePlan.StepBack.TO, Stage.ENGAGE).with(StagePlan.StepBack.RATE, new Rate.Percent(new BigDecimal("10"), "")));
        var stage = new StagePlan(Fields.of(StagePlan.GOAL, "60 sold").with(StagePlan.SKIPPED, "Not yet").with(StagePlan.ENTERS, Amount.of("9000"))
                .with(StagePlan.ONWARD, new Rate.Count(18, 120, ""))
                .with(StagePlan.BACK, back).with(StagePlan.SPEND, Amount.of("500")));
        var plan = plan(List.of(), Map.of(Stage.EXCITE, stage));
        var monthly = plan.withSettings(plan.settings().with(Settings.PERIOD, new Settings.Period(Fields.of(Settings.Period.LENGTH, Span.MONTH))));

        assertEquals(List.of(new Row("Goal", "60 sold", Optional.empty(), Row.Weight.GOAL), row("Skipped on purpose", "Not yet"), row("Enter here", "9,000 a month"), row("Go on", "18 of 120"),
                row("Step back", "10\u00a0% to Engage"),
                row("Spend", "€500 a month")), Report.of(monthly, WORDS).chapters().get(Stage.EXCITE.ordinal()).rows());
    }

    @Test
    void waysAreSentencesWithTheirLabelAndRemedy() {
        var cards = List.of(card(CardType.OFFER, "a", Fields.NONE), card(CardType.OFFER, "b", Fields.NONE));
        var links = Stream.of(Link.of(new Id("a"), new End.AtCard(new Id("b"))), new Link(new Id("a"), new End.AtStage(Stage.ENGAGE), Fields.of(Link.KIND, LinkKind.STEP_BACK)
                .with(Link.LABEL, "look again").with(Link.REMEDY, "another lesson"))).toArray(Link[]::new);

        assertEquals(List.of("leads to b in Convert", "steps back to Engage (look again); remedy: another lesson"),
                Report.of(plan(cards, Map.of(), links), WORDS).entries().findFirst().orElseThrow().ways().stream().map(Way::text).toList());
    }

    @Test
    void aPlanWithNothingInItIsStillToldStageByStage() {
        var report = Report.of(Plan.blank(""), WORDS);

        assertEquals("Untitled plan", report.title());
        assertEquals(Stage.ALL, report.chapters().stream().map(Chapter::stage).toList());
        assertEquals(new Report("Untitled plan", Locale.UK, "", "", List.of(), report.chapters(), Optional.empty(), Optional.empty(), Optional.empty()), report);
    }

    @Test
    void whatIsWrongIsToldOnlyIfItIsWanted() {
        var plan = plan(List.of(card(CardType.OFFER, "o", Fields.of(CardFields.KIND, OfferKind.CORE_OFFER))), Map.of());
        var findings = Rules.check(plan, TODAY);

        assertEquals(Optional.empty(), Report.of(plan, WORDS).flaws());
        assertEquals(findings.problems().size(), Report.of(plan, WORDS, findings).flaws().orElseThrow().size());
        assertTrue(Report.of(plan, WORDS, findings).flaws().orElseThrow().stream().anyMatch(flaw -> flaw.weight().equals("Error")));
    }

    private static Plan forecast(String share, Stage last) {
        var stages = new EnumMap<Stage, StagePlan>(Stage.class);
        for (var stage : Stage.ALL) if (!stage.isAfter(last)) stages.put(stage, new StagePlan(Fields.of(StagePlan.ONWARD, new Rate.Percent(new BigDecimal(share), ""))));
        stages.put(Stage.AWARE, new StagePlan(stages.get(Stage.AWARE).fields().with(StagePlan.ENTERS, Amount.of("1000"))));
        return plan(List.of(Card.of(CardType.OFFER, new Id("o"), Stage.SUBSCRIBE, Fields.of(CardFields.TITLE, "o"))), stages);
    }

    @Test
    void theForecastTellsPeopleAndFigures() {
        var numbers = Report.of(forecast("50", Stage.PROMOTE), WORDS).numbers().orElseThrow();

        assertEquals(List.of(), numbers.notes());
        assertEquals(List.of("1 Aware", "", "1,000", ""), numbers.tables().getFirst().rows().getFirst());
        assertEquals(List.of("3 Subscribe", "", "250", ""), numbers.tables().getFirst().rows().get(2));
        // Of a plan that sells nothing there is no money to speak of.
        assertEquals(List.of(List.of("Customers who reach Promote", "6.3\u00a0%", "", "people in Promote ÷ customers")), numbers.tables().getLast().rows());
    }

    @Test
    void aForecastThatBreaksOffSaysWhere() {
        var numbers = Report.of(forecast("50", Stage.ENGAGE), WORDS).numbers().orElseThrow();

        assertEquals(List.of("The forecast breaks off after Subscribe: nobody said how many go on from there."), numbers.notes());
        assertEquals(List.of("4 Convert", "", "–", ""), numbers.tables().getFirst().rows().get(3));
    }

    @Test
    void ofAJourneyWithoutBoundTheFirstCyclesAreTold() {
        var plan = forecast("100", Stage.PROMOTE).withStage(Stage.EXCITE, stage -> new StagePlan(stage.fields().with(StagePlan.BACK,
                new StagePlan.StepBack(Fields.of(StagePlan.StepBack.TO, Stage.AWARE).with(StagePlan.StepBack.RATE, new Rate.Percent(new BigDecimal("100"), ""))))
                .with(StagePlan.ONWARD, new Rate.Percent(BigDecimal.ZERO, ""))));
        var numbers = Report.of(plan, WORDS).numbers().orElseThrow();

        assertTrue(numbers.notes().getFirst().startsWith("The journey grows without bound"), numbers.toString());
        assertEquals(13, numbers.tables().getFirst().columns().size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyCardIsToldOnceInItsStageAndLane(long seed) {
        var plan = Plans.some(seed);
        var report = Report.of(plan, WORDS);

        for (var stage : Stage.ALL)
            assertEquals(plan.cardsIn(stage).map(Card::id).sorted().toList(), report.chapters().get(stage.ordinal()).entries().map(Entry::id).sorted().toList());
        assertEquals(plan.links().size(), report.entries().mapToInt(entry -> entry.ways().size()).sum());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyTextOfACardIsTold(long seed) {
        var plan = Plans.broken(seed);

        Report.of(plan, WORDS).entries().forEach(entry -> {
            var card = plan.card(entry.id()).orElseThrow();
            for (var field : card.shape())
                if (field != CardFields.TITLE && field != CardFields.MEASURES && (field.kind() instanceof Kind.Line || field.kind() instanceof Kind.Prose))
                    card.fields().get(field).map(Object::toString).filter(text -> !text.isBlank())
                            .ifPresent(text -> assertTrue(entry.rows().stream().anyMatch(row -> row.text().equals(text)), field + " of " + entry));
        });
    }

    @Test
    void itIsCalledAsWhoHandsItOnWishes() {
        var plan = Plan.blank("Launch");

        assertEquals("For the board", Report.of(Imprint.NONE.titled("For the board").on(plan), WORDS).title());
        assertEquals("Launch", Report.of(Imprint.NONE.on(plan), WORDS).title());
    }
}
