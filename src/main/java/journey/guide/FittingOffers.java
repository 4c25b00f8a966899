package journey.guide;

import static journey.guide.Idea.offer;
import static journey.plan.CardFields.EVERY;
import static journey.plan.CardFields.GUARANTEE;
import static journey.plan.CardFields.KIND;
import static journey.plan.CardFields.MINUTES;
import static journey.plan.CardFields.VICTORY;
import static journey.plan.OfferKind.ADD_ON;
import static journey.plan.OfferKind.AFFILIATE_PROGRAM;
import static journey.plan.OfferKind.BONUS;
import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.ENTRY_OFFER;
import static journey.plan.OfferKind.FREE_CONTENT;
import static journey.plan.OfferKind.LEAD_MAGNET;
import static journey.plan.OfferKind.PARTNER_OFFER;
import static journey.plan.OfferKind.PARTNER_PROGRAM;
import static journey.plan.OfferKind.QUICK_WIN;
import static journey.plan.OfferKind.REFERRAL_PROGRAM;
import static journey.plan.OfferKind.REVIEW_REQUEST;
import static journey.plan.OfferKind.STORY_REQUEST;
import static journey.plan.OfferKind.SUBSCRIPTION;
import static journey.plan.OfferKind.THANK_YOU;
import static journey.plan.OfferKind.TIME_COMMITMENT;
import static journey.plan.OfferKind.UPSELL;

import java.util.List;
import journey.plan.Gives;
import journey.plan.Span;

/// An offer or more of each kind, complete as its kind needs, at the stage where it is at home.
final class FittingOffers {
    static final List<Idea> ALL = List.of(
            offer(FREE_CONTENT, "content").free().markedBy(KIND),

            offer(LEAD_MAGNET, "checklist").free().taking().giving(Gives.ANSWER),
            offer(LEAD_MAGNET, "sample").free().taking().giving(Gives.EXAMPLE),
            offer(LEAD_MAGNET, "discount").free().taking().giving(Gives.PROMISE),

            offer(TIME_COMMITMENT, "short-call").free().with(MINUTES, 15),
            offer(TIME_COMMITMENT, "demo").free().with(MINUTES, 30),
            offer(TIME_COMMITMENT, "webinar").free().with(MINUTES, 60),
            offer(ENTRY_OFFER, "first-purchase").saying(GUARANTEE, "guarantee").markedBy(KIND),
            offer(ENTRY_OFFER, "trial").saying(GUARANTEE, "guarantee"),

            offer(QUICK_WIN, "quick-win").free().with(VICTORY, true).markedBy(KIND),
            offer(BONUS, "bonus").free().markedBy(KIND),

            offer(CORE_OFFER, "core-offer").markedBy(KIND),
            offer(UPSELL, "upsell").markedBy(KIND),
            offer(ADD_ON, "add-on").markedBy(KIND),
            offer(SUBSCRIPTION, "subscription").with(EVERY, Span.MONTH).markedBy(KIND),
            offer(PARTNER_OFFER, "partner-offer").markedBy(KIND),

            offer(REVIEW_REQUEST, "review-request").markedBy(KIND),
            offer(STORY_REQUEST, "story-request").markedBy(KIND),
            offer(THANK_YOU, "thank-you").markedBy(KIND),

            offer(REFERRAL_PROGRAM, "referral").rewarding().markedBy(KIND),
            offer(AFFILIATE_PROGRAM, "affiliate").rewarding().markedBy(KIND),
            offer(PARTNER_PROGRAM, "certified").rewarding().markedBy(KIND));

    private FittingOffers() {}
}
