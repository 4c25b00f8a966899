package journey.layout;

/// A line of text and its width.
public record Line(String text, double width) {
    public static Line of(String text, Face face) {
        return new Line(text, TextMeasure.width(text, face));
    }
}
