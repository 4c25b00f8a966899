package journey.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.plan.Fields;
import journey.plan.Unknown;

/// What nobody knows is its key and its JSON. Behind which known field it stands is no part of that: it changes whenever that field comes or
/// goes, without anybody having touched what stands behind it.
final class Unknowns {
    private Unknowns() {}

    /// The three with each field at one place, that of the side that moved it. Where both did, it is the first by key, so that it does not
    /// matter whose plan is whose.
    record Placed(List<Unknown> base, List<Unknown> mine, List<Unknown> theirs) {
        static Placed of(List<Unknown> base, List<Unknown> mine, List<Unknown> theirs) {
            if (mine.isEmpty() && theirs.isEmpty() || base.equals(mine) && base.equals(theirs)) return new Placed(base, mine, theirs);
            var before = places(base);
            var here = places(mine);
            var there = places(theirs);
            var places = new HashMap<String, String>();
            for (var all : List.of(before, here, there))
                for (var key : all.keySet())
                    places.computeIfAbsent(key, _ -> place(Optional.ofNullable(before.get(key)), Optional.ofNullable(here.get(key)), Optional.ofNullable(there.get(key))));
            return new Placed(at(places, base), at(places, mine), at(places, theirs));
        }

        private static String place(Optional<String> base, Optional<String> mine, Optional<String> theirs) {
            if (mine.isEmpty() || theirs.isEmpty()) return mine.or(() -> theirs).or(() -> base).orElseThrow();
            return switch (Pick.of(base, mine, theirs)) {
                case Pick.Settled(var place) -> place.orElseThrow();
                case Pick.Torn<Optional<String>> _ -> first(mine.get(), theirs.get());
            };
        }

        private static Map<String, String> places(List<Unknown> list) {
            var all = HashMap.<String, String>newHashMap(list.size());
            for (var one : list) all.put(one.key(), one.after());
            return all;
        }

        private static List<Unknown> at(Map<String, String> places, List<Unknown> list) {
            return list.stream().map(one -> new Unknown(one.key(), one.json(), places.get(one.key()))).toList();
        }
    }

    /// What two agree on.
    static List<Unknown> common(List<Unknown> mine, List<Unknown> theirs) {
        return mine.stream().flatMap(one -> theirs.stream().filter(other -> isSame(one, other)).limit(1)
                .map(other -> new Unknown(one.key(), one.json(), first(one.after(), other.after())))).toList();
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static boolean isSame(Unknown one, Unknown other) {
        return one.key().equals(other.key()) && one.json().equals(other.json());
    }

    /// Whether two lists say the same, wherever each field stands.
    static boolean areSame(List<Unknown> some, List<Unknown> others) {
        if (some.size() != others.size()) return false;
        for (int i = 0; i < some.size(); i++) if (!isSame(some.get(i), others.get(i))) return false;
        return true;
    }

    /// Whether two bags say the same.
    static boolean areSame(Fields one, Fields other) {
        return one.equals(other) || !one.unknown().isEmpty() && areSame(one.unknown(), other.unknown()) && one.withUnknown(List.of()).equals(other.withUnknown(List.of()));
    }
}
