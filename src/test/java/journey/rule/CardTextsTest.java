package journey.rule;

import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.ENGAGE;
import static journey.rule.Sketch.call;
import static journey.rule.Sketch.fixed;
import static journey.rule.Sketch.fixes;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.metric;
import static journey.rule.Sketch.note;
import static journey.rule.Sketch.one;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.said;
import static journey.rule.Sketch.titles;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.Plan;
import org.junit.jupiter.api.Test;

class CardTextsTest {
    @Test
    void aCardNeedsATitle() {
        assertEquals(List.of("untitled"), found("untitled", plan(in(AWARE, touchpoint(" "), call("Look")))));
        assertEquals("A card in Aware (Touchpoint) has no title.", said("untitled", plan(in(AWARE, touchpoint("")))));
        assertEquals(List.of(), found("untitled", plan(in(AWARE, touchpoint("Ad"), call("").retired()))));
    }

    @Test
    void aNoteSaysWhatItHasToSayInItsText() {
        assertEquals(List.of(), found("untitled", plan(in(AWARE, note("").with(CardFields.TEXT, "Ask Ann")))));
        assertEquals(List.of("untitled"), found("untitled", plan(in(AWARE, note("")))));
    }

    @Test
    void aCardIsNamedAfterItsChannelOrItsFirstLine() {
        assertEquals(List.of("Call it “TikTok”", "Give it a title"), fixes("untitled", plan(in(AWARE, touchpoint("").with(CardFields.CHANNEL, "TikTok")))));
        assertEquals(List.of("One minute film"), titles(AWARE, fixed("untitled", plan(in(AWARE, touchpoint("").with(CardFields.TEXT, "One minute film\nshot by Bob"))))));
    }

    @Test
    void aNameThatIsTakenIsNotProposed() {
        assertEquals(List.of("Give it a title"), fixes("untitled", plan(in(AWARE, touchpoint("TikTok"), touchpoint("").with(CardFields.CHANNEL, "TikTok")))));
    }

    @Test
    void cardsOfOneTitleAreToldOnceAtTheSecond() {
        var plan = plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, call("ad "), metric("Ad"), note("Ad")));

        assertEquals(List.of("ad-2"), found("duplicate-title", plan));
        assertEquals("3 cards are called “Ad”.", said("duplicate-title", plan));
        assertEquals(2, one("duplicate-title", plan).cards().size());
        assertEquals(List.of(), found("duplicate-title", plan(in(AWARE, touchpoint("Ad"), touchpoint("Ad").retired(), call("Look"), touchpoint(""), call("")))));
    }

    @Test
    void numberingKeepsTheFirstAndAvoidsNamesThatAreTaken() {
        var plan = plan(in(AWARE, touchpoint("Ad"), touchpoint("Ad"), touchpoint("Ad (2)"), touchpoint("Ad")));

        assertEquals(List.of("Ad", "Ad (3)", "Ad (2)", "Ad (4)"), titles(AWARE, fixed("duplicate-title", plan)));
    }

    private static Plan linked(String address) {
        return plan(in(AWARE, touchpoint("Ad").with(CardFields.LINK, address)));
    }

    @Test
    void aLinkOpensAPageOrAMail() {
        for (var good : List.of("https://example.org/a?b", "http://example.org", "mailto:team@example.org", " ")) assertEquals(List.of(), found("bad-link", linked(good)), good);
        for (var bad : List.of("example.org", "javascript:alert(1)", "file:///etc/passwd", "soon", "ftp://example.org")) assertEquals(List.of("ad"), found("bad-link", linked(bad)), bad);
    }

    @Test
    void whatWasMeantIsProposed() {
        assertEquals(List.of("Make it https://www.example.org/shop", "Take the link away"), fixes("bad-link", linked("www.example.org/shop")));
        assertEquals("https://www.example.org/shop", fixed("bad-link", linked("www.example.org/shop")).card(new Id("ad")).orElseThrow().link());
        assertEquals(List.of("Take the link away"), fixes("bad-link", linked("javascript:alert(1)")));
    }

    @Test
    void notesAreReadForLinksToo() {
        assertEquals(List.of("see"), found("bad-link", plan(in(AWARE, note("See").with(CardFields.LINK, "wiki")))));
    }

    @Test
    void longTitlesAndLineBreaksDoNotBreakAMessage() {
        var plan = plan(in(AWARE, touchpoint("A\nlong\ttitle " + "and more ".repeat(20)).with(CardFields.LINK, "x\ny")));

        assertEquals("The link of “A long title and more and more and more and more and more an…” cannot be opened: x y", said("bad-link", plan));
    }
}
