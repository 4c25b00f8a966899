package journey.rule;

import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.ENTRY_OFFER;
import static journey.plan.OfferKind.LEAD_MAGNET;
import static journey.plan.OfferKind.REFERRAL_PROGRAM;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.PROMOTE;
import static journey.plan.Stage.SUBSCRIBE;
import static journey.rule.Sketch.aiming;
import static journey.rule.Sketch.call;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.metric;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.touchpoint;

import java.util.List;
import java.util.stream.IntStream;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// A pair for each rule about what the stages hold.
final class CoveragePairs {
    private static final Plan AD = plan(in(AWARE, touchpoint("Video ad")));
    private static final Plan TWO = plan(in(AWARE, touchpoint("Video ad")), in(ENGAGE, touchpoint("Article")));

    static final List<Pair> ALL = List.of(
            new Pair("begin",
                    Plan.blank("New"),
                    AD),
            new Pair("stage-skipped",
                    plan(in(AWARE, touchpoint("Video ad")), in(SUBSCRIBE, offer(LEAD_MAGNET, "Guide"))),
                    plan(in(AWARE, touchpoint("Video ad")), in(ENGAGE, touchpoint("Article")), in(SUBSCRIBE, offer(LEAD_MAGNET, "Guide")))),
            new Pair("stages-skipped-in-a-row",
                    plan(in(AWARE, touchpoint("Video ad")), in(CONVERT, offer(ENTRY_OFFER, "First month"))),
                    plan(in(AWARE, touchpoint("Video ad")), in(ENGAGE, touchpoint("Article")), in(CONVERT, offer(ENTRY_OFFER, "First month")))),
            new Pair("stage-empty",
                    plan(in(ADVOCATE, touchpoint("Customer stories"))),
                    plan(in(ADVOCATE, touchpoint("Customer stories")), in(PROMOTE, offer(REFERRAL_PROGRAM, "Bring a friend")))),
            new Pair("ends-at-first-sale",
                    plan(in(CONVERT, offer(ENTRY_OFFER, "First month"))),
                    plan(in(CONVERT, offer(ENTRY_OFFER, "First month")), in(EXCITE, touchpoint("Welcome call")))),
            new Pair("gate-missing",
                    plan(in(CONVERT, offer(ENTRY_OFFER, "First month")), in(ASCEND, offer(CORE_OFFER, "Membership"))),
                    plan(in(CONVERT, offer(ENTRY_OFFER, "First month")), in(EXCITE, touchpoint("Welcome call")), in(ASCEND, offer(CORE_OFFER, "Membership")))),
            new Pair("no-goal",
                    AD,
                    aiming("3 600 people visit the page", AWARE, AD)),
            new Pair("same-goal",
                    aiming("More reach", ENGAGE, aiming("More reach", AWARE, TWO)),
                    aiming("They read to the end", ENGAGE, aiming("More reach", AWARE, TWO))),
            new Pair("no-activity",
                    plan(in(AWARE, call("Read why"))),
                    plan(in(AWARE, call("Read why"), touchpoint("Video ad")))),
            new Pair("no-cta",
                    AD,
                    plan(in(AWARE, touchpoint("Video ad"), call("Read why")))),
            new Pair("no-metric",
                    AD,
                    plan(in(AWARE, touchpoint("Video ad"), metric("Visits")))),
            new Pair("no-owner",
                    AD,
                    AD.withStage(AWARE, one -> new StagePlan(one.fields().with(StagePlan.OWNER, "Content team")))),
            new Pair("unbalanced",
                    posting(5, 3, 2),
                    posting(4, 3, 3)));

    private CoveragePairs() {}

    /// So many posts in each of the first stages.
    private static Plan posting(int... posts) {
        return plan(IntStream.range(0, posts.length).mapToObj(stage -> in(Stage.ALL.get(stage),
                IntStream.range(0, posts[stage]).mapToObj(_ -> touchpoint("Post")).toArray(Sketch.Piece[]::new))).toArray(Sketch.Column[]::new));
    }
}
