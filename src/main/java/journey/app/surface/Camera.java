package journey.app.surface;

import journey.layout.Rect;

/// What of a board a view shows: the board's point at the view's top left corner, and how many pixels of the view a unit of the board
/// takes. A value; every movement gives another.
public record Camera(double x, double y, double scale) {
    public static final double SMALLEST = 0.05;
    public static final double LARGEST = 4;
    /// Fitting never goes below this by itself: under it, text is no longer read and the board scrolls.
    public static final double SMALLEST_FIT = 0.8;
    /// Nor does fitting a board to the view's width go above this.
    public static final double LARGEST_ACROSS = 1.2;
    public static final Camera START = new Camera(0, 0, 1);

    public Camera {
        scale = Math.clamp(scale, SMALLEST, LARGEST);
    }

    public double boardX(double viewX) {
        return x + viewX / scale;
    }

    public double boardY(double viewY) {
        return y + viewY / scale;
    }

    public double viewX(double boardX) {
        return (boardX - x) * scale;
    }

    public double viewY(double boardY) {
        return (boardY - y) * scale;
    }

    public Rect onView(Rect board) {
        return new Rect(viewX(board.x()), viewY(board.y()), board.width() * scale, board.height() * scale);
    }

    /// Moved so that what was at the view's corner is now `dx`, `dy` pixels of the view to its left and above.
    public Camera panned(double dx, double dy) {
        return new Camera(x + dx / scale, y + dy / scale, scale);
    }

    /// At another scale, with the same point of the board under the pointer at `viewX`, `viewY`.
    public Camera zoomed(double viewX, double viewY, double to) {
        var next = new Camera(x, y, to);
        return new Camera(boardX(viewX) - viewX / next.scale, boardY(viewY) - viewY / next.scale, next.scale);
    }

    /// Kept where there is something to see: a board smaller than the view stands in the middle at its top, a larger one cannot be
    /// scrolled beyond its edges.
    public Camera within(Room room) {
        return new Camera(axis(x, room.boardWidth(), room.width() / scale, room.covered() / scale, 0.5),
                axis(y, room.boardHeight(), room.height() / scale, 0, 0), scale);
    }

    /// Where the board begins on one axis.
    ///
    /// @param covered how much of the view something else covers at its end
    /// @param rest    which share of the spare room stands before a board that is smaller than the view
    private static double axis(double at, double board, double view, double covered, double rest) {
        var free = view - covered;
        return board <= free ? -(free - board) * rest + 0.0 : Math.clamp(at, 0, board - free);
    }

    /// The whole board, if it stays readable: else as much of it as fits at the smallest readable scale, from its beginning.
    public static Camera fitting(Room room) {
        var whole = Math.min((room.width() - room.covered()) / room.boardWidth(), room.height() / room.boardHeight());
        return new Camera(0, 0, Math.clamp(whole, SMALLEST_FIT, 1)).within(room);
    }

    /// As much of a board as is seen when it is as wide as the view, if it stays readable and does not become coarse; what was at the
    /// view's top stays there.
    public Camera acrossIn(Room room) {
        return new Camera(x, y, Math.clamp((room.width() - room.covered()) / room.boardWidth(), SMALLEST_FIT, LARGEST_ACROSS)).within(room);
    }

    /// A part of the board as large as it goes, up to twice its size, in the middle of the view.
    public static Camera on(Rect part, Room room) {
        var width = room.width() - room.covered();
        var scale = Math.clamp(Math.min(width / part.width(), room.height() / part.height()), SMALLEST, 2);
        return new Camera(part.middle() - width / 2 / scale, part.centre() - room.height() / 2 / scale, scale).within(room);
    }

    /// Moved as little as it takes to bring a part of the board into the rectangle `free` of the view.
    public Camera revealing(Rect part, Rect free, Room room) {
        var seen = onView(part);
        return panned(step(seen.x(), seen.right(), free.x(), free.right()), step(seen.y(), seen.bottom(), free.y(), free.bottom())).within(room);
    }

    private static double step(double from, double to, double low, double high) {
        if (from < low || to - from > high - low) return from - low;
        return to > high ? to - high : 0;
    }

    /// The size of a view, of the board in it, and how much of the view's right side something covers that lies over it.
    public record Room(double width, double height, double boardWidth, double boardHeight, double covered) {}
}
