package journey.layout;

import java.util.Map;
import java.util.Optional;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Place;

/// What a board shows of the change from one plan to another: what became of the things at its places. What has no trace is as it was, and
/// is drawn more calmly where anything else has one.
public record Traces(Map<Place, Trace> at) {
    /// Of a plan that is compared with nothing.
    public static final Traces NONE = new Traces(Map.of());

    public Traces {
        at = Map.copyOf(at);
    }

    public boolean isEmpty() {
        return at.isEmpty();
    }

    public Optional<Trace> of(Place place) {
        return Optional.ofNullable(at.get(place));
    }

    /// Whether a card is only the ghost of one.
    boolean isGhost(Id card) {
        return of(new Place.Of(card)).filter(trace -> trace.sign().isGhost()).isPresent();
    }

    /// Whether a card no longer leads there: it does not say so, but for one that is gone itself.
    boolean isPast(Link link) {
        return of(link.place()).filter(trace -> trace.sign() == Sign.REMOVED).isPresent() && !isGhost(link.from());
    }
}
