package journey.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import journey.edit.Edit;
import journey.merge.Merge;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Rate;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.Unknown;
import org.junit.jupiter.api.Test;

/// What of a merge stands in the file for somebody to choose.
class OpenChoicesTest {
    private static final Id ID = new Id("b2m6r8ye");
    private static final Place CARD = new Place.Of(ID);
    private static final Plan BASE = new Plan(Fields.of(Settings.TITLE, "T"), List.of(), Map.of(),
            Cards.of(List.of(Card.of(CardType.OFFER, ID, Stage.CONVERT, Fields.of(CardFields.TITLE, "Month").with(CardFields.PRICE, Amount.of("1.00"))))), List.of(), List.of());

    @Test
    void aPriceStandsAsTheFileWouldHoldIt() {
        assertEquals(List.of(List.of("b2m6r8ye/price", "\"1.00\"", "\"2.00\"", "\"0.50\"")),
                entries(put(CARD, CardFields.PRICE, Amount.of("2.00")), put(CARD, CardFields.PRICE, Amount.of("0.50"))));
    }

    @Test
    void whatIsNotThereIsNull() {
        assertEquals(List.of(List.of("aware/onward", "null", "{\"percent\":\"40\",\"of\":\"visitors\"}", "{\"count\":1,\"outOf\":3}")),
                entries(put(new Place.OfStage(Stage.AWARE), StagePlan.ONWARD, new Rate.Percent(new BigDecimal("40"), "visitors")),
                        put(new Place.OfStage(Stage.AWARE), StagePlan.ONWARD, new Rate.Count(1, 3, ""))));
    }

    @Test
    void aDeletedCardIsNullAndTheChangedOneStandsWhole() {
        assertEquals(List.of(List.of("b2m6r8ye",
                        "{\"id\":\"b2m6r8ye\",\"stage\":\"convert\",\"type\":\"offer\",\"title\":\"Month\",\"price\":\"1.00\"}", "null",
                        "{\"id\":\"b2m6r8ye\",\"stage\":\"convert\",\"type\":\"offer\",\"title\":\"Week\",\"price\":\"1.00\"}")),
                entries(new Edit.Delete(Set.of(ID)).apply(BASE), put(CARD, CardFields.TITLE, "Week")));
    }

    @Test
    void aStageStandsByItsWord() {
        assertEquals(List.of("b2m6r8ye/stage", "\"convert\"", "\"excite\"", "\"ascend\""),
                entries(new Edit.Move(Set.of(ID), Stage.EXCITE, Optional.empty()).apply(BASE), new Edit.Move(Set.of(ID), Stage.ASCEND, Optional.empty()).apply(BASE)).getFirst());
    }

    @Test
    void openChoicesOfAnyPlansAreReadAsTheyWereWritten() {
        Plans.seeds(200).forEach(seed -> {
            var base = Plans.sized(8, seed);
            var plan = OpenChoices.of(Merge.of(base, with(base, Plans.sized(20, seed + 1)), with(base, Plans.sized(20, seed + 2)), Ids.from(new SplittableRandom(seed))));
            var bytes = PlanFile.write(plan);
            var read = PlanFile.read(bytes, Ids.from(new SplittableRandom(seed))).plan().orElseThrow();

            assertEquals(plan.settings().list(Settings.CONFLICTS), read.settings().list(Settings.CONFLICTS), () -> "seed " + seed);
        });
    }

    @Test
    void whatWouldStandTooDeepToBeReadAgainStandsAsAText() {
        var deep = "[".repeat(Limits.DEPTH - 3) + "]".repeat(Limits.DEPTH - 3);
        var base = BASE.with(CARD, fields -> fields.withUnknown(List.of(new Unknown("x", deep, ""))));
        var merged = Merge.of(base, new Edit.Delete(Set.of(ID)).apply(base), new Edit.Put<>(CARD, CardFields.TITLE, "Week").apply(base), Ids.from(new SplittableRandom(1)));
        var plan = OpenChoices.of(merged);

        assertEquals(Optional.of(plan), PlanFile.read(PlanFile.write(plan), Ids.from(new SplittableRandom(1))).plan());
    }

    /// Cards, stages and settings of one plan with the fields of another.
    private static Plan with(Plan base, Plan donor) {
        var cards = base.cards().stream().map(card -> donor.cards().stream().filter(one -> one.shape() == card.shape()).findFirst()
                .map(one -> card.with(one.fields())).orElse(card)).toList();
        return new Plan(donor.settings(), base.audiences(), donor.stages(), Cards.of(cards), base.links().stream().map(link -> link.with(Fields.NONE)).toList(), donor.putAside());
    }

    private static <T> Plan put(Place place, Field<T> field, T value) {
        return new Edit.Put<>(place, field, value).apply(BASE);
    }

    private static List<List<String>> entries(Plan mine, Plan theirs) {
        return OpenChoices.of(Merge.of(BASE, mine, theirs, Ids.from(new SplittableRandom(1)))).settings().list(Settings.CONFLICTS).stream()
                .map(one -> Settings.Conflict.SHAPE.fields().stream().map(field -> one.fields().get(field).orElseThrow().toString()).toList()).toList();
    }
}
