package journey.rule;

import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.ENTRY_OFFER;
import static journey.plan.OfferKind.FREE_CONTENT;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.SUBSCRIBE;
import static journey.rule.Sketch.answered;
import static journey.rule.Sketch.call;
import static journey.rule.Sketch.fixed;
import static journey.rule.Sketch.fixes;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.metric;
import static journey.rule.Sketch.note;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.one;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.said;
import static journey.rule.Sketch.titles;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import journey.plan.Approach;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;

class ChannelsTest {
    private static Sketch.Piece on(String channel, String title) {
        return touchpoint(title).with(CardFields.CHANNEL, channel);
    }

    @Test
    void oneTouchpointThatNamesItsChannelIsEnough() {
        assertEquals(List.of("aware"), found("no-channel", plan(in(AWARE, touchpoint("Ad"), touchpoint("Post").with(CardFields.CHANNEL, " ")))));
        assertEquals(List.of(), found("no-channel", plan(in(AWARE, touchpoint("Ad"), on("TikTok", "Post")))));
    }

    @Test
    void theChannelOfACallIsNoPlaceToMeetAnybody() {
        var plan = plan(in(AWARE, call("Look").with(CardFields.CHANNEL, "TikTok")));

        assertEquals("Aware has no touchpoint: nobody meets you anywhere.", said("no-channel", plan));
        assertEquals(List.of("Be found in search"), fixes("no-channel", plan));
    }

    @Test
    void theChannelIsAskedForOrAnotherTouchpointNamesIts() {
        var plan = plan(in(AWARE, touchpoint("Ad"), touchpoint("Post")));

        assertEquals(List.of("Name the channel", "Be found in search"), fixes("no-channel", plan));
        assertEquals(List.of(new Id("ad"), new Id("post")), one("no-channel", plan).cards());
        assertEquals("Because of this", fixed("no-channel", plan).cards().getFirst().fields().text(CardFields.CHANNEL));
        assertEquals(List.of("Ad", "Post", "Search results"), titles(AWARE, fixed(one("no-channel", plan).fixes().getLast(), plan)));
    }

    @Test
    void ofAnEmptyAwareItSaysNothing() {
        assertEquals(List.of(), found("no-channel", plan(in(AWARE, note("Think")), in(ENGAGE, touchpoint("Page")))));
    }

    @Test
    void channelsAreTheSameWhateverTheirCase() {
        assertEquals(List.of("engage"), found("one-channel", plan(in(ENGAGE, on("Website", "Page"), on(" website", "Film")))));
        assertEquals(List.of(), found("one-channel", plan(in(ENGAGE, on("Website", "Page"), on("YouTube", "Film")))));
        assertEquals(List.of("engage"), found("one-channel", plan(in(ENGAGE, on("Website", "Page"), on("YouTube", "Film").retired()))));
    }

    @Test
    void whereNoChannelIsNamedNobodyKnowsWhetherItIsOne() {
        assertEquals(List.of(), found("one-channel", plan(in(ENGAGE, touchpoint("Page")))));
        assertEquals(List.of(), found("one-channel", plan(in(ENGAGE, offer(FREE_CONTENT, "Guide"), call("Read").with(CardFields.CHANNEL, "Website")))));
    }

    @Test
    void anotherChannelAnswersTheSamePeople() {
        var plan = plan(in(ENGAGE, on("Website", "Page").with(CardFields.APPROACH, Approach.EDUCATE).with(CardFields.MINUTES, 3)));
        var asking = assertInstanceOf(Fix.Asking.class, one("one-channel", plan).fixes().getFirst());
        var added = answered(asking, "YouTube", plan).cards().getLast();

        assertEquals(new Card.Touchpoint(added.id(), ENGAGE, Fields.of(CardFields.TITLE, "YouTube").with(CardFields.CHANNEL, "YouTube").with(CardFields.APPROACH, Approach.EDUCATE)), added);
        assertEquals("That channel is there already. Name another one.", assertThrows(AssertionError.class, () -> answered(asking, "website", plan)).getMessage());
    }

    @Test
    void anyTouchpointAfterSubscribeKeepsEngagementUp() {
        assertEquals(List.of("convert"), found("engagement-stops", plan(in(ENGAGE, touchpoint("Page")), in(CONVERT, offer(ENTRY_OFFER, "Trial")), in(ASCEND, offer(CORE_OFFER, "Membership")))));
        for (var stage : List.of(CONVERT, EXCITE, ADVOCATE))
            assertEquals(List.of(), found("engagement-stops", plan(in(ASCEND, offer(CORE_OFFER, "Membership")), in(stage, touchpoint("Letter")))), stage::word);
        assertEquals(List.of("ascend"), found("engagement-stops", plan(in(ASCEND, offer(CORE_OFFER, "Membership"), touchpoint("Letter").retired()))));
    }

    @Test
    void whereNothingComesAfterSubscribeCoverageSpeaks() {
        assertEquals(List.of(), found("engagement-stops", plan(in(AWARE, touchpoint("Ad")), in(SUBSCRIBE, touchpoint("Form")))));
    }

    @Test
    void engagementGoesOnInExcite() {
        var plan = plan(in(CONVERT, offer(ENTRY_OFFER, "Trial")), in(EXCITE, metric("Active")), in(ASCEND, offer(CORE_OFFER, "Membership")));

        assertEquals(List.of("How is it going after a week?"), newTitles(EXCITE, plan));
        assertEquals(List.of("First success celebrated"), newTitles(EXCITE, plan(in(CONVERT, offer(ENTRY_OFFER, "Trial")))));
    }

    private static List<String> newTitles(Stage stage, Plan plan) {
        var before = titles(stage, plan);
        return titles(stage, fixed("engagement-stops", plan)).stream().filter(title -> !before.contains(title)).toList();
    }
}
