package journey.layout;

/// How an outline is drawn: its ink, its width, and the lengths of dash and gap, both 0 for a solid line.
public record Stroke(Ink ink, double width, double dash, double gap) {
    public static final Stroke NONE = new Stroke(Ink.NONE, 0, 0, 0);

    public static Stroke solid(Tone tone, double width) {
        return new Stroke(Ink.of(tone), width, 0, 0);
    }

    public static Stroke dashed(Tone tone, double width, double dash, double gap) {
        return new Stroke(Ink.of(tone), width, dash, gap);
    }

    public boolean isVisible() {
        return width > 0 && ink.isVisible();
    }
}
