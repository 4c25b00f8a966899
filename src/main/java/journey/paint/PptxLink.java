package journey.paint;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import journey.plan.Address;

/// Addresses as an office file may name them: one that is malformed there makes the whole file broken for some programs.
final class PptxLink {
    private static final List<String> OPENED = List.of("http:", "https:", "mailto:");
    private static final int LONGEST = 2_000;

    private PptxLink() {}

    /// The address in plain characters; empty if it is none that is opened.
    static Optional<String> of(String href) {
        if (OPENED.stream().noneMatch(href.toLowerCase(Locale.ROOT)::startsWith)) return Optional.empty();
        var plain = Address.plain(href).replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
        return plain.length() <= LONGEST && isAddress(plain) ? Optional.of(plain) : Optional.empty();
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
