package journey.app.inspector;

import java.util.Optional;
import journey.plan.Phrase;

/// Hears why what was typed is wrong, and nothing once it is right again.
@FunctionalInterface
interface Alarm {
    void about(Optional<Phrase> wrong);
}
