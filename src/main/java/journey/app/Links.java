package journey.app;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import journey.plan.Phrase;

/// Opens the addresses that stand in a plan: http, https and mailto only, only when somebody asks, and each place for the first time after
/// showing where it leads. A plan may come from anybody.
final class Links {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private final PlannerWindow window;
    private final Set<String> known = new HashSet<>();

    Links(PlannerWindow window) {
        this.window = window;
    }

    void open(String address) {
        var uri = address(address);
        if (uri.isEmpty()) window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.link.refused", shown(address)));
        else if (known.contains(target(uri.get())) || window.desk().questions().confirms(window.stage(), "dialog.link", shown(address))) {
            known.add(target(uri.get()));
            // The desktop's opener can take seconds, and must not hold the window meanwhile.
            window.work(() -> {
                window.desk().surroundings().browser().accept(uri.get().toASCIIString());
                return address;
            }, _ -> { });
        }
    }

    /// An address that may be opened.
    static Optional<URI> address(String text) {
        try {
            var uri = URI.create(text.strip());
            var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            var leads = scheme.equals("mailto") ? !uri.getSchemeSpecificPart().isBlank() : uri.getHost() != null;
            return SCHEMES.contains(scheme) && leads ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String target(URI uri) {
        return uri.getHost() == null ? uri.getSchemeSpecificPart() : uri.getHost().toLowerCase(Locale.ROOT);
    }

    /// Without the characters that could make it look like another one.
    static String shown(String address) {
        return address.strip().replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
    }
}
