package journey.pages;

import journey.layout.Board;
import journey.layout.Rect;

/// How a board lies on the sheets of a poster: how large it is, and how many sheets that takes. Neighbours show the same in a strip of
/// [#OVERLAP], so that one can be glued upon the other.
record Tiling(Board board, Paper paper, int columns, int rows, double scale) {
    static final double OVERLAP = 10 * Paper.UNITS_PER_MILLIMETRE;
    private static final double MARGIN = 10 * Paper.UNITS_PER_MILLIMETRE;
    private static final double BOTTOM = 14 * Paper.UNITS_PER_MILLIMETRE;
    /// What is lost where a size that fits is reckoned back from the sheets.
    private static final double ROUNDING = 1e-6;

    static Tiling of(Board board, Paper paper, PosterSize size) {
        var one = new Tiling(board, paper, 1, 1, 1);
        var scale = one.across(size.across()) / board.width();
        var columns = count(scale * board.width(), one.window().width());
        var rows = count(scale * board.height(), one.window().height());
        return new Tiling(board, paper, columns, rows, scale);
    }

    private static int count(double length, double window) {
        return (int) Math.max(1, Math.ceil((length - OVERLAP - ROUNDING) / (window - OVERLAP)));
    }

    private double across(int count) {
        return count * (window().width() - OVERLAP) + OVERLAP;
    }

    private double down(int count) {
        return count * (window().height() - OVERLAP) + OVERLAP;
    }

    /// Where on a sheet the board is seen.
    Rect window() {
        return new Rect(MARGIN, MARGIN, paper.width() - 2 * MARGIN, paper.height() - MARGIN - BOTTOM);
    }

    /// Puts the board on a sheet, so that it lies in the middle of all of them.
    Placing placing(int column, int row) {
        var left = (across(columns) - scale * board.width()) / 2;
        var top = (down(rows) - scale * board.height()) / 2;
        return new Placing(scale, MARGIN + left - column * (window().width() - OVERLAP), MARGIN + top - row * (window().height() - OVERLAP));
    }
}
