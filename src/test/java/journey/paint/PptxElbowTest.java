package journey.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import journey.layout.Face.Weight;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Point;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Subject;
import journey.layout.Tone;
import journey.plan.End;
import journey.plan.Id;
import journey.plan.Place;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// How courses of links become connectors of office programs. The sketches are drawn at a scale of 1.
class PptxElbowTest {
    private static final String SLIDE = "ppt/slides/slide1.xml";
    private static final Id FROM = new Id("k3v8m2qa");
    private static final Id TO = new Id("h9wq3nxa");

    /// Two cards and the link between them, by the points of its course.
    private static Sketch linked(Rect from, Rect to, Point... course) {
        var points = List.of(course);
        var tip = points.getLast();
        return new Sketch(1248, 624)
                .figure(new Subject.OfLink(new Place.OfLink(FROM, new End.AtCard(TO))), Role.LINK, new Rect(0, 0, 1, 1), "leads to",
                        Pen.rounded(points, 6, Stroke.solid(Tone.SOFT, 1.2)), Pen.head(points.get(points.size() - 2), tip, 7, Tone.SOFT))
                .figure(new Subject.OfCard(FROM), Role.CARD, from, "from", new Mark.Box(from, 8, Ink.of(Tone.PAPER), Stroke.NONE))
                .figure(new Subject.OfCard(TO), Role.CARD, to, "to", new Mark.Box(to, 8, Ink.of(Tone.PAPER), Stroke.NONE));
    }

    private static Element connector(Sketch sketch) throws IOException {
        return Pptx.of(sketch.board()).one(SLIDE, "cxnSp");
    }

    private static Element in(Element element, String name) {
        return (Element) element.getElementsByTagNameNS("*", name).item(0);
    }

    private static List<String> adjusted(Element connector) {
        var found = connector.getElementsByTagNameNS("*", "gd");
        return IntStream.range(0, found.getLength()).mapToObj(i -> ((Element) found.item(i)).getAttribute("fmla")).toList();
    }

    private static String ends(Element connector) {
        return in(connector, "stCxn").getAttribute("idx") + " to " + in(connector, "endCxn").getAttribute("idx");
    }

    @Test
    void aLinkBetweenNeighboursBendsOnceInTheGutter() throws IOException {
        var connector = connector(linked(new Rect(0, 0, 180, 60), new Rect(220, 100, 180, 60), new Point(180, 30), new Point(190, 30), new Point(190, 130), new Point(220, 130)));

        assertEquals("bentConnector3", in(connector, "prstGeom").getAttribute("prst"));
        assertEquals("3 to 1", ends(connector));
        assertEquals(List.of("val 25000"), adjusted(connector));
        assertEquals("triangle", in(connector, "tailEnd").getAttribute("type"));
    }

    @Test
    void aLinkThatGoesAroundOthersBendsThreeTimes() throws IOException {
        var connector = connector(linked(new Rect(0, 0, 180, 60), new Rect(580, 200, 180, 60), new Point(180, 30), new Point(200, 30), new Point(200, 130), new Point(560, 130),
                new Point(560, 230), new Point(580, 230)));

        assertEquals("bentConnector5", in(connector, "prstGeom").getAttribute("prst"));
        assertEquals(List.of("val 5000", "val 50000", "val 95000"), adjusted(connector));
    }

    @Test
    void aLinkBackIsMirrored() throws IOException {
        var connector = connector(linked(new Rect(220, 100, 180, 60), new Rect(0, 0, 180, 60), new Point(220, 130), new Point(210, 130), new Point(210, 30), new Point(180, 30)));

        assertEquals("1 to 3", ends(connector));
        assertEquals("1 1", in(connector, "xfrm").getAttribute("flipH") + " " + in(connector, "xfrm").getAttribute("flipV"));
        assertEquals(List.of("val 25000"), adjusted(connector));
    }

    @Test
    void aLinkBesideCardsReachesOutAndComesBack() throws IOException {
        var connector = connector(linked(new Rect(0, 0, 180, 60), new Rect(0, 300, 180, 60), new Point(180, 30), new Point(190, 30), new Point(190, 340), new Point(180, 340)));

        assertEquals("3 to 3", ends(connector));
        // Ten units, told in shares of the least width that there is.
        assertEquals("12700", in(connector, "ext").getAttribute("cx"));
        assertEquals(List.of("val " + Math.round(10 * 9525 * 100_000.0 / 12_700)), adjusted(connector));
    }

    @Test
    void aLinkToTheCardBelowIsStraight() throws IOException {
        var connector = connector(linked(new Rect(0, 0, 180, 60), new Rect(0, 68, 180, 60), new Point(90, 60), new Point(90, 68)));

        assertEquals("straightConnector1", in(connector, "prstGeom").getAttribute("prst"));
        assertEquals("2 to 0", ends(connector));
    }

    @Test
    void theLabelOfALinkIsAShapeBesideIt() throws IOException {
        var sketch = linked(new Rect(0, 0, 180, 60), new Rect(220, 0, 180, 60), new Point(180, 30), new Point(220, 30));
        var labelled = new Sketch(1248, 688);
        for (var figure : sketch.board().figures()) {
            var marks = new ArrayList<>(figure.marks());
            if (figure.role() == Role.LINK) marks.addAll(List.of(Sketch.box(185, 22, 30, 15, 7.5, Tone.CHIP, Stroke.NONE), Sketch.text(190, 33, "yes", 10, Weight.MEDIUM, Tone.MUTED)));
            labelled.figure(figure.subject(), figure.role(), figure.bounds(), figure.spoken(), marks.toArray(Mark[]::new));
        }
        var pptx = Pptx.of(labelled.board());

        assertEquals(1, pptx.all(SLIDE, "cxnSp").size());
        assertEquals(List.of("yes"), pptx.all(SLIDE, "sp").stream().flatMap(shape -> Pptx.paragraphs(shape).stream()).filter("yes"::equals).toList());
    }
}
