package journey.rule;

import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.ENGAGE;
import static journey.rule.Sketch.call;
import static journey.rule.Sketch.fixed;
import static journey.rule.Sketch.fixes;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.one;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.said;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import journey.plan.Audience;
import journey.plan.CardFields;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import org.junit.jupiter.api.Test;

class AudiencesTest {
    private static final Id NOVICES = new Id("novices");

    private static Sketch.Piece on(String channel, String title) {
        return touchpoint(title).with(CardFields.CHANNEL, channel);
    }

    private static Plan meaning(Plan plan, String... names) {
        return plan.withAudiences(Stream.of(names).map(name -> new Audience(new Id(name.toLowerCase(Locale.ROOT)), Fields.of(Audience.NAME, name))).toList());
    }

    @Test
    void aBlankPlanIsForNobodyYetAndThatIsFine() {
        assertEquals(List.of(), found("no-audience", Plan.blank("New")));
    }

    @Test
    void aPlanWithoutAnAudienceIsToldOnceForAllChannels() {
        assertEquals(List.of(""), found("no-audience", plan(in(AWARE, on("TikTok", "Ad"), on("Search", "Result")), in(ENGAGE, touchpoint("Page")))));
    }

    @Test
    void theAudienceIsAskedForAndMeantByWhoeverIsMet() {
        var plan = plan(in(AWARE, on("TikTok", "Ad"), call("Look")), in(ENGAGE, touchpoint("Page")));
        var fixed = fixed("no-audience", plan);
        var audience = fixed.audiences().getFirst();

        assertEquals(List.of("Because of this"), fixed.audiences().stream().map(Audience::name).toList());
        assertEquals(List.of(audience.id()), fixed.cards().stream().flatMap(card -> card.fields().get(CardFields.AUDIENCE).stream()).toList());
        assertEquals(List.of(), found("no-audience", fixed));
    }

    @Test
    void aChannelSaysWhomItReaches() {
        var plan = meaning(plan(in(AWARE, on("TikTok", "Ad"), on("Search", "Result").with(CardFields.AUDIENCE, NOVICES))), "Novices");

        assertEquals(List.of("ad"), found("no-audience", plan));
        assertEquals("“Ad” meets people on TikTok, but nobody has said whom.", said("no-audience", plan));
    }

    @Test
    void aChannelIsToldOnceAndOneTouchpointCanSpeakForIt() {
        var open = meaning(plan(in(AWARE, on("TikTok", "Ad"), on("tiktok ", "Film"))), "Novices");
        var said = meaning(plan(in(AWARE, on("TikTok", "Ad"), on("TikTok", "Film").with(CardFields.AUDIENCE, NOVICES))), "Novices");

        assertEquals(List.of("ad"), found("no-audience", open));
        assertEquals(List.of(new Id("film")), one("no-audience", open).cards());
        assertEquals("“Ad” and other touchpoints meet people on TikTok, but nobody has said whom.", said("no-audience", open));
        assertEquals(List.of(), found("no-audience", said));
    }

    @Test
    void anAudienceThatIsGoneIsNone() {
        assertEquals(List.of("ad"), found("no-audience", meaning(plan(in(AWARE, on("TikTok", "Ad").with(CardFields.AUDIENCE, new Id("gone")))), "Novices")));
    }

    @Test
    void aTouchpointWithoutAChannelAndOtherStagesAreLeftAlone() {
        assertEquals(List.of(), found("no-audience", meaning(plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, on("Website", "Page"))), "Novices")));
    }

    @Test
    void theFirstAudiencesAreOfferedByName() {
        var plan = meaning(plan(in(AWARE, on("TikTok", "Ad"))), "Novices", "Experts", "Coaches", "Doctors");

        assertEquals(List.of("It reaches Novices", "It reaches Experts", "It reaches Coaches"), fixes("no-audience", plan));
        assertEquals(NOVICES, fixed("no-audience", plan).cards().getFirst().fields().get(CardFields.AUDIENCE).orElseThrow());
    }

    @Test
    void anAudienceWithoutANameIsStillOne() {
        var plan = plan(in(AWARE, on("TikTok", "Ad"))).withAudiences(List.of(new Audience(NOVICES, Fields.NONE)));

        assertEquals(List.of("It reaches an audience without a name"), fixes("no-audience", plan));
    }
}
