package journey.rule;

import static journey.plan.OfferKind.BONUS;
import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.ENTRY_OFFER;
import static journey.plan.OfferKind.FREE_CONTENT;
import static journey.plan.OfferKind.LEAD_MAGNET;
import static journey.plan.OfferKind.TIME_COMMITMENT;
import static journey.plan.OfferKind.UPSELL;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.SUBSCRIBE;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.touchpoint;

import java.util.List;
import journey.plan.Capture;
import journey.plan.CardFields;

/// A pair for each rule about what comes before what.
final class OrderPairs {
    static final List<Pair> ALL = List.of(
            new Pair("wrong-stage",
                    plan(in(CONVERT, offer(ENTRY_OFFER, "First month"), offer(LEAD_MAGNET, "Guide"))),
                    plan(in(SUBSCRIBE, offer(LEAD_MAGNET, "Guide")), in(CONVERT, offer(ENTRY_OFFER, "First month")))),
            new Pair("sells-too-early",
                    plan(in(ENGAGE, offer(FREE_CONTENT, "Video course").at("5.00"))),
                    plan(in(ENGAGE, offer(FREE_CONTENT, "Video course").at("0.00")))),
            new Pair("core-before-entry",
                    plan(in(ASCEND, offer(CORE_OFFER, "Membership"))),
                    plan(in(CONVERT, offer(TIME_COMMITMENT, "Free call")), in(ASCEND, offer(CORE_OFFER, "Membership")))),
            new Pair("upsell-before-core",
                    plan(in(ASCEND, offer(UPSELL, "Coaching"), offer(CORE_OFFER, "Membership"))),
                    plan(in(ASCEND, offer(CORE_OFFER, "Membership"), offer(UPSELL, "Coaching")))),
            new Pair("excite-sells",
                    plan(in(EXCITE, offer(BONUS, "Gift box").at("3.00"))),
                    plan(in(EXCITE, offer(BONUS, "Gift box").at("0.00")))),
            new Pair("excite-asks",
                    plan(in(EXCITE, touchpoint("Welcome form").with(CardFields.CAPTURES, List.of(Capture.PHONE)))),
                    plan(in(EXCITE, touchpoint("Welcome form")))),
            new Pair("upsell-not-more",
                    plan(in(CONVERT, offer(ENTRY_OFFER, "Starter box").at("20.00")), in(ASCEND, offer(UPSELL, "Refill").at("20.00"))),
                    plan(in(CONVERT, offer(ENTRY_OFFER, "Starter box").at("20.00")), in(ASCEND, offer(UPSELL, "Refill").at("20.01")))),
            new Pair("closeness-jump",
                    plan(in(CONVERT, offer(ENTRY_OFFER, "First month").at("1.00")), in(EXCITE, touchpoint("Welcome call")), in(ASCEND, offer(CORE_OFFER, "Membership"))),
                    plan(in(CONVERT, offer(ENTRY_OFFER, "First month").at("1.00")), in(EXCITE, touchpoint("Welcome call").with(CardFields.CHECK_IN, true)),
                            in(ASCEND, offer(CORE_OFFER, "Membership")))),
            new Pair("trust-missing",
                    plan(in(CONVERT, offer(ENTRY_OFFER, "First month"))),
                    plan(in(ENGAGE, offer(FREE_CONTENT, "Video course")), in(CONVERT, offer(ENTRY_OFFER, "First month")))));

    private OrderPairs() {}
}
