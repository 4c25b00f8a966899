package journey.chart;

import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Stage;

/// What people get before they are asked for more.
final class Gift {
    private Gift() {}

    /// Whether a card gives something that costs no money: free content, a lead magnet, a bonus, a quick win, thanks; in Engage what speaks
    /// to people in a way of its own; and wherever it stands a little victory or a word on how they are doing.
    static boolean isOne(Card card) {
        return switch (card) {
            case Card.Offer offer -> !offer.isPriced() && offer.kind().filter(kind -> switch (kind) {
                case FREE_CONTENT, LEAD_MAGNET, BONUS, QUICK_WIN, THANK_YOU -> true;
                case ENTRY_OFFER, TIME_COMMITMENT, CORE_OFFER, UPSELL, ADD_ON, SUBSCRIPTION, PARTNER_OFFER, REVIEW_REQUEST, STORY_REQUEST,
                        REFERRAL_PROGRAM, AFFILIATE_PROGRAM, PARTNER_PROGRAM -> false;
            }).isPresent();
            case Card.Touchpoint touchpoint -> touchpoint.stage() == Stage.ENGAGE && touchpoint.approach().isPresent()
                    || touchpoint.fields().is(CardFields.VICTORY) || touchpoint.fields().is(CardFields.CHECK_IN);
            case Card.CallToAction _, Card.Metric _, Card.Note _, Card.Foreign _ -> false;
        };
    }
}
