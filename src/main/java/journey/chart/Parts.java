package journey.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.layout.Board;
import journey.layout.Figure;
import journey.layout.Grid;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Subject;
import journey.layout.TextMeasure;

/// What a picture is made of, in the order in which it is read; what comes later is painted over what was there before.
final class Parts {
    private final Chart picture;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<Subject, Deed> deeds = new HashMap<>();
    private final Map<Subject, String> tips = new HashMap<>();
    private double bottom;
    private int read;

    Parts(Chart picture) {
        this.picture = picture;
    }

    /// Something that is looked at and not read: a strip, an axis.
    void back(Rect place, List<? extends Mark> marks) {
        figures.add(new Figure(new Subject.OfPart(picture.word()), Role.LANE, place, "", 0, "", 1, List.copyOf(marks)));
        bottom = Math.max(bottom, place.bottom());
    }

    void add(Part part) {
        var subject = new Subject.OfPart(picture.word() + "/" + part.name());
        part.deed().ifPresent(deed -> deeds.put(subject, deed));
        part.tip().ifPresent(tip -> tips.put(subject, TextMeasure.shown(tip)));
        figures.add(new Figure(subject, part.role(), part.place(), TextMeasure.shown(part.spoken()), read++, "", 1, List.copyOf(part.marks())));
        bottom = Math.max(bottom, part.place().bottom());
    }

    /// Where the lowest part ends.
    double bottom() {
        return bottom;
    }

    /// @param head what a window keeps in sight while it scrolls
    Drawn drawn(double width, double height, Rect head) {
        return new Drawn(new Board(width, height, head, new Rect(0, 0, 0, height), new Grid(Map.of(), Map.of(), Map.of()), figures), deeds, tips);
    }
}
