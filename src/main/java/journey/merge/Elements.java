package journey.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Joins lists and maps element by element: what either side added is there, what either side took away is gone, what both changed is
/// joined. An element that one side changed and the other took away stays, and is asked for.
final class Elements {
    private final Asked asked;

    Elements(Asked asked) {
        this.asked = asked;
    }

    /// A list whose order is worth no question. One with two elements of the same key is one value: nobody could say which of them was changed.
    <T> List<T> join(Spot at, Kin<T> kin, List<T> base, List<T> mine, List<T> theirs) {
        return switch (Pick.of(base, mine, theirs)) {
            case Pick.Settled(var list) -> list;
            case Pick.Torn<List<T>> _ -> {
                var before = byKey(kin.key(), base);
                var ours = byKey(kin.key(), mine);
                var others = byKey(kin.key(), theirs);
                if (before.size() == base.size() && ours.size() == mine.size() && others.size() == theirs.size())
                    yield List.copyOf(join(kin, before, ours, others).values());
                asked.about(at, some(base), some(mine), some(theirs));
                yield mine;
            }
        };
    }

    /// What is left of elements by their keys, in an order that is worth no question.
    <T> Map<String, T> join(Kin<T> kin, Map<String, T> base, Map<String, T> mine, Map<String, T> theirs) {
        var left = left(kin, base, mine, theirs);
        var order = Order.of(base.keySet(), mine.keySet(), theirs.keySet(), left.keySet());
        return inOrder(left, order.tornLast());
    }

    /// What is left of elements by their keys, in no order.
    <T> Map<String, T> left(Kin<T> kin, Map<String, T> base, Map<String, T> mine, Map<String, T> theirs) {
        var keys = new LinkedHashSet<>(base.keySet());
        keys.addAll(mine.keySet());
        keys.addAll(theirs.keySet());
        var left = HashMap.<String, T>newHashMap(keys.size());
        for (var key : keys)
            one(kin, key, Optional.ofNullable(base.get(key)), Optional.ofNullable(mine.get(key)), Optional.ofNullable(theirs.get(key))).ifPresent(value -> left.put(key, value));
        return left;
    }

    private <T> Optional<T> one(Kin<T> kin, String key, Optional<T> base, Optional<T> mine, Optional<T> theirs) {
        return switch (Pick.of(base, mine, theirs)) {
            case Pick.Settled(var value) -> value;
            case Pick.Torn<Optional<T>> _ when mine.isPresent() && theirs.isPresent() ->
                    Optional.of(kin.join().join(kin.spot().apply(key), base, mine.get(), theirs.get()));
            case Pick.Torn<Optional<T>> _ -> {
                asked.about(kin.spot().apply(key), base, mine, theirs);
                yield mine.or(() -> theirs);
            }
        };
    }

    static <T> Map<String, T> inOrder(Map<String, T> left, List<String> order) {
        var all = LinkedHashMap.<String, T>newLinkedHashMap(left.size());
        for (var key : order) all.put(key, left.get(key));
        return all;
    }

    static <T> Map<String, T> byKey(Function<? super T, String> key, List<? extends T> list) {
        var all = LinkedHashMap.<String, T>newLinkedHashMap(list.size());
        for (var one : list) all.put(key.apply(one), one);
        return all;
    }

    private static <T> Optional<List<T>> some(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }
}
