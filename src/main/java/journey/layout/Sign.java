package journey.layout;

import java.util.List;
import journey.plan.Word;

/// What became of a thing from one plan to another. Each has a sign of its own, an outline of its own and a colour, so that nobody needs to
/// tell colours apart.
public enum Sign implements Word {
    ADDED("+", Tone.GOOD, Stroke.solid(Tone.GOOD, 2.5)),
    /// It stands where it stood, as a ghost.
    REMOVED("−", Tone.ERROR, Stroke.dashed(Tone.ERROR, 1.5, 6, 4)),
    CHANGED("±", Tone.ACCENT, Stroke.solid(Tone.ACCENT, 1.5)),
    /// It stands where it is now.
    MOVED("→", Tone.ACCENT, Stroke.dashed(Tone.ACCENT, 1.5, 14, 4)),
    /// The place from which it moved, as a ghost.
    LEFT("→", Tone.SOFT, Stroke.dashed(Tone.SOFT, 1.2, 2, 3));

    public static final List<Sign> ALL = List.of(values());

    private final String text;
    private final Tone tone;
    private final Stroke stroke;

    Sign(String text, Tone tone, Stroke stroke) {
        this.text = text;
        this.tone = tone;
        this.stroke = stroke;
    }

    /// As it stands before a line of text.
    public String text() {
        return text;
    }

    public Tone tone() {
        return tone;
    }

    Stroke stroke() {
        return stroke;
    }

    /// Whether it marks what is no longer there.
    public boolean isGhost() {
        return this == REMOVED || this == LEFT;
    }
}
