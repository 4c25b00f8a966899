package journey.guide;

import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Stage;
import journey.plan.Word;

/// The twelve steps in which people grow closer to us [S2], and which cards take them. How fast they are taken does not matter,
/// but their order does.
public enum Step implements Word {
    NOTICED(Stage.AWARE),
    ATTENTION_RETURNED(Stage.ENGAGE),
    CONVERSATION(Stage.SUBSCRIBE),
    HANDSHAKE(Stage.SUBSCRIBE),
    TIME_GIVEN(Stage.CONVERT),
    FIRST_PURCHASE(Stage.CONVERT),
    SHARED_DELIGHT(Stage.EXCITE),
    TRUST(Stage.EXCITE),
    BIGGER_PURCHASE(Stage.ASCEND),
    REPEAT_PURCHASE(Stage.ASCEND),
    SPEAKS_FOR_US(Stage.ADVOCATE),
    PARTNER(Stage.PROMOTE);

    private final Stage stage;

    Step(Stage stage) {
        this.stage = stage;
    }

    /// Where the step is at home.
    public Stage stage() {
        return stage;
    }

    /// Whether people are asked for something here: data, time, money or their word.
    public boolean isAsk() {
        return switch (this) {
            case HANDSHAKE, TIME_GIVEN, FIRST_PURCHASE, BIGGER_PURCHASE, REPEAT_PURCHASE, SPEAKS_FOR_US, PARTNER -> true;
            case NOTICED, ATTENTION_RETURNED, CONVERSATION, SHARED_DELIGHT, TRUST -> false;
        };
    }

    public Phrase phrase() {
        return Phrase.of("guide.step." + word());
    }

    /// Whether a card takes this step.
    public boolean isTakenBy(Card card) {
        return switch (this) {
            case NOTICED -> card.stage() == Stage.AWARE && card instanceof Card.Touchpoint;
            case ATTENTION_RETURNED -> card.stage() == Stage.ENGAGE
                    && (card instanceof Card.Touchpoint || isOneOf(card, OfferKind.FREE_CONTENT));
            case CONVERSATION -> card.stage() == Stage.SUBSCRIBE
                    && (card instanceof Card.Touchpoint || card instanceof Card.CallToAction);
            case HANDSHAKE -> card.fields().has(CardFields.CAPTURES);
            case TIME_GIVEN -> card.fields().get(CardFields.MINUTES).orElse(0) > 0 || isOneOf(card, OfferKind.TIME_COMMITMENT);
            case FIRST_PURCHASE -> card instanceof Card.Offer offer && offer.is(OfferKind.ENTRY_OFFER) && offer.isPriced();
            case SHARED_DELIGHT -> card.fields().is(CardFields.VICTORY) || isOneOf(card, OfferKind.BONUS, OfferKind.QUICK_WIN);
            case TRUST -> card.fields().is(CardFields.CHECK_IN) || card.fields().has(CardFields.PROOF);
            case BIGGER_PURCHASE -> isOneOf(card, OfferKind.CORE_OFFER);
            case REPEAT_PURCHASE -> isOneOf(card, OfferKind.UPSELL, OfferKind.ADD_ON, OfferKind.SUBSCRIPTION);
            case SPEAKS_FOR_US -> isOneOf(card, OfferKind.REVIEW_REQUEST, OfferKind.STORY_REQUEST);
            case PARTNER -> card instanceof Card.Offer offer && offer.kind().filter(OfferKind::isProgram).isPresent();
        };
    }

    private static boolean isOneOf(Card card, OfferKind... kinds) {
        if (!(card instanceof Card.Offer offer)) return false;
        for (var kind : kinds) if (offer.is(kind)) return true;
        return false;
    }
}
