package journey.deck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.deck.Slide.Form;
import journey.layout.Board;
import journey.layout.Face;
import journey.layout.Figure;
import journey.layout.Grid;
import journey.layout.Line;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Subject;
import journey.layout.TextMeasure;
import journey.layout.Tone;
import journey.layout.Wrap;

/// A slide in the making, which takes its parts in the order in which they are read.
final class Sheet {
    static final double MARGIN = 48;
    static final double RIGHT = Slide.WIDTH - MARGIN;
    private static final double LEADING = 1.3;

    private final List<Figure> figures = new ArrayList<>();
    private final Map<Subject, List<String>> texts = new HashMap<>();
    private int read;

    /// What is looked at and not read.
    void back(Subject subject, Rect place, Mark... marks) {
        figures.add(new Figure(subject, Role.LANE, place, "", read, "", 1, List.of(marks)));
    }

    void part(Subject subject, Role role, Rect place, String spoken, String href, double alpha, List<? extends Mark> marks, List<String> whole) {
        figures.add(new Figure(subject, role, place, TextMeasure.shown(spoken), read++, href, alpha, List.copyOf(marks)));
        texts.computeIfAbsent(subject, _ -> new ArrayList<>()).addAll(whole);
    }

    /// A figure that was drawn elsewhere.
    void add(Figure figure) {
        part(figure.subject(), figure.role(), figure.bounds(), figure.spoken(), figure.href(), figure.alpha(), figure.marks(), List.of());
    }

    /// A text with nothing around it, from its upper left corner.
    ///
    /// @param text one paragraph a line
    /// @return where it ends
    double text(Subject subject, Role role, double x, double top, double width, int most, String text, Face face, Tone tone) {
        var lines = Wrap.paragraphs(text, face, width, most);
        if (lines.isEmpty()) return top;
        var place = new Rect(x, top, width, lines.size() * leading(face));
        part(subject, role, place, text, "", 1, marks(lines, x, top, face, tone), text.lines().toList());
        return place.bottom();
    }

    static double leading(Face face) {
        return face.size() * LEADING;
    }

    static List<Mark> marks(List<Line> lines, double x, double top, Face face, Tone tone) {
        var marks = new ArrayList<Mark>(lines.size());
        for (int i = 0; i < lines.size(); i++) marks.add(Pen.text(lines.get(i), x, top + i * leading(face) + face.size(), face, tone));
        return marks;
    }

    Slide slide(Form form, String title, String notes) {
        var whole = new Rect(0, 0, 0, 0);
        return new Slide(form, title, new Board(Slide.WIDTH, Slide.HEIGHT, whole, whole, new Grid(Map.of(), Map.of(), Map.of()), figures), texts, notes);
    }
}
