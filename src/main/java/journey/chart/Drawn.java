package journey.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.layout.Board;
import journey.layout.Figure;
import journey.layout.Subject;

/// A chart as it is drawn, what a click on its parts does, and what is said of a part that the pointer rests on. A part without a deed only
/// says something.
public record Drawn(Board board, Map<Subject, Deed> deeds, Map<Subject, String> tips) {
    public Drawn {
        deeds = Map.copyOf(deeds);
        tips = Map.copyOf(tips);
    }

    public Optional<Deed> deed(Subject part) {
        return Optional.ofNullable(deeds.get(part));
    }

    public Optional<String> tip(Subject part) {
        return Optional.ofNullable(tips.get(part));
    }

    /// Whether there is anything to be said or done about a part.
    public boolean isTold(Subject part) {
        return deeds.containsKey(part) || tips.containsKey(part);
    }

    /// The part at a point of which there is anything to be said or done, the uppermost if several lie there.
    public Optional<Figure> told(double x, double y) {
        return board.figures().reversed().stream().filter(figure -> isTold(figure.subject()) && figure.bounds().holds(x, y)).findFirst();
    }

    /// The parts that can be clicked, in reading order.
    public List<Figure> parts() {
        return board.figures().stream().filter(figure -> deeds.containsKey(figure.subject())).sorted(Comparator.comparingInt(Figure::order)).toList();
    }

    /// The part that a click at a point of the board means, the uppermost if several lie there.
    public Optional<Figure> at(double x, double y) {
        return board.figures().reversed().stream()
                .filter(figure -> deeds.containsKey(figure.subject()) && figure.bounds().holds(x, y)).findFirst();
    }
}
