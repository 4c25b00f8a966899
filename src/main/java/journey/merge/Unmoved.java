package journey.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Link;
import journey.plan.Plan;

/// A plan in which what says the same as before is the same as before. A plan that was edited here and one that was read again from its file
/// can differ in where they have what nobody knows ([Unknowns]), and nobody is to be asked about a card for that when the other side deleted it.
record Unmoved(Plan base) {
    Plan of(Plan side) {
        var cards = as(base.cards(), side.cards(), Card::id, Card::fields, Card::with);
        return (cards == side.cards() ? side : side.withCards(Cards.of(cards)))
                .withAudiences(as(base.audiences(), side.audiences(), Audience::id, Audience::fields, (one, fields) -> new Audience(one.id(), fields)))
                .withLinks(as(base.links(), side.links(), Link::place, Link::fields, Link::with));
    }

    private static <T, K> List<T> as(List<T> before, List<T> now, Function<T, K> key, Function<T, Fields> fields, BiFunction<T, Fields, T> with) {
        if (before == now || now.stream().allMatch(one -> fields.apply(one).unknown().isEmpty())) return now;
        var old = HashMap.<K, Fields>newHashMap(before.size());
        for (T one : before) if (!fields.apply(one).unknown().isEmpty()) old.put(key.apply(one), fields.apply(one));
        return now.stream().map(one -> Optional.ofNullable(old.get(key.apply(one))).filter(was -> isMoved(was, fields.apply(one))).map(was -> with.apply(one, was)).orElse(one)).toList();
    }

    private static boolean isMoved(Fields old, Fields now) {
        return !old.equals(now) && Unknowns.areSame(old, now);
    }
}
