package journey.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.plan.Card;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;

/// The cards and audiences that somebody had to do with: those that were changed, that a link was drawn to or changed at, about which a finding
/// was put aside, and those that anything names which did not name them before ([Mentions]).
record Touched(Set<Id> ids) {
    static Set<Id> of(Plan base, Plan side) {
        var touched = new Touched(new HashSet<>());
        touched.named(Place.PLAN, base.settings(), side.settings());
        for (var stage : Stage.ALL) touched.named(new Place.OfStage(stage), base.stage(stage).fields(), side.stage(stage).fields());
        for (var card : side.cards()) touched.card(base.card(card.id()), card);
        for (var audience : side.audiences()) if (!base.audience(audience.id()).equals(Optional.of(audience))) touched.ids.add(audience.id());
        fresh(base.links(), side.links()).forEach(link -> touched.place(link.place()));
        fresh(base.putAside(), side.putAside()).forEach(one -> touched.place(one.at()));
        return touched.ids;
    }

    private static <T> Set<T> fresh(List<T> before, List<T> after) {
        if (before == after) return Set.of();
        var fresh = new HashSet<>(after);
        before.forEach(fresh::remove);
        return fresh;
    }

    private void card(Optional<Card> before, Card card) {
        if (before.isPresent() && (before.get() == card || before.get().equals(card))) return;
        if (before.isPresent()) ids.add(card.id());
        named(new Place.Of(card.id()), before.map(Card::fields).orElse(Fields.NONE), card.fields());
    }

    private void named(Place place, Fields before, Fields after) {
        if (before == after || before.equals(after)) return;
        var known = Mentions.in(Spot.of(place), before);
        Mentions.in(Spot.of(place), after).stream().filter(one -> !known.contains(one)).forEach(one -> ids.add(one.id()));
    }

    private void place(Place place) {
        switch (place) {
            case Place.Whole _, Place.OfStage _ -> { }
            case Place.Of(var id) -> ids.add(id);
            case Place.OfLink(var from, var to) -> {
                ids.add(from);
                Link.of(from, to).target().ifPresent(ids::add);
            }
        }
    }
}
