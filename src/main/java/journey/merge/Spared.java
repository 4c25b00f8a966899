package journey.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Cards;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;

/// Cards and audiences that one side deleted while the other touched them ([Touched]): they stay, with all that went with them, until somebody
/// chooses.
///
/// @param side the plan of the side that deleted them, as if it had not
record Spared(Plan side, Set<Id> ids) {
    static Spared of(Plan base, Plan side, Plan other) {
        var touched = Touched.of(base, other);
        var ids = new LinkedHashSet<Id>();
        Stream.concat(base.cards().stream().map(Card::id), base.audiences().stream().map(Audience::id))
                .filter(id -> touched.contains(id) && !side.has(new Place.Of(id)) && other.has(new Place.Of(id))).forEach(ids::add);
        return new Spared(ids.isEmpty() ? side : new Revival(base, side, ids).plan(), ids);
    }

    /// Brings back what a side deleted.
    private record Revival(Plan base, Plan side, Set<Id> ids) {
        Plan plan() {
            var audiences = withThose(base.audiences(), side.audiences(), Audience::id);
            var named = new HashSet<>(audiences.stream().map(Audience::id).toList());
            var cards = Cards.of(withThose(base.cards(), side.cards(), Card::id).stream().map(card -> named(card, named)).toList());
            var links = links(cards);
            return new Plan(side.settings(), audiences, side.stages(), cards, links, putAside(links));
        }

        /// What was there and is now, each that comes back after what it stood behind.
        private <T> List<T> withThose(List<? extends T> before, List<? extends T> now, Function<T, Id> id) {
            var here = now.stream().map(id).collect(Collectors.toSet());
            var all = new ArrayList<T>(now.size() + ids.size());
            var behind = new HashMap<Optional<Id>, List<T>>();
            var last = Optional.<Id>empty();
            for (T one : before) {
                if (here.contains(id.apply(one))) last = Optional.of(id.apply(one));
                else if (ids.contains(id.apply(one))) behind.computeIfAbsent(last, _ -> new ArrayList<>()).add(one);
            }
            all.addAll(behind.getOrDefault(Optional.<Id>empty(), List.of()));
            for (T one : now) {
                all.add(one);
                all.addAll(behind.getOrDefault(Optional.of(id.apply(one)), List.of()));
            }
            return all;
        }

        /// A card names the audience again that it named before, and none that is gone.
        private Card named(Card card, Set<Id> audiences) {
            var before = base.card(card.id()).flatMap(one -> one.fields().get(CardFields.AUDIENCE));
            var now = card.fields().get(CardFields.AUDIENCE);
            if (now.isEmpty() && before.filter(ids::contains).isPresent()) return card.with(card.fields().with(CardFields.AUDIENCE, before));
            var isLost = ids.contains(card.id()) && now.filter(id -> base.audience(id).isPresent() && !audiences.contains(id)).isPresent();
            return isLost ? card.with(card.fields().without(CardFields.AUDIENCE)) : card;
        }

        private List<Link> links(Cards cards) {
            var all = new LinkedHashSet<>(side.links());
            base.links().stream()
                    .filter(link -> ids.stream().anyMatch(link::touches) && side.link(link.place()).isEmpty())
                    .filter(link -> cards.has(link.from()) && link.target().filter(id -> !cards.has(id)).isEmpty())
                    .forEach(all::add);
            return List.copyOf(all);
        }

        private List<PutAside> putAside(List<Link> links) {
            var places = links.stream().map(Link::place).collect(Collectors.toSet());
            var all = new LinkedHashSet<>(side.putAside());
            base.putAside().stream().filter(one -> switch (one.at()) {
                case Place.Whole _, Place.OfStage _ -> false;
                case Place.Of(var id) -> ids.contains(id);
                case Place.OfLink link -> places.contains(link) && side.link(link).isEmpty();
            }).forEach(all::add);
            return List.copyOf(all);
        }
    }
}
