package journey.guide;

import static journey.plan.CardFields.APPROACH;
import static journey.plan.CardFields.BETTER;
import static journey.plan.CardFields.CAPTURES;
import static journey.plan.CardFields.CHANNEL;
import static journey.plan.CardFields.CHECK_IN;
import static journey.plan.CardFields.CONSENT;
import static journey.plan.CardFields.GIVES;
import static journey.plan.CardFields.KIND;
import static journey.plan.CardFields.MINUTES;
import static journey.plan.CardFields.OF;
import static journey.plan.CardFields.PRICE;
import static journey.plan.CardFields.PROMISE;
import static journey.plan.CardFields.PROOF;
import static journey.plan.CardFields.REWARD_FOR_FRIEND;
import static journey.plan.CardFields.REWARD_FOR_REFERRER;
import static journey.plan.CardFields.UNIT;
import static journey.plan.CardFields.VICTORY;

import java.util.List;
import journey.plan.Amount;
import journey.plan.Approach;
import journey.plan.Better;
import journey.plan.Capture;
import journey.plan.CardType;
import journey.plan.Gives;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Proof;
import journey.plan.Stage;

/// The cards that the planner proposes.
public final class Suggestions {
    private Suggestions() {}

    /// What a place on the board without cards could get: its title is the label of the ghost. The kind of an offer is the
    /// first that is at home there; Aware has none.
    public static Suggestion ghost(Stage stage, CardType type) {
        var ghost = Suggestion.of(stage, type, Phrase.of(type == CardType.OFFER
                ? "guide.ghost.offer." + stage.word()
                : "guide.ghost." + type.word()));
        return type == CardType.OFFER ? firstKind(stage, ghost) : ghost;
    }

    private static Suggestion firstKind(Stage stage, Suggestion ghost) {
        return switch (stage) {
            case AWARE -> ghost;
            case ENGAGE -> ghost.with(KIND, OfferKind.FREE_CONTENT).with(PRICE, Amount.FREE);
            case SUBSCRIBE -> ghost.with(KIND, OfferKind.LEAD_MAGNET).with(PRICE, Amount.FREE);
            case CONVERT -> ghost.with(KIND, OfferKind.ENTRY_OFFER);
            case EXCITE -> ghost.with(KIND, OfferKind.QUICK_WIN).with(PRICE, Amount.FREE).with(VICTORY, true);
            case ASCEND -> ghost.with(KIND, OfferKind.CORE_OFFER);
            case ADVOCATE -> ghost.with(KIND, OfferKind.REVIEW_REQUEST);
            case PROMOTE -> ghost.with(KIND, OfferKind.REFERRAL_PROGRAM);
        };
    }

    /// The one card that makes an empty stage a planned one, complete in all that the validator asks of it. Whom it means, and
    /// which approach Engage lacks, depends on the plan and is for the caller to set.
    public static Suggestion complete(Stage stage) {
        return switch (stage) {
            case AWARE -> card(stage, CardType.TOUCHPOINT).saying(CHANNEL, "guide.suggest.aware.channel");
            case ENGAGE -> engaging(Approach.EDUCATE);
            case SUBSCRIBE -> card(stage, CardType.OFFER).with(KIND, OfferKind.LEAD_MAGNET).with(PRICE, Amount.FREE)
                    .with(CAPTURES, List.of(Capture.EMAIL)).with(CONSENT, true).with(GIVES, Gives.ANSWER)
                    .saying(PROMISE, "guide.suggest.subscribe.promise");
            case CONVERT -> card(stage, CardType.OFFER).with(KIND, OfferKind.TIME_COMMITMENT).with(PRICE, Amount.FREE).with(MINUTES, 15);
            case EXCITE -> card(stage, CardType.TOUCHPOINT).with(VICTORY, true);
            case ASCEND -> card(stage, CardType.OFFER).with(KIND, OfferKind.CORE_OFFER);
            case ADVOCATE -> card(stage, CardType.OFFER).with(KIND, OfferKind.REVIEW_REQUEST);
            case PROMOTE -> card(stage, CardType.OFFER).with(KIND, OfferKind.REFERRAL_PROGRAM)
                    .saying(REWARD_FOR_REFERRER, "guide.suggest.promote.referrer")
                    .saying(REWARD_FOR_FRIEND, "guide.suggest.promote.friend");
        };
    }

    /// A touchpoint in Engage that speaks in one way.
    public static Suggestion engaging(Approach approach) {
        return Suggestion.of(Stage.ENGAGE, CardType.TOUCHPOINT, Phrase.of("guide.suggest.engage." + approach.word()))
                .with(APPROACH, approach);
    }

    private static Suggestion card(Stage stage, CardType type) {
        return Suggestion.of(stage, type, Phrase.of("guide.suggest." + stage.word()));
    }

    /// What people could be asked to do next; whoever adds it leads it on.
    public static Suggestion callToAction(Stage stage) {
        return Suggestion.of(stage, CardType.CALL_TO_ACTION, Phrase.of("guide.call." + stage.word()));
    }

    /// What could be measured in a stage: a share of named people, but for Aware, where people are counted.
    public static Suggestion metric(Stage stage) {
        var metric = Suggestion.of(stage, CardType.METRIC, Phrase.of("guide.metric." + stage.word())).with(BETTER, Better.HIGHER);
        return stage == Stage.AWARE
                ? metric.saying(UNIT, "guide.metric.aware.unit")
                : metric.with(UNIT, "%").saying(OF, "guide.metric." + stage.word() + ".of");
    }

    /// Something worth knowing that costs nothing, for people who do not trust us yet.
    public static Suggestion content() {
        return Suggestion.of(Stage.ENGAGE, CardType.OFFER, Phrase.of("guide.suggest.content"))
                .with(KIND, OfferKind.FREE_CONTENT).with(PRICE, Amount.FREE);
    }

    /// A word to new customers on how they are doing.
    public static Suggestion checkIn() {
        return Suggestion.of(Stage.EXCITE, CardType.TOUCHPOINT, Phrase.of("guide.suggest.check-in")).with(CHECK_IN, true);
    }

    /// What others say of us, shown where people weigh leaving an address.
    public static Suggestion proof() {
        return Suggestion.of(Stage.SUBSCRIBE, CardType.TOUCHPOINT, Phrase.of("guide.suggest.proof"))
                .with(PROOF, Proof.REVIEW);
    }
}
