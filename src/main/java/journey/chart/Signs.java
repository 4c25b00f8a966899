package journey.chart;

import java.util.List;
import journey.layout.Badges;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.plan.Severity;

/// The signs that stand beside words and figures, told apart by shape and not by colour alone: those of the board's findings, a tick, arrows
/// and a star. Each is given by its middle.
final class Signs {
    /// How much room a sign takes across, with a gap after it.
    static final double ROOM = 20;
    private static final int POINTS = 5;
    private static final double STAR = 5.5;
    private static final double DENT = 0.45;

    private Signs() {}

    static List<Mark> error(double x, double y) {
        return Badges.marks(Severity.ERROR, x, y, Badges.RADIUS);
    }

    static List<Mark> warning(double x, double y) {
        return Badges.marks(Severity.WARNING, x, y, Badges.RADIUS - 1);
    }

    static List<Mark> tick(double x, double y) {
        return List.of(Pen.tick(x - 4, y - 3.5, Tone.GOOD));
    }

    /// Up where something became more, down where it became less; hollow where that is for the worse. There is none for what stayed.
    static Cell.Sign arrow(Turn turn, double by) {
        var up = by < 0 ? -1 : 1;
        return switch (turn) {
            case BETTER -> (x, y) -> List.of(Pen.closed(Ink.of(turn.tone()), Stroke.NONE, x - 4, y + up * 3.5, x + 4, y + up * 3.5, x, y - up * 3.5));
            case WORSE -> (x, y) -> List.of(Pen.closed(Ink.NONE, Stroke.solid(turn.tone(), 1.25), x - 3.5, y + up * 3, x + 3.5, y + up * 3, x, y - up * 3));
            case SAME -> (_, _) -> List.of();
        };
    }

    /// The best of its row.
    static List<Mark> star(double x, double y) {
        var corners = new double[4 * POINTS];
        for (int i = 0; i < 2 * POINTS; i++) {
            var angle = Math.PI * i / POINTS - Math.PI / 2;
            var reach = i % 2 == 0 ? STAR : STAR * DENT;
            corners[2 * i] = x + reach * Math.cos(angle);
            corners[2 * i + 1] = y + reach * Math.sin(angle);
        }
        return List.of(Pen.closed(Ink.of(Tone.ACCENT), Stroke.NONE, corners));
    }
}
