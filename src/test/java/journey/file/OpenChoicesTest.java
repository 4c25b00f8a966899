package journey.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import journey.edit.Edit;
import journey.merge.Choice;
import journey.merge.Conflict;
import journey.merge.Merge;
import journey.merge.Merged;
import journey.merge.Spot;
import journey.merge.Step;
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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What of a merge stands in the file for somebody to choose.
@Execution(ExecutionMode.CONCURRENT)
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

    @Test
    void aCardThatStandsAsATextIsReadAsTheCard() {
        var deep = "[".repeat(Limits.DEPTH - 3) + "]".repeat(Limits.DEPTH - 3);
        var base = BASE.with(CARD, fields -> fields.withUnknown(List.of(new Unknown("x", deep, ""))));
        var merged = Merge.of(base, new Edit.Delete(Set.of(ID)).apply(base), new Edit.Put<>(CARD, CardFields.TITLE, "Week").apply(base), Ids.from(new SplittableRandom(1)));

        assertEquals(merged.conflicts(), OpenChoices.in(OpenChoices.of(merged)).stream().map(one -> ((OpenChoice.Clear) one).conflict()).toList());
    }

    @Test
    void anUnknownFieldIsKeptApartFromAKnownOneOfItsName() {
        var at = new Place.Of(ID);
        assertEquals(List.of(Spot.of(at).into(new Step.Of(CardFields.PRICE))), spots("b2m6r8ye/price", "\"1\"", "\"2\"", "null"));
        assertEquals(List.of(Spot.of(at).into(new Step.Foreign("price"))), spots("b2m6r8ye/price", "[1]", "\"2\"", "null"));
        assertEquals(List.of(Spot.of(at).into(Step.Own.ORDER)), spots("b2m6r8ye/order", "null", "\"x3c9p6ht\"", "null"));
        assertEquals(List.of(Spot.of(at).into(new Step.Foreign("order"))), spots("b2m6r8ye/order", "null", "{}", "null"));
        assertEquals(List.of(Spot.of(at).into(new Step.Foreign("a/b~"))), spots("b2m6r8ye/a~1b~0", "null", "{}", "null"));
    }

    @Test
    void whatMeansNothingIsUnclearWithItsTexts() {
        for (var at : List.of("gone5678/price", "b2m6r8ye>gone5678", "gone5678", "", "aware", "b2m6r8ye/readings/2027-01-01/value", "b2m6r8ye/title/deeper", "/conflicts/x",
                "/rules/none/reason", "/putAside/rule", "/putAside/rule/place/more", "///", "~", "~2", ">", "b2m6r8ye>", "a b/c"))
            assertEquals(List.of(List.of(at, "\"2\"", "{\"a\":1}")), read(at, "null", "\"2\"", "{\"a\":1}").stream()
                    .map(one -> (OpenChoice.Unclear) one).map(one -> List.of(one.at(), one.mine(), one.theirs())).toList());
    }

    @Test
    void hostileEntriesNeitherThrowNorBreakAPlanThatTakesThem() {
        var values = List.of("null", "\"\"", "\"2\"", "\"{\"", "\"{}\"", "[]", "{}", "[[]]", "[{}]", "1e999", "true", "not json", "", "{\"id\":7,\"stage\":[],\"type\":{},\"from\":[],\"rule\":1}",
                "\"" + "[".repeat(70) + "\"", "[".repeat(200) + "]".repeat(200), "\"x3c9p6ht\"", "{\"type\":\"gone\"}");
        var spots = List.of("b2m6r8ye", "b2m6r8ye/price", "b2m6r8ye/title", "b2m6r8ye/order", "b2m6r8ye/stage", "b2m6r8ye/", "b2m6r8ye/brings/aware", "b2m6r8ye/utm", "b2m6r8ye/take",
                "aware/onward", "aware/back", "/putAside", "/putAside/rule/aware", "/rules/x", "/rules", "/scenarios/q5n8t3bw", "/conflicts", "/period/from", "/period", "/lens/inbound", "/states/x", "/title");
        for (var at : spots)
            for (var value : values)
                for (var open : read(at, "null", value, "null")) {
                    if (!(open instanceof OpenChoice.Clear(_, var conflict))) continue;
                    var plan = new Choice(conflict, Choice.Side.MINE).in(BASE);
                    assertEquals(true, PlanFile.read(PlanFile.write(plan), Ids.from(new SplittableRandom(1))).plan().isPresent(), () -> at + " " + value);
                }
    }

    @Test
    void whatIsChosenIsNoLongerOpen() {
        var plan = OpenChoices.of(Merge.of(BASE, put(CARD, CardFields.PRICE, Amount.of("2.00")), put(CARD, CardFields.PRICE, Amount.of("0.50")), Ids.from(new SplittableRandom(1))));

        assertEquals(put(CARD, CardFields.PRICE, Amount.of("2.00")), OpenChoices.without(plan, plan.settings().list(Settings.CONFLICTS)));
    }

    @Test
    void whatIsOpenAboutACardThatGoesWithAChoiceGoesToo() {
        var conflicts = List.of(new Conflict(Spot.of(CARD), BASE.card(ID), BASE.card(ID), Optional.empty()),
                new Conflict(Spot.of(CARD).into(new Step.Of(CardFields.PRICE)), Optional.empty(), Optional.of(Amount.of("2.00")), Optional.of(Amount.of("0.50"))),
                new Conflict(Spot.of(Place.PLAN).into(new Step.Of(Settings.TITLE)), Optional.of("A"), Optional.of("T"), Optional.of("B")));
        var plan = OpenChoices.of(new Merged(BASE, conflicts));
        var gone = OpenChoices.with(plan, Map.of((OpenChoice.Clear) OpenChoices.in(plan).getFirst(), Choice.Side.THEIRS), List.of());

        assertEquals(new Edit.Delete(Set.of(ID)).apply(BASE), gone.withSettings(BASE.settings()));
        assertEquals(plan.settings().list(Settings.CONFLICTS).subList(2, 3), gone.settings().list(Settings.CONFLICTS));
    }

    private static List<Spot> spots(String at, String base, String mine, String theirs) {
        return read(at, base, mine, theirs).stream().map(one -> ((OpenChoice.Clear) one).conflict().at()).toList();
    }

    private static List<OpenChoice> read(String at, String base, String mine, String theirs) {
        var entry = new Settings.Conflict(Fields.of(Settings.Conflict.AT, at).with(Settings.Conflict.BASE, base).with(Settings.Conflict.MINE, mine).with(Settings.Conflict.THEIRS, theirs));
        return OpenChoices.in(BASE.withSettings(BASE.settings().with(Settings.CONFLICTS, List.of(entry))));
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
