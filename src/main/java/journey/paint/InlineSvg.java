package journey.paint;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import journey.layout.Board;
import journey.layout.Figure;
import journey.layout.Palette;
import journey.layout.Tone;

/// A board as an element of a page. Its colours are custom properties of the page's style sheet, `--ink` and so on, so that it is light or
/// dark with the page; its fonts are rules of that sheet too. No element has a style of its own: a strict page would not let it.
public final class InlineSvg {
    private static final Map<Tone, String> NAMES = Map.copyOf(names());

    private final Board board;
    private final FontUse fonts;

    private InlineSvg(Board board, FontUse fonts) {
        this.board = board;
        this.fonts = fonts;
    }

    public static InlineSvg of(Board board) {
        return new InlineSvg(board, FontUse.of(board.figures(), new Lettering()));
    }

    private static Map<Tone, String> names() {
        var names = new EnumMap<Tone, String>(Tone.class);
        for (var tone : Tone.values()) names.put(tone, "--" + tone.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return names;
    }

    /// What the custom properties are in a palette, as declarations.
    public static String colours(Palette palette) {
        var declared = new StringBuilder();
        for (var tone : Tone.values()) declared.append(NAMES.get(tone)).append(':').append(SvgPainter.hex(palette, tone)).append(';');
        return declared.toString();
    }

    /// The fonts that it needs, a rule in each line. They hold the letters that stand on the board and no others.
    public String rules() {
        return SvgPainter.rules(fonts) + "svg " + SvgPainter.TEXT_RULE + "\n";
    }

    /// @param label what it is called for those who listen
    /// @param hrefs what a figure opens, "" for nothing
    /// @throws java.util.concurrent.CancellationException if the watch says so
    public void write(Markup out, String label, Function<Figure, String> hrefs, Watch watch) throws IOException {
        var painter = new SvgPainter(out, tone -> "var(" + NAMES.get(tone) + ")", hrefs);
        out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"graphics-document document\" direction=\"ltr\"").attribute("aria-label", label);
        painter.size(board, fonts);
        out.raw(">").line();
        painter.drawing(board, watch);
        out.raw("</svg>").line();
    }
}
