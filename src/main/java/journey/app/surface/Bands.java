package journey.app.surface;

import journey.layout.Board;

/// Which parts of a view show the stage arrows and the lane labels after their place has scrolled out of it. Everything in pixels; a
/// width or height of 0 means that they still stand in their own place, or that the view is too small to spare the room.
///
/// @param head       the height of the strip of stage arrows at the view's top
/// @param headTop    where that strip begins on the board
/// @param labels     the width of the strip of lane labels at the view's left
/// @param labelsLeft where that strip begins on the board
/// @param between    the rows of the view in which the labels stand
record Bands(int head, long headTop, int labels, long labelsLeft, Area between) {
    private static final double MOST = 0.34;

    static Bands of(Board board, Spot spot, int width, int height) {
        var headTop = (long) Math.floor(board.head().y() * spot.scale());
        var head = (int) Math.ceil(board.head().bottom() * spot.scale() - headTop);
        var left = (long) Math.floor(board.labels().x() * spot.scale());
        var labels = (int) Math.ceil(board.labels().right() * spot.scale() - left);
        var head1 = spot.top() > headTop && head < height * MOST ? head : 0;
        var labels1 = spot.left() > left && labels < width * MOST ? labels : 0;
        var top = (int) Math.clamp(Math.floor(board.labels().y() * spot.scale()) - spot.top(), 0, height);
        var bottom = (int) Math.clamp(Math.ceil(board.labels().bottom() * spot.scale()) - spot.top(), 0, height);
        return new Bands(head1, headTop, labels1, left, new Area(0, Math.max(top, head1), labels1, bottom));
    }

    /// Where the strip of arrows lies on the board.
    Spot headAt(Spot spot) {
        return new Spot(spot.scale(), spot.left(), headTop);
    }

    Spot labelsAt(Spot spot) {
        return new Spot(spot.scale(), labelsLeft, spot.top());
    }

    Area headArea(int width) {
        return new Area(0, 0, width, head);
    }

    /// Where both strips cross: nothing may pass there.
    Area corner() {
        return new Area(0, 0, between.isEmpty() ? 0 : labels, head);
    }
}
