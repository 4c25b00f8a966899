package journey.guide;

import static journey.plan.CardFields.KIND;
import static journey.plan.CardFields.PRICE;
import static journey.plan.CardFields.VICTORY;

import journey.plan.Amount;
import journey.plan.Approach;
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
}
