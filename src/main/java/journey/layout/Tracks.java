package journey.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Spreads the lines that run along one channel, a gutter or the gap between lanes, over at most five tracks, so that lines side by
/// side do not cover each other. Lines that arrive at one place share a track. What finds no track of its own shares the one that is free the soonest. Tracks are
/// closed up around the middle of the channel wherever few are in use.
final class Tracks<L> {
    static final int MOST = 5;
    static final double APART = 4;
    private static final double CLEAR = 6;
    /// Which of the five tracks are taken where one to five are in use, from the middle.
    private static final int[][] SPREAD = {{0}, {-1, 1}, {-1, 0, 1}, {-2, -1, 1, 2}, {-2, -1, 0, 1, 2}};

    private final Map<Object, Span<L>> joined = new LinkedHashMap<>();

    /// The edge of the channel from which a line looks for a track. Lines that fall on their way to the right cross each other the least
    /// if the first keeps to the right, lines that rise if it keeps to the left; what turns back keeps to where it came from.
    enum Edge {
        LEFT, RIGHT;

        /// Of a line that passes the channel, from one side to the other.
        static Edge passing(double from, double to, int side) {
            return to < from == side > 0 ? LEFT : RIGHT;
        }

        /// Of a line that leaves to the side where it came from: 1 for a card left of the channel.
        static Edge turning(int side) {
            return side > 0 ? LEFT : RIGHT;
        }
    }

    /// The piece of the channel that lines to one end take together.
    private record Span<L>(List<L> lines, double start, double end, Edge edge) {
        private Span<L> and(Span<L> other) {
            lines.addAll(other.lines);
            return new Span<>(lines, Math.min(start, other.start), Math.max(end, other.end), edge);
        }
    }

    /// @param end what lines have in common that share a track, because they arrive together
    void add(L line, double from, double to, Edge edge, Object end) {
        joined.merge(end, new Span<>(new ArrayList<>(List.of(line)), Math.min(from, to), Math.max(from, to), edge), Span::and);
    }

    /// How far off the channel's middle each line runs.
    Map<L, Double> offsets() {
        var spans = new ArrayList<>(joined.values());
        spans.sort(Comparator.comparingDouble((Span<L> span) -> span.start()).thenComparing(Span::end));
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
            for (var line : span.lines()) slots.put(line, slot);
            reach = Math.max(reach, span.end());
        }
        settle(slots, offsets);
        return offsets;
    }

    private static int slot(Span<?> span, double[] ends) {
        int soonest = 0;
        for (int i = 0; i < MOST; i++) {
            var slot = span.edge() == Edge.LEFT ? i : MOST - 1 - i;
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
