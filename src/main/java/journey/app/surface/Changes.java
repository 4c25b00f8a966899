package journey.app.surface;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import journey.layout.Figure;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Subject;

/// Which parts of a board look different after a change.
final class Changes {
    /// How far a figure's ink may reach over its bounds: outlines, arrow heads, smooth edges.
    private static final double HALO = 4;
    private static final int SINGLE = 40;

    private Changes() {}

    private record Key(Subject subject, Role role) {}

    /// The rectangles of all figures that came, went or changed. A figure that is the same object, or has the same marks, in both
    /// lists is taken for unchanged; that two figures which stay have changed their order is not looked for, since figures of one layer do
    /// not overlap.
    static List<Rect> between(List<Figure> before, List<Figure> after) {
        var changed = new ArrayList<Rect>();
        var shorter = Math.min(before.size(), after.size());
        var start = 0;
        while (start < shorter && isSame(before.get(start), after.get(start))) compare(before.get(start), after.get(start++), changed);
        var end = 0;
        while (end < shorter - start && isSame(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end)))
            compare(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end++), changed);
        rest(before.subList(start, before.size() - end), after.subList(start, after.size() - end), changed);
        return changed.size() <= SINGLE ? changed : List.of(changed.stream().reduce(Rect::joined).orElseThrow());
    }

    /// What stands between the figures that both lists begin and end with: most edits leave little there.
    private static void rest(List<Figure> before, List<Figure> after, List<Rect> changed) {
        var gone = HashMap.<Key, Deque<Figure>>newHashMap(before.size());
        for (var figure : before) gone.computeIfAbsent(new Key(figure.subject(), figure.role()), _ -> new ArrayDeque<>(1)).add(figure);
        for (var figure : after) {
            var old = gone.get(new Key(figure.subject(), figure.role()));
            var twin = old == null ? null : old.poll();
            if (twin == null) changed.add(figure.bounds().grown(HALO));
            else compare(twin, figure, changed);
        }
        gone.values().forEach(left -> left.forEach(figure -> changed.add(figure.bounds().grown(HALO))));
    }

    private static boolean isSame(Figure one, Figure other) {
        return one == other || one.role() == other.role() && one.subject().equals(other.subject());
    }

    private static void compare(Figure before, Figure after, List<Rect> changed) {
        if (looksLike(before, after)) return;
        changed.add(before.bounds().grown(HALO));
        changed.add(after.bounds().grown(HALO));
    }

    /// What is said of a figure, and when, may differ.
    private static boolean looksLike(Figure one, Figure other) {
        return one == other || one.bounds().equals(other.bounds()) && one.alpha() == other.alpha()
                && (one.marks() == other.marks() || one.marks().equals(other.marks()));
    }
}
