package journey.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.Unknown;
import org.junit.jupiter.api.Test;

class EditTest {
    private static final Audience READERS = new Audience(new Id("readers"), Fields.of(Audience.NAME, "Readers"));

    private final Plan plan = plan(
            note("ad", Stage.AWARE), note("post", Stage.ENGAGE), note("film", Stage.ENGAGE), note("form", Stage.SUBSCRIBE))
            .withLinks(List.of(link("ad", "post"), link("post", "form"), link("form", "convert")));

    @Test
    void aCardIsAddedBeforeTheOneThatIsNamed() {
        assertEquals(List.of("ad", "post", "talk", "film", "form"),
                order(new Edit.Add(List.of(note("talk", Stage.ENGAGE)), List.of(), Optional.of(new Id("film")))));
    }

    @Test
    void aCardIsAddedAtTheEndWhenTheOneBeforeWhichItShouldGoIsGone() {
        assertEquals(List.of("ad", "post", "film", "form", "talk"),
                order(new Edit.Add(List.of(note("talk", Stage.ENGAGE)), List.of(), Optional.of(new Id("gone")))));
    }

    @Test
    void cardsAreAddedWithTheLinksThatHoldAndWithoutThoseThatWouldHangLoose() {
        var added = new Edit.Add(List.of(note("talk", Stage.ENGAGE)), List.of(link("talk", "form"), link("talk", "gone"), link("ad", "post")),
                Optional.empty()).apply(plan);

        assertEquals(List.of("ad>post", "post>form", "form>convert", "talk>form"), ways(added));
    }

    @Test
    void addingACardThatIsThereChangesNothing() {
        assertSame(plan, new Edit.Add(note("ad", Stage.PROMOTE)).apply(plan));
    }

    @Test
    void deletingACardTakesItsLinksAndWhatWasPutAsideAboutItAlong() {
        var aside = plan.withPutAside(List.of(aside("untitled", "post"), aside("dead-end", "post>form"), aside("no-owner", "engage")));

        var less = new Edit.Delete(Set.of(new Id("post"))).apply(aside);

        assertEquals(List.of("form>convert"), ways(less));
        assertEquals(List.of(aside("no-owner", "engage")), less.putAside());
    }

    @Test
    void movedCardsKeepTheOrderThatTheyHad() {
        assertEquals(List.of("post", "film", "ad", "form"),
                order(new Edit.Move(Set.of(new Id("form"), new Id("ad")), Stage.CONVERT, Optional.empty())));
    }

    @Test
    void aCardMovedBeforeItselfStaysWhereItIs() {
        assertSame(plan, new Edit.Move(Set.of(new Id("film")), Stage.ENGAGE, Optional.of(new Id("film"))).apply(plan));
    }

    @Test
    void cardsMovedBeforeOneOfThemselvesLandBeforeTheNextThatStays() {
        assertEquals(List.of("ad", "post", "film", "form"),
                order(new Edit.Move(Set.of(new Id("post"), new Id("film")), Stage.ENGAGE, Optional.of(new Id("post")))));
    }

    @Test
    void movingKeepsLinks() {
        assertEquals(ways(plan), ways(new Edit.Move(Set.of(new Id("post")), Stage.PROMOTE, Optional.empty()).apply(plan)));
    }

    @Test
    void aFieldIsSetAndTakenAway() {
        var at = new Place.Of(new Id("ad"));
        var titled = new Edit.Put<>(at, CardFields.OWNER, "Ada").apply(plan);

        assertEquals("Ada", titled.card(new Id("ad")).orElseThrow().owner());
        assertEquals(plan, new Edit.Put<>(at, CardFields.OWNER, Optional.empty()).apply(titled));
    }

    @Test
    void settingWhatIsSetChangesNothing() {
        var goal = new Edit.Put<>(new Place.OfStage(Stage.AWARE), StagePlan.GOAL, "1 000 visits");
        var set = goal.apply(plan);

        assertSame(set, goal.apply(set));
    }

    @Test
    void aFieldOfSomethingThatIsGoneIsNotSet() {
        assertSame(plan, new Edit.Put<>(new Place.Of(new Id("gone")), CardFields.TITLE, "x").apply(plan));
    }

    @Test
    void aNewValueReplacesTheOneThatWasNotUnderstood() {
        var at = new Place.Of(new Id("ad"));
        var odd = plan.with(at, fields -> fields.withUnknown(List.of(new Unknown("status", "\"odd\"", "title"), new Unknown("mood", "1", "title"))));

        var mended = new Edit.Put<>(at, CardFields.STATUS, Optional.empty()).apply(odd);

        assertEquals(List.of(new Unknown("mood", "1", "title")), mended.card(new Id("ad")).orElseThrow().fields().unknown());
    }

    @Test
    void aFieldOfManyCardsIsSetOnlyWhereItCanBeHeld() {
        var mixed = new Edit.Add(Card.of(CardType.TOUCHPOINT, new Id("shop"), Stage.AWARE, Fields.NONE)).apply(plan);

        var set = new Edit.PutAll<>(Set.of(new Id("shop"), new Id("ad")), CardFields.CHANNEL, Optional.of("Search")).apply(mixed);

        assertEquals("Search", set.card(new Id("shop")).orElseThrow().fields().text(CardFields.CHANNEL));
        assertEquals(mixed.card(new Id("ad")), set.card(new Id("ad")));
    }

    @Test
    void linksJoinTwoEndsOnceAndNeverACardWithItself() {
        assertSame(plan, new Edit.Connect(link("ad", "post")).apply(plan));
        assertSame(plan, new Edit.Connect(link("ad", "ad")).apply(plan));
        assertSame(plan, new Edit.Connect(link("ad", "gone")).apply(plan));
        assertEquals(List.of("ad>post", "post>form", "form>convert", "ad>engage"), ways(new Edit.Connect(link("ad", "engage")).apply(plan)));
    }

    @Test
    void aLinkIsTakenAwayWithWhatWasPutAsideAboutIt() {
        var aside = plan.withPutAside(List.of(aside("leads-back", "ad>post")));

        var less = new Edit.Disconnect(Set.of(new Place.OfLink(new Id("ad"), new End.AtCard(new Id("post"))))).apply(aside);

        assertEquals(List.of("post>form", "form>convert"), ways(less));
        assertEquals(List.of(), less.putAside());
    }

    @Test
    void cardsOfAnAudienceThatIsDeletedNameNone() {
        var shop = Card.of(CardType.TOUCHPOINT, new Id("shop"), Stage.AWARE, Fields.of(CardFields.AUDIENCE, READERS.id()));
        var with = new Edit.Add(shop).apply(new Edit.AddAudience(READERS).apply(plan));

        var less = new Edit.DeleteAudience(READERS.id()).apply(with);

        assertEquals(List.of(), less.audiences());
        assertEquals(Optional.of(shop.with(Fields.NONE)), less.card(shop.id()));
    }

    @Test
    void aFindingIsPutAsideOnceAndTakenBack() {
        var again = new PutAside("no-owner", Place.PLAN, Fields.of(PutAside.REASON, "Still one person"));
        var twice = new Edit.SetAside(again).apply(new Edit.SetAside(new PutAside("no-owner", Place.PLAN, Fields.NONE)).apply(plan));

        assertEquals(List.of(again), twice.putAside());
        assertEquals(plan, new Edit.TakeBack("no-owner", Place.PLAN).apply(twice));
    }

    @Test
    void aStateKeepsWhatIsWrittenOfItUntilNothingIs() {
        var shown = new Edit.PutState("trust", Settings.StateNote.BEHAVIOUR, Optional.of("reads reviews"));
        var done = new Edit.PutState("trust", Settings.StateNote.ACTIVITY, Optional.of("we answer"));
        var both = done.apply(shown.apply(plan));

        assertEquals(Map.of("trust", new Settings.StateNote(Fields.of(Settings.StateNote.BEHAVIOUR, "reads reviews").with(Settings.StateNote.ACTIVITY, "we answer"))),
                both.settings().get(Settings.STATES).orElseThrow());
        var emptied = new Edit.PutState("trust", Settings.StateNote.ACTIVITY, Optional.of("")).apply(new Edit.PutState("trust", Settings.StateNote.BEHAVIOUR, Optional.empty()).apply(both));
        assertEquals(plan, emptied);
        assertSame(both, shown.apply(both));
    }

    @Test
    void editsThatCancelOutAreNoChange() {
        var card = note("talk", Stage.ENGAGE);

        assertSame(plan, new Edit.Together(Phrase.of("edit.put"), List.of(new Edit.Add(card), new Edit.Delete(Set.of(card.id())))).apply(plan));
    }

    @Test
    void everyEditLeavesAPlanThatHoldsTogether() {
        Stream.of(new Edit.Delete(Set.of(new Id("ad"), new Id("form"))), new Edit.Move(Set.of(new Id("ad")), Stage.PROMOTE, Optional.empty()),
                        new Edit.Put<>(Place.PLAN, Settings.TITLE, "Other"), new Edit.Disconnect(Set.of()))
                .map(edit -> edit.apply(plan))
                .forEach(after -> assertTrue(after.links().stream().allMatch(link -> after.cards().has(link.from()))));
    }

    private List<String> order(Edit edit) {
        return edit.apply(plan).cards().stream().map(card -> card.id().value()).toList();
    }

    private static List<String> ways(Plan plan) {
        return plan.links().stream().map(link -> link.place().text()).toList();
    }

    private static PutAside aside(String rule, String at) {
        return new PutAside(rule, Place.of(at).orElseThrow(), Fields.NONE);
    }

    private static Link link(String from, String to) {
        return Link.of(new Id(from), End.of(to).orElseThrow());
    }

    private static Card note(String id, Stage stage) {
        return Card.of(CardType.NOTE, new Id(id), stage, Fields.NONE);
    }

    private static Plan plan(Card... cards) {
        return new Plan(Fields.of(Settings.TITLE, "Bakery"), List.of(), Map.of(), Cards.of(List.of(cards)), List.of(), List.of());
    }
}
