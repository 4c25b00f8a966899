package journey.app.surface;

import java.util.Locale;

/// As what something is copied for other programs.
public enum CopyAs {
    PICTURE, SVG, TEXT;

    /// The last part of the keys of its texts.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
