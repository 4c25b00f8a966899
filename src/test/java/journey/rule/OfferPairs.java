package journey.rule;

import static journey.plan.LinkKind.LEADS_TO;
import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.EXCITE;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.linking;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.touchpoint;

import java.util.List;

/// A pair for each rule about offers.
final class OfferPairs {
    static final List<Pair> ALL = List.of(
            new Pair("no-bridge",
                    plan(in(EXCITE, touchpoint("Hello")), in(ASCEND, offer(CORE_OFFER, "Membership"))),
                    linking(LEADS_TO, plan(in(EXCITE, touchpoint("Hello")), in(ASCEND, offer(CORE_OFFER, "Membership"))), "hello>membership")));

    private OfferPairs() {}
}
