package journey.interview;

import static journey.interview.Seats.PROGRAM;
import static journey.interview.Seats.REQUEST;

import java.util.List;
import journey.plan.CardFields;
import journey.plan.OfferKind;
import journey.plan.Stage;

/// What is asked about Advocate and Promote: a good word, and somebody new.
final class FanQuestions {
    private static final Chapter ADVOCATE = Chapter.of(Stage.ADVOCATE);
    private static final Chapter PROMOTE = Chapter.of(Stage.PROMOTE);

    static final List<Question> ALL = List.of(
            Question.of(ADVOCATE, "ask", Ask.choice("advocate.ask", OfferKind.class, OfferKind.REVIEW_REQUEST, OfferKind.STORY_REQUEST),
                    Seats.kind(REQUEST)),
            Question.of(ADVOCATE, "when", Ask.lineFor("advocate.when"), REQUEST.field(CardFields.TEXT)).when(Seats.with(REQUEST, "advocate.ask")),
            Question.of(ADVOCATE, "reuse", Ask.choice("advocate.reuse", Stage.class, Reuse.OFFERED.toArray(Stage[]::new)), new Reuse())
                    .when(Seats.with(REQUEST, "advocate.ask")),
            Question.of(ADVOCATE, "permission", Ask.yesNo(), Reuse.SEAT.flag(CardFields.MAY_PUBLISH, "advocate.permission")).when(Reuse::needsLeave),
            Measure.question(Stage.ADVOCATE),
            Question.of(PROMOTE, "program",
                    Ask.choice("promote.program", OfferKind.class, OfferKind.REFERRAL_PROGRAM, OfferKind.AFFILIATE_PROGRAM, OfferKind.PARTNER_PROGRAM),
                    Seats.kind(PROGRAM)),
            Question.of(PROMOTE, "referrer", Ask.lineFor("promote.referrer"), PROGRAM.field(CardFields.REWARD_FOR_REFERRER)).when(Seats.with(PROGRAM, "promote.program")),
            Question.of(PROMOTE, "friend", Ask.lineFor("promote.friend"), PROGRAM.field(CardFields.REWARD_FOR_FRIEND)).when(Seats.with(PROGRAM, "promote.program")),
            Question.of(PROMOTE, "cost", Ask.money(), PROGRAM.field(CardFields.REWARD_COST)).when(Seats.with(PROGRAM, "promote.program")),
            Measure.question(Stage.PROMOTE));

    private FanQuestions() {}
}
