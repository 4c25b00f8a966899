package journey.handout;

import journey.layout.Palette;
import journey.plan.Word;

/// The colours of what is handed on; light, unless somebody wants dark.
public enum Theme implements Word {
    LIGHT(Palette.LIGHT), DARK(Palette.DARK);

    private final Palette palette;

    Theme(Palette palette) {
        this.palette = palette;
    }

    Palette palette() {
        return palette;
    }
}
