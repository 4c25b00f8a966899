package journey.rule;

import static journey.plan.OfferKind.BONUS;
import static journey.plan.OfferKind.PARTNER_PROGRAM;
import static journey.plan.OfferKind.REFERRAL_PROGRAM;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.PROMOTE;
import static journey.rule.Sketch.answered;
import static journey.rule.Sketch.call;
import static journey.rule.Sketch.fix;
import static journey.rule.Sketch.fixed;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.metric;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.one;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.refused;
import static journey.rule.Sketch.said;
import static journey.rule.Sketch.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import journey.plan.CardFields;
import journey.plan.Id;
import org.junit.jupiter.api.Test;

class ProgramsTest {
    private static final Sketch.Piece FRIENDS = offer(REFERRAL_PROGRAM, "Friends");

    private static List<String> oneSided(Sketch.Piece piece) {
        return found("one-sided", plan(in(PROMOTE, piece)));
    }

    @Test
    void bothSidesGetSomethingOrNeither() {
        assertEquals(List.of("friends"), oneSided(FRIENDS.with(CardFields.REWARD_FOR_FRIEND, "a month free")));
        assertEquals(List.of("friends"), oneSided(FRIENDS.with(CardFields.REWARD_FOR_REFERRER, "a month free").with(CardFields.REWARD_FOR_FRIEND, " ")));
        assertEquals(List.of(), oneSided(FRIENDS.with(CardFields.REWARD_FOR_REFERRER, "a month free").with(CardFields.REWARD_FOR_FRIEND, "a month free")));
        assertEquals(List.of(), oneSided(FRIENDS));
        assertEquals(List.of("partners"), oneSided(offer(PARTNER_PROGRAM, "Partners").with(CardFields.REWARD_FOR_REFERRER, "a fifth")));
        assertEquals(List.of(), oneSided(offer(BONUS, "Gift").with(CardFields.REWARD_FOR_REFERRER, "a fifth")));
    }

    @Test
    void theRewardThatIsMissingIsAskedFor() {
        var forFriend = plan(in(PROMOTE, FRIENDS.with(CardFields.REWARD_FOR_FRIEND, "a month free")));

        assertEquals("“Friends” rewards those who are brought, but not those who bring them.", said("one-sided", forFriend));
        assertEquals("Because of this", fixed("one-sided", forFriend).cards().getFirst().fields().text(CardFields.REWARD_FOR_REFERRER));
    }

    @Test
    void titlesOfAdvocateAreToldAtTheCardInPromote() {
        var plan = plan(in(ADVOCATE, call("Tell a friend")), in(PROMOTE, FRIENDS, call(" tell A friend")));

        assertEquals(List.of("tell-a-friend-2"), found("same-as-advocate", plan));
        assertEquals(List.of(new Id("tell-a-friend")), one("same-as-advocate", plan).cards());
        assertEquals("Because of this", fixed("same-as-advocate", plan).cards().getLast().title());
    }

    @Test
    void theOtherTitleIsOneThatAdvocateDoesNotHave() {
        var plan = plan(in(ADVOCATE, call("Tell"), call("Rate us")), in(PROMOTE, call("Tell")));
        var fix = assertInstanceOf(Fix.Asking.class, fix("Give it another title", "same-as-advocate", plan));

        assertEquals("A card in Advocate has this title.", refused(fix, "tell "));
        assertEquals("A card in Advocate has this title.", refused(fix, "Rate us"));
        assertEquals("Bring a friend", answered(fix, " Bring a friend ", plan).cards().getLast().title());
    }

    @Test
    void thatTheyShareATitleIsNotSaidTwice() {
        var two = plan(in(ADVOCATE, call("Tell")), in(PROMOTE, call("Tell")));
        var three = plan(in(AWARE, call("Tell")), in(ADVOCATE, call("Tell")), in(PROMOTE, call("Tell")));

        assertEquals(List.of(), found("duplicate-title", two));
        assertEquals(List.of("tell-2"), found("duplicate-title", without("same-as-advocate", two)));
        assertEquals("2 cards are called “Tell”.", said("duplicate-title", three));
        assertEquals(List.of(), found("duplicate-title", fixed("duplicate-title", three)));
    }

    @Test
    void cardsWithoutATitleAndOtherStagesAreLeftAlone() {
        assertEquals(List.of(), found("same-as-advocate", plan(in(ADVOCATE, call("")), in(PROMOTE, call("")))));
        assertEquals(List.of(), found("same-as-advocate", plan(in(AWARE, metric("Reach")), in(PROMOTE, metric("Reach")))));
        assertEquals(List.of(), found("same-as-advocate", plan(in(ADVOCATE, call("Tell").retired()), in(PROMOTE, call("Tell")))));
    }
}
