package journey.chart;

import java.util.List;
import journey.layout.Badges;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Tone;
import journey.plan.Severity;

/// The signs that stand beside words, told apart by shape and not by colour alone: those of the board's findings, and a tick. Each is given
/// by its middle.
final class Signs {
    /// How much room a sign takes across, with a gap after it.
    static final double ROOM = 20;

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
}
