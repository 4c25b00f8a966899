package journey.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.plan.Amount;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields.Reading;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Rate;
import journey.plan.Settings;
import journey.plan.Settings.ImportColumn;
import journey.plan.Settings.Scenario;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;
import journey.plan.Take;
import journey.plan.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What becomes of two people's work, case by case.
class MergeTest {
    private static final Id OFFER = new Id("offer");
    private static final Id POST = new Id("post");
    private static final Id METER = new Id("meter");
    private static final Id TEAM = new Id("team");
    private static final Id FRESH = new Id("fresh");
    private static final Place PRICED = new Place.Of(OFFER);

    private static final Plan BASE = new Plan(
            Fields.of(Settings.TITLE, "Launch"),
            List.of(new Audience(TEAM, Fields.of(Audience.NAME, "Teams"))),
            Map.of(),
            Cards.of(List.of(
                    Card.of(CardType.TOUCHPOINT, POST, Stage.AWARE, Fields.of(CardFields.TITLE, "Post").with(CardFields.AUDIENCE, TEAM).with(CardFields.TAGS, List.of("blue", "spring"))),
                    Card.of(CardType.OFFER, OFFER, Stage.ASCEND, Fields.of(CardFields.TITLE, "Core").with(CardFields.PRICE, Amount.of("1.00"))),
                    Card.of(CardType.METRIC, METER, Stage.AWARE, Fields.of(CardFields.READINGS, List.of(reading(30, "12")))))),
            List.of(Link.of(POST, new End.AtCard(OFFER))),
            List.of());

    @Test
    void editsOfTwoFieldsAreBothThere() {
        var merged = merge(put(PRICED, CardFields.PRICE, Amount.of("2.00")), put(PRICED, CardFields.TITLE, "Program"));

        assertEquals(new Merged(put(PRICED, CardFields.TITLE, "Program").with(PRICED, fields -> fields.with(CardFields.PRICE, Amount.of("2.00"))), List.of()), merged);
    }

    @Test
    void aFieldThatBothChangedHoldsMineAndAsks() {
        var mine = put(PRICED, CardFields.PRICE, Amount.of("2.00"));
        var merged = merge(mine, put(PRICED, CardFields.PRICE, Amount.of("0.50")));

        assertEquals(mine, merged.plan());
        assertEquals(List.of(new Conflict(Spot.of(PRICED).into(new Step.Of(CardFields.PRICE)),
                Optional.of(Amount.of("1.00")), Optional.of(Amount.of("2.00")), Optional.of(Amount.of("0.50")))), merged.conflicts());
        assertEquals("offer/price", merged.conflicts().getFirst().at().text());
    }

    @Test
    void aCardThatOneDeletedAndTheOtherChangedStaysWithItsLinks() {
        var without = new Edit.Delete(Set.of(OFFER)).apply(BASE);
        var changed = put(PRICED, CardFields.TITLE, "Program");

        assertEquals(new Merged(changed, List.of(new Conflict(Spot.of(PRICED), BASE.card(OFFER), Optional.empty(), changed.card(OFFER)))), merge(without, changed));
        assertEquals(new Merged(changed, List.of(new Conflict(Spot.of(PRICED), BASE.card(OFFER), changed.card(OFFER), Optional.empty()))), merge(changed, without));
    }

    @Test
    void aCardThatOneDeletedAndTheOtherLinkedStays() {
        var without = new Edit.Delete(Set.of(METER)).apply(BASE);
        var linked = new Edit.Connect(Link.of(OFFER, new End.AtCard(METER))).apply(BASE);

        assertEquals(linked, merge(without, linked).plan());
        assertEquals(List.of("meter"), asked(merge(without, linked)));
    }

    /// Whatever speaks of the metric card from now on.
    private static Stream<Plan> namings() {
        var rate = new Rate.OfMetric(METER, Take.TARGET, "");
        return Stream.of(
                put(new Place.OfStage(Stage.AWARE), StagePlan.ONWARD, rate),
                put(new Place.OfStage(Stage.AWARE), StagePlan.BACK, new StepBack(Fields.of(StepBack.RATE, rate))),
                put(PRICED, CardFields.TAKE, rate),
                with(Card.of(CardType.METRIC, new Id("new"), Stage.AWARE, Fields.of(CardFields.MEASURES, "meter/take"))),
                with(Card.of(CardType.OFFER, new Id("new"), Stage.ASCEND, Fields.of(CardFields.TAKE, rate))),
                put(Place.PLAN, Settings.SCENARIOS, List.of(scenario("{\"cards/meter/target\": \"5\"}"))),
                put(Place.PLAN, Settings.SCENARIOS, List.of(scenario("{\"stages/aware/onward\":{\"metric\":\"meter\",\"take\":\"last\"}}"))),
                put(Place.PLAN, Settings.IMPORTS, Map.of("Clicks", new ImportColumn(Fields.of(ImportColumn.HOLDS, "meter")))),
                new Edit.SetAside(new PutAside("no-target", new Place.Of(METER), Fields.of(PutAside.REASON, "Later"))).apply(BASE));
    }

    private static Scenario scenario(String changes) {
        return new Scenario(Fields.of(Scenario.ID, new Id("good")).with(Scenario.CHANGES, changes));
    }

    @ParameterizedTest
    @MethodSource("namings")
    void aCardThatOneDeletedAndTheOtherNamesFromNowOnStays(Plan named) {
        var without = new Edit.Delete(Set.of(METER)).apply(BASE);

        assertEquals(new Merged(named, List.of(new Conflict(Spot.of(new Place.Of(METER)), BASE.card(METER), Optional.empty(), BASE.card(METER)))), merge(without, named));
        assertEquals(new Merged(named, List.of(new Conflict(Spot.of(new Place.Of(METER)), BASE.card(METER), BASE.card(METER), Optional.empty()))), merge(named, without));
    }

    @ParameterizedTest
    @MethodSource("namings")
    void aCardThatWasNamedBeforeIsDeletedLikeAnyOther(Plan named) {
        var without = new Edit.Delete(Set.of(METER)).apply(named);

        assertEquals(List.of(), Merge.of(named, without, new Edit.Put<>(Place.PLAN, Settings.TITLE, "Spring launch").apply(named), () -> FRESH).conflicts());
    }

    @Test
    void aFindingPutAsideAboutALinkComesBackWithIt() {
        var aside = new PutAside("link-skips-stage", BASE.links().getFirst().place(), Fields.of(PutAside.REASON, "On purpose"));
        var base = new Edit.SetAside(aside).apply(BASE);
        var changed = new Edit.Put<>(PRICED, CardFields.TITLE, "Program").apply(base);

        assertEquals(changed, Merge.of(base, new Edit.Delete(Set.of(OFFER)).apply(base), changed, () -> FRESH).plan());
    }

    @Test
    void anAudienceThatOneDeletedAndTheOtherChangedStaysAndIsNamedAsBefore() {
        var without = new Edit.DeleteAudience(TEAM).apply(BASE);
        var changed = put(new Place.Of(TEAM), Audience.NAME, "Small teams");

        assertEquals(changed, merge(without, changed).plan());
        assertEquals(List.of("team"), asked(merge(without, changed)));
    }

    @Test
    void aCardThatNobodyElseTouchedIsDeleted() {
        var without = new Edit.Delete(Set.of(OFFER)).apply(BASE);
        var merged = merge(without, put(Place.PLAN, Settings.TITLE, "Spring launch"));

        assertEquals(new Merged(new Edit.Put<>(Place.PLAN, Settings.TITLE, "Spring launch").apply(without), List.of()), merged);
    }

    @Test
    void theSameIdForTwoCardsGivesTheirsAFreshOneAndItsLinksFollow() {
        var id = new Id("new");
        var mine = with(Card.of(CardType.NOTE, id, Stage.AWARE, Fields.of(CardFields.TITLE, "Mine")));
        var theirs = new Edit.Connect(Link.of(POST, new End.AtCard(id))).apply(with(Card.of(CardType.NOTE, id, Stage.AWARE, Fields.of(CardFields.TITLE, "Theirs"))));
        var merged = merge(mine, theirs);

        assertEquals(List.of(), merged.conflicts());
        assertEquals("Mine", merged.plan().card(id).orElseThrow().title());
        assertEquals("Theirs", merged.plan().card(FRESH).orElseThrow().title());
        assertEquals(List.of(BASE.links().getFirst().place(), new Place.OfLink(POST, new End.AtCard(FRESH))), merged.plan().links().stream().map(Link::place).toList());
    }

    @Test
    void aScenarioFollowsTheFreshIdOfWhatItNames() {
        var mine = with(note("new"));
        var theirs = new Edit.Put<>(Place.PLAN, Settings.SCENARIOS, List.of(scenario("{\"cards/new/price\": \"1.00\", \"cards/newer/cost\": \"new\", \"stages/aware/onward\": {\"metric\": \"new\"}}")))
                .apply(with(Card.of(CardType.METRIC, new Id("new"), Stage.AWARE, Fields.NONE)));

        assertEquals(List.of(scenario("{\"cards/fresh/price\": \"1.00\", \"cards/newer/cost\": \"new\", \"stages/aware/onward\": {\"metric\": \"fresh\"}}")),
                merge(mine, theirs).plan().settings().list(Settings.SCENARIOS));
    }

    @Test
    void cardsAddedAtTheSamePlaceStandInOrderOfId() {
        var merged = merge(with(note("y")), with(note("x")));

        assertEquals(List.of("post", "offer", "meter", "x", "y"), merged.plan().cards().stream().map(card -> card.id().value()).toList());
    }

    @Test
    void aCardThatBothMovedAsksForItsOrder() {
        var base = new Edit.Add(note("second")).apply(new Edit.Add(note("first")).apply(BASE));
        var first = new Edit.Move(Set.of(METER), Stage.AWARE, Optional.of(POST)).apply(base);
        var last = new Edit.Move(Set.of(METER), Stage.AWARE, Optional.empty()).apply(base);
        var merged = merge(base, last, first);

        assertEquals(last, merged.plan());
        assertEquals(List.of(new Conflict(Spot.of(new Place.Of(METER)).into(Step.Own.ORDER), Optional.of(POST), Optional.of(new Id("second")), Optional.empty())), merged.conflicts());
    }

    @Test
    void aCardThatOneMovedWhereNobodySeesItGoesWhereTheOtherPutIt() {
        var first = new Edit.Move(Set.of(METER), Stage.AWARE, Optional.of(POST)).apply(BASE);
        var middle = new Edit.Move(Set.of(METER), Stage.AWARE, Optional.of(OFFER)).apply(BASE);

        assertEquals(new Merged(first, List.of()), merge(middle, first));
        assertEquals(new Merged(first, List.of()), merge(first, middle));
    }

    @Test
    void tagsOfBothAreThereAndWhatEitherTookAwayIsGone() {
        var post = new Place.Of(POST);
        var merged = merge(put(post, CardFields.TAGS, List.of("spring", "video")), put(post, CardFields.TAGS, List.of("blue", "spring", "paid")));

        assertEquals(new Merged(put(post, CardFields.TAGS, List.of("spring", "paid", "video")), List.of()), merged);
    }

    @Test
    void readingsAreJoinedByTheirDay() {
        var meter = new Place.Of(METER);
        var merged = merge(put(meter, CardFields.READINGS, List.of(reading(30, "13"), reading(31, "14"))), put(meter, CardFields.READINGS, List.of(reading(30, "15"), reading(29, "9"))));

        assertEquals(List.of("meter/readings/2027-03-30/value"), asked(merged));
        assertEquals(put(meter, CardFields.READINGS, List.of(reading(30, "13"), reading(29, "9"), reading(31, "14"))).card(METER).map(card -> Set.copyOf(card.fields().list(CardFields.READINGS))),
                merged.plan().card(METER).map(card -> Set.copyOf(card.fields().list(CardFields.READINGS))));
    }

    @Test
    void fieldsThatNobodyKnowsAreJoinedLikeTheOthers() {
        var mine = BASE.with(PRICED, fields -> fields.withUnknown(List.of(new Unknown("colour", "\"red\"", "title"))));
        var theirs = BASE.with(PRICED, fields -> fields.withUnknown(List.of(new Unknown("size", "3", "price"))));

        assertEquals(List.of("colour", "size"), merge(mine, theirs).plan().card(OFFER).orElseThrow().fields().unknown().stream().map(Unknown::key).toList());
        assertEquals(List.of(), merge(mine, theirs).conflicts());
    }

    @Test
    void whereAnUnknownFieldStandsIsNoPartOfItsValue() {
        var next = unknown(BASE, new Unknown("next", "\"v1\"", "price"));
        var mine = unknown(new Edit.Put<>(PRICED, CardFields.PRICE, Optional.empty()).apply(BASE), new Unknown("next", "\"v1\"", "title"));
        var theirs = unknown(put(PRICED, CardFields.LIST_PRICE, Amount.of("3.00")), new Unknown("next", "\"v1\"", "listPrice"));

        for (var merged : List.of(merge(next, mine, theirs), merge(next, theirs, mine))) {
            assertEquals(List.of(), merged.conflicts());
            assertEquals(List.of(new Unknown("next", "\"v1\"", "listPrice")), merged.plan().card(OFFER).orElseThrow().fields().unknown());
        }
    }

    @Test
    void anUnknownFieldThatOneSideChangedAndTheOtherMovedIsBoth() {
        var base = unknown(BASE, new Unknown("next", "1", "price"));
        var mine = unknown(new Edit.Put<>(PRICED, CardFields.PRICE, Optional.empty()).apply(BASE), new Unknown("next", "1", "title"));
        var theirs = unknown(BASE, new Unknown("next", "2", "price"));

        for (var merged : List.of(merge(base, mine, theirs), merge(base, theirs, mine)))
            assertEquals(new Merged(unknown(mine, new Unknown("next", "2", "title")), List.of()), merged);
    }

    @Test
    void anUnknownFieldThatOneSideTookAwayAndTheOtherMovedIsGone() {
        var base = unknown(BASE, new Unknown("next", "1", "price"));
        var mine = unknown(new Edit.Put<>(PRICED, CardFields.PRICE, Optional.empty()).apply(BASE), new Unknown("next", "1", "title"));

        assertEquals(new Merged(unknown(mine), List.of()), merge(base, mine, BASE));
        assertEquals(new Merged(unknown(mine), List.of()), merge(base, BASE, mine));
    }

    @Test
    void whatOneDeletedIsGoneWhereTheOtherOnlyHasAnUnknownFieldElsewhere() {
        var way = Link.of(POST, new End.AtCard(OFFER)).place();
        var base = unknown(BASE, new Unknown("next", "1", "promise")).with(way, fields -> fields.withUnknown(List.of(new Unknown("colour", "2", "label"))));
        var moved = unknown(BASE, new Unknown("next", "1", "title")).with(way, fields -> fields.withUnknown(List.of(new Unknown("colour", "2", "kind"))));
        var withoutCard = new Edit.Delete(Set.of(OFFER)).apply(base);
        var withoutLink = base.withCards(base.cards(), List.of());

        assertEquals(new Merged(put(withoutCard, "Start"), List.of()), merge(base, withoutCard, put(moved, "Start")));
        assertEquals(new Merged(put(withoutCard, "Start"), List.of()), merge(base, put(moved, "Start"), withoutCard));
        assertEquals(List.of(), merge(base, withoutLink, put(moved, "Start")).conflicts());
        assertEquals(List.of(), merge(base, withoutLink, put(moved, "Start")).plan().links());
    }

    private static Plan put(Plan plan, String title) {
        return new Edit.Put<>(Place.PLAN, Settings.TITLE, title).apply(plan);
    }

    @Test
    void anUnknownFieldThatBothChangedIsAskedFor() {
        var base = unknown(BASE, new Unknown("next", "1", "price"));
        var merged = merge(base, unknown(BASE, new Unknown("next", "2", "price")), unknown(BASE, new Unknown("next", "3", "price")));

        assertEquals(List.of(new Conflict(Spot.of(PRICED).into(new Step.Foreign("next")), Optional.of(new Unknown("next", "1", "price")), Optional.of(new Unknown("next", "2", "price")),
                Optional.of(new Unknown("next", "3", "price")))), merged.conflicts());
    }

    @Test
    void aCardThatBothPutFirstInItsStageIsNotAskedForAlthoughItStandsElsewhereInTheFile() {
        var base = cards("a1", "b2", "a3", "b4");
        var mine = cards("b4", "a1", "b2", "a3");
        var theirs = cards("a1", "b4", "b2", "a3");
        var merged = merge(base, mine, theirs);

        assertEquals(List.of(), asked(merged));
        assertEquals(List.of("b4", "b2"), merged.plan().cardsIn(Stage.ENGAGE).map(card -> card.id().value()).toList());
        assertEquals(merged, merge(base, theirs, mine));
    }

    /// Notes in Aware whose names begin with a, and in Engage.
    private static Plan cards(String... names) {
        return BASE.withCards(Cards.of(Stream.of(names).map(name -> note(name).at(name.startsWith("a") ? Stage.AWARE : Stage.ENGAGE)).toList()), List.of());
    }

    private static Plan unknown(Plan plan, Unknown... all) {
        return plan.with(PRICED, fields -> fields.withUnknown(List.of(all)));
    }

    private static Merged merge(Plan base, Plan mine, Plan theirs) {
        return Merge.of(base, mine, theirs, () -> FRESH);
    }

    private static Plan with(Card card) {
        return new Edit.Add(card).apply(BASE);
    }

    private static Card note(String id) {
        return Card.of(CardType.NOTE, new Id(id), Stage.AWARE, Fields.of(CardFields.TITLE, "Note " + id));
    }

    private static <T> Plan put(Place place, Field<T> field, T value) {
        return new Edit.Put<>(place, field, value).apply(BASE);
    }

    private static Reading reading(int day, String value) {
        return new Reading(Fields.of(Reading.ON, LocalDate.of(2027, 3, day)).with(Reading.VALUE, new BigDecimal(value)));
    }

    private static Merged merge(Plan mine, Plan theirs) {
        Ids ids = () -> FRESH;
        return Merge.of(BASE, mine, theirs, ids);
    }

    private static List<String> asked(Merged merged) {
        return merged.conflicts().stream().map(one -> one.at().text()).toList();
    }
}
