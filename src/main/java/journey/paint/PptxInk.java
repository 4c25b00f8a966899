package journey.paint;

import java.util.Locale;
import journey.layout.Ink;
import journey.layout.Palette;
import journey.layout.Stroke;
import journey.layout.Tone;

/// Writes colours. Those that a theme has are named by their place in it, so that they change when people choose another.
final class PptxInk {
    private final Palette palette;

    PptxInk(Palette palette) {
        this.palette = palette;
    }

    void colour(Markup out, Ink ink, double alpha) {
        var name = themed(ink.tone());
        var element = name.isEmpty() ? "srgbClr" : "schemeClr";
        out.raw("<a:" + element).attribute("val", name.isEmpty() ? hex(palette, ink.tone()) : name);
        var percent = Math.round(ink.alpha() * alpha * 100);
        if (percent >= 100) out.raw("/>");
        else out.raw("><a:alpha").attribute("val", percent * 1000).raw("/></a:" + element + ">");
    }

    void fill(Markup out, Ink ink, double alpha) {
        if (!ink.isVisible()) {
            out.raw("<a:noFill/>");
            return;
        }
        out.raw("<a:solidFill>");
        colour(out, ink, alpha);
        out.raw("</a:solidFill>");
    }

    /// What a line's element holds before its ends.
    void line(Markup out, Stroke stroke, double alpha) {
        fill(out, stroke.ink(), alpha);
        if (stroke.dash() > 0) out.raw("<a:prstDash val=\"dash\"/>");
        out.raw("<a:round/>");
    }

    /// "" for what the theme has no place for.
    private static String themed(Tone tone) {
        return switch (tone) {
            case INK -> "tx1";
            case MUTED -> "tx2";
            case PAPER, ON_COLOUR -> "bg1";
            case GROUND -> "bg2";
            case AWARE, ACCENT -> "accent1";
            case ENGAGE -> "accent2";
            case SUBSCRIBE -> "accent3";
            case CONVERT -> "accent4";
            case EXCITE -> "accent5";
            case ASCEND -> "accent6";
            case ADVOCATE, PROMOTE, LANE, LINE, CONTROL_LINE, CHIP, SOFT, ERROR, WARNING, GOOD -> "";
        };
    }

    static String hex(Palette palette, Tone tone) {
        return Integer.toHexString(0x1000000 | palette.rgb(tone)).substring(1).toUpperCase(Locale.ROOT);
    }
}
