package journey.layout;

import java.util.Locale;

/// Which addresses may stand behind a figure: those that a browser or mail program opens, and nothing that runs.
final class Addresses {
    private Addresses() {}

    /// The address itself, or "" if it is none of http, https and mailto.
    static String safe(String address) {
        var lower = address.strip().toLowerCase(Locale.ROOT);
        var known = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        return known && address.strip().chars().noneMatch(c -> c <= ' ' || c == 0x7F) ? address.strip() : "";
    }
}
