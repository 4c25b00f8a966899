package journey.paint;

import java.io.IOException;
import journey.deck.Deck;
import journey.layout.TextMeasure;

/// The pages that only the speaker sees: a picture of the slide and its notes below.
final class PptxNotes {
    private static final String PICTURE = "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr>"
            + "<p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr>";
    private static final String TEXT = "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>"
            + "<p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr>";

    private final String language;

    PptxNotes(Deck deck) {
        language = PptxText.tag(deck.language());
    }

    void master(Markup out) throws IOException {
        out.raw("<p:notesMaster" + PptxLayouts.NAMESPACES + "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>"
                + "<p:spTree>" + PptxLayouts.ROOT).line();
        out.raw(PICTURE + "<p:spPr><a:xfrm><a:off x=\"685800\" y=\"1143000\"/><a:ext cx=\"5486400\" cy=\"3086100\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
                + "<a:noFill/><a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"tx2\"/></a:solidFill></a:ln></p:spPr></p:sp>").line();
        out.raw(TEXT + "<p:spPr><a:xfrm><a:off x=\"685800\" y=\"4400550\"/><a:ext cx=\"5486400\" cy=\"3600450\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>"
                + "<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr").attribute("lang", language).raw("/></a:p></p:txBody></p:sp>").line();
        out.raw("</p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\""
                + " accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/><p:notesStyle><a:lvl1pPr algn=\"l\"><a:spcBef><a:spcPts val=\"400\"/></a:spcBef>"
                + "<a:defRPr sz=\"1200\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/>"
                + "<a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>");
    }

    void page(Markup out, String notes) throws IOException {
        out.raw("<p:notes" + PptxLayouts.NAMESPACES + "><p:cSld><p:spTree>" + PptxLayouts.ROOT).line();
        out.raw(PICTURE + "<p:spPr/></p:sp>").line();
        out.raw(TEXT + "<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>").line();
        notes.lines().map(TextMeasure::shown).forEach(line -> paragraph(out, line));
        if (notes.isEmpty()) paragraph(out, "");
        out.raw("</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>");
    }

    private void paragraph(Markup out, String line) {
        out.raw("<a:p>");
        if (PptxText.isRightToLeft(line)) out.raw("<a:pPr algn=\"r\" rtl=\"1\"/>");
        if (line.isEmpty()) out.raw("<a:endParaRPr").attribute("lang", language).raw("/>");
        else out.raw("<a:r><a:rPr").attribute("lang", language).raw("/><a:t>").text(line).raw("</a:t></a:r>");
        out.raw("</a:p>");
    }
}
