package journey.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import journey.edit.Edit;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;

class SpotlightTest {
    private final Plan plan = Plan.blank("A plan").withCards(Cards.of(List.of(
            card("late", Stage.CONVERT, CardType.OFFER, Fields.of(CardFields.TITLE, "First month").with(CardFields.KIND, OfferKind.ENTRY_OFFER)),
            card("video", Stage.AWARE, CardType.TOUCHPOINT, Fields.of(CardFields.TITLE, "Café visit").with(CardFields.CHANNEL, "TikTok")),
            card("mail", Stage.ENGAGE, CardType.TOUCHPOINT, Fields.of(CardFields.TITLE, "Letter").with(CardFields.OWNER, "Ann").with(CardFields.TEXT, "About a month of calm")))));
    private final Workspace workspace = new Workspace(plan, Ids.from(new SplittableRandom(1)));
    private final Spotlight spotlight = workspace.spotlight();

    private static Card card(String name, Stage stage, CardType type, Fields fields) {
        return Card.of(type, new Id(name), stage, fields);
    }

    @Test
    void nothingIsFoundUntilSomethingIsLookedFor() {
        assertEquals(Optional.empty(), spotlight.foundProperty().get());
        assertEquals(Optional.empty(), find("  "));
    }

    @Test
    void titleTextOwnerAndChannelAreLookedThrough() {
        assertEquals(found("late"), find("first"));
        assertEquals(found("mail"), find("calm"));
        assertEquals(found("mail"), find("ann"));
        assertEquals(found("video"), find("tiktok"));
    }

    @Test
    void theKindIsFoundByItsNameAndByOtherNames() {
        assertEquals(found("late"), find("entry offer"));
        assertEquals(found("late"), find("tripwire"));
        assertEquals(found("video", "mail"), find("touchpoint"));
    }

    @Test
    void accentsAndCaseDoNotCountAndAllWordsMustBeMet() {
        assertEquals(found("video"), find("CAFE tik"));
        assertEquals(found(), find("cafe month"));
    }

    @Test
    void cardsAreFoundInTheOrderOfTheJourney() {
        assertEquals(found("mail", "late"), find("month"));
    }

    @Test
    void theNextAfterTheLastIsTheFirst() {
        find("month");
        assertEquals(Optional.of(new Id("mail")), spotlight.after(Optional.empty()));
        assertEquals(Optional.of(new Id("late")), spotlight.after(Optional.of(new Id("mail"))));
        assertEquals(Optional.of(new Id("mail")), spotlight.after(Optional.of(new Id("late"))));
        assertEquals(Optional.of(new Id("late")), spotlight.before(Optional.of(new Id("mail"))));
        assertEquals(Optional.of(new Id("mail")), spotlight.before(Optional.of(new Id("late"))));
    }

    @Test
    void whatIsFoundFollowsThePlan() {
        find("month");
        workspace.perform(new Edit.Delete(java.util.Set.of(new Id("mail"))));
        assertEquals(found("late"), spotlight.foundProperty().get());
    }

    private Optional<List<Id>> find(String query) {
        spotlight.queryProperty().set(query);
        return spotlight.foundProperty().get();
    }

    private static Optional<List<Id>> found(String... names) {
        return Optional.of(java.util.Arrays.stream(names).map(Id::new).toList());
    }
}
