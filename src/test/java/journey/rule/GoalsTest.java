package journey.rule;

import static journey.plan.LinkKind.LEADS_TO;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.SUBSCRIBE;
import static journey.rule.NumberPairs.counted;
import static journey.rule.NumberPairs.onward;
import static journey.rule.NumberPairs.share;
import static journey.rule.NumberPairs.value;
import static journey.rule.Sketch.answered;
import static journey.rule.Sketch.fix;
import static journey.rule.Sketch.fixed;
import static journey.rule.Sketch.fixes;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.linking;
import static journey.rule.Sketch.metric;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.refused;
import static journey.rule.Sketch.said;
import static journey.rule.Sketch.titles;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import journey.plan.Better;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Settings;
import journey.plan.Settings.Period;
import journey.plan.Span;
import journey.plan.Stage;
import journey.plan.Status;
import org.junit.jupiter.api.Test;

class GoalsTest {
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 15);

    private static Plan read(Stage stage, Sketch.Piece metric, Reading... readings) {
        return plan(in(stage, metric.with(CardFields.READINGS, List.of(readings))));
    }

    private static Optional<BigDecimal> target(String card, Plan plan) {
        return plan.card(new Id(card)).orElseThrow().fields().get(CardFields.TARGET);
    }

    @Test
    void aTargetIsAskedForAndReadAsANumber() {
        var plan = plan(in(SUBSCRIBE, metric("Opt-in rate").with(CardFields.UNIT, "%").with(CardFields.OF, "visitors")));
        var fix = assertInstanceOf(Fix.Asking.class, fix("Set a target", "no-target", plan));

        assertEquals(Optional.of(new BigDecimal("12.5")), target("opt-in-rate", answered(fix, "12.5 %", plan)));
        assertEquals("This is no number. Type it as 1,234.50.", refused(fix, "a dozen"));
        assertEquals("A share lies between 0 and 100 %.", refused(fix, "120"));
    }

    @Test
    void aRetiredMetricNeedsNoTarget() {
        assertEquals(List.of(), found("no-target", plan(in(SUBSCRIBE, metric("Opt-in rate").retired()))));
    }

    @Test
    void aTargetIsMissedOnlyAfterAReading() {
        assertEquals(List.of(), found("target-missed", plan(in(EXCITE, share("Active", "60")))));
        assertEquals(List.of("active"), found("target-missed", read(EXCITE, share("Active", "60"), value("59.9", APRIL))));
        assertEquals(List.of(), found("target-missed", read(EXCITE, share("Active", "60"), value("60.0", APRIL))));
    }

    @Test
    void whatChanceExplainsIsNotMissed() {
        assertEquals(List.of(), found("target-missed", read(EXCITE, share("Active", "60"), counted(11, 25))));
        assertEquals(List.of("active"), found("target-missed", read(EXCITE, share("Active", "60"), counted(110, 250))));
        assertEquals(List.of("active"), found("target-missed", read(EXCITE, share("Active", "60").with(CardFields.UNIT, "").with(CardFields.TARGET, new BigDecimal("0.6")), counted(110, 250))));
    }

    @Test
    void theLatestReadingCounts() {
        var better = value("70", LocalDate.of(2027, 4, 30));

        assertEquals(List.of(), found("target-missed", read(EXCITE, share("Active", "60"), better, value("10", APRIL))));
    }

    @Test
    void whatIsBetterLowerMissesFromAbove() {
        var cost = metric("Cost per lead").with(CardFields.TARGET, new BigDecimal("4")).with(CardFields.BETTER, Better.LOWER);
        var plan = read(SUBSCRIBE, cost, value("5.26", APRIL));

        assertEquals("“Cost per lead” is 5.26 and was to be 4 at most.", said("target-missed", plan));
        assertEquals(List.of("Aim for 5.3 at most"), fixes("target-missed", plan));
        assertEquals(List.of(), found("target-missed", read(SUBSCRIBE, cost, value("3.99", APRIL))));
        assertEquals(List.of("cost-per-lead"), found("target-missed", read(SUBSCRIBE, metric("Cost per lead").with(CardFields.TARGET, new BigDecimal("4")).with(CardFields.MEASURES, "cac"), value("5", APRIL))));
    }

    @Test
    void aimingLowerIsARoundNumberThatIsReached() {
        var plan = read(EXCITE, share("Active", "60"), counted(110, 251));

        assertEquals(List.of("Aim for 43\u00a0%"), fixes("target-missed", plan));
        assertEquals(Optional.of(new BigDecimal("43")), target("active", fixed("target-missed", plan)));
    }

    /// A journey with a link, so that another changes nothing else.
    private static Plan journey() {
        return linking(LEADS_TO, plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, touchpoint("Page")),
                in(EXCITE, touchpoint("Hello"), share("Active", "60").with(CardFields.READINGS, List.of(counted(110, 250)))),
                in(SUBSCRIBE, share("Opt-in", "60").with(CardFields.READINGS, List.of(counted(200, 250)))), in(ASCEND, touchpoint("Report"))), "ad>page");
    }

    @Test
    void whoIsNotExcitedStepsBack() {
        var plan = journey();
        var after = fixed("target-missed", plan);

        assertEquals("“Active” is 44\u00a0%, the target is 60\u00a0%: who is not excited steps back.", said("target-missed", plan));
        assertEquals(List.of("Plan a step back", "Aim for 44\u00a0%"), fixes("target-missed", plan));
        assertEquals(List.of("active>engage step-back Show again what they can win with it, in small steps."), after.links().stream().skip(1)
                .map(link -> link.place().text() + " " + link.kind().word() + " " + link.fields().text(Link.REMEDY)).toList());
        assertEquals(List.of(), found("target-missed", after));
    }

    @Test
    void elsewhereTheStageTriesSomething() {
        var plan = journey().replacing(new Id("opt-in"), card -> card.with(CardFields.READINGS, List.of(counted(20, 250)))).replacing(new Id("active"), card -> card.with(card.fields().without(CardFields.READINGS)));
        var after = fixed("target-missed", plan);
        var tried = after.cards().getLast();

        assertEquals(Optional.of(Status.IDEA), tried.status());
        assertEquals(List.of("Try “" + tried.title() + "”", "Aim for 8\u00a0%"), fixes("target-missed", plan));
        assertEquals(SUBSCRIBE, tried.stage());
        assertEquals(List.of(), found("target-missed", after));
        assertEquals(List.of("opt-in"), found("target-missed", after.replacing(tried.id(), card -> card.with(CardFields.STATUS, Status.LIVE))), "once it is live, it has to show");
        assertEquals(1, titles(SUBSCRIBE, after).stream().filter(tried.title()::equals).count());
    }

    @Test
    void aReadingIsStaleAfterOnePeriod() {
        var plan = read(EXCITE, share("Active", "60"), value("70", LocalDate.of(2027, 4, 1)));

        assertEquals(List.of(), found("metric-stale", plan), "a month where the plan says nothing");
        assertEquals(List.of("active"), found("metric-stale", lasting(Span.WEEK, plan)));
        assertEquals(List.of("active"), found("metric-stale", read(EXCITE, share("Active", "60"), value("70", LocalDate.of(2027, 3, 31)))));
        assertEquals(List.of(), found("metric-stale", lasting(Span.QUARTER, read(EXCITE, share("Active", "60"), value("70", LocalDate.of(2027, 2, 1))))));
        assertEquals(List.of(), found("metric-stale", read(EXCITE, share("Active", "60"), new Reading(Fields.of(Reading.VALUE, BigDecimal.ONE)))));
    }

    private static Plan lasting(Span length, Plan plan) {
        return plan.withSettings(plan.settings().with(Settings.PERIOD, new Period(Fields.of(Period.LENGTH, length))));
    }

    @Test
    void afterThePlanIsOverNothingNewIsToBeMeasured() {
        var period = new Period(Fields.of(Period.LENGTH, Span.WEEK).with(Period.UNTIL, LocalDate.of(2027, 3, 31)));
        var plan = read(EXCITE, share("Active", "60"), value("70", LocalDate.of(2027, 3, 30)));

        assertEquals(List.of("active"), found("metric-stale", plan));
        assertEquals(List.of(), found("metric-stale", plan.withSettings(plan.settings().with(Settings.PERIOD, period))));
    }

    @Test
    void aNewReadingIsOfToday() {
        var plan = read(EXCITE, share("Active", "60"), value("70", LocalDate.of(2027, 1, 1)));
        var fix = assertInstanceOf(Fix.Asking.class, fix("Add a reading", "metric-stale", plan));

        assertEquals(new Reading(Fields.of(Reading.ON, Sketch.TODAY).with(Reading.COUNT, 132).with(Reading.OUT_OF, 1100)), lastReading(answered(fix, "132 of 1100", plan)));
        assertEquals(new Reading(Fields.of(Reading.ON, Sketch.TODAY).with(Reading.VALUE, new BigDecimal("71.5"))), lastReading(answered(fix, "71.5", plan)));
        assertEquals("A share lies between 0 and 100 %.", refused(fix, "715"));
    }

    private static Reading lastReading(Plan plan) {
        return ((Card.Metric) plan.card(new Id("active")).orElseThrow()).readings().getLast();
    }

    @Test
    void aCountNeedsToSayOfWhom() {
        var plan = read(EXCITE, metric("Active").with(CardFields.UNIT, "people"), value("70", LocalDate.of(2027, 1, 1)));

        assertEquals("A count is a share: say on the card first of whom it is one.", refused(assertInstanceOf(Fix.Asking.class, fix("Add a reading", "metric-stale", plan)), "7 of 10"));
    }

    private static Plan foreseen(String target, Rate rate) {
        return onward(SUBSCRIBE, rate, plan(in(SUBSCRIBE, share("Opt-in rate", target).with(CardFields.MEASURES, "subscribe/onward"))));
    }

    @Test
    void aTargetIsUnlikelyInFewerThanOneOfFiveDraws() {
        var rate = new Rate.Count(12, 100, "");

        assertEquals(List.of(), found("target-unlikely", foreseen("14", rate)));
        assertEquals(List.of("opt-in-rate"), found("target-unlikely", foreseen("16", rate)));
        assertEquals(List.of("Aim for 12\u00a0%"), fixes("target-unlikely", foreseen("16", rate)));
    }

    @Test
    void whoDoesNotAskTheForecastHearsNothingOfIt() {
        var plan = foreseen("90", new Rate.Count(12, 100, ""));

        assertEquals(List.of(), Rules.check(plan, Sketch.TODAY).problems().stream().filter(one -> one.rule().equals("target-unlikely")).toList());
    }

    @Test
    void whatIsMissedAlreadyIsNotCalledUnlikelyToo() {
        var plan = foreseen("60", new Rate.Count(12, 100, "")).replacing(new Id("opt-in-rate"), card -> card.with(CardFields.READINGS, List.of(counted(12, 100))));

        assertEquals(List.of("opt-in-rate"), found("target-missed", plan));
        assertEquals(List.of(), found("target-unlikely", plan));
    }

    @Test
    void aLinkToACardThatIsLiveIsNoAnswer() {
        var plan = journey();

        assertEquals(List.of("active"), found("target-missed", linking(LinkKind.LEADS_TO, plan, "active>hello")));
    }
}
