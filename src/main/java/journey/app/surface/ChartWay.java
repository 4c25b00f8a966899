package journey.app.surface;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import journey.layout.Figure;
import journey.layout.Rect;
import journey.layout.Subject;

/// Where the arrow keys lead among the parts of a chart: to the nearest in their direction, what lies straight ahead before what lies aside.
final class ChartWay {
    private static final double ASIDE = 3;

    private ChartWay() {}

    /// @param parts in reading order
    static Optional<Subject> from(List<Figure> parts, Optional<Subject> chosen, KeyCode key) {
        var here = chosen.flatMap(one -> parts.stream().filter(part -> part.subject().equals(one)).findFirst());
        if (parts.isEmpty()) return Optional.empty();
        if (here.isEmpty() || key == KeyCode.HOME) return Optional.of(parts.getFirst().subject());
        if (key == KeyCode.END) return Optional.of(parts.getLast().subject());
        return parts.stream().filter(part -> lies(part.bounds(), here.get().bounds(), key))
                .min(Comparator.comparingDouble(part -> distance(part.bounds(), here.get().bounds(), key))).map(Figure::subject);
    }

    private static boolean lies(Rect there, Rect here, KeyCode key) {
        return switch (key) {
            case LEFT -> there.right() <= here.x() + 1;
            case RIGHT -> there.x() >= here.right() - 1;
            case UP -> there.bottom() <= here.y() + 1;
            case DOWN -> there.y() >= here.bottom() - 1;
            default -> false;
        };
    }

    private static double distance(Rect there, Rect here, KeyCode key) {
        var across = gap(there.x(), there.right(), here.x(), here.right());
        var down = gap(there.y(), there.bottom(), here.y(), here.bottom());
        return key == KeyCode.LEFT || key == KeyCode.RIGHT ? across + ASIDE * down : down + ASIDE * across;
    }

    /// How far apart two stretches are; 0 where they overlap.
    private static double gap(double from, double to, double otherFrom, double otherTo) {
        return Math.max(0, Math.max(otherFrom - to, from - otherTo));
    }
}
