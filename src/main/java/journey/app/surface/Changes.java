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
        var same = 0;
        var shorter = Math.min(before.size(), after.size());
        while (same < shorter && before.get(same) == after.get(same)) same++;
        var gone = HashMap.<Key, Deque<Figure>>newHashMap(before.size() - same);
        for (var figure : before.subList(same, before.size()))
            gone.computeIfAbsent(new Key(figure.subject(), figure.role()), _ -> new ArrayDeque<>(1)).add(figure);
        var changed = new ArrayList<Rect>();
        for (var figure : after.subList(same, after.size())) {
            var old = gone.get(new Key(figure.subject(), figure.role()));
            var twin = old == null ? null : old.poll();
            if (twin != null && looksLike(twin, figure)) continue;
            changed.add(figure.bounds().grown(HALO));
            if (twin != null) changed.add(twin.bounds().grown(HALO));
        }
        gone.values().forEach(rest -> rest.forEach(figure -> changed.add(figure.bounds().grown(HALO))));
        return changed.size() <= SINGLE ? changed : List.of(changed.stream().reduce(Rect::joined).orElseThrow());
    }

    /// What is said of a figure, and when, may differ.
    private static boolean looksLike(Figure one, Figure other) {
        return one == other || one.bounds().equals(other.bounds()) && one.alpha() == other.alpha()
                && (one.marks() == other.marks() || one.marks().equals(other.marks()));
    }
}
