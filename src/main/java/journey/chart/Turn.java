package journey.chart;

import journey.layout.Tone;

/// Whether a change is for the better. Blue and orange are told apart by everybody; what is for the worse is hollow or hatched as well.
enum Turn {
    BETTER, WORSE, SAME;

    Tone tone() {
        return switch (this) {
            case BETTER -> Tone.ACCENT;
            case WORSE -> Tone.WARNING;
            case SAME -> Tone.MUTED;
        };
    }
}
