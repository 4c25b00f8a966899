package journey.rule;

import static journey.plan.LinkKind.LEADS_TO;
import static journey.plan.LinkKind.LOOP;
import static journey.plan.LinkKind.STEP_BACK;
import static journey.plan.OfferKind.LEAD_MAGNET;
import static journey.plan.OfferKind.REFERRAL_PROGRAM;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.PROMOTE;
import static journey.plan.Stage.SUBSCRIBE;
import static journey.rule.Sketch.call;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.linking;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.touchpoint;

import java.util.List;
import journey.plan.Link;
import journey.plan.Plan;

/// A pair for each rule about the ways between cards.
final class WayPairs {
    private static final Plan START = plan(in(AWARE, touchpoint("Video ad"), call("Read why")), in(ENGAGE, touchpoint("Article")));
    private static final Plan BACK = plan(in(ENGAGE, touchpoint("Article")), in(SUBSCRIBE, call("Get the guide")));
    private static final Plan THREE = plan(in(AWARE, touchpoint("Video ad")), in(ENGAGE, touchpoint("Article")), in(SUBSCRIBE, offer(LEAD_MAGNET, "Guide")));
    private static final Plan APART = plan(in(AWARE, touchpoint("Video ad"), call("Read why")), in(SUBSCRIBE, offer(LEAD_MAGNET, "Guide")));
    private static final Plan ROUND = plan(in(AWARE, touchpoint("Video ad")), in(PROMOTE, offer(REFERRAL_PROGRAM, "Bring a friend"), call("Invite a friend")));

    static final List<Pair> ALL = List.of(
            new Pair("dead-end",
                    linking(LEADS_TO, START, "video-ad>engage"),
                    linking(LEADS_TO, START, "video-ad>read-why", "read-why>engage")),
            new Pair("leads-back",
                    linking(LEADS_TO, BACK, "article>subscribe", "get-the-guide>article"),
                    linking(STEP_BACK, BACK, "article>subscribe", "get-the-guide>article")),
            new Pair("step-back-without-remedy",
                    linking(STEP_BACK, BACK, "get-the-guide>article"),
                    remedied(linking(STEP_BACK, BACK, "get-the-guide>article"))),
            new Pair("link-skips-stage",
                    linking(LEADS_TO, THREE, "video-ad>guide"),
                    linking(LEADS_TO, THREE, "video-ad>article", "article>guide")),
            new Pair("unreachable",
                    linking(LEADS_TO, APART, "video-ad>read-why"),
                    linking(LEADS_TO, APART, "video-ad>read-why", "read-why>guide")),
            new Pair("no-way-on",
                    linking(LEADS_TO, START, "video-ad>read-why"),
                    linking(LEADS_TO, START, "video-ad>engage")),
            new Pair("no-loop",
                    linking(LEADS_TO, ROUND, "bring-a-friend>invite-a-friend"),
                    linking(LOOP, ROUND, "bring-a-friend>invite-a-friend", "invite-a-friend>aware")),
            new Pair("nothing-linked",
                    START,
                    linking(LEADS_TO, START, "read-why>engage")));

    private WayPairs() {}

    private static Plan remedied(Plan plan) {
        return plan.withLinks(plan.links().stream().map(link -> link.with(link.fields().with(Link.REMEDY, "A shorter guide"))).toList());
    }
}
