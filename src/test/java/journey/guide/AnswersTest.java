package journey.guide;

import static journey.plan.Approach.COMPARE;
import static journey.plan.Approach.CONTRAST;
import static journey.plan.Approach.EDUCATE;
import static journey.plan.Awareness.PROBLEM_AWARE;
import static journey.plan.Awareness.PRODUCT_AWARE;
import static journey.plan.Awareness.SOLUTION_AWARE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Approach;
import journey.plan.Audience;
import journey.plan.Awareness;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.plan.Status;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final Id NOVICES = new Id("novices");
    private static final Id EXPERTS = new Id("experts");

    private static Card.Touchpoint ad(String id, Awareness awareness) {
        return new Card.Touchpoint(new Id(id), Stage.AWARE, Fields.of(CardFields.CHANNEL, "Channel " + id).with(CardFields.AWARENESS, awareness));
    }

    private static Card.Touchpoint page(String id, Approach approach) {
        return new Card.Touchpoint(new Id(id), Stage.ENGAGE, Fields.of(CardFields.APPROACH, approach));
    }

    private static Card.Touchpoint to(Id audience, Card.Touchpoint card) {
        return card.with(card.fields().with(CardFields.AUDIENCE, audience));
    }

    private static Card.Touchpoint meaning(Awareness awareness, Card.Touchpoint card) {
        return card.with(card.fields().with(CardFields.AWARENESS, awareness));
    }

    private static Plan plan(Card... cards) {
        return Plan.blank("A plan").withCards(Cards.of(List.of(cards)))
                .withAudiences(Stream.of(NOVICES, EXPERTS).map(id -> new Audience(id, Fields.of(Audience.NAME, id.value()))).toList());
    }

    private static List<Answer> answers(Card... cards) {
        return Answers.of(plan(cards)).all().stream().map(Answers.Met::answer).toList();
    }

    @Test
    void aCardAnswersByTheApproachThatTheTypeNeeds() {
        var article = page("article", EDUCATE);

        assertEquals(List.of(new Answer.Fitting(List.of(article))), answers(ad("ad", PROBLEM_AWARE), article));
        assertEquals(List.of(new Answer.Open()), answers(ad("ad", PROBLEM_AWARE)));
        assertEquals(List.of(new Answers.Met(ad("ad", PROBLEM_AWARE), Optional.empty(), PROBLEM_AWARE, new Answer.Open())), Answers.of(plan(ad("ad", PROBLEM_AWARE))).all());
    }

    @Test
    void whoeverSpeaksInAnotherWayAndToNobodyElseIsWrong() {
        var duel = page("duel", COMPARE);

        assertEquals(List.of(new Answer.Wrong(List.of(duel))), answers(ad("ad", PROBLEM_AWARE), duel));
    }

    @Test
    void aCardThatAnswersOthersIsTheirsAndNotWrongHere() {
        var duel = page("duel", COMPARE);

        assertEquals(List.of(new Answer.Open(), new Answer.Fitting(List.of(duel))), answers(ad("ad", PROBLEM_AWARE), ad("search", PRODUCT_AWARE), duel));
    }

    @Test
    void anAwarenessOfItsOwnSaysWhomACardMeans() {
        var other = meaning(SOLUTION_AWARE, page("page", EDUCATE));

        assertEquals(List.of(new Answer.Open(), new Answer.Wrong(List.of(other))), answers(ad("ad", PROBLEM_AWARE), ad("search", SOLUTION_AWARE), other));
        assertEquals(List.of(new Answer.Open()), answers(ad("ad", PROBLEM_AWARE), meaning(SOLUTION_AWARE, page("page", CONTRAST))));
    }

    @Test
    void aCardForAnotherAudienceAnswersNobodyHere() {
        var article = to(NOVICES, page("article", EDUCATE));

        assertEquals(List.of(new Answer.Fitting(List.of(article)), new Answer.Open()), answers(to(NOVICES, ad("ad", PROBLEM_AWARE)), to(EXPERTS, ad("search", PROBLEM_AWARE)), article));
    }

    @Test
    void aCardForNobodyInParticularAnswersAll() {
        var article = page("article", EDUCATE);
        var forGone = to(new Id("gone"), page("film", EDUCATE));

        assertEquals(List.of(new Answer.Fitting(List.of(article, forGone)), new Answer.Fitting(List.of(article, forGone))),
                answers(to(NOVICES, ad("ad", PROBLEM_AWARE)), to(EXPERTS, ad("search", PROBLEM_AWARE)), article, forGone));
    }

    @Test
    void peopleWhoseAudienceIsNotNamedAreAnsweredByAnyCard() {
        var article = to(NOVICES, page("article", EDUCATE));

        assertEquals(List.of(new Answer.Fitting(List.of(article))), answers(ad("ad", PROBLEM_AWARE), article));
    }

    @Test
    void retiredCardsMeetNobodyAndAnswerNobody() {
        var gone = page("article", EDUCATE).with(page("article", EDUCATE).fields().with(CardFields.STATUS, Status.RETIRED));

        assertEquals(List.of(new Answer.Open()), answers(ad("ad", PROBLEM_AWARE), gone));
        assertEquals(List.of(), answers(ad("ad", PROBLEM_AWARE).with(gone.fields().with(CardFields.AWARENESS, PROBLEM_AWARE))));
    }

    @Test
    void onlyAwareMeetsAndOnlyEngageAnswers() {
        assertEquals(List.of(new Answer.Open()), answers(ad("ad", PROBLEM_AWARE), page("late", EDUCATE).at(Stage.SUBSCRIBE), ad("later", SOLUTION_AWARE).at(Stage.EXCITE)));
    }
}
