package journey.app;

import java.util.Optional;

/// What a title can be called on any disk.
final class FileName {
    private static final int LONGEST = 80;

    private FileName() {}

    /// Without the characters that Windows, macOS or Linux refuse, nor dots and blanks at its ends; empty if nothing is left.
    static Optional<String> of(String title) {
        var name = title.replaceAll("[\\p{Cntrl}\\p{Cs}/\\\\:*?\"<>|]+", " ").strip().replaceAll("\\s+", " ");
        if (name.length() > LONGEST) name = name.substring(0, name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())))).strip();
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
