package journey.paint;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import journey.layout.Face;
import journey.layout.Face.Weight;
import journey.layout.Ink;

/// Writes the text of a shape: where it stands in it, and its paragraphs. The theme says in which font; what is written from the right
/// stands at the right.
final class PptxText {
    private static final double SAME = 0.5;
    /// A stop at the very edge would be beyond it after rounding.
    private static final double BEFORE_EDGE = 2;
    /// How much further apart than its font says lines stand, told where it can be seen.
    private static final double NATURAL = 1.21;
    private static final double SHARE = 100_000;

    private final PptxScale scale;
    private final PptxInk inks;
    private final String language;

    PptxText(PptxScale scale, PptxInk inks, Locale language) {
        this.scale = scale;
        this.inks = inks;
        this.language = tag(language);
    }

    /// A language as office programs know it: without all that only others understand.
    static String tag(Locale language) {
        if (language.getLanguage().isEmpty()) return "en";
        return new Locale.Builder().setLanguage(language.getLanguage()).setScript(language.getScript()).setRegion(language.getCountry()).build().toLanguageTag();
    }

    enum Across {
        LEFT, MIDDLE,
        /// Where reading begins: at the right of what is written from there.
        START
    }

    enum Down {
        TOP("t"), MIDDLE("ctr");

        private final String word;

        Down(String word) {
            this.word = word;
        }
    }

    enum Lines {
        /// Broken where the shape ends, and smaller where it would run out of it: in a wider font, or when people type more.
        FILL("square", "normAutofit"),
        /// Broken nowhere, whatever font there is.
        KEEP("none", "noAutofit");

        private final String word;
        private final String fit;

        Lines(String word, String fit) {
            this.word = word;
            this.fit = fit;
        }
    }

    /// Where a text stands in its shape; lengths are those of the board, from the rectangle that the shape has for text.
    ///
    /// @param x    where on the board its lines begin, but for those that begin further in
    /// @param room from the left inset to the right one
    record Stand(double x, double left, double top, double right, double room, Across across, Down down, Lines lines) {}

    void none(Markup out) {
        out.raw("<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr").attribute("lang", language).raw("/></a:p></p:txBody>");
    }

    void write(Markup out, List<PptxParagraph> paragraphs, Stand stand, double alpha) {
        out.raw("<p:txBody><a:bodyPr").attribute("wrap", stand.lines().word).attribute("lIns", scale.length(stand.left()))
                .attribute("tIns", scale.length(stand.top())).attribute("rIns", scale.length(stand.right())).attribute("bIns", 0L)
                .raw(" rtlCol=\"0\"").attribute("anchor", stand.down().word)
                .raw("><a:" + stand.lines().fit + "/></a:bodyPr><a:lstStyle/>");
        var above = Double.NaN;
        for (var paragraph : paragraphs) {
            write(out, paragraph, stand, Double.isNaN(above) ? 0 : paragraph.top() - above, alpha);
            above = paragraph.bottom();
        }
        out.raw("</p:txBody>");
    }

    private void write(Markup out, PptxParagraph paragraph, Stand stand, double above, double alpha) {
        var turned = isRightToLeft(paragraph.text());
        var further = stand.across() == Across.MIDDLE ? 0 : paragraph.left() - stand.x();
        out.raw("<a:p><a:pPr");
        if (further > SAME) out.attribute("marL", scale.length(further)).raw(" indent=\"0\"");
        out.attribute("algn", switch (stand.across()) {
            case LEFT -> "l";
            case MIDDLE -> "ctr";
            case START -> turned ? "r" : "l";
        })
                .attribute("rtl", turned ? 1L : 0L).raw(">");
        if (paragraph.leading() > 0) out.raw("<a:lnSpc><a:spcPct").attribute("val", Math.round(SHARE * paragraph.leading() / paragraph.face().size() / NATURAL)).raw("/></a:lnSpc>");
        if (above > SAME) out.raw("<a:spcBef><a:spcPts").attribute("val", scale.spacing(above)).raw("/></a:spcBef>");
        if (!paragraph.aside().isEmpty()) out.raw("<a:tabLst><a:tab").attribute("pos", scale.length(Math.max(0, stand.room() - BEFORE_EDGE))).raw(" algn=\"r\"/></a:tabLst>");
        out.raw("</a:pPr>");
        run(out, paragraph.text(), paragraph.face(), paragraph.ink(), alpha);
        for (int i = 0; i < paragraph.aside().size(); i++)
            run(out, (i == 0 ? "\t" : PptxParagraph.BETWEEN) + paragraph.aside().get(i), paragraph.asideFace(), paragraph.ink(), alpha);
        out.raw("</a:p>");
    }

    private void run(Markup out, String text, Face face, Ink ink, double alpha) {
        if (text.isEmpty()) return;
        out.raw("<a:r><a:rPr").attribute("lang", language).attribute("sz", scale.letters(face.size()))
                .attribute("b", isBold(face.weight()) ? 1L : 0L).raw(" dirty=\"0\">");
        inks.fill(out, ink, alpha);
        out.raw("</a:rPr><a:t>").text(text).raw("</a:t></a:r>");
    }

    private static boolean isBold(Weight weight) {
        return switch (weight) {
            case REGULAR, MEDIUM -> false;
            case SEMI_BOLD, BOLD -> true;
        };
    }

    /// By its first letter that has a direction.
    static boolean isRightToLeft(String text) {
        var chars = text.toCharArray();
        return Bidi.requiresBidi(chars, 0, chars.length) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
