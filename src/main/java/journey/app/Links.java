package journey.app;

import java.util.HashSet;
import java.util.Set;
import journey.plan.Address;
import journey.plan.Phrase;

/// Opens the addresses that stand in a plan: those that [Address] lets pass, only when somebody asks, and each place for the first time after
/// showing where it leads. A plan may come from anybody.
final class Links {
    private final PlannerWindow window;
    private final Set<String> known = new HashSet<>();

    Links(PlannerWindow window) {
        this.window = window;
    }

    void open(String text) {
        var address = Address.toOpen(text);
        if (address.isEmpty()) window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.link.refused", shown(text)));
        else if (known.contains(Address.place(address.get())) || window.desk().questions().confirms(window.stage(), "dialog.link", shown(text))) {
            known.add(Address.place(address.get()));
            // The desktop's opener can take seconds, and must not hold the window meanwhile.
            window.work(() -> {
                window.desk().surroundings().browser().accept(Address.plain(address.get()));
                return text;
            }, _ -> { });
        }
    }

    /// Without the characters that could make it look like another one.
    static String shown(String address) {
        return address.strip().replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
    }
}
