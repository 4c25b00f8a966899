package journey.layout;

import journey.plan.Stage;

/// The names of the colours. Marks name a tone; a [Palette] says what it is in light and in dark, so that a change of theme
/// needs no new layout.
public enum Tone {
    GROUND, PAPER, LANE, LINE, CONTROL_LINE, CHIP, INK, MUTED, SOFT, ACCENT, ERROR, WARNING, GOOD,
    /// What is written on a stage's colour or on a badge.
    ON_COLOUR,
    AWARE, ENGAGE, SUBSCRIBE, CONVERT, EXCITE, ASCEND, ADVOCATE, PROMOTE;

    public static Tone of(Stage stage) {
        return switch (stage) {
            case AWARE -> AWARE;
            case ENGAGE -> ENGAGE;
            case SUBSCRIBE -> SUBSCRIBE;
            case CONVERT -> CONVERT;
            case EXCITE -> EXCITE;
            case ASCEND -> ASCEND;
            case ADVOCATE -> ADVOCATE;
            case PROMOTE -> PROMOTE;
        };
    }
}
