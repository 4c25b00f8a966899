package journey.pages;

import java.util.ArrayList;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Stroke;
import journey.layout.Tone;

/// A small picture of all sheets of a poster, with the one on which it stands filled.
final class SheetKey {
    private static final double HEIGHT = 26;
    private static final double WIDTH = 120;

    private SheetKey() {}

    /// With its lower right corner at a point.
    static Bit of(Tiling tiling, int column, int row, double right, double bottom) {
        var paper = tiling.paper();
        var scale = Math.min(HEIGHT / (tiling.rows() * paper.height()), WIDTH / (tiling.columns() * paper.width()));
        var width = scale * paper.width();
        var height = scale * paper.height();
        var place = new Rect(right - tiling.columns() * width, bottom - tiling.rows() * height, tiling.columns() * width, tiling.rows() * height);
        var marks = new ArrayList<Mark>();
        for (int y = 0; y < tiling.rows(); y++)
            for (int x = 0; x < tiling.columns(); x++) {
                var cell = new Rect(place.x() + x * width, place.y() + y * height, width, height);
                marks.add(new Mark.Box(cell, 0, x == column && y == row ? Ink.of(Tone.ACCENT) : Ink.NONE, Stroke.solid(Tone.CONTROL_LINE, 0.75)));
            }
        return new Bit(Tag.FURNITURE, place, marks, "", "", "");
    }
}
