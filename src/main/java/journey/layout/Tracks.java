package journey.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Spreads the lines that run along one channel, a gutter or the gap between lanes, over at most five tracks, so that lines side by
/// side do not cover each other. What finds no track of its own shares the one that is free the soonest. Tracks are
/// closed up around the middle of the channel wherever few are in use.
final class Tracks<L> {
    static final int MOST = 5;
    static final double APART = 4;
    private static final double CLEAR = 6;
    /// Which of the five tracks are taken where one to five are in use, from the middle.
    private static final int[][] SPREAD = {{0}, {-1, 1}, {-1, 0, 1}, {-2, -1, 1, 2}, {-2, -1, 0, 1, 2}};

    private final List<Span<L>> spans = new ArrayList<>();

    /// One line's piece of the channel. `rising` lines take tracks from the other side, which saves crossings.
    private record Span<L>(L line, double start, double end, boolean rising) {}

    void add(L line, double from, double to) {
        spans.add(new Span<>(line, Math.min(from, to), Math.max(from, to), to < from));
    }

    /// How far off the channel's middle each line runs.
    Map<L, Double> offsets() {
        spans.sort(Comparator.comparingDouble(Span::start));
        var offsets = new HashMap<L, Double>();
        var slots = new HashMap<L, Integer>();
        var ends = new double[MOST];
        double reach = Double.NEGATIVE_INFINITY;
        for (var span : spans) {
            if (span.start() > reach + CLEAR) {
                settle(slots, offsets);
                Arrays.fill(ends, Double.NEGATIVE_INFINITY);
            }
            var slot = slot(span, ends);
            ends[slot] = Math.max(ends[slot], span.end());
            slots.put(span.line(), slot);
            reach = Math.max(reach, span.end());
        }
        settle(slots, offsets);
        return offsets;
    }

    private static int slot(Span<?> span, double[] ends) {
        int soonest = 0;
        for (int i = 0; i < MOST; i++) {
            var slot = span.rising() ? i : MOST - 1 - i;
            if (ends[slot] + CLEAR < span.start()) return slot;
            if (ends[slot] < ends[soonest]) soonest = slot;
        }
        return soonest;
    }

    private static <L> void settle(Map<L, Integer> slots, Map<L, Double> offsets) {
        if (slots.isEmpty()) return;
        var used = List.copyOf(new TreeSet<>(slots.values()));
        slots.forEach((line, slot) -> offsets.put(line, SPREAD[used.size() - 1][used.indexOf(slot)] * APART));
        slots.clear();
    }
}
