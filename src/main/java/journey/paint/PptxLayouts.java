package journey.paint;

import java.io.IOException;
import java.util.Locale;
import journey.deck.Deck;
import journey.deck.Slide;
import journey.layout.Rect;
import journey.text.Words;

/// The master of the slides and its layouts, with the places that slides fill: so that a deck follows when people choose another theme, and
/// so that they can add slides of their own that look like ours.
final class PptxLayouts {
    static final String NAMESPACES = " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
    static final String ROOT = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
            + "<a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";
    /// The field that shows a slide's number; it is known by any id.
    private static final String NUMBER = "<a:fld id=\"{6B1E0A52-3C4D-4F7A-9E21-5D0C8A7B9F10}\" type=\"slidenum\">";
    private static final int LONGEST_FOOTER = 100;

    private static final PptxScale SCALE = new PptxScale(1, 0, 0);
    private static final Rect TITLE = new Rect(48, 24, Slide.WIDTH - 96, 60);
    private static final Rect BODY = new Rect(48, 128, Slide.WIDTH - 96, 540);
    private static final Rect COVER_TITLE = new Rect(96, 200, Slide.WIDTH - 192, 156);
    private static final Rect COVER_SUBTITLE = new Rect(96, 370, Slide.WIDTH - 192, 60);
    private static final Rect FOOTER = new Rect(48, 684, 900, 22);
    private static final Rect FOOT_NUMBER = new Rect(Slide.WIDTH - 148, 684, 100, 22);

    /// A layout: what it is to office programs, and its name in the bundle.
    enum Layout {
        COVER("title"), TITLE_ONLY("titleOnly"), CONTENT("obj");

        private final String type;

        Layout(String type) {
            this.type = type;
        }

        int number() {
            return ordinal() + 1;
        }

        static Layout of(Slide slide) {
            return switch (slide.form()) {
                case COVER -> COVER;
                case PAGE, PICTURE -> TITLE_ONLY;
            };
        }
    }

    private final Deck deck;
    private final Words words;

    PptxLayouts(Deck deck) {
        this.deck = deck;
        words = Words.in(deck.language());
    }

    void master(Markup out, Relations relations) throws IOException {
        out.raw("<p:sldMaster" + NAMESPACES + "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg2\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>" + ROOT).line();
        place(out, 2, " type=\"title\"", TITLE, " anchor=\"ctr\"", "", say("title"));
        place(out, 3, " type=\"body\" idx=\"1\"", BODY, "", "", say("text"));
        foot(out);
        out.raw("</p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\""
                + " accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/><p:sldLayoutIdLst>").line();
        for (var layout : Layout.values())
            out.raw("<p:sldLayoutId").attribute("id", 2_147_483_648L + layout.number())
                    .attribute("r:id", relations.to("slideLayout", "../slideLayouts/slideLayout" + layout.number() + ".xml")).raw("/>");
        out.raw("</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr algn=\"l\"><a:spcBef><a:spcPct val=\"0\"/></a:spcBef><a:buNone/>")
                .raw("<a:defRPr sz=\"2400\" b=\"1\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mj-lt\"/><a:ea typeface=\"+mj-ea\"/>"
                        + "<a:cs typeface=\"+mj-cs\"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle>").line();
        for (int level = 1; level <= 5; level++) bodyLevel(out, level);
        out.raw("</p:bodyStyle><p:otherStyle><a:defPPr><a:defRPr").attribute("lang", tag()).raw("/></a:defPPr></p:otherStyle></p:txStyles></p:sldMaster>");
    }

    private static void bodyLevel(Markup out, int level) throws IOException {
        out.raw("<a:lvl" + level + "pPr").attribute("marL", 228_600L + (level - 1) * 457_200L).raw(" indent=\"-228600\" algn=\"l\"><a:spcBef><a:spcPts val=\"600\"/></a:spcBef>"
                + "<a:buFont typeface=\"Arial\"/><a:buChar char=\"•\"/><a:defRPr").attribute("sz", Math.max(1400L, 2000L - level * 200L))
                .raw("><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl"
                        + level + "pPr>").line();
    }

    void layout(Markup out, Layout layout) throws IOException {
        out.raw("<p:sldLayout" + NAMESPACES).attribute("type", layout.type).raw(" preserve=\"1\"><p:cSld")
                .attribute("name", say("layout." + layout.name().toLowerCase(Locale.ROOT).replace('_', '-'))).raw("><p:spTree>" + ROOT).line();
        switch (layout) {
            case COVER -> {
                place(out, 2, " type=\"ctrTitle\"", COVER_TITLE, " anchor=\"b\"", "<a:lvl1pPr algn=\"l\"><a:defRPr sz=\"3900\" b=\"1\"/></a:lvl1pPr>", say("title"));
                place(out, 3, " type=\"subTitle\" idx=\"1\"", COVER_SUBTITLE, "", "<a:lvl1pPr marL=\"0\" indent=\"0\" algn=\"l\"><a:buNone/><a:defRPr sz=\"1500\"><a:solidFill>"
                        + "<a:schemeClr val=\"tx2\"/></a:solidFill></a:defRPr></a:lvl1pPr>", say("subtitle"));
            }
            case TITLE_ONLY -> place(out, 2, " type=\"title\"", TITLE, "", "", say("title"));
            case CONTENT -> {
                place(out, 2, " type=\"title\"", TITLE, "", "", say("title"));
                place(out, 3, " idx=\"1\"", BODY, "", "", say("text"));
            }
        }
        foot(out);
        out.raw("</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>");
    }

    private void place(Markup out, long id, String placeholder, Rect rect, String anchor, String style, String prompt) throws IOException {
        shape(out, id, prompt, placeholder);
        var at = SCALE.of(rect);
        out.raw("<p:spPr><a:xfrm><a:off").attribute("x", at.x()).attribute("y", at.y()).raw("/><a:ext").attribute("cx", at.width()).attribute("cy", at.height())
                .raw("/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"" + anchor
                        + "><a:normAutofit/></a:bodyPr><a:lstStyle>" + style + "</a:lstStyle>");
        paragraph(out, prompt);
        out.raw("</p:txBody></p:sp>").line();
    }

    private void shape(Markup out, long id, String name, String placeholder) {
        out.raw("<p:sp><p:nvSpPr><p:cNvPr").attribute("id", id).attribute("name", name)
                .raw("/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph" + placeholder + "/></p:nvPr></p:nvSpPr>");
    }

    private void paragraph(Markup out, String text) {
        out.raw("<a:p><a:r><a:rPr").attribute("lang", tag()).raw("/><a:t>").text(text).raw("</a:t></a:r></a:p>");
    }

    private void foot(Markup out) throws IOException {
        place(out, 10, " type=\"ftr\" sz=\"quarter\" idx=\"10\"", FOOTER, " anchor=\"ctr\"", small("l"), say("footer"));
        shape(out, 11, say("number"), " type=\"sldNum\" sz=\"quarter\" idx=\"11\"");
        var at = SCALE.of(FOOT_NUMBER);
        out.raw("<p:spPr><a:xfrm><a:off").attribute("x", at.x()).attribute("y", at.y()).raw("/><a:ext").attribute("cx", at.width()).attribute("cy", at.height())
                .raw("/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"/><a:lstStyle>"
                        + small("r") + "</a:lstStyle><a:p>" + NUMBER + "<a:rPr").attribute("lang", tag()).raw("/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>").line();
    }

    private static String small(String align) {
        return "<a:lvl1pPr marL=\"0\" indent=\"0\" algn=\"" + align + "\"><a:buNone/><a:defRPr sz=\"800\"><a:solidFill><a:schemeClr val=\"tx2\"/></a:solidFill></a:defRPr></a:lvl1pPr>";
    }

    /// The footer and number of a slide, in the places of its layout.
    void foot(Markup out, long first, long second, int number) throws IOException {
        shape(out, first, say("footer"), " type=\"ftr\" sz=\"quarter\" idx=\"10\"");
        out.raw("<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>");
        paragraph(out, PptxSlide.cut(deck.title(), LONGEST_FOOTER));
        out.raw("</p:txBody></p:sp>").line();
        shape(out, second, say("number"), " type=\"sldNum\" sz=\"quarter\" idx=\"11\"");
        out.raw("<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>" + NUMBER + "<a:rPr").attribute("lang", tag())
                .raw("/><a:t>" + number + "</a:t></a:fld></a:p></p:txBody></p:sp>").line();
    }

    /// A title in the place of the layout.
    void title(Markup out, long id, String title) throws IOException {
        shape(out, id, say("title"), " type=\"title\"");
        out.raw("<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>");
        paragraph(out, title);
        out.raw("</p:txBody></p:sp>").line();
    }

    private String say(String what) {
        return words.say("paint.deck." + what);
    }

    private String tag() {
        return PptxText.tag(deck.language());
    }
}
