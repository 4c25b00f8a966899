package journey.paint;

import java.io.IOException;
import java.util.List;
import journey.layout.Palette;
import journey.layout.Tone;
import journey.plan.Stage;

/// The theme of a deck: our colours and the name of our font, which is not brought along. Who lacks it gets what his program finds alike, by
/// the numbers that say how the letters look, which are those of Arial.
final class PptxTheme {
    private static final String NAME = "Value Journey";
    private static final String PANOSE = "020B0604020202020204";
    private static final List<Tone> ACCENTS = List.of(Tone.AWARE, Tone.ENGAGE, Tone.SUBSCRIBE, Tone.CONVERT, Tone.EXCITE, Tone.ASCEND);
    /// For scripts that our font lacks: by script, what office programs bring along.
    private static final List<String> SCRIPTS = List.of("Jpan", "Yu Gothic", "Hang", "Malgun Gothic", "Hans", "Microsoft YaHei", "Hant", "Microsoft JhengHei",
            "Arab", "Arial", "Hebr", "Arial", "Thai", "Leelawadee UI", "Deva", "Nirmala UI");

    private PptxTheme() {}

    static void writeTo(Markup out, Palette palette) throws IOException {
        out.raw("<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"" + NAME + "\"><a:themeElements><a:clrScheme name=\"" + NAME + "\">").line();
        colour(out, palette, "dk1", Tone.INK);
        colour(out, palette, "lt1", Tone.PAPER);
        colour(out, palette, "dk2", Tone.MUTED);
        colour(out, palette, "lt2", Tone.GROUND);
        for (int i = 0; i < ACCENTS.size(); i++) colour(out, palette, "accent" + (i + 1), ACCENTS.get(i));
        colour(out, palette, "hlink", Tone.ACCENT);
        colour(out, palette, "folHlink", Tone.MUTED);
        out.raw("</a:clrScheme><a:fontScheme name=\"" + NAME + "\">").line();
        font(out, "majorFont");
        font(out, "minorFont");
        out.raw("</a:fontScheme><a:fmtScheme name=\"" + NAME + "\"><a:fillStyleLst>" + solid().repeat(3) + "</a:fillStyleLst><a:lnStyleLst>"
                + ("<a:ln w=\"9525\">" + solid() + "</a:ln>").repeat(3) + "</a:lnStyleLst><a:effectStyleLst>"
                + "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3) + "</a:effectStyleLst><a:bgFillStyleLst>" + solid().repeat(3)
                + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/><a:custClrLst>").line();
        for (var stage : Stage.ALL)
            out.raw("<a:custClr><a:srgbClr").attribute("val", PptxInk.hex(palette, Tone.of(stage))).raw("/></a:custClr>");
        out.raw("</a:custClrLst></a:theme>");
    }

    private static void colour(Markup out, Palette palette, String name, Tone tone) throws IOException {
        out.raw("<a:" + name + "><a:srgbClr").attribute("val", PptxInk.hex(palette, tone)).raw("/></a:" + name + ">").line();
    }

    private static String solid() {
        return "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    }

    private static void font(Markup out, String element) throws IOException {
        out.raw("<a:" + element + "><a:latin typeface=\"Inter\" panose=\"" + PANOSE + "\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>");
        for (int i = 0; i < SCRIPTS.size(); i += 2) out.raw("<a:font script=\"" + SCRIPTS.get(i) + "\" typeface=\"" + SCRIPTS.get(i + 1) + "\"/>");
        out.raw("</a:" + element + ">").line();
    }
}
