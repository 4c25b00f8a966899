package journey.layout;

/// A size, in board units to the em, and a weight of the bundled font.
public record Face(double size, Weight weight) {
    public enum Weight { REGULAR, MEDIUM, SEMI_BOLD, BOLD }

    public static Face of(double size, Weight weight) {
        return new Face(size, weight);
    }
}
