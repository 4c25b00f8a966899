package journey.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import journey.edit.Edit;
import journey.edit.History;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.LinkKind;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Severity;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.rule.Rules;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InterviewTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 5);

    static List<Question> questions() {
        return Interview.ALL;
    }

    @Test
    void aFinishedInterviewLeavesNothingThatTheValidatorMinds() {
        var found = Rules.check(Bakery.finished(Bakery.blank()), TODAY).problems().stream()
                .filter(problem -> problem.severity() != Severity.HINT).map(problem -> problem.rule() + " " + problem.place().text()).toList();

        assertEquals(List.of(), found);
    }

    @Test
    void aFinishedInterviewLeavesFewHints() {
        var found = Rules.check(Bakery.finished(Bakery.blank()), TODAY).problems().stream().map(problem -> problem.rule()).collect(Collectors.toSet());

        assertTrue(Set.of("awareness-unproven", "forecast-incomplete").containsAll(found), found::toString);
    }

    @Test
    void aFinishedInterviewAsksNothingMore() {
        assertEquals(List.of(), Interview.of(Bakery.finished(Bakery.blank())).open());
    }

    @ParameterizedTest
    @EnumSource
    void aStageIsAskedThreeToFiveQuestions(Stage stage) {
        var asked = Interview.of(Bakery.finished(Bakery.blank())).questions(Chapter.of(stage)).size();

        assertTrue(asked >= 3 && asked <= 5, () -> asked + " about " + stage);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void eachAnswerIsOneStepThatIsUndoneByOne(Question question) {
        var before = Bakery.answered(Bakery.blank(), Bakery.ids(), opener(question).stream().toArray(String[]::new));
        var edit = Interview.of(before).answer(question, Bakery.answer(question), Bakery.ids());

        var after = History.<String>of(before).after(edit, "here");

        assertEquals(Optional.of(Phrase.of("edit.answer", question.topic())), after.undoes());
        assertEquals(before, after.undo("there").orElseThrow().history().now());
        assertEquals(Interview.State.ANSWERED, Interview.of(after.now()).state(question));
        assertTrue(Interview.done(after.now()).contains(question.id()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatAnAnswerWroteIsReadBackAndAnsweringItAgainChangesNothing(Question question) {
        var plan = Bakery.answered(Bakery.blank(), Bakery.ids(), opener(question).stream().toArray(String[]::new));
        var reply = question.id().equals("start.currency") ? new Reply.Line("EUR") : Bakery.answer(question);
        var once = Interview.of(plan).answer(question, reply, Bakery.ids()).apply(plan);

        assertEquals(Optional.of(reply), question.reply(once));
        assertSame(once, Interview.of(once).answer(question, reply, Bakery.ids()).apply(once));
    }

    /// What must be there before a question makes sense.
    private static Optional<String> opener(Question question) {
        return switch (question.id()) {
            case "aware.title" -> Optional.of("aware.channel");
            case "convert.price" -> Optional.of("convert.kind");
            case "advocate.permission" -> Optional.of("advocate.reuse");
            default -> Optional.empty();
        };
    }

    @Test
    void aQuestionThatIsSkippedIsNotAskedAgain() {
        var question = Bakery.question("engage.proof");
        var plan = Interview.of(Bakery.blank()).skip(question).apply(Bakery.blank());

        assertEquals(Interview.State.SKIPPED, Interview.of(plan).state(question));
        assertFalse(Interview.of(plan).open().contains(question));
        assertEquals(List.of(), List.copyOf(plan.cards()));
    }

    @Test
    void whoSkipsACardIsNotAskedAboutItsDetails() {
        var plan = Interview.of(Bakery.blank()).skip(Bakery.question("subscribe.magnet")).apply(Bakery.blank());

        assertEquals(List.of("subscribe.magnet", "subscribe.measure"), ids(Interview.of(plan).questions(Chapter.of(Stage.SUBSCRIBE))));
    }

    @Test
    void theFirstYesIsAskedForItsPriceOrForItsMinutes() {
        var money = Bakery.answered(Bakery.blank(), Bakery.ids(), "convert.kind");
        var kind = Bakery.question("convert.kind");
        var time = Interview.of(money).answer(kind, new Reply.Choice("time-commitment"), Bakery.ids()).apply(money);

        assertEquals(List.of("convert.kind", "convert.offer", "convert.price", "convert.guarantee", "convert.measure"), ids(Interview.of(money).questions(Chapter.of(Stage.CONVERT))));
        assertEquals(List.of("convert.kind", "convert.offer", "convert.minutes", "convert.guarantee", "convert.measure"), ids(Interview.of(time).questions(Chapter.of(Stage.CONVERT))));
        assertEquals(List.of("Free 15-minute call"), titles(time, CardType.OFFER));
    }

    @Test
    void aPlanThatWasDrawnByHandBeginsAtItsFirstGap() {
        var plan = Bakery.finished(Bakery.blank());
        var drawn = plan.withSettings(plan.settings().without(Settings.INTERVIEW));
        var gap = drawn.withCards(drawn.cards().without(card -> card.fields().has(CardFields.CHECK_IN)), List.of());

        assertEquals(List.of(), Interview.of(drawn).open());
        assertEquals(List.of("excite.check-in", "advocate.reuse"), ids(Interview.of(gap).open()));
    }

    @Test
    void aBlankPlanBeginsWithItsNameWhateverItIsCalled() {
        assertEquals("start.title", Interview.of(Bakery.blank()).open().getFirst().id());
        assertFalse(ids(Interview.of(Bakery.answered(Bakery.blank(), Bakery.ids(), "start.promise")).open()).contains("start.title"));
    }

    @Test
    void anAnswerThatWasUndoneIsAskedAgain() {
        var before = Interview.of(Bakery.answered(Bakery.blank(), Bakery.ids(), "aware.channel"));
        var after = Interview.of(Bakery.answered(Bakery.blank(), Bakery.ids(), "aware.channel", "aware.awareness"));

        assertEquals(Optional.of(Bakery.question("aware.awareness")), before.reopenedSince(after));
        assertEquals(Optional.empty(), after.reopenedSince(before));
    }

    @Test
    void oneGoesBackToAnyQuestionAndOnToOpenOnesOnly() {
        var interview = Interview.of(Bakery.answered(Bakery.blank(), Bakery.ids(), "start.title", "start.promise"));

        assertEquals(Optional.of(Bakery.question("start.promise")), interview.before(Bakery.question("start.currency")));
        assertEquals(Optional.of(Bakery.question("start.audience")), interview.openAfter(Bakery.question("start.title")));
        assertEquals(Optional.empty(), interview.before(Bakery.question("start.title")));
        assertEquals(Optional.empty(), interview.openAfter(Bakery.question("promote.measure")));
    }

    @Test
    void nothingIsAskedAboutAStageThatIsLeftOutOnPurpose() {
        var plan = Bakery.blank().withStage(Stage.PROMOTE, one -> new StagePlan(one.fields().with(StagePlan.SKIPPED, "Next year")));

        assertEquals(List.of(), Interview.of(plan).questions(Chapter.of(Stage.PROMOTE)));
    }

    @Test
    void whatPeopleMeetLeadsToTheCallAndTheCallToTheNextStage() {
        var plan = Bakery.answered(Bakery.blank(), Bakery.ids(), "aware.channel", "aware.call");
        var meeting = card(plan, "Flyers in the letter box");
        var call = card(plan, "Come and watch us bake");

        assertEquals(Set.of(meeting.id() + ">" + call.id(), call.id() + ">engage"), links(plan));
    }

    @Test
    void anOfferBringsItsCallWithIt() {
        var plan = Bakery.answered(Bakery.blank(), Bakery.ids(), "subscribe.magnet");
        var magnet = card(plan, "Five breads for five evenings");
        var call = card(plan, "Get it free");

        assertEquals(Set.of(magnet.id() + ">" + call.id(), call.id() + ">convert"), links(plan));
    }

    @Test
    void theCallOfExciteLeadsToTheCoreOfferWhicheverComesFirst() {
        for (var order : List.of(List.of("excite.call", "ascend.core"), List.of("ascend.core", "excite.call"))) {
            var plan = Bakery.answered(Bakery.blank(), Bakery.ids(), order.toArray(String[]::new));
            var call = card(plan, "Choose your favourite bread");
            var core = card(plan, "Bread subscription: three loaves a week");

            assertEquals(List.of(new End.AtCard(core.id())), plan.links().stream().filter(link -> link.from().equals(call.id())).map(link -> link.to()).toList());
        }
    }

    @Test
    void promoteLeadsBackToTheStart() {
        var plan = Bakery.answered(Bakery.blank(), Bakery.ids(), "promote.program");
        var call = card(plan, "Invite a friend");

        assertEquals(Optional.of(LinkKind.LOOP), plan.link(new Place.OfLink(call.id(), new End.AtStage(Stage.AWARE))).map(link -> link.kind()));
    }

    @Test
    void whatKeepsPeopleSpeaksAsThoseNeedWhoAreMet() {
        var plan = Bakery.answered(Bakery.blank(), Bakery.ids(), "start.audience", "aware.channel", "aware.awareness");
        var content = Bakery.question("engage.content");

        assertEquals(Phrase.of("interview.engage.content.contrast"), content.text(plan));
        var card = card(Bakery.answered(plan, Ids.from(new SplittableRandom(12)), "engage.content"), "Video: why our dough rests for a day");
        assertEquals("contrast", card.fields().get(CardFields.APPROACH).orElseThrow().word());
        assertEquals(plan.audiences().getFirst().id(), card.fields().get(CardFields.AUDIENCE).orElseThrow());
    }

    @Test
    void anAudienceThatIsNamedLateIsMeantByWhatIsThereAlready() {
        var plan = Bakery.answered(Bakery.blank(), Bakery.ids(), "aware.channel", "start.audience");

        assertEquals(plan.audiences().getFirst().id(), card(plan, "Flyers in the letter box").fields().get(CardFields.AUDIENCE).orElseThrow());
    }

    @Test
    void theTargetIsTheGoalUntilSomebodyWritesAnother() {
        var measure = Bakery.question("subscribe.measure");
        var plan = Bakery.answered(Bakery.blank(), Bakery.ids(), "subscribe.measure");
        assertEquals("Opt-in rate: 10 % of visitors", plain(plan.stage(Stage.SUBSCRIBE).goal()));

        var more = Interview.of(plan).answer(measure, new Reply.Figure(Amount.of("12"), "metric.opt-in-rate"), Bakery.ids()).apply(plan);
        assertEquals("Opt-in rate: 12 % of visitors", plain(more.stage(Stage.SUBSCRIBE).goal()));

        var own = new Edit.Put<>(new Place.OfStage(Stage.SUBSCRIBE), StagePlan.GOAL, "Our own goal").apply(plan);
        var still = Interview.of(own).answer(measure, new Reply.Figure(Amount.of("12"), "metric.opt-in-rate"), Bakery.ids()).apply(own);
        assertEquals("Our own goal", still.stage(Stage.SUBSCRIBE).goal());
    }

    @Test
    void eachMetricSaysWhatItsTargetCounts() {
        var own = Card.of(CardType.METRIC, new Id("own"), Stage.AWARE, Fields.of(CardFields.TITLE, "Smiles").with(CardFields.UNIT, "smiles"));
        var plan = new Edit.Add(own).apply(Bakery.blank());
        var inEuro = new Edit.Put<>(Place.PLAN, Settings.CURRENCY, "EUR").apply(plan);
        var measure = Bakery.question("aware.measure");

        assertEquals(List.of("smiles", "people", "%", "money", "visits", "%"), units(measure.form(plan)));
        assertEquals(List.of("smiles", "people", "%", "EUR", "visits", "%"), units(measure.form(inEuro)));
    }

    private static List<String> units(Form form) {
        return ((Form.Figure) form).options().stream().map(Option::unit).toList();
    }

    @Test
    void aMetricOfOnesOwnIsOfferedFirstAndKept() {
        var own = Card.of(CardType.METRIC, new Id("own"), Stage.SUBSCRIBE, Fields.of(CardFields.TITLE, "Cards taken away"));
        var plan = new Edit.Add(own).apply(Bakery.blank());
        var measure = Bakery.question("subscribe.measure");

        assertEquals("own", ((Form.Figure) measure.form(plan)).options().getFirst().key());
        var next = Interview.of(plan).answer(measure, new Reply.Figure(Amount.of("40"), "own"), Bakery.ids()).apply(plan);
        assertEquals(List.of("Cards taken away"), titles(next, CardType.METRIC));
        assertEquals("Cards taken away: 40", next.stage(Stage.SUBSCRIBE).goal());
    }

    @Test
    void aShareOfMoreThanAllIsNoTarget() {
        var measure = Bakery.question("subscribe.measure");

        assertEquals(Optional.of(Phrase.of("typed.wrong.share")), measure.wrong(new Reply.Figure(Amount.of("101"), "metric.opt-in-rate")));
        assertEquals(Optional.empty(), measure.wrong(new Reply.Figure(Amount.of("100"), "metric.opt-in-rate")));
        assertEquals(Optional.empty(), Bakery.question("aware.measure").wrong(new Reply.Figure(Amount.of("5000"), "metric.reach")));
    }

    @Test
    void aCurrencyIsOneThatExists() {
        var currency = Bakery.question("start.currency");

        assertEquals(Optional.empty(), currency.wrong(Bakery.line("chf")));
        assertEquals(Optional.of(Phrase.of("interview.start.currency.wrong")), currency.wrong(Bakery.line("Taler")));
    }

    @Test
    void theOwnerLooksAfterAllStagesThatNobodyElseLooksAfter() {
        var mine = Bakery.blank().withStage(Stage.ADVOCATE, one -> new StagePlan(one.fields().with(StagePlan.OWNER, "Ben")));
        var plan = Bakery.answered(mine, Bakery.ids(), "start.owner");

        assertEquals(Map.of("Anna", 7L, "Ben", 1L), Stage.ALL.stream().collect(Collectors.groupingBy(stage -> plan.stage(stage).owner(), Collectors.counting())));
    }

    @Test
    void noToConsentIsAnAnswerToo() {
        var consent = Bakery.question("subscribe.consent");
        var plan = Bakery.answered(Bakery.blank(), Bakery.ids(), "subscribe.magnet");
        var no = Interview.of(plan).answer(consent, new Reply.Choice("no"), Bakery.ids()).apply(plan);

        assertEquals(Interview.State.OPEN, Interview.of(plan).state(consent));
        assertEquals(Optional.of(new Reply.Choice("no")), consent.reply(no));
    }

    @Test
    void whatIsPutOnTheBoardIsInThePlansLanguage() {
        var french = Bakery.blank().withSettings(Bakery.blank().settings().with(Settings.LANGUAGE, "fr"));
        var plan = Bakery.answered(french, Bakery.ids(), "subscribe.measure");

        assertEquals(Words.of(french).say("interview.goal.share", "Opt-in rate", Words.of(french).percent(new java.math.BigDecimal("10")), "visitors"), plan.stage(Stage.SUBSCRIBE).goal());
    }

    @Test
    void aReplyOfAnotherFormIsABug() {
        assertThrows(IllegalArgumentException.class,
                () -> Interview.of(Bakery.blank()).answer(Bakery.question("convert.price"), Bakery.line("two"), Bakery.ids()));
    }

    @Test
    void aRetiredCardAnswersNothing() {
        var plan = Bakery.answered(Bakery.blank(), Bakery.ids(), "ascend.core");
        var retired = plan.replacing(card(plan, "Bread subscription: three loaves a week").id(), card -> card.with(CardFields.STATUS, journey.plan.Status.RETIRED));

        assertEquals(Optional.empty(), Bakery.question("ascend.core").reply(retired));
    }

    @Test
    void changingTheKindOfAProgramChangesItsNameUnlessItHasOne() {
        var program = Bakery.question("promote.program");
        var plan = Bakery.answered(Bakery.blank(), Bakery.ids(), "promote.program");

        var changed = Interview.of(plan).answer(program, new Reply.Choice("partner-program"), Bakery.ids()).apply(plan);
        assertEquals(List.of("Certified partners"), titles(changed, CardType.OFFER));

        var named = plan.replacing(card(plan, "Bring a friend").id(), card -> card.with(CardFields.TITLE, "Bread for friends"));
        var kept = Interview.of(named).answer(program, new Reply.Choice("partner-program"), Bakery.ids()).apply(named);
        assertEquals(List.of("Bread for friends"), titles(kept, CardType.OFFER));
        assertEquals(Optional.of(OfferKind.PARTNER_PROGRAM), kept.offers().findFirst().flatMap(Card.Offer::kind));
    }

    @Test
    void aNameThatWasTakenFromTheGuideIsAnAnswer() {
        var magnet = Bakery.question("subscribe.magnet");
        var plan = Interview.of(Bakery.blank()).answer(magnet, Bakery.line("Free checklist"), Bakery.ids()).apply(Bakery.blank());

        assertEquals(Interview.State.ANSWERED, Interview.of(plan).state(magnet));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }

    private static List<String> titles(Plan plan, CardType type) {
        return plan.cards().stream().filter(card -> card.type().filter(type::equals).isPresent()).map(Card::title).toList();
    }

    private static Card card(Plan plan, String title) {
        return plan.cards().stream().filter(card -> card.title().equals(title)).findFirst().orElseThrow(() -> new AssertionError(title + " in " + plan.cards().stream().map(Card::title).toList()));
    }

    private static Set<String> links(Plan plan) {
        return plan.links().stream().map(link -> link.place().text()).collect(Collectors.toSet());
    }
}
