package journey.app;

import java.util.List;
import java.util.Optional;
import journey.chart.Chart;
import journey.guide.Lens;
import journey.layout.Scale;
import journey.plan.Word;

/// How the person left the windows: the look, the size, which panes were open.
///
/// @param tab        the key of the tab below the board
/// @param pane       how much room the tabs had
/// @param paneHeight how high the pane below the board was when it was open
/// @param lens       the model through which the last plan was looked at
/// @param chart      which of the views that explain a plan was shown last
/// @param scale      how people of the forecast became heights
/// @param copyScale  how many dots of a copied picture stand for one of the board, each way
record Remembered(Look look, double width, double height, boolean maximised, boolean outline, String tab, Deck.Extent pane, double paneHeight, Lens lens, Chart chart,
        Scale scale, int copyScale) {
    static final Remembered FIRST = new Remembered(Look.SYSTEM, 1400, 900, false, false, "problems", Deck.Extent.OPEN, 224, Lens.VALUE_JOURNEY,
            Chart.AWARENESS, Scale.LOGARITHMIC, 2);

    static final String FILE = "windows.txt";

    static final int LARGEST_COPY = 4;

    Remembered {
        if (copyScale < 1 || copyScale > LARGEST_COPY) throw new IllegalArgumentException("no size of a copy");
        if (!(paneHeight >= 0 && paneHeight <= 20_000)) throw new IllegalArgumentException("no height of a pane");
        if (!(width >= 400 && width <= 20_000 && height >= 300 && height <= 20_000)) throw new IllegalArgumentException("no size of a window");
    }

    static Optional<Remembered> read(TextFile file) {
        return file.read(Remembered::of);
    }

    void write(TextFile file) {
        file.write(List.of("look=" + look.word(), "width=" + width, "height=" + height, "maximised=" + maximised,
                "outline=" + outline, "tab=" + tab, "pane=" + pane.word(), "pane-height=" + paneHeight, "lens=" + lens.word(), "chart=" + chart.word(), "scale=" + scale.word(), "copy-scale=" + copyScale));
    }

    /// Lines that an older or a newer program does not know are passed over; values that make no sense throw.
    private static Remembered of(List<String> lines) {
        return new Remembered(
                value(lines, "look").map(word -> Word.in(Look.class, word).orElseThrow(IllegalArgumentException::new)).orElse(FIRST.look),
                value(lines, "width").map(Double::parseDouble).orElse(FIRST.width),
                value(lines, "height").map(Double::parseDouble).orElse(FIRST.height),
                value(lines, "maximised").map(Boolean::parseBoolean).orElse(FIRST.maximised),
                value(lines, "outline").map(Boolean::parseBoolean).orElse(FIRST.outline),
                value(lines, "tab").orElse(FIRST.tab),
                value(lines, "pane").map(word -> Word.in(Deck.Extent.class, word).orElseThrow(IllegalArgumentException::new)).orElse(FIRST.pane),
                value(lines, "pane-height").map(Double::parseDouble).orElse(FIRST.paneHeight),
                value(lines, "lens").map(word -> Word.in(Lens.class, word).orElseThrow(IllegalArgumentException::new)).orElse(FIRST.lens),
                value(lines, "chart").map(word -> Word.in(Chart.class, word).filter(Chart.EXPLAINING::contains).orElseThrow(IllegalArgumentException::new)).orElse(FIRST.chart),
                value(lines, "scale").map(word -> Word.in(Scale.class, word).orElseThrow(IllegalArgumentException::new)).orElse(FIRST.scale),
                value(lines, "copy-scale").map(Integer::parseInt).orElse(FIRST.copyScale));
    }

    private static Optional<String> value(List<String> lines, String key) {
        return lines.stream().filter(line -> line.startsWith(key + "=")).map(line -> line.substring(key.length() + 1)).findFirst();
    }

    Remembered looking(Look other) {
        return new Remembered(other, width, height, maximised, outline, tab, pane, paneHeight, lens, chart, scale, copyScale);
    }

    Remembered copyingAt(int other) {
        return new Remembered(look, width, height, maximised, outline, tab, pane, paneHeight, lens, chart, scale, other);
    }
}
