package journey.pages;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Stroke;
import journey.layout.Tone;

/// The marks around what a sheet shows of a poster: at its corners where to cut, and dashed where the neighbour's edge comes to lie.
final class CutMarks {
    private static final double LENGTH = 22;
    private static final double GAP = 5;
    private static final Stroke CUT = Stroke.solid(Tone.MUTED, 0.75);
    private static final Stroke GLUE = Stroke.dashed(Tone.MUTED, 0.75, 3, 2);

    private CutMarks() {}

    static Bit of(Rect window, Tiling tiling, int column, int row) {
        var marks = new ArrayList<Mark>();
        for (var x : new double[] {window.x(), window.right()}) upright(marks, x, window, CUT);
        for (var y : new double[] {window.y(), window.bottom()}) level(marks, y, window, CUT);
        if (column < tiling.columns() - 1) upright(marks, window.right() - Tiling.OVERLAP, window, GLUE);
        if (column > 0) upright(marks, window.x() + Tiling.OVERLAP, window, GLUE);
        if (row < tiling.rows() - 1) level(marks, window.bottom() - Tiling.OVERLAP, window, GLUE);
        if (row > 0) level(marks, window.y() + Tiling.OVERLAP, window, GLUE);
        return new Bit(Tag.FURNITURE, window.grown(GAP + LENGTH), List.copyOf(marks), "", "", "");
    }

    private static void upright(List<Mark> marks, double x, Rect window, Stroke stroke) {
        marks.add(Pen.open(stroke, x, window.y() - GAP, x, window.y() - GAP - LENGTH));
        marks.add(Pen.open(stroke, x, window.bottom() + GAP, x, window.bottom() + GAP + LENGTH));
    }

    private static void level(List<Mark> marks, double y, Rect window, Stroke stroke) {
        marks.add(Pen.open(stroke, window.x() - GAP, y, window.x() - GAP - LENGTH, y));
        marks.add(Pen.open(stroke, window.right() + GAP, y, window.right() + GAP + LENGTH, y));
    }
}
