package journey.paint;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import journey.layout.Mark;
import journey.layout.Palette;
import journey.layout.Rect;
import journey.layout.Stroke;
import journey.layout.Ink;
import journey.layout.Tone;

/// The drawing operators of a page. A setting is written only when it changes, as most marks look like the one before.
final class PdfContent {
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Palette palette;
    private final Tone ground;
    private final double height;
    private final SortedSet<Integer> strengths = new TreeSet<>();
    private String fill = "";
    private String stroke = "";
    private String line = "";
    private int strength = 100;

    private record Settings(String fill, String stroke, String line, int strength) {}

    /// @param ground what lies below everything, and is drawn where a mark names the ground: paper has its own
    /// @param height of the board: its y grows downwards, that of PDF upwards
    PdfContent(Palette palette, Tone ground, double height) {
        this.palette = palette;
        this.ground = ground;
        this.height = height;
    }

    PdfContent raw(String operators) {
        out.append(operators);
        return this;
    }

    PdfContent number(double value) {
        Decimal.append(out, value, 3);
        out.append(' ');
        return this;
    }

    PdfContent point(double x, double y) {
        return number(x).number(height - y);
    }

    /// The strengths in use, in percent; the page's resources name each `S` and the number.
    SortedSet<Integer> strengths() {
        return strengths;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    void fillWith(Tone tone) {
        fill = changed(fill, colour(tone) + "rg\n");
    }

    private void strokeWith(Stroke pen) {
        stroke = changed(stroke, colour(pen.ink().tone()) + "RG\n");
        var lines = new StringBuilder();
        Decimal.append(lines, pen.width(), 3);
        lines.append(" w[");
        if (pen.dash() > 0) {
            Decimal.append(lines, pen.dash(), 2);
            lines.append(' ');
            Decimal.append(lines, pen.gap(), 2);
        }
        line = changed(line, lines.append("]0 d\n").toString());
    }

    void atStrength(double share) {
        var percent = (int) Math.round(share * 100);
        if (percent == strength) return;
        strength = percent;
        strengths.add(percent);
        out.append("/S").append(percent).append(" gs\n");
    }

    private String changed(String before, String now) {
        if (!now.equals(before)) out.append(now);
        return now;
    }

    private String colour(Tone tone) {
        var rgb = palette.rgb(tone == Tone.GROUND ? ground : tone);
        var text = new StringBuilder();
        for (var shift = 16; shift >= 0; shift -= 8) {
            Decimal.append(text, (rgb >> shift & 0xFF) / 255.0, 4);
            text.append(' ');
        }
        return text.toString();
    }

    /// Draws what is seen through a window only.
    void within(Rect window, Runnable drawing) {
        var outside = new Settings(fill, stroke, line, strength);
        raw("q\n").point(window.x(), window.bottom()).number(window.width()).number(window.height()).raw("re W n\n");
        drawing.run();
        raw("Q\n");
        fill = outside.fill;
        stroke = outside.stroke;
        line = outside.line;
        strength = outside.strength;
    }

    void box(Rect rect, double radius, Ink ink, Stroke pen, double alpha) {
        paint(ink, pen, alpha, () -> {
            if (radius > 0) path(Steps.of(rect, radius));
            else point(rect.x(), rect.bottom()).number(rect.width()).number(rect.height()).raw("re\n");
        });
    }

    void shape(Mark.Shape shape, double alpha) {
        paint(shape.fill(), shape.stroke(), alpha, () -> path(shape.steps()));
    }

    /// Filled and drawn in one go if both are equally strong.
    private void paint(Ink ink, Stroke pen, double alpha, Runnable path) {
        var fills = ink.isVisible();
        var draws = pen.isVisible();
        if (fills && draws && ink.alpha() == pen.ink().alpha()) {
            atStrength(ink.alpha() * alpha);
            fillWith(ink.tone());
            strokeWith(pen);
            path.run();
            out.append("B\n");
            return;
        }
        if (fills) {
            atStrength(ink.alpha() * alpha);
            fillWith(ink.tone());
            path.run();
            out.append("f\n");
        }
        if (draws) {
            atStrength(pen.ink().alpha() * alpha);
            strokeWith(pen);
            path.run();
            out.append("S\n");
        }
    }

    private void path(List<Mark.Step> steps) {
        for (var step : steps) switch (step) {
            case Mark.Step.MoveTo(var x, var y) -> point(x, y).raw("m\n");
            case Mark.Step.LineTo(var x, var y) -> point(x, y).raw("l\n");
            case Mark.Step.CurveTo(var x1, var y1, var x2, var y2, var x, var y) -> point(x1, y1).point(x2, y2).point(x, y).raw("c\n");
            case Mark.Step.Close() -> raw("h\n");
        }
    }
}
