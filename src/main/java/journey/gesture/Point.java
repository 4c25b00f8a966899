package journey.gesture;

/// A point of the board.
public record Point(double x, double y) {
    double from(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
