package journey.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The order of what is left of two lists, by key. What neither side moved is the spine, in the order that it had; what one side moved or
/// added stands after the same part of the spine as on that side. Where both put something, each side keeps its own sequence, and the sides
/// are laid into each other by key. `torn` is what both moved or added, but not to the same place; it is missing in `joined`.
///
/// Of all ways to see one order as another with some moved, the one with the fewest moves counts.
record Order(List<String> joined, List<String> torn) {
    /// @param stay the keys that are left; the others are passed over in all three lists
    static Order of(Collection<String> base, Collection<String> mine, Collection<String> theirs, Set<String> stay) {
        var before = left(base, stay);
        var ours = left(mine, stay);
        var others = left(theirs, stay);
        var placedByMe = placed(before, ours);
        var placedByThem = placed(before, others);
        ours.removeIf(key -> placedByThem.contains(key) && !placedByMe.contains(key));
        others.removeIf(key -> placedByMe.contains(key) && !placedByThem.contains(key));

        var shared = new HashSet<>(ours);
        shared.retainAll(new HashSet<>(others));
        var torn = torn(shared, placedByMe, ours, others);
        var joined = joined(ours.stream().filter(key -> !torn.contains(key)).toList(), others.stream().filter(key -> !torn.contains(key)).toList(), shared);
        return new Order(joined, ours.stream().filter(torn::contains).toList());
    }

    /// What is torn goes where it is in this list: behind the one that it stands behind there.
    List<String> tornAsIn(Collection<String> list) {
        if (torn.isEmpty()) return joined;
        var guide = List.copyOf(list);
        var all = new ArrayList<>(joined);
        var there = new HashSet<>(joined);
        var missing = Set.copyOf(torn);
        for (int i = 0; i < guide.size(); i++) {
            if (!missing.contains(guide.get(i))) continue;
            var before = i - 1;
            while (before >= 0 && !there.contains(guide.get(before))) before--;
            all.add(before < 0 ? 0 : all.indexOf(guide.get(before)) + 1, guide.get(i));
            there.add(guide.get(i));
        }
        return all;
    }

    /// What is torn goes to the end, in the order of its keys: for lists whose order is worth no question.
    List<String> tornLast() {
        var all = new ArrayList<>(joined);
        torn.stream().sorted().forEach(all::add);
        return all;
    }

    private static List<String> left(Collection<String> keys, Set<String> stay) {
        var left = new ArrayList<>(keys);
        left.removeIf(key -> !stay.contains(key));
        return left;
    }

    /// What was added or moved: all but the longest run of keys that are in their old order.
    static Set<String> placed(List<String> before, List<String> after) {
        var places = HashMap.<String, Integer>newHashMap(before.size());
        for (int i = 0; i < before.size(); i++) places.put(before.get(i), i);
        var placed = new HashSet<>(after);
        placed.removeAll(new HashSet<>(longestRun(after.stream().filter(places::containsKey).toList(), places)));
        return placed;
    }

    /// The longest increasing subsequence, found by patience sorting.
    private static List<String> longestRun(List<String> keys, Map<String, Integer> places) {
        var last = new int[keys.size()];
        var previous = new int[keys.size()];
        var length = 0;
        for (int i = 0; i < keys.size(); i++) {
            var low = 0;
            var high = length;
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (places.get(keys.get(last[middle])) < places.get(keys.get(i))) low = middle + 1;
                else high = middle;
            }
            previous[i] = low == 0 ? -1 : last[low - 1];
            last[low] = i;
            if (low == length) length++;
        }
        var run = new ArrayList<String>(length);
        for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = previous[i]) run.add(keys.get(i));
        return run;
    }

    /// What both sides placed, but not after the same part of the spine, or not in the same sequence there.
    private static Set<String> torn(Set<String> shared, Set<String> placed, List<String> mine, List<String> theirs) {
        var here = byPlace(shared, placed, mine);
        var there = byPlace(shared, placed, theirs);
        var torn = new HashSet<String>();
        here.forEach((after, keys) -> {
            if (!keys.equals(there.get(after))) torn.addAll(keys);
        });
        there.forEach((after, keys) -> {
            if (!keys.equals(here.get(after))) torn.addAll(keys);
        });
        return torn;
    }

    /// What both placed, under how many of the spine stand before it.
    private static Map<Integer, List<String>> byPlace(Set<String> shared, Set<String> placed, List<String> keys) {
        var all = new HashMap<Integer, List<String>>();
        var spine = 0;
        for (var key : keys) {
            if (!shared.contains(key)) continue;
            if (placed.contains(key)) all.computeIfAbsent(spine, _ -> new ArrayList<>()).add(key);
            else spine++;
        }
        return all;
    }

    /// Two lists in which what is shared stands in the same order.
    private static List<String> joined(List<String> mine, List<String> theirs, Set<String> shared) {
        var all = new ArrayList<String>(mine.size() + theirs.size());
        int i = 0;
        int j = 0;
        while (i < mine.size() || j < theirs.size()) {
            var isMineFree = i < mine.size() && !shared.contains(mine.get(i));
            var isTheirsFree = j < theirs.size() && !shared.contains(theirs.get(j));
            if (isMineFree && (!isTheirsFree || mine.get(i).compareTo(theirs.get(j)) < 0)) all.add(mine.get(i++));
            else if (isTheirsFree) all.add(theirs.get(j++));
            else {
                all.add(mine.get(i++));
                j++;
            }
        }
        return all;
    }
}
