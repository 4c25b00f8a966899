package journey.rule;

import static journey.plan.OfferKind.ENTRY_OFFER;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.touchpoint;

import java.util.List;
import journey.plan.Approach;
import journey.plan.Audience;
import journey.plan.Awareness;
import journey.plan.CardFields;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;

/// A pair for each rule about the audience.
final class AudiencePairs {
    private static final Sketch.Piece AD = touchpoint("TikTok ad").with(CardFields.AWARENESS, Awareness.PROBLEM_AWARE);
    private static final Sketch.Piece PAGE = touchpoint("Landing page");

    static final List<Pair> ALL = List.of(
            new Pair("no-channel",
                    plan(in(AWARE, touchpoint("Video ad"))),
                    plan(in(AWARE, touchpoint("Video ad").with(CardFields.CHANNEL, "TikTok")))),
            new Pair("no-audience",
                    plan(in(AWARE, touchpoint("Video ad"))),
                    meant(plan(in(AWARE, touchpoint("Video ad"))))),
            new Pair("awareness-unproven",
                    plan(in(AWARE, AD)),
                    plan(in(AWARE, AD.with(CardFields.EVIDENCE, "Survey, May")))),
            new Pair("awareness-unanswered",
                    plan(in(AWARE, AD), in(ENGAGE, PAGE)),
                    plan(in(AWARE, AD), in(ENGAGE, PAGE.with(CardFields.APPROACH, Approach.EDUCATE)))),
            new Pair("wrong-approach",
                    plan(in(AWARE, AD), in(ENGAGE, PAGE.with(CardFields.APPROACH, Approach.COMPARE))),
                    plan(in(AWARE, AD), in(ENGAGE, PAGE.with(CardFields.APPROACH, Approach.EDUCATE)))),
            new Pair("one-channel",
                    plan(in(ENGAGE, PAGE.with(CardFields.CHANNEL, "Website"))),
                    plan(in(ENGAGE, PAGE.with(CardFields.CHANNEL, "Website"), touchpoint("Film").with(CardFields.CHANNEL, "YouTube")))),
            new Pair("engagement-stops",
                    plan(in(CONVERT, offer(ENTRY_OFFER, "First month"))),
                    plan(in(CONVERT, offer(ENTRY_OFFER, "First month")), in(EXCITE, touchpoint("Welcome mail")))));

    private static Plan meant(Plan plan) {
        return plan.withAudiences(List.of(new Audience(new Id("people"), Fields.of(Audience.NAME, "Stressed professionals"))));
    }

    private AudiencePairs() {}
}
