package journey.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;

/// Puts cards, audiences and links as wholes into a plan, and takes them away with all that cannot be without them.
final class Wholes {
    private Wholes() {}

    static Plan with(Plan plan, Place place, Optional<?> value) {
        return switch (place) {
            case Place.Whole _, Place.OfStage _ -> plan;
            case Place.Of(var id) when value.isEmpty() -> without(plan, id);
            case Place.Of(var id) -> switch (value.get()) {
                case Card card when plan.audience(id).isEmpty() -> plan.withCards(Cards.of(Taking.<Card>swapped(plan.cards(), one -> one.id().equals(id), Optional.of(card.as(id)))));
                case Audience audience when !plan.cards().has(id) ->
                        plan.withAudiences(Taking.swapped(plan.audiences(), one -> one.id().equals(id), Optional.of(new Audience(id, audience.fields()))));
                default -> plan;
            };
            case Place.OfLink link -> link(plan, link, value.map(Link.class::cast));
        };
    }

    private static Plan link(Plan plan, Place.OfLink place, Optional<Link> value) {
        var link = new Link(place.from(), place.to(), value.map(Link::fields).orElse(Fields.NONE));
        var hangsLoose = !plan.cards().has(link.from()) || link.target().filter(id -> !plan.cards().has(id)).isPresent();
        if (hangsLoose) return plan;
        var all = plan.withLinks(Taking.swapped(plan.links(), one -> one.place().equals(place), value.map(_ -> link)));
        return value.isPresent() ? all : all.withPutAside(all.putAside().stream().filter(one -> !one.at().equals(place)).toList());
    }

    private static Plan without(Plan plan, Id id) {
        var cards = plan.cards().stream().filter(card -> !card.id().equals(id))
                .map(card -> card.fields().get(CardFields.AUDIENCE).filter(id::equals).isPresent() ? card.with(card.fields().without(CardFields.AUDIENCE)) : card).toList();
        return plan.withPutAside(plan.putAside().stream().filter(one -> !one.at().touches(id)).toList())
                .withAudiences(plan.audiences().stream().filter(one -> !one.id().equals(id)).toList())
                .withCards(Cards.of(cards), plan.links().stream().filter(link -> !link.touches(id)).toList());
    }

    /// A card behind another, or at the front of its stage. Behind one that is gone, it stays where it is.
    static Plan behind(Plan plan, Id id, Optional<Id> other) {
        var card = plan.card(id);
        if (card.isEmpty() || other.filter(one -> one.equals(id) || !plan.cards().has(one)).isPresent()) return plan;
        var rest = plan.cards().without(one -> one.id().equals(id));
        var place = other.map(one -> rest.place(one) + 1).orElseGet(() -> first(rest, card.get()));
        var all = Stream.of(rest.subList(0, place), List.of(card.get()), rest.subList(place, rest.size())).flatMap(List::stream).toList();
        return all.equals(new ArrayList<>(plan.cards())) ? plan : plan.withCards(Cards.of(all));
    }

    private static int first(Cards rest, Card card) {
        for (int i = 0; i < rest.size(); i++) if (rest.get(i).stage() == card.stage()) return i;
        return rest.size();
    }
}
