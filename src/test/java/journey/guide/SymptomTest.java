package journey.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.plan.Amount;
import journey.plan.Awareness;
import journey.plan.Capture;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SymptomTest {
    private static final Words ENGLISH = Words.in(Locale.UK);
    private static final Plan BLANK = Plan.blank("Blank");

    static Stream<Reason> reasons() {
        return Arrays.stream(Symptom.values()).flatMap(symptom -> symptom.reasons().stream()).distinct();
    }

    private static Optional<String> sign(Reason reason, Plan plan) {
        return reason.shownBy(Fitting.of(plan)).map(ENGLISH::say);
    }

    private static Plan with(Plan plan, Stage stage, CardType type, String title, Fields fields) {
        return new Edit.Add(Card.of(type, new Id(title.replace(' ', '-')), stage, fields.with(CardFields.TITLE, title))).apply(plan);
    }

    private static Plan offering(Plan plan, OfferKind kind, String title, Fields fields) {
        return with(plan, kind.home(), CardType.OFFER, title, fields.with(CardFields.KIND, kind));
    }

    private static Plan calm() throws IOException {
        try (var in = WorkedPlan.class.getResourceAsStream(WorkedPlan.of("carpet-cleaning").orElseThrow().resource())) {
            return assertInstanceOf(Opened.Whole.class, PlanFile.read(in.readAllBytes(), Ids.from(new SplittableRandom(1)))).stored().plan();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySymptomHasStagesAndTwoOrThreeReasons(Symptom symptom) {
        assertFalse(symptom.stages().isEmpty());
        assertTrue(symptom.reasons().size() == 2 || symptom.reasons().size() == 3);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void aBlankPlanShowsEveryReasonButTheOneThatNeedsACard(Reason reason) {
        assertEquals(reason != Reasons.ASKS_TOO_MUCH, sign(reason, BLANK).isPresent());
    }

    @Test
    void aSoundPlanShowsOnlyWhatItReallyLacks() throws IOException {
        var plan = calm();

        assertEquals(List.of(Reasons.NOTHING_GIVEN), reasons().filter(reason -> sign(reason, plan).isPresent()).toList());
    }

    @Test
    void theirBundleHoldsTheirTextsAndNothingElse() {
        var symptoms = Arrays.stream(Symptom.values()).flatMap(symptom -> Stream.of(symptom.title(), symptom.line()));
        var causes = reasons().flatMap(reason -> Stream.of(reason.title(), reason.fine()));
        Bundles.assertHoldExactly("symptom", Stream.of(symptoms, causes, signs()).flatMap(all -> all));
    }

    /// Each way in which a plan can show a reason, by a plan that does.
    private static Stream<Phrase> signs() {
        var blank = reasons().flatMap(reason -> reason.shownBy(Fitting.of(BLANK)).stream());
        return Stream.concat(blank, Stream.of(oneChannel(), noAudienceOnCards(), noWayBack(), unanswered(), silentMagnet(), nosyForm(), dearEntry(), riskyEntry(), oneSided())
                .flatMap(plan -> reasons().flatMap(reason -> reason.shownBy(Fitting.of(plan)).stream())));
    }

    private static Plan oneChannel() {
        return with(BLANK, Stage.AWARE, CardType.TOUCHPOINT, "Fair", Fields.of(CardFields.CHANNEL, "Hall 3"));
    }

    private static Plan noAudienceOnCards() {
        return BLANK.withAudiences(List.of(new journey.plan.Audience(new Id("walkers"), Fields.NONE)));
    }

    private static Plan noWayBack() {
        return offering(BLANK, OfferKind.REFERRAL_PROGRAM, "Rope team", Fields.NONE);
    }

    private static Plan unanswered() {
        return with(BLANK, Stage.AWARE, CardType.TOUCHPOINT, "Fair", Fields.of(CardFields.AWARENESS, Awareness.PROBLEM_AWARE));
    }

    private static Plan silentMagnet() {
        return offering(BLANK, OfferKind.LEAD_MAGNET, "Leaflet", Fields.NONE);
    }

    private static Plan nosyForm() {
        return with(BLANK, Stage.SUBSCRIBE, CardType.TOUCHPOINT, "Form", Fields.of(CardFields.CAPTURES, List.of(Capture.EMAIL, Capture.NAME, Capture.BIRTHDAY)));
    }

    private static Plan dearEntry() {
        var core = offering(BLANK, OfferKind.CORE_OFFER, "Core", Fields.of(CardFields.PRICE, Amount.of("100")));
        return offering(core, OfferKind.ENTRY_OFFER, "First month", Fields.of(CardFields.PRICE, Amount.of("26")));
    }

    private static Plan riskyEntry() {
        return offering(BLANK, OfferKind.ENTRY_OFFER, "First month", Fields.of(CardFields.PRICE, Amount.of("26")));
    }

    private static Plan oneSided() {
        return offering(BLANK, OfferKind.REFERRAL_PROGRAM, "Rope team", Fields.of(CardFields.REWARD_FOR_REFERRER, "a rope"));
    }

    @Test
    void aReasonNamesWhatInThePlanShowsIt() {
        assertEquals(Optional.of("Aware knows one channel only: Hall 3."), sign(Reasons.FEW_CHANNELS, oneChannel()));
        assertEquals(Optional.of("No card in Aware says which audience it is for."), sign(Reasons.NOBODY_MEANT, noAudienceOnCards()));
        assertEquals(Optional.of("Nothing leads from Promote back to an earlier stage."), sign(Reasons.NOBODY_BRINGS, noWayBack()));
        assertEquals(Optional.of("“Fair” meets people of the type Problem-aware, and nothing in Engage answers them."), sign(Reasons.UNANSWERED, unanswered()));
        assertEquals(Optional.of("“Leaflet” says neither what it promises nor what it gives."), sign(Reasons.NO_REASON_TO_SIGN_UP, silentMagnet()));
        assertEquals(Optional.of("“Form” asks for 3 things at once."), sign(Reasons.ASKS_TOO_MUCH, nosyForm()));
        assertEquals(Optional.of("“First month” costs more than a quarter of “Core”."), sign(Reasons.FIRST_STEP_TOO_BIG, dearEntry()));
        assertEquals(Optional.of("“First month” names no guarantee, so the buyer bears the risk."), sign(Reasons.FIRST_STEP_TOO_BIG, riskyEntry()));
        assertEquals(Optional.of("“Rope team” rewards one side only."), sign(Reasons.NOTHING_IN_IT, oneSided()));
    }

    @Test
    void whatHelpsAgainstAnUnansweredMeetingIsTheApproachThatAnswersIt() {
        assertEquals(List.of("Article about the problem"), Reasons.UNANSWERED.remedies(Fitting.of(unanswered())).stream().map(Idea::title).map(ENGLISH::say).toList());
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void everyReasonHasACardThatHelps(Reason reason) {
        assertFalse(reason.remedies(Fitting.of(BLANK)).isEmpty());
    }

    /// All but those whose cure is not a card alone: an audience, the way back from a program, an answer to those who are met.
    @ParameterizedTest
    @MethodSource("reasons")
    void theFirstCardThatHelpsMakesABlankPlanShowTheReasonNoMore(Reason reason) {
        Predicate<Reason> needsMore = List.of(Reasons.NOBODY_MEANT, Reasons.NOBODY_BRINGS, Reasons.FEW_CHANNELS, Reasons.ASKS_TOO_MUCH,
                Reasons.ADDRESSES_UNCHECKED)::contains;
        if (needsMore.test(reason)) return;
        var fitting = Fitting.of(BLANK);
        var addition = fitting.addition(fitting.added(reason.remedies(fitting).getFirst().suggestion()), Ids.from(new SplittableRandom(1)), ENGLISH::say);
        var after = new Edit.Add(addition.cards(), addition.links(), Optional.empty()).apply(BLANK);

        assertEquals(Optional.empty(), sign(reason, after));
    }
}
