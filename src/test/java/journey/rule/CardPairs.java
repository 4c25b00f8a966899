package journey.rule;

import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.ENGAGE;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.touchpoint;

import java.util.List;
import journey.plan.CardFields;

/// A pair for each rule about single cards.
final class CardPairs {
    static final List<Pair> ALL = List.of(
            new Pair("untitled",
                    plan(in(AWARE, touchpoint(""))),
                    plan(in(AWARE, touchpoint("Video ad")))),
            new Pair("duplicate-title",
                    plan(in(AWARE, touchpoint("Video ad")), in(ENGAGE, touchpoint("video ad"))),
                    plan(in(AWARE, touchpoint("Video ad")), in(ENGAGE, touchpoint("Video")))),
            new Pair("bad-link",
                    plan(in(AWARE, touchpoint("Video ad").with(CardFields.LINK, "tiktok"))),
                    plan(in(AWARE, touchpoint("Video ad").with(CardFields.LINK, "https://www.tiktok.com")))));

    private CardPairs() {}
}
