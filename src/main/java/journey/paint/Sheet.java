package journey.paint;

import journey.layout.Board;
import journey.layout.Rect;

/// How a board lies on the page of a PDF: the page's size in its own units, each of `unit` points, and where the board's lower left
/// corner and a unit of it come to be.
record Sheet(double width, double height, double unit, double scale, double left, double bottom, double boardHeight) {
    /// A board's unit is a pixel of a 96th of an inch.
    static final double POINTS = 0.75;
    private static final double LARGEST = 1.25;
    private static final double MARGIN = 28.35;
    /// What PDF allows for a side of a page, in the page's units; larger pages have larger units.
    private static final double LONGEST_SIDE = 14_400;

    static Sheet of(Board board, Page page) {
        return page == Page.BOARD ? own(board) : paper(board, page);
    }

    /// A sheet as large as what is drawn on it.
    static Sheet own(Board board) {
        var width = Math.max(3, board.width() * POINTS);
        var height = Math.max(3, board.height() * POINTS);
        var unit = Math.max(1, Math.ceil(Math.max(width, height) / LONGEST_SIDE));
        return new Sheet(width / unit, height / unit, unit, POINTS / unit, 0, 0, board.height());
    }

    private static Sheet paper(Board board, Page page) {
        var roomX = page.width() - 2 * MARGIN;
        var roomY = page.height() - 2 * MARGIN;
        var scale = Math.min(LARGEST, Math.min(roomX / board.width(), roomY / board.height()));
        return new Sheet(page.width(), page.height(), 1, scale, (page.width() - scale * board.width()) / 2,
                page.height() - MARGIN - scale * board.height(), board.height());
    }

    /// The whole page, as a rectangle of the board.
    Rect whole() {
        return new Rect(-left / scale, boardHeight - (height - bottom) / scale, width / scale, height / scale);
    }

    /// A rectangle of the board on the page; its `y` is that of the lower edge.
    Rect of(Rect rect) {
        return new Rect(left + rect.x() * scale, bottom + (boardHeight - rect.bottom()) * scale, rect.width() * scale, rect.height() * scale);
    }
}
