package journey.guide;

import java.util.List;
import java.util.Optional;
import journey.plan.Card;
import journey.plan.Phrase;

/// One thing that a band of a lens needs, and what of it a plan holds.
///
/// @param written    what the team wrote of it in words of its own, "" for nothing
/// @param gap        what to say of it while it is not met
/// @param suggestion the card that would meet it
public record Need(Want want, List<Card> cards, String written, Standing standing, Phrase gap, Optional<Suggestion> suggestion) {
    public Need {
        cards = List.copyOf(cards);
    }

    public enum Standing {
        MET,
        /// Not met, and nobody minds: left out on purpose, or the one step that may be skipped.
        OPEN,
        MISSING
    }

    static Need of(Want want, List<Card> cards, String written, Standing otherwise, Phrase gap, Optional<Suggestion> suggestion) {
        return new Need(want, cards, written, cards.isEmpty() && written.isBlank() ? otherwise : Standing.MET, gap, suggestion);
    }

    public boolean isMissing() {
        return standing == Standing.MISSING;
    }
}
