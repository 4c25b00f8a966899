package journey.guide;

import static journey.plan.CardFields.AWARENESS;
import static journey.plan.CardFields.CHANNEL;
import static journey.plan.CardFields.KIND;
import static journey.plan.CardFields.PRICE;
import static journey.plan.CardFields.VICTORY;

import java.util.Optional;
import journey.plan.Amount;
import journey.plan.Approach;
import journey.plan.Awareness;
import journey.plan.CardType;
import journey.plan.OfferKind;
import journey.plan.Phrase;
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
    /// which approach Engage lacks, depends on the plan: [Fitting] sets it.
    public static Suggestion complete(Stage stage) {
        return switch (stage) {
            case AWARE -> idea("search");
            case ENGAGE -> engaging(Approach.EDUCATE);
            case SUBSCRIBE -> idea("checklist");
            case CONVERT -> idea("short-call");
            case EXCITE -> idea("first-success");
            case ASCEND -> idea("core-offer");
            case ADVOCATE -> idea("review-request");
            case PROMOTE -> idea("referral");
        };
    }

    private static Suggestion idea(String id) {
        return Ideas.named(id).suggestion();
    }

    /// A touchpoint in Engage that speaks in one way.
    public static Suggestion engaging(Approach approach) {
        return idea(approach.word());
    }

    /// A touchpoint in Aware that meets people who know so much, where others are met already.
    ///
    /// @param channel where; "" where nobody has said
    public static Suggestion meeting(String channel, Awareness awareness) {
        var title = channel.isBlank() ? Phrase.of("guide.suggest.meeting", awareness) : Phrase.of("guide.suggest.meeting.on", channel, awareness);
        var card = Suggestion.of(Stage.AWARE, CardType.TOUCHPOINT, title).with(AWARENESS, awareness);
        return channel.isBlank() ? card : card.with(CHANNEL, channel);
    }

    /// What people could be asked to do next; whoever adds it leads it on.
    public static Suggestion callToAction(Stage stage) {
        return Ideas.of(stage, CardType.CALL_TO_ACTION).getFirst().suggestion();
    }

    /// What could be measured in a stage: the most usual of its metrics. None of these counts money.
    public static Suggestion metric(Stage stage) {
        return Ideas.of(stage, CardType.METRIC).getFirst().suggestion();
    }

    /// Something worth knowing that costs nothing, for people who do not trust us yet.
    public static Suggestion content() {
        return idea("content");
    }

    /// A word to new customers on how they are doing.
    public static Suggestion checkIn() {
        return idea("check-in");
    }

    /// What others say of us, shown where people weigh leaving an address.
    public static Suggestion proof() {
        return idea("proof");
    }

    /// A card that takes a step of closeness and is complete; what is sold needs a price that only the team can set.
    public static Optional<Suggestion> taking(Step step) {
        return switch (step) {
            case TIME_GIVEN -> Optional.of(complete(Stage.CONVERT));
            case SHARED_DELIGHT -> Optional.of(complete(Stage.EXCITE));
            case TRUST -> Optional.of(checkIn());
            case SPEAKS_FOR_US -> Optional.of(complete(Stage.ADVOCATE));
            case NOTICED, ATTENTION_RETURNED, CONVERSATION, HANDSHAKE, FIRST_PURCHASE, BIGGER_PURCHASE, REPEAT_PURCHASE, PARTNER -> Optional.empty();
        };
    }
}
