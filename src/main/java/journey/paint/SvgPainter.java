package journey.paint;

import static journey.paint.Subset.Numbers.COMPACT;
import static journey.paint.Subset.Numbers.KEPT;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Bidi;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Function;
import journey.layout.Board;
import journey.layout.BundledFont;
import journey.layout.Figure;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Palette;
import journey.layout.Picture;
import journey.layout.Rect;
import journey.layout.Stroke;
import journey.layout.Tone;

/// Writes a board as SVG, straight to a stream. Text stays text: plain `text` elements, each as wide as it was measured, in the
/// bundled fonts, of which the glyphs that are used come along; programs that do not read embedded fonts take an installed one.
/// Everything else is an attribute of its element, as office programs understand it, and every figure has its spoken name.
public final class SvgPainter {
    /// Letters stand as they were measured.
    static final String TEXT_RULE = "text{white-space:pre;font-synthesis:none;font-kerning:none;font-feature-settings:'calt' 0}";
    private static final String LAST_FAMILIES = "'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

    private final Markup out;
    private final Function<Tone, String> colours;
    private final Function<Figure, String> hrefs;

    /// @param colours what a tone is called where the drawing will stand
    /// @param hrefs   what a figure opens, "" for nothing
    SvgPainter(Markup out, Function<Tone, String> colours, Function<Figure, String> hrefs) {
        this.out = out;
        this.colours = colours;
        this.hrefs = hrefs;
    }

    /// Writes the whole of a board; the stream stays open.
    ///
    /// @throws java.util.concurrent.CancellationException if the watch says so
    public static void paint(Board board, Heading heading, Palette palette, OutputStream out, Watch watch) throws IOException {
        new SvgPainter(new Markup(out), tone -> hex(palette, tone), Figure::href).document(board, heading, watch);
    }

    private void document(Board board, Heading heading, Watch watch) throws IOException {
        var fonts = FontUse.of(board.figures(), new Lettering());
        out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"graphics-document document\"").attribute("lang", heading.language().toLanguageTag());
        size(board, fonts);
        out.raw(">").line();
        out.raw("<title>").text(heading.title()).raw("</title>").line();
        out.raw("<style>").line().raw(rules(fonts)).raw(TEXT_RULE).raw("</style>").line();
        drawing(board, watch);
        out.raw("</svg>").line();
    }

    void size(Board board, FontUse fonts) {
        out.attribute("width", board.width()).attribute("height", board.height())
                .raw(" viewBox=\"0 0 ").number(board.width()).raw(" ").number(board.height()).raw("\"")
                .attribute("font-family", families(fonts));
    }

    /// The ground, and all figures on it.
    void drawing(Board board, Watch watch) throws IOException {
        out.raw("<rect").attribute("width", board.width()).attribute("height", board.height()).attribute("fill", colours.apply(Tone.GROUND)).raw("/>").line();
        var done = 0;
        for (var figure : board.figures()) {
            figure(figure);
            watch.reached(++done, board.figures().size());
        }
    }

    private static String families(FontUse fonts) {
        var families = new StringBuilder("Inter, ");
        for (var font : fonts.byFont().keySet())
            if (!isInter(font)) families.append('\'').append(family(font)).append("', ");
        return families.append(LAST_FAMILIES).toString();
    }

    private static boolean isInter(BundledFont font) {
        return font.ordinal() <= BundledFont.INTER_BOLD.ordinal();
    }

    /// The name under which the font is installed where it is.
    private static String family(BundledFont font) {
        return switch (font) {
            case INTER_REGULAR, INTER_MEDIUM, INTER_SEMI_BOLD, INTER_BOLD -> "Inter";
            case HEBREW -> "Noto Sans Hebrew";
            case ARABIC -> "Noto Sans Arabic";
            case THAI -> "Noto Sans Thai";
            case DEVANAGARI -> "Noto Sans Devanagari";
            case EMOJI -> "Noto Emoji";
            case SYMBOLS -> "Noto Sans Symbols2";
            case MORE_SYMBOLS -> "Noto Sans Symbols";
            case MATHS -> "Noto Sans Math";
            case CJK -> "Droid Sans Fallback";
        };
    }

    private static String weights(BundledFont font) {
        return switch (font) {
            case INTER_REGULAR -> "400";
            case INTER_MEDIUM -> "500";
            case INTER_SEMI_BOLD -> "600";
            case INTER_BOLD -> "700";
            case HEBREW, ARABIC, THAI, DEVANAGARI, EMOJI, SYMBOLS, MORE_SYMBOLS, MATHS, CJK -> "100 900";
        };
    }

    /// The fonts for a style sheet, a rule in each line.
    static String rules(FontUse fonts) {
        var rules = new StringBuilder();
        for (var entry : fonts.byFont().entrySet()) {
            var use = entry.getValue();
            var subset = new Subset(entry.getKey(), use.glyphs, use.isShaped ? KEPT : COMPACT);
            rules.append("@font-face{font-family:'").append(family(entry.getKey())).append("';font-weight:").append(weights(entry.getKey())).append(";src:url(data:font/ttf;base64,")
                    .append(Base64.getEncoder().encodeToString(subset.file(use.characters))).append(") format('truetype')}\n");
        }
        return rules.toString();
    }

    private void figure(Figure figure) throws IOException {
        var href = hrefs.apply(figure);
        var opens = !href.isEmpty();
        if (opens) out.raw("<a").attribute("href", href).raw(">").line();
        group(figure);
        for (var mark : figure.marks()) {
            switch (mark) {
                case Mark.Box(var rect, var radius, var fill, var stroke) -> box(rect, radius, fill, stroke, figure.alpha());
                case Mark.Shape shape -> shape(shape, figure.alpha());
                case Mark.Text text -> text(text, figure.alpha());
                case Mark.Picture(var rect, var picture) -> picture(rect, picture, figure.alpha());
            }
            out.line();
        }
        out.raw("</g>").raw(opens ? "</a>" : "").line();
    }

    /// What a figure shows is read by its spoken name, once; one without stands for nothing.
    private void group(Figure figure) throws IOException {
        if (figure.spoken().isEmpty()) out.raw("<g aria-hidden=\"true\">");
        else out.raw("<g role=\"img\"><title>").text(figure.spoken()).raw("</title>");
        out.line();
    }

    private void box(Rect rect, double radius, Ink fill, Stroke stroke, double alpha) {
        out.raw("<rect").attribute("x", rect.x()).attribute("y", rect.y()).attribute("width", rect.width()).attribute("height", rect.height());
        if (radius > 0) out.attribute("rx", Math.min(radius, Math.min(rect.width(), rect.height()) / 2));
        fill(fill, alpha);
        stroke(stroke, alpha);
        out.raw("/>");
    }

    private void shape(Mark.Shape shape, double alpha) {
        out.raw("<path d=\"");
        for (var step : shape.steps()) {
            switch (step) {
                case Mark.Step.MoveTo(var x, var y) -> numbers("M", x, y);
                case Mark.Step.LineTo(var x, var y) -> numbers("L", x, y);
                case Mark.Step.CurveTo(var x1, var y1, var x2, var y2, var x, var y) -> numbers("C", x1, y1, x2, y2, x, y);
                case Mark.Step.Close() -> out.raw("Z");
            }
        }
        out.raw("\"");
        fill(shape.fill(), alpha);
        stroke(shape.stroke(), alpha);
        out.raw("/>");
    }

    private void numbers(String letter, double... numbers) {
        for (var number : numbers) {
            out.raw(letter).number(number);
            letter = " ";
        }
    }

    private void text(Mark.Text text, double alpha) {
        var turned = isRightToLeft(text.text());
        out.raw("<text").attribute("x", turned ? text.x() + text.width() : text.x()).attribute("y", text.baseline())
                .attribute("font-size", text.face().size()).attribute("font-weight", weights(BundledFont.of(text.face().weight())));
        if (text.width() > 0) out.attribute("textLength", text.width());
        if (turned) out.raw(" direction=\"rtl\"");
        fill(text.ink(), alpha);
        out.raw(">").text(text.text()).raw("</text>");
    }

    /// The older name of the address is the one that office programs know.
    private void picture(Rect rect, Picture picture, double alpha) {
        out.raw("<image").attribute("x", rect.x()).attribute("y", rect.y()).attribute("width", rect.width()).attribute("height", rect.height());
        if (alpha < 1) out.attribute("opacity", alpha);
        out.raw(" preserveAspectRatio=\"none\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"").attribute("xlink:href", picture.address()).raw("/>");
    }

    /// By its first letter that has a direction, as the line was laid out.
    private static boolean isRightToLeft(String text) {
        var chars = text.toCharArray();
        return Bidi.requiresBidi(chars, 0, chars.length) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private void fill(Ink ink, double alpha) {
        out.raw(" fill=\"").raw(ink.isVisible() ? colours.apply(ink.tone()) : "none").raw("\"");
        if (ink.isVisible() && ink.alpha() * alpha < 1) out.attribute("fill-opacity", ink.alpha() * alpha);
    }

    private void stroke(Stroke stroke, double alpha) {
        if (!stroke.isVisible()) return;
        out.attribute("stroke", colours.apply(stroke.ink().tone()));
        if (stroke.width() != 1) out.attribute("stroke-width", stroke.width());
        if (stroke.ink().alpha() * alpha < 1) out.attribute("stroke-opacity", stroke.ink().alpha() * alpha);
        if (stroke.dash() > 0) out.raw(" stroke-dasharray=\"").number(stroke.dash()).raw(" ").number(stroke.gap()).raw("\"");
    }

    static String hex(Palette palette, Tone tone) {
        return "#" + Integer.toHexString(0x1000000 | palette.rgb(tone)).substring(1).toUpperCase(Locale.ROOT);
    }
}
