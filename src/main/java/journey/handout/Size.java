package journey.handout;

import journey.layout.Board;
import journey.paint.Export;

/// How large a picture is.
public sealed interface Size {
    /// The factor for a drawing of this width.
    double scale(double width);

    /// A picture of a drawing in this size.
    default Export.Format.Png of(Board board) {
        return new Export.Format.Png(scale(board.width()), switch (this) {
            case Times _ -> Export.Measure.SCALE;
            case Wide _ -> Export.Measure.WIDTH;
        });
    }

    /// As many pixels as the board has units, times a factor.
    record Times(double factor) implements Size {
        @Override
        public double scale(double width) {
            return factor;
        }
    }

    /// So many pixels wide.
    record Wide(int pixels) implements Size {
        @Override
        public double scale(double width) {
            return pixels / width;
        }
    }
}
