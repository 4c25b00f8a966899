package journey.chart;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Mark.Step;
import journey.layout.Rect;
import journey.layout.Stroke;

/// A bar that tells whether a change is for the better: plain where it is, hatched where it is for the worse, so that nobody needs to see its
/// colour.
final class Bar {
    private static final double RADIUS = 2;
    private static final double PLAIN = 0.45;
    private static final double HATCHED = 0.12;
    private static final double STEP = 6;

    private Bar() {}

    static List<Mark> marks(Rect place, Turn turn) {
        var marks = new ArrayList<Mark>();
        var fill = new Ink(turn.tone(), turn == Turn.WORSE ? HATCHED : PLAIN);
        marks.add(new Mark.Box(place, Math.min(RADIUS, place.width() / 2), fill, Stroke.solid(turn.tone(), 1)));
        if (turn == Turn.WORSE && place.width() > 1) marks.add(new Mark.Shape(hatch(place.grown(-0.5)), Ink.NONE, Stroke.solid(turn.tone(), 1)));
        return marks;
    }

    /// Slanting lines, each cut off where the place ends.
    private static List<Step> hatch(Rect place) {
        var steps = new ArrayList<Step>();
        for (var foot = place.x() - place.height() + STEP; foot < place.right(); foot += STEP) {
            var left = Math.max(foot, place.x());
            var right = Math.min(foot + place.height(), place.right());
            steps.add(new Step.MoveTo(left, place.bottom() - (left - foot)));
            steps.add(new Step.LineTo(right, place.bottom() - (right - foot)));
        }
        return steps;
    }
}
