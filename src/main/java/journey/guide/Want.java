package journey.guide;

import java.util.Optional;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.OfferKind;
import journey.plan.Settings.StateNote;
import journey.plan.Stage;
import journey.plan.Word;

/// The kinds of things that a band of a lens may need.
public enum Want implements Word {
    /// What people do that shows their state; the team writes it down.
    BEHAVIOUR,
    /// What we do about it: touchpoints and offers, or what the team wrote.
    ACTIVITY,
    CALL,
    MEASURE,
    CHANNEL,
    CONTENT,
    LEAD_MAGNET,
    FIRST_YES,
    VICTORY,
    CORE_OFFER,
    MAXIMIZER,
    VOICE,
    PROGRAM,
    WAY_BACK,
    /// A step of closeness, taken.
    STEP,
    /// An ask that does not come too soon.
    ORDER;

    /// The field of a state's note in which the team writes of it.
    public Optional<Field<String>> note() {
        return switch (this) {
            case BEHAVIOUR -> Optional.of(StateNote.BEHAVIOUR);
            case ACTIVITY -> Optional.of(StateNote.ACTIVITY);
            case CALL, MEASURE, CHANNEL, CONTENT, LEAD_MAGNET, FIRST_YES, VICTORY, CORE_OFFER, MAXIMIZER, VOICE, PROGRAM, WAY_BACK, STEP, ORDER ->
                    Optional.empty();
        };
    }

    /// Whether a card is what is wanted, as far as the card alone can say.
    boolean isMetBy(Card card) {
        return switch (this) {
            case ACTIVITY -> card instanceof Card.Touchpoint || card instanceof Card.Offer;
            case CALL -> card instanceof Card.CallToAction;
            case MEASURE -> card instanceof Card.Metric;
            case CHANNEL -> card instanceof Card.Touchpoint touchpoint && !touchpoint.channel().isBlank();
            case CONTENT -> card instanceof Card.Touchpoint || isOneOf(card, OfferKind.FREE_CONTENT);
            case LEAD_MAGNET -> isOneOf(card, OfferKind.LEAD_MAGNET);
            case FIRST_YES -> isOneOf(card, OfferKind.ENTRY_OFFER, OfferKind.TIME_COMMITMENT);
            case VICTORY -> Step.SHARED_DELIGHT.isTakenBy(card);
            case CORE_OFFER -> isOneOf(card, OfferKind.CORE_OFFER);
            case MAXIMIZER -> isOneOf(card, OfferKind.UPSELL, OfferKind.ADD_ON, OfferKind.SUBSCRIPTION, OfferKind.PARTNER_OFFER);
            case VOICE -> Step.SPEAKS_FOR_US.isTakenBy(card) || card.fields().has(CardFields.PROOF);
            case PROGRAM -> Step.PARTNER.isTakenBy(card);
            case BEHAVIOUR, WAY_BACK, STEP, ORDER -> false;
        };
    }

    private static boolean isOneOf(Card card, OfferKind... kinds) {
        if (!(card instanceof Card.Offer offer)) return false;
        for (var kind : kinds) if (offer.is(kind)) return true;
        return false;
    }

    /// The card that meets it, where one is thinkable.
    ///
    /// @param stage where it would stand
    Optional<Suggestion> suggestion(Stage stage) {
        return switch (this) {
            case ACTIVITY -> Optional.of(Suggestions.complete(stage));
            case CALL -> Optional.of(Suggestions.callToAction(stage));
            case MEASURE -> Optional.of(Suggestions.metric(stage));
            case CHANNEL -> Optional.of(Suggestions.complete(Stage.AWARE));
            case CONTENT -> Optional.of(Suggestions.complete(Stage.ENGAGE));
            case LEAD_MAGNET -> Optional.of(Suggestions.complete(Stage.SUBSCRIBE));
            case FIRST_YES -> Optional.of(Suggestions.complete(Stage.CONVERT));
            case VICTORY -> Optional.of(Suggestions.complete(Stage.EXCITE));
            case CORE_OFFER -> Optional.of(Suggestions.complete(Stage.ASCEND));
            case MAXIMIZER -> Optional.of(Ideas.named("upsell").suggestion());
            case VOICE -> Optional.of(Suggestions.complete(Stage.ADVOCATE));
            case PROGRAM -> Optional.of(Suggestions.complete(Stage.PROMOTE));
            case WAY_BACK -> Optional.of(Suggestions.callToAction(Stage.PROMOTE));
            case BEHAVIOUR, STEP, ORDER -> Optional.empty();
        };
    }
}
