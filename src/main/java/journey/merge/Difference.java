package journey.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// What changed from one plan to another, in the order in which people read a plan: its settings, audiences, then stage by stage what was
/// written about it and its cards, those that are gone first; links and findings put aside at the end. Of the order of things only that of
/// the cards within each stage counts, which is what the board shows.
public record Difference(List<Change> changes) {
    public Difference {
        changes = List.copyOf(changes);
    }

    public static Difference of(Plan before, Plan after) {
        if (before.equals(after)) return new Difference(List.of());
        var found = new Finding(before, after);
        found.settings();
        found.audiences();
        for (var stage : Stage.ALL) found.stage(stage);
        found.links();
        found.putAside();
        return new Difference(found.changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /// The changes as they are found.
    private record Finding(Plan before, Plan after, List<Change> changes) {
        Finding(Plan before, Plan after) {
            this(before, after, new ArrayList<>());
        }

        void settings() {
            values(Spot.of(Place.PLAN), Spots.shape(after, Place.PLAN), before.settings(), after.settings());
        }

        void audiences() {
            for (var one : before.audiences()) if (after.audience(one.id()).isEmpty()) changes.add(new Change.AudienceRemoved(one));
            for (var one : after.audiences())
                before.audience(one.id()).ifPresentOrElse(
                        old -> values(Spot.of(new Place.Of(one.id())), Audience.FIELDS, old.fields(), one.fields()),
                        () -> changes.add(new Change.AudienceAdded(one)));
        }

        void stage(Stage stage) {
            values(Spot.of(new Place.OfStage(stage)), StagePlan.SHAPE.fields(), before.stage(stage).fields(), after.stage(stage).fields());
            before.cardsIn(stage).filter(card -> !after.cards().has(card.id())).forEach(card -> changes.add(new Change.CardRemoved(card)));
            var moved = Order.placed(stayed(before, after, stage), stayed(after, before, stage));
            after.cardsIn(stage).forEach(card -> before.card(card.id()).ifPresentOrElse(
                    old -> card(old, card, moved.contains(card.id().value())),
                    () -> changes.add(new Change.CardAdded(card))));
        }

        /// The cards of a stage that stand in it in the other plan too.
        private static List<String> stayed(Plan plan, Plan other, Stage stage) {
            return plan.cardsIn(stage).filter(card -> other.card(card.id()).filter(one -> one.stage() == stage).isPresent()).map(card -> card.id().value()).toList();
        }

        private void card(Card old, Card card, boolean isReordered) {
            if (old.stage() != card.stage()) changes.add(new Change.CardMoved(card, old.stage()));
            if (isReordered) changes.add(new Change.CardReordered(card, Behind.in(after.cards(), card.id()).flatMap(after::card)));
            if (old.at(card.stage()).with(card.fields()).equals(card)) values(Spot.of(new Place.Of(card.id())), card.shape(), old.fields(), card.fields());
            else changes.add(new Change.CardReplaced(old, card));
        }

        void links() {
            var was = byPlace(before);
            var is = byPlace(after);
            for (var link : before.links()) if (!is.containsKey(link.place())) changes.add(new Change.LinkRemoved(link));
            for (var link : after.links())
                Optional.ofNullable(was.get(link.place())).ifPresentOrElse(
                        old -> values(Spot.of(link.place()), Link.FIELDS, old.fields(), link.fields()),
                        () -> changes.add(new Change.LinkAdded(link)));
        }

        /// A plan has thousands of links, and is not to be searched for each of them.
        private static Map<Place, Link> byPlace(Plan plan) {
            return plan.links().stream().collect(Collectors.toMap(Link::place, link -> link, (first, _) -> first));
        }

        void putAside() {
            new Values(changes).list(Asides.ALL, Asides::key, Asides::spot, before.putAside(), after.putAside(), (at, old, now) -> {
                if (old.isPresent() && now.isPresent()) values(at, PutAside.FIELDS, old.get().fields(), now.get().fields());
                else changes.add(new Change.ValueChanged(at, old, now));
            });
        }

        private void values(Spot at, List<? extends Field<?>> shape, Fields old, Fields now) {
            new Values(changes).differ(at, shape, old, now);
        }
    }
}
