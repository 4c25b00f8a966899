package journey.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import journey.edit.Edit;
import journey.merge.Merge;
import journey.plan.Card;
import journey.plan.CardFields.Reading;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.End;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Settings.RuleSetting;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.Weight;
import journey.text.Words;
import org.junit.jupiter.api.Test;

/// What a merge is said to have joined.
class JoinedTest {
    private static final Id CLICKS = new Id("clicks");
    private static final Id OFFER = new Id("offer");
    private static final Plan BASE = new Edit.Add(card(CardType.OFFER, OFFER, "Offer")).apply(new Edit.Add(card(CardType.METRIC, CLICKS, "Clicks")).apply(Plan.blank("Launch")));

    @Test
    void whatEachSideAloneChangedIsJoined() {
        assertEquals(List.of("They renamed “Offer” to “Program”", "I renamed “Clicks” to “Visits”"),
                joined(put(new Place.Of(CLICKS), CardFields.TITLE, "Visits"), put(new Place.Of(OFFER), CardFields.TITLE, "Program")));
    }

    @Test
    void whatBothChangedAlikeIsNoNews() {
        assertEquals(List.of(), joined(put(new Place.Of(CLICKS), CardFields.TITLE, "Visits"), put(new Place.Of(CLICKS), CardFields.TITLE, "Visits")));
    }

    @Test
    void aReadingThatBothEnteredForOneDayWaitsForAChoice() {
        assertEquals(List.of(), joined(put(new Place.Of(CLICKS), CardFields.READINGS, List.of(reading("12"))), put(new Place.Of(CLICKS), CardFields.READINGS, List.of(reading("15")))));
    }

    @Test
    void aLinkThatBothDrewAndLabelledWaitsForAChoice() {
        assertEquals(List.of(), joined(linked("Scan"), linked("Walk in")));
    }

    @Test
    void aRuleThatBothTurnedOffForAnotherReasonWaitsForAChoice() {
        assertEquals(List.of(), joined(put(Place.PLAN, Settings.RULES, rule("Why not")), put(Place.PLAN, Settings.RULES, rule("Never mind"))));
    }

    @Test
    void aFindingThatBothPutAsideForAnotherReasonWaitsForAChoice() {
        assertEquals(List.of(), joined(aside("Later"), aside("Never")));
    }

    private static List<String> joined(Plan mine, Plan theirs) {
        var merged = Merge.of(BASE, mine, theirs, () -> new Id("fresh"));
        return Joined.of(BASE, mine, theirs, merged.conflicts(), Words.in(Locale.UK)).stream().map(Joined::sentence).toList();
    }

    private static Card card(CardType type, Id id, String title) {
        return Card.of(type, id, Stage.AWARE, Fields.of(CardFields.TITLE, title));
    }

    private static <T> Plan put(Place place, Field<T> field, T value) {
        return new Edit.Put<>(place, field, value).apply(BASE);
    }

    private static Reading reading(String value) {
        return new Reading(Fields.of(Reading.ON, LocalDate.of(2027, 1, 1)).with(Reading.VALUE, new BigDecimal(value)));
    }

    private static Plan linked(String label) {
        var link = Link.of(CLICKS, new End.AtCard(OFFER));
        return new Edit.Put<>(link.place(), Link.LABEL, label).apply(new Edit.Connect(link).apply(BASE));
    }

    private static Map<String, RuleSetting> rule(String reason) {
        return Map.of("no-metric", new RuleSetting(Fields.of(RuleSetting.SEVERITY, Weight.OFF).with(RuleSetting.REASON, reason)));
    }

    private static Plan aside(String reason) {
        return new Edit.SetAside(new PutAside("no-metric", new Place.Of(OFFER), Fields.of(PutAside.REASON, reason))).apply(BASE);
    }
}
