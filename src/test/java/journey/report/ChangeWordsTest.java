package journey.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.edit.Edit;
import journey.merge.Change;
import journey.merge.Difference;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields.Reading;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings.Remark;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.Status;
import journey.text.Words;
import org.junit.jupiter.api.Test;

class ChangeWordsTest {
    private static final Id OFFER = new Id("offer");
    private static final Id CALL = new Id("call");

    private static final Plan PLAN = new Plan(Fields.of(Settings.TITLE, "Launch").with(Settings.CURRENCY, "EUR"), List.of(), Map.of(), Cards.of(List.of(
            Card.of(CardType.TOUCHPOINT, CALL, Stage.EXCITE, Fields.of(CardFields.TITLE, "Welcome call").with(CardFields.CHECK_IN, true)),
            Card.of(CardType.OFFER, OFFER, Stage.ASCEND, Fields.of(CardFields.TITLE, "Core offer").with(CardFields.PRICE, Amount.of("99"))))),
            List.of(Link.of(CALL, new End.AtCard(OFFER))), List.of());

    @Test
    void aPriceIsToldWithTheOldAndTheNew() {
        assertEquals(List.of("Core offer: price €99 to €79"), said(new Edit.Put<>(new Place.Of(OFFER), CardFields.PRICE, Amount.of("79"))));
        assertEquals(List.of("Core offer: price €99 removed"), said(new Edit.Put<>(new Place.Of(OFFER), CardFields.PRICE, Optional.empty())));
    }

    @Test
    void whatAStageLostAsAWholeStandsFirst() {
        assertEquals(List.of("Excite lost its check-in", "Welcome call: no longer a check-in"), said(new Edit.Put<>(new Place.Of(CALL), CardFields.CHECK_IN, Optional.empty())));
        assertEquals(List.of("Excite lost its check-in", "The touchpoint “Welcome call” is gone from Excite", "No link from “Welcome call” to “Core offer” any more"), said(new Edit.Delete(Set.of(CALL))));
    }

    @Test
    void cardsAreToldByTheirTitlesAndStages() {
        assertEquals(List.of("“Core offer” moved from Ascend to Convert"), said(new Edit.Move(Set.of(OFFER), Stage.CONVERT, Optional.empty())));
        assertEquals(List.of("The note “Free check” is new in Subscribe"),
                said(new Edit.Add(Card.of(CardType.NOTE, new Id("new"), Stage.SUBSCRIBE, Fields.of(CardFields.TITLE, "Free check")))));
        assertEquals(List.of("Core offer: tag “spring” added"), said(new Edit.Put<>(new Place.Of(OFFER), CardFields.TAGS, List.of("spring"))));
    }

    @Test
    void stagesAndThePlanAreToldByTheirFields() {
        assertEquals(List.of("Aware: goal set to “More people”"), said(new Edit.Put<>(new Place.OfStage(Stage.AWARE), StagePlan.GOAL, "More people")));
        assertEquals(List.of("The plan: title “Launch” to “Spring launch”"), said(new Edit.Put<>(Place.PLAN, Settings.TITLE, "Spring launch")));
    }

    @Test
    void whatPeopleWroteStandsInQuotationMarksAndNumbersDoNot() {
        assertEquals(List.of("Core offer: guarantee set to “Money back”"), said(new Edit.Put<>(new Place.Of(OFFER), CardFields.GUARANTEE, "Money back")));
        assertEquals(List.of("Core offer: price €99 to free"), said(new Edit.Put<>(new Place.Of(OFFER), CardFields.PRICE, Amount.of("0"))));
        assertEquals(List.of("Core offer: price now €70 to €90, before €99"), said(new Edit.Put<>(new Place.Of(OFFER), CardFields.PRICE, new Amount.Range(new BigDecimal("70"), new BigDecimal("80"), new BigDecimal("90")))));
        assertEquals(List.of("Aware: note set to “Ask first / then sell”"), said(new Edit.Put<>(new Place.OfStage(Stage.AWARE), StagePlan.NOTE, "Ask first\n  then  sell\n")));
        assertEquals(List.of("Welcome call: status set to Live"), said(new Edit.Put<>(new Place.Of(CALL), CardFields.STATUS, Status.LIVE)));
        assertEquals(List.of("The plan: currency EUR to USD"), said(new Edit.Put<>(Place.PLAN, Settings.CURRENCY, "USD")));
    }

    @Test
    void anotherTitleIsToldByBothTitles() {
        assertEquals(List.of("“Core offer” is called “Full access” now"), said(new Edit.Put<>(new Place.Of(OFFER), CardFields.TITLE, "Full access")));
        assertEquals(List.of("“Core offer” is untitled now"), said(new Edit.Put<>(new Place.Of(OFFER), CardFields.TITLE, Optional.empty())));
    }

    @Test
    void longTextsAreToldFromShortlyBeforeTheyDiffer() {
        var long1 = "Die Kundinnen und Kunden erreichen uns über eine Anzeige in der regionalen Tageszeitung und merken sich die Telefonnummer.";
        var plan = new Edit.Put<>(new Place.OfStage(Stage.AWARE), StagePlan.GOAL, long1).apply(PLAN);

        assertEquals(List.of("Aware: goal set to “Die Kundinnen und Kunden erreichen uns über eine Anzeige in der…”"), ChangeWords.of(PLAN, plan, Words.in(Locale.UK)));
        assertEquals(List.of("Aware: goal “…und merken sich die Telefonnummer.” to “…und merken sich die Adresse.”"),
                ChangeWords.of(plan, new Edit.Put<>(new Place.OfStage(Stage.AWARE), StagePlan.GOAL, long1.replace("Telefonnummer", "Adresse")).apply(plan), Words.in(Locale.UK)));
    }

    @Test
    void thePlanIsWrittenSmallWithinASentence() {
        var changed = new Edit.Put<>(Place.PLAN, Settings.PROMISE, "Calm").apply(PLAN);

        assertEquals(List.of(new Joined(Joined.Sign.CHANGED, "They changed the plan: promise set to “Calm”")), Joined.of(PLAN, PLAN, changed, List.of(), Words.in(Locale.UK)));
    }

    @Test
    void aReadingIsToldOnceWithItsDay() {
        var metric = new Edit.Add(Card.of(CardType.METRIC, new Id("clicks"), Stage.AWARE, Fields.of(CardFields.TITLE, "Clicks"))).apply(PLAN);
        var first = reading(metric, 37, 1960);

        assertEquals(List.of("Clicks: reading of 30 Apr 2027 added, 37 of 1,960"), ChangeWords.of(metric, first, Words.in(Locale.UK)));
        assertEquals(List.of("Clicks: reading of 30 Apr 2027 now 38 of 2,000, before 37 of 1,960"), ChangeWords.of(first, reading(metric, 38, 2000), Words.in(Locale.UK)));
    }

    private static Plan reading(Plan plan, int count, int outOf) {
        return new Edit.Put<>(new Place.Of(new Id("clicks")), CardFields.READINGS, List.of(new Reading(Fields.of(Reading.ON, LocalDate.of(2027, 4, 30)).with(Reading.COUNT, count).with(Reading.OUT_OF, outOf)))).apply(plan);
    }

    @Test
    void aSkippedStageAndARemarkAreSentencesOfTheirOwn() {
        var remark = new Remark(Fields.of(Remark.ID, new Id("remark")).with(Remark.AT, OFFER.value()).with(Remark.TEXT, "Too cheap?"));

        assertEquals(List.of("Promote: now skipped on purpose, “No budget”"), said(new Edit.Put<>(new Place.OfStage(Stage.PROMOTE), StagePlan.SKIPPED, "No budget")));
        assertEquals(List.of("New remark about “Core offer”: “Too cheap?”"), said(new Edit.Put<>(Place.PLAN, Settings.REMARKS, List.of(remark))));
    }

    @Test
    void everyChangeOfEveryPlanCanBeSaid() {
        Plans.seeds(60).forEach(seed -> {
            var plan = Plans.some(seed);
            var donor = Plans.some(seed + 1);
            var other = new Plan(donor.settings(), plan.audiences(), donor.stages(), Cards.of(plan.cards().stream().map(card -> other(card, donor)).toList()),
                    plan.links().stream().map(link -> link.with(Fields.NONE)).toList(), donor.putAside());

            assertEquals(List.of(), ChangeWords.of(plan, other, Words.in(Locale.UK)).stream().filter(String::isBlank).toList(), () -> "seed " + seed);
            for (var voice : Voice.values()) {
                var words = new ChangeWords(plan, other, Words.in(Locale.UK), voice);
                Difference.of(plan, other).changes().stream().filter(change -> voice != Voice.BRIEF || change.at().place() != Place.PLAN && !(change instanceof Change.AudienceAdded || change instanceof Change.AudienceRemoved
                        || change instanceof Change.CardAdded || change instanceof Change.CardRemoved)).forEach(words::sentence);
            }
        });
    }

    /// The same card with the fields of another of its type.
    private static Card other(Card card, Plan donor) {
        return donor.cards().stream().filter(one -> one.shape() == card.shape()).findFirst().map(one -> card.with(one.fields())).orElse(card);
    }

    private static List<String> said(Edit edit) {
        return ChangeWords.of(PLAN, edit.apply(PLAN), Words.in(Locale.UK));
    }
}
