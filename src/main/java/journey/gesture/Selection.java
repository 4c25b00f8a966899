package journey.gesture;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;

/// What is chosen: cards and links, or one stage, or nothing, which means the plan itself. The last one chosen leads: keys move
/// from there, and the inspector speaks of it first.
public record Selection(Set<Place> places) {
    public static final Selection NONE = new Selection(Set.of());

    public Selection {
        places = Collections.unmodifiableSet(new LinkedHashSet<>(places));
    }

    public static Selection of(Place place) {
        return place instanceof Place.Whole ? NONE : new Selection(Set.of(place));
    }

    public static Selection ofCards(List<Id> ids) {
        return new Selection(ids.stream().map(Place.Of::new).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    public boolean has(Place place) {
        return places.contains(place);
    }

    public Optional<Place> lead() {
        return places.stream().reduce((_, last) -> last);
    }

    /// The chosen cards, in the order in which they were chosen.
    public Set<Id> cards() {
        return places.stream().filter(Place.Of.class::isInstance).map(place -> ((Place.Of) place).id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Set<Place.OfLink> links() {
        return places.stream().filter(Place.OfLink.class::isInstance).map(Place.OfLink.class::cast)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Optional<Stage> stage() {
        return places.stream().filter(Place.OfStage.class::isInstance).map(place -> ((Place.OfStage) place).stage()).findFirst();
    }

    /// With a place more, or without it if it was chosen. A stage is only ever chosen alone.
    public Selection toggled(Place place) {
        if (place instanceof Place.OfStage || stage().isPresent()) return has(place) ? NONE : of(place);
        var next = new LinkedHashSet<>(places);
        if (!next.remove(place)) next.add(place);
        return new Selection(next);
    }

    /// With a place added, or already there, as the last one chosen.
    public Selection leadBy(Place place) {
        if (place instanceof Place.OfStage || stage().isPresent()) return of(place);
        var next = new LinkedHashSet<>(places);
        next.remove(place);
        next.add(place);
        return new Selection(next);
    }

    /// What of it is still there in a plan.
    public Selection in(Plan plan) {
        return places.stream().allMatch(plan::has) ? this
                : new Selection(places.stream().filter(plan::has).collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
