package journey.layout;

import java.util.ArrayList;
import java.util.List;
import journey.plan.Severity;

/// The small pictures of a legend, drawn as the things themselves are: each from its left end, around a height.
final class Sample {
    static final double WIDTH = 24;
    private static final double HALF = 6;
    private static final double FLAT = 2.5;
    private static final double TIP = 5;

    private Sample() {}

    static List<Mark> card(double x, double y, Tone edge, Tone paper, double alpha) {
        return List.of(new Mark.Box(new Rect(x, y - HALF, WIDTH, 2 * HALF), 3, new Ink(paper, alpha), new Stroke(new Ink(Tone.CONTROL_LINE, alpha), 1, 0, 0)),
                new Mark.Box(new Rect(x, y - HALF + 2, 3, 2 * HALF - 4), 1.5, new Ink(edge, alpha), Stroke.NONE),
                new Mark.Box(new Rect(x + 7, y - 1, WIDTH - 12, 2), 1, new Ink(Tone.MUTED, alpha), Stroke.NONE));
    }

    static List<Mark> ghost(double x, double y, Tone tone) {
        return List.of(new Mark.Box(new Rect(x, y - HALF, WIDTH, 2 * HALF), 3, Ink.NONE, new Stroke(new Ink(tone, 0.4), 1, 4, 4)));
    }

    static List<Mark> unplanned(double x, double y, Tone tone) {
        var edge = x + WIDTH - TIP;
        return List.of(Pen.closed(Ink.of(Tone.PAPER), Stroke.dashed(tone, 1.5, 5, 4), x, y - HALF, edge, y - HALF, edge + TIP, y, edge, y + HALF, x, y + HALF, x + TIP, y));
    }

    static List<Mark> link(double x, double y) {
        return LinkFigures.marks(List.of(new Point(x, y), new Point(x + WIDTH, y)), Tone.SOFT, 1.2);
    }

    static List<Mark> stepBack(double x, double y) {
        return List.of(Pen.open(Stroke.dashed(Tone.WARNING, 1.5, 5, 4), x + TIP, y, x + WIDTH, y), Pen.head(new Point(x + WIDTH, y), new Point(x, y), 7, Tone.WARNING));
    }

    static List<Mark> badge(double x, double y, Severity severity) {
        return Badges.marks(severity, x + WIDTH / 2, y, Badges.RADIUS);
    }

    static List<Mark> sign(double x, double y, Progress progress) {
        return List.of(Gauge.sign(progress, x + WIDTH / 2 - 4, y - 4));
    }

    static List<Mark> sign(double x, double y, Sign sign) {
        return TraceFigures.disc(sign, x + WIDTH / 2, y);
    }

    static List<Mark> bar(double x, double y) {
        return List.of(Pen.box(new Rect(x, y - 2, WIDTH, 4), 2, Tone.LINE), Pen.box(new Rect(x, y - 2, WIDTH * 0.6, 4), 2, Tone.MUTED));
    }

    static List<Mark> trend(double x, double y) {
        return List.of(Pen.open(new Stroke(new Ink(Tone.SOFT, 0.55), 1, 2, 2), x, y - 4, x + WIDTH, y - 4),
                Pen.open(Stroke.solid(Tone.MUTED, 1.5), x, y + 4, x + 8, y, x + 15, y + 2, x + WIDTH - 2, y - 2), Pen.disc(x + WIDTH - 2, y - 2, 2, Tone.MUTED, Stroke.NONE));
    }

    static List<Mark> band(double x, double y, Ink ink) {
        return List.of(Pen.closed(ink, Stroke.NONE, x, y - HALF, x + WIDTH, y - FLAT, x + WIDTH, y + FLAT, x, y + HALF));
    }

    /// A share that goes on, and the one of the weakest step.
    static List<Mark> step(double x, double y, Tone tone) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(new Rect(x, y - HALF, WIDTH, 2 * HALF), HALF, Ink.of(Tone.PAPER), Stroke.solid(tone, 1)));
        if (tone == Tone.ERROR) marks.add(Pen.down(x + WIDTH / 2 - 4, y - 3, tone));
        else marks.add(Pen.centred(Line.of("%", Measures.CHIP), x + WIDTH / 2, y + 3.6, Measures.CHIP, Tone.INK));
        return marks;
    }
}
