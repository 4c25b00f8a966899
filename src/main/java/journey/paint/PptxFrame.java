package journey.paint;

import java.io.IOException;
import journey.deck.Deck;
import journey.layout.TextMeasure;

/// The parts of an office file that hold the others together: what there is, what is what, and what the whole says of itself.
final class PptxFrame {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final long FIRST_SLIDE = 256;

    private final Deck deck;
    private final PptxMedia media;

    PptxFrame(Deck deck, PptxMedia media) {
        this.deck = deck;
        this.media = media;
    }

    void contentTypes(Markup out) throws IOException {
        out.raw("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        media.contentTypes(out);
        out.line();
        type(out, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(out, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        type(out, "/ppt/presentation.xml", MAIN + "presentation.main+xml");
        type(out, "/ppt/presProps.xml", MAIN + "presProps+xml");
        type(out, "/ppt/viewProps.xml", MAIN + "viewProps+xml");
        type(out, "/ppt/tableStyles.xml", MAIN + "tableStyles+xml");
        type(out, "/ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
        type(out, "/ppt/theme/theme2.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
        type(out, "/ppt/slideMasters/slideMaster1.xml", MAIN + "slideMaster+xml");
        type(out, "/ppt/notesMasters/notesMaster1.xml", MAIN + "notesMaster+xml");
        for (var layout : PptxLayouts.Layout.values()) type(out, "/ppt/slideLayouts/slideLayout" + layout.number() + ".xml", MAIN + "slideLayout+xml");
        for (int number = 1; number <= deck.slides().size(); number++) {
            type(out, "/ppt/slides/slide" + number + ".xml", MAIN + "slide+xml");
            type(out, "/ppt/notesSlides/notesSlide" + number + ".xml", MAIN + "notesSlide+xml");
        }
        out.raw("</Types>");
    }

    private static void type(Markup out, String part, String type) throws IOException {
        out.raw("<Override").attribute("PartName", part).attribute("ContentType", type).raw("/>").line();
    }

    Relations outermost() {
        var relations = new Relations();
        relations.to("officeDocument", "ppt/presentation.xml");
        relations.as(PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        relations.to("extended-properties", "docProps/app.xml");
        return relations;
    }

    /// What the deck says of itself; nothing of who made it when.
    void core(Markup out) {
        out.raw("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>")
                .text(TextMeasure.shown(deck.title())).raw("</dc:title><dc:language>").text(PptxText.tag(deck.language())).raw("</dc:language></cp:coreProperties>");
    }

    void app(Markup out) {
        out.raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Value Journey</Application><Slides>"
                + deck.slides().size() + "</Slides><Notes>" + deck.slides().size() + "</Notes></Properties>");
    }

    void presentation(Markup out, Relations relations) throws IOException {
        out.raw("<p:presentation" + PptxLayouts.NAMESPACES + " saveSubsetFonts=\"1\" autoCompressPictures=\"0\"><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\"")
                .attribute("r:id", relations.to("slideMaster", "slideMasters/slideMaster1.xml")).raw("/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId")
                .attribute("r:id", relations.to("notesMaster", "notesMasters/notesMaster1.xml")).raw("/></p:notesMasterIdLst><p:sldIdLst>").line();
        for (int number = 1; number <= deck.slides().size(); number++)
            out.raw("<p:sldId").attribute("id", FIRST_SLIDE + number - 1).attribute("r:id", relations.to("slide", "slides/slide" + number + ".xml")).raw("/>").line();
        out.raw("</p:sldIdLst><p:sldSz").attribute("cx", PptxScale.WIDTH).attribute("cy", PptxScale.HEIGHT)
                .raw("/><p:notesSz cx=\"6858000\" cy=\"9144000\"/><p:defaultTextStyle><a:defPPr><a:defRPr").attribute("lang", PptxText.tag(deck.language()))
                .raw("/></a:defPPr><a:lvl1pPr algn=\"l\"><a:defRPr sz=\"1400\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill>"
                        + "<a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl1pPr></p:defaultTextStyle></p:presentation>");
        relations.to("presProps", "presProps.xml");
        relations.to("viewProps", "viewProps.xml");
        relations.to("theme", "theme/theme1.xml");
        relations.to("tableStyles", "tableStyles.xml");
    }

    void presentationProperties(Markup out) {
        out.raw("<p:presentationPr" + PptxLayouts.NAMESPACES + "/>");
    }

    void viewProperties(Markup out) {
        out.raw("<p:viewPr" + PptxLayouts.NAMESPACES + "/>");
    }

    void tableStyles(Markup out) {
        out.raw("<a:tblStyleLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" def=\"{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}\"/>");
    }
}
