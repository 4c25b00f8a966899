package journey.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.forecast.Figure;
import journey.forecast.Forecast;
import journey.forecast.Measure;
import journey.layout.Role;
import journey.layout.Subject;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.OfferKind;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Rate;
import journey.plan.Remarks;
import journey.plan.Settings;
import journey.plan.Span;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.rule.Rules;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);

    private static Comparison of(Plan before, Plan after) {
        return Comparison.of(new Side(before, "anna.journey"), new Side(after, "launch.journey"), TODAY);
    }

    private static List<String> said(List<Section> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section.heading()), section.entries().stream().map(entry -> entry.sort().sign() + " " + entry.text()))).toList();
    }

    private static String spoken(Comparison compared, Subject subject) {
        return compared.board().figures().stream().filter(figure -> figure.subject().equals(subject) && figure.role() != Role.BADGE).map(figure -> figure.spoken()).findFirst().orElseThrow();
    }

    @Test
    void whatIsHandedOnSaysNothingOfRemarks() {
        var remark = new Edit.AddRemark(Remarks.said(new Id("r1"), Place.PLAN, "Ben", "2027-03-05T09:12:00Z", "Spring?")).apply(Changed.AFTER);

        assertTrue(said(of(Changed.BEFORE, remark).changes()).toString().contains("Spring?"));
        assertEquals(said(of(Changed.BEFORE, Changed.AFTER).changes()), said(of(Changed.BEFORE, remark).handedOn(TODAY).changes()));
    }

    @Test
    void changesAreToldStageByStage() {
        assertEquals(List.of(
                "3  Subscribe", "+ New link from “Free stress check” to “Coaching call”",
                "4  Convert", "→ “Coaching call” moved from Ascend to Convert",
                "5  Excite", "± Excite lost its check-in", "− The touchpoint “Welcome call” is gone from Excite", "− No link from “Welcome call” to “Coaching call” any more",
                "6  Ascend", "± Core offer: price €99 to €79", "+ The touchpoint “Forum” is new in Ascend"), said(of(Changed.BEFORE, Changed.AFTER).changes()));
        assertEquals("2 new, 2 gone, 1 moved, 2 changed", of(Changed.BEFORE, Changed.AFTER).summary());
    }

    @Test
    void theBoardSaysWhatBecameOfEachCard() {
        var compared = of(Changed.BEFORE, Changed.AFTER);

        assertTrue(spoken(compared, new Subject.OfCard(Changed.OFFER)).endsWith("in Ascend, changed: Price €99 to €79"));
        assertTrue(spoken(compared, new Subject.OfCard(Changed.FORUM)).endsWith("Forum, in Ascend, new"));
        assertTrue(spoken(compared, new Subject.OfCard(Changed.CALL)).endsWith("in Excite, gone"));
        assertTrue(spoken(compared, new Subject.OfCard(Changed.COACHING)).endsWith("in Convert, changed: Moved from Ascend"));
        assertTrue(spoken(compared, new Subject.OfCard(compared.both().left().get(Changed.COACHING))).endsWith("in Ascend, stood here: Now in Convert"));
        assertTrue(spoken(compared, new Subject.OfStage(Stage.EXCITE)).endsWith("changed: Excite lost its check-in"));
    }

    @Test
    void whatNobodyChangedIsSaidInOneSentence() {
        var compared = of(Changed.AFTER, Changed.AFTER);

        assertEquals("Nothing differs between them.", compared.summary());
        assertEquals(List.of(), compared.sections());
    }

    @Test
    void findingsAreMendedOrNew() {
        var back = of(Changed.AFTER, Changed.BEFORE);
        var forth = of(Changed.BEFORE, Changed.AFTER);

        assertEquals(forth.findings().getFirst().entries().stream().map(Entry::text).toList(), back.findings().getLast().entries().stream().map(Entry::text).toList());
        assertTrue(said(forth.findings()).stream().anyMatch(line -> line.startsWith("! ")));
    }

    @Test
    void aFindingThatSomebodyPutAsideIsNotMended() {
        var plan = Changed.AFTER;
        var problem = Rules.check(plan, TODAY).problems().getFirst();
        var aside = new Edit.SetAside(new PutAside(problem.rule(), problem.place(), Fields.NONE)).apply(plan);

        assertEquals(List.of(), of(plan, aside).findings());
        assertEquals(1, of(aside, plan).findings().getFirst().entries().size());
    }

    @Test
    void theForecastSaysByHowMuch() {
        var begun = of(Changed.AFTER, entering(Changed.AFTER, "1000"));
        var more = of(entering(Changed.AFTER, "1000"), entering(Changed.AFTER, "1500"));

        assertEquals(List.of("Forecast for a month", " Only one of them says how many people come: launch.journey.", "± People in Aware: 1,000, not known before"), said(begun.forecast()).subList(0, 3));
        assertEquals("↑ People in Aware: 1,000 to 1,500 (+500)", said(more.forecast()).get(1));
        assertEquals(List.of(), of(Changed.BEFORE, Changed.AFTER).forecast());
    }

    @Test
    void ofAJourneyThatGrowsItIsOnlySaidThatItDoes() {
        var settled = growing("0");
        var growing = growing("2");
        var people = new Measure.People(Stage.AWARE);

        assertEquals(Optional.of(Double.POSITIVE_INFINITY), Forecast.of(growing).said(people));
        assertEquals(Optional.empty(), Forecast.of(growing).said(new Measure.Whole(Figure.REVENUE)));
        assertEquals("± People in Aware: without bound, 1,000 before", said(of(settled, growing).forecast()).get(1));
        assertEquals("± People in Aware: 1,000, without bound before", said(of(growing, settled).forecast()).get(1));
    }

    @Test
    void sharesOfNobodyAreNoForecast() {
        var shares = Changed.AFTER.withStage(Stage.AWARE, stage -> new StagePlan(stage.fields().with(StagePlan.ONWARD, new Rate.Percent(new BigDecimal("10"), ""))));

        assertEquals(List.of(), of(Changed.AFTER, shares).forecast());
        assertEquals(" Only one of them says how many people come: launch.journey.", said(of(shares, entering(shares, "1000")).forecast()).get(1));
    }

    @Test
    void whatIsCountedInOtherPeriodsIsNotSetAgainstEachOther() {
        var months = entering(Changed.AFTER, "1000");
        var quarters = new Edit.Put<>(Place.PLAN, Settings.PERIOD, Optional.of(new Settings.Period(Fields.of(Settings.Period.LENGTH, Span.QUARTER)))).apply(months);

        assertTrue(said(of(months, quarters).forecast()).stream().noneMatch(line -> line.contains("(+") || line.contains("(−")));
    }

    @Test
    void theArrowIsThatOfTheNumberAndTheWordSaysWhatItMeans() {
        var dear = spending("4000");
        var cheap = spending("3000");

        assertTrue(said(of(dear, cheap).forecast()).contains("↓ Cost: €4,000 to €3,000 (−€1,000, better)"), () -> said(of(dear, cheap).forecast()).toString());
        assertTrue(said(of(cheap, dear).forecast()).contains("↑ Cost: €3,000 to €4,000 (+€1,000, worse)"));
        assertEquals(Sort.BETTER_LESS, of(dear, cheap).forecast().getFirst().entries().getFirst().sort());
    }

    private static Plan spending(String money) {
        return entering(Changed.AFTER, "1000").withStage(Stage.AWARE, stage -> new StagePlan(stage.fields().with(StagePlan.SPEND, Amount.of(money))));
    }

    /// A thousand people who all come to the last stage and there bring so many others each.
    private static Plan growing(String people) {
        var plan = entering(Changed.AFTER, "1000");
        for (var stage : Stage.ALL)
            if (stage != Stage.PROMOTE) plan = plan.withStage(stage, one -> new StagePlan(one.fields().with(StagePlan.ONWARD, new Rate.Percent(new BigDecimal("100"), ""))));
        var brings = new CardFields.Bring(Fields.of(CardFields.Bring.INTO, Stage.AWARE).with(CardFields.Bring.PEOPLE, Amount.of(people)));
        return new Edit.Add(Card.of(CardType.OFFER, new Id("friends"), Stage.PROMOTE, Fields.of(CardFields.KIND, OfferKind.REFERRAL_PROGRAM)
                .with(CardFields.TITLE, "Friends").with(CardFields.BRINGS, List.of(brings)))).apply(plan);
    }

    private static Plan entering(Plan plan, String people) {
        return plan.withStage(Stage.AWARE, stage -> new StagePlan(stage.fields().with(StagePlan.ENTERS, Amount.of(people))));
    }
}
