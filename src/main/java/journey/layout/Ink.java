package journey.layout;

/// A tone at a strength from 0, invisible, to 1.
public record Ink(Tone tone, double alpha) {
    public static final Ink NONE = new Ink(Tone.PAPER, 0);

    public static Ink of(Tone tone) {
        return new Ink(tone, 1);
    }

    public boolean isVisible() {
        return alpha > 0;
    }
}
