package journey.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Plan;

/// The three plans of a merge.
record Sides(Plan base, Plan mine, Plan theirs) {
    /// The same three, with one meaning for each id: a card that both added under the same id, but each another, gets a fresh id in theirs,
    /// and so does an audience. Cards and audiences share one space of ids, so an audience whose id is a card's in another plan gets a
    /// fresh one in all three.
    Sides withClearIds(Ids ids) {
        var taken = all().flatMap(Sides::ids).collect(Collectors.toCollection(HashSet::new));
        var cards = all().flatMap(plan -> plan.cards().stream()).map(Card::id).collect(Collectors.toSet());
        var both = all().flatMap(plan -> plan.audiences().stream()).map(Audience::id).filter(cards::contains).collect(Collectors.toSet());
        var apart = new Renaming(Map.of(), fresh(both, taken, ids));
        var clear = new Sides(apart.of(base), apart.of(mine), apart.of(theirs));
        var again = new Renaming(
                fresh(clear.addedTwice(plan -> plan.cards().stream().map(Card::id), (plan, id) -> plan.card(id)), taken, ids),
                fresh(clear.addedTwice(plan -> plan.audiences().stream().map(Audience::id), (plan, id) -> plan.audience(id)), taken, ids));
        return new Sides(clear.base, clear.mine, again.of(clear.theirs));
    }

    private interface Lookup<T> {
        Optional<? extends T> in(Plan plan, Id id);
    }

    private <T> Set<Id> addedTwice(Function<Plan, Stream<Id>> listed, Lookup<T> lookup) {
        var all = new LinkedHashSet<Id>();
        listed.apply(theirs).filter(id -> lookup.in(base, id).isEmpty() && lookup.in(mine, id).isPresent() && !lookup.in(mine, id).equals(lookup.in(theirs, id))).forEach(all::add);
        return all;
    }

    private Stream<Plan> all() {
        return Stream.of(base, mine, theirs);
    }

    private static Stream<Id> ids(Plan plan) {
        return Stream.concat(plan.cards().stream().map(Card::id), plan.audiences().stream().map(Audience::id));
    }

    private static Map<Id, Id> fresh(Set<Id> old, Set<Id> taken, Ids ids) {
        var fresh = new HashMap<Id, Id>();
        for (var id : old.stream().sorted().toList()) {
            var next = ids.next();
            while (!taken.add(next)) next = ids.next();
            fresh.put(id, next);
        }
        return fresh;
    }
}
