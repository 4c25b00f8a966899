package journey.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.edit.Edit;
import journey.plan.Amount;
import journey.plan.Card;
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
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
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
        assertEquals(List.of("Core offer: Price €99 to €79"), said(new Edit.Put<>(new Place.Of(OFFER), CardFields.PRICE, Amount.of("79"))));
        assertEquals(List.of("Core offer: Price no longer €99"), said(new Edit.Put<>(new Place.Of(OFFER), CardFields.PRICE, Optional.empty())));
    }

    @Test
    void whatAStageLostAsAWholeStandsFirst() {
        assertEquals(List.of("Excite lost its check-in", "Welcome call: A check-in is gone"), said(new Edit.Put<>(new Place.Of(CALL), CardFields.CHECK_IN, Optional.empty())));
        assertEquals(List.of("Excite lost its check-in", "Welcome call is gone from Excite", "Link gone: Welcome call to Core offer"), said(new Edit.Delete(Set.of(CALL))));
    }

    @Test
    void cardsAreToldByTheirTitlesAndStages() {
        assertEquals(List.of("Core offer moved from Ascend to Convert"), said(new Edit.Move(Set.of(OFFER), Stage.CONVERT, Optional.empty())));
        assertEquals(List.of("Free check is new in Subscribe"),
                said(new Edit.Add(Card.of(CardType.NOTE, new Id("new"), Stage.SUBSCRIBE, Fields.of(CardFields.TITLE, "Free check")))));
        assertEquals(List.of("Core offer: Tags with spring now"), said(new Edit.Put<>(new Place.Of(OFFER), CardFields.TAGS, List.of("spring"))));
    }

    @Test
    void stagesAndThePlanAreToldByTheirFields() {
        assertEquals(List.of("Aware: Goal set to More people"), said(new Edit.Put<>(new Place.OfStage(Stage.AWARE), StagePlan.GOAL, "More people")));
        assertEquals(List.of("The plan: Title Launch to Spring launch"), said(new Edit.Put<>(Place.PLAN, Settings.TITLE, "Spring launch")));
    }

    @Test
    void everyChangeOfEveryPlanCanBeSaid() {
        Plans.seeds(60).forEach(seed -> {
            var plan = Plans.some(seed);
            var donor = Plans.some(seed + 1);
            var other = new Plan(donor.settings(), plan.audiences(), donor.stages(), Cards.of(plan.cards().stream().map(card -> other(card, donor)).toList()),
                    plan.links().stream().map(link -> link.with(Fields.NONE)).toList(), donor.putAside());

            assertEquals(List.of(), ChangeWords.of(plan, other, Words.in(Locale.UK)).stream().filter(String::isBlank).toList(), () -> "seed " + seed);
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
