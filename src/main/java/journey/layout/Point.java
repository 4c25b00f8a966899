package journey.layout;

/// A place on the board.
public record Point(double x, double y) {
    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /// The point that lies so far from this one on the way to another; this one if they are the same.
    Point towards(Point other, double by) {
        var all = distance(other);
        return all == 0 ? this : new Point(x + (other.x - x) / all * by, y + (other.y - y) / all * by);
    }
}
