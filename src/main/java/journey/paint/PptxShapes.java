package journey.paint;

import java.util.List;
import java.util.Optional;
import journey.layout.Ink;
import journey.layout.Rect;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.paint.PptxText.Across;
import journey.paint.PptxText.Down;
import journey.paint.PptxText.Lines;
import journey.paint.PptxText.Stand;

/// Writes pieces of a board as shapes that people can select, move and type in.
final class PptxShapes {
    private static final double RIGHT = 6;
    private static final double NEAR = 1.5;
    private static final double MIDDLE = 0.3;
    /// Other fonts than ours may be a little wider.
    private static final double SLACK = 1.05;
    /// Some programs break what stands in a place of the layout whatever they are told.
    private static final double WIDE = 1.4;
    private static final double SHARE = 100_000;
    /// Heads of arrows do not shrink with their lines: on a smaller board they would cover the cards.
    private static final double LEAST_WITH_HEADS = 0.2;

    private final PptxScale scale;
    private final PptxInk inks;
    private final PptxText text;

    PptxShapes(PptxScale scale, PptxInk inks, PptxText text) {
        this.scale = scale;
        this.inks = inks;
        this.text = text;
    }

    /// How a shape is named, told and clicked.
    ///
    /// @param spoken      "" for what is looked at only; absent where something around it is spoken
    /// @param link        the relation of an address to open
    /// @param placeholder of the slide's layout that it fills, "" for none
    record Named(long id, String name, Optional<String> spoken, Optional<String> link, String placeholder) {}

    /// @param room where a text alone may be broken into lines
    void write(Markup out, PptxPiece piece, Rect room, List<PptxParagraph> paragraphs, Named named, double alpha) {
        if (piece.outline().isPresent()) outlined(out, piece.outline().get(), piece.edge(), paragraphs, named, alpha);
        else alone(out, room, paragraphs, named, alpha);
    }

    private void outlined(Markup out, PptxOutline outline, Optional<Tone> edge, List<PptxParagraph> paragraphs, Named named, double alpha) {
        out.raw("<p:sp><p:nvSpPr>");
        name(out, named);
        out.raw("<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>");
        place(out, scale.of(outline.bounds()));
        outline.writeTo(out, scale);
        if (edge.isPresent()) edged(out, outline, edge.get(), alpha);
        else inks.fill(out, outline.fill(), alpha);
        if (outline.stroke().isVisible()) {
            out.raw("<a:ln").attribute("w", scale.length(outline.stroke().width())).raw(">");
            inks.line(out, outline.stroke(), alpha);
            out.raw("</a:ln>");
        } else out.raw("<a:ln><a:noFill/></a:ln>");
        out.raw("</p:spPr>");
        if (paragraphs.isEmpty()) text.none(out);
        else text.write(out, paragraphs, stand(outline.text(), paragraphs, edge.isPresent() ? 0 : MIDDLE), alpha);
        out.raw("</p:sp>");
    }

    /// The fill is the colour of the edge up to where the edge ends, and the paper from there on: so a card stays one shape.
    private void edged(Markup out, PptxOutline outline, Tone edge, double alpha) {
        var end = Math.round(SHARE * PptxPiece.EDGE / outline.bounds().width());
        out.raw("<a:gradFill rotWithShape=\"1\"><a:gsLst>");
        stop(out, 0, Ink.of(edge), alpha);
        stop(out, end, Ink.of(edge), alpha);
        stop(out, end, outline.fill(), alpha);
        stop(out, (long) SHARE, outline.fill(), alpha);
        out.raw("</a:gsLst><a:lin ang=\"0\" scaled=\"0\"/></a:gradFill>");
    }

    private void stop(Markup out, long at, Ink ink, double alpha) {
        out.raw("<a:gs").attribute("pos", at).raw(">");
        inks.colour(out, ink, alpha);
        out.raw("</a:gs>");
    }

    /// @param middle how far from the middle it may stand and still be meant to stand there, in letters
    private static Stand stand(Rect room, List<PptxParagraph> paragraphs, double middle) {
        var top = paragraphs.getFirst().top();
        var bottom = paragraphs.getLast().bottom();
        var centre = (top + bottom) / 2;
        var down = Math.abs(centre - room.centre()) < middle * paragraphs.getFirst().face().size() ? Down.MIDDLE : Down.TOP;
        var across = paragraphs.stream().allMatch(one -> one.aside().isEmpty() && Math.abs((one.left() + one.right()) / 2 - room.middle()) < NEAR)
                ? Across.MIDDLE : Across.START;
        if (across == Across.MIDDLE) return new Stand(room.x(), 0, down == Down.TOP ? Math.max(0, top - room.y()) : 0, 0, room.width(), across, down, lines(paragraphs));
        var left = Math.max(0, paragraphs.stream().mapToDouble(PptxParagraph::left).min().orElseThrow() - room.x());
        var right = Math.min(left, RIGHT);
        return new Stand(room.x() + left, left, down == Down.TOP ? Math.max(0, top - room.y()) : 0, right, room.width() - left - right, across, down, Lines.FILL);
    }

    /// A line by itself in the middle of something small is not to be broken.
    private static Lines lines(List<PptxParagraph> paragraphs) {
        return paragraphs.size() == 1 && isOneLine(paragraphs.getFirst()) ? Lines.KEEP : Lines.FILL;
    }

    private static boolean isOneLine(PptxParagraph paragraph) {
        return paragraph.firstBase() == paragraph.lastBase();
    }

    private void alone(Markup out, Rect room, List<PptxParagraph> paragraphs, Named named, double alpha) {
        var first = paragraphs.getFirst();
        var drawn = paragraphs.stream().mapToDouble(PptxParagraph::right).max().orElseThrow() - first.left();
        var isTight = room.width() < drawn * SLACK;
        var lines = isTight && paragraphs.stream().allMatch(PptxShapes::isOneLine) ? Lines.KEEP : Lines.FILL;
        var width = !isTight || lines == Lines.FILL ? Math.max(drawn, room.width())
                : named.placeholder().isEmpty() ? drawn * SLACK : Math.min(drawn * WIDE, scale.rightEdge() - first.left());
        var place = new Rect(first.left(), first.top(), Math.max(width, drawn), paragraphs.getLast().bottom() - first.top());
        out.raw("<p:sp><p:nvSpPr>");
        name(out, named);
        if (named.placeholder().isEmpty()) out.raw("<p:cNvSpPr txBox=\"1\"/><p:nvPr/>");
        else out.raw("<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph").raw(named.placeholder()).raw("/></p:nvPr>");
        out.raw("</p:nvSpPr><p:spPr>");
        place(out, scale.of(place));
        out.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>");
        text.write(out, paragraphs, new Stand(first.left(), 0, 0, 0, place.width(), Across.LEFT, Down.TOP, lines), alpha);
        out.raw("</p:sp>");
    }

    void connector(Markup out, PptxElbow elbow, long from, long to, Stroke stroke, Named named, double alpha) {
        out.raw("<p:cxnSp><p:nvCxnSpPr>");
        name(out, named);
        out.raw("<p:cNvCxnSpPr><a:stCxn").attribute("id", from).attribute("idx", (long) elbow.from()).raw("/><a:endCxn").attribute("id", to)
                .attribute("idx", (long) elbow.to()).raw("/></p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>");
        elbow.writeTo(out, scale);
        out.raw("<a:ln").attribute("w", scale.length(stroke.width())).raw(">");
        inks.line(out, stroke, alpha);
        out.raw(scale.scale() < LEAST_WITH_HEADS ? "</a:ln></p:spPr></p:cxnSp>" : "<a:tailEnd type=\"triangle\" w=\"sm\" len=\"sm\"/></a:ln></p:spPr></p:cxnSp>");
    }

    /// @param file the relation to the picture's part
    void picture(Markup out, Rect place, String file, Named named, double alpha) {
        out.raw("<p:pic><p:nvPicPr>");
        name(out, named);
        out.raw("<p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip").attribute("r:embed", file);
        if (alpha < 1) out.raw("><a:alphaModFix").attribute("amt", Math.round(alpha * SHARE)).raw("/></a:blip>");
        else out.raw("/>");
        out.raw("<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>");
        place(out, scale.of(place));
        out.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>");
    }

    /// Opens a group, whose parts keep their places.
    void openGroup(Markup out, Rect bounds, Named named) {
        out.raw("<p:grpSp><p:nvGrpSpPr>");
        name(out, named);
        out.raw("<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>");
        var place = scale.of(bounds);
        offset(out, place, "off", "ext");
        offset(out, place, "chOff", "chExt");
        out.raw("</a:xfrm></p:grpSpPr>");
    }

    void closeGroup(Markup out) {
        out.raw("</p:grpSp>");
    }

    static void name(Markup out, Named named) {
        out.raw("<p:cNvPr").attribute("id", named.id()).attribute("name", named.name());
        named.spoken().filter(spoken -> !spoken.isEmpty()).ifPresent(spoken -> out.attribute("descr", spoken));
        out.raw(">");
        named.link().ifPresent(link -> out.raw("<a:hlinkClick").attribute("r:id", link).raw("/>"));
        if (named.spoken().filter(String::isEmpty).isPresent())
            out.raw("<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
                    + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst>");
        out.raw("</p:cNvPr>");
    }

    private static void place(Markup out, PptxScale.Place place) {
        out.raw("<a:xfrm>");
        offset(out, place, "off", "ext");
        out.raw("</a:xfrm>");
    }

    private static void offset(Markup out, PptxScale.Place place, String at, String size) {
        out.raw("<a:" + at).attribute("x", place.x()).attribute("y", place.y()).raw("/><a:" + size).attribute("cx", place.width())
                .attribute("cy", place.height()).raw("/>");
    }
}
