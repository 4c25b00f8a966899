package journey.pages;

import java.util.HashMap;
import java.util.Map;
import journey.layout.Line;
import journey.layout.Tone;
import journey.layout.Wrap;

/// What stands at the foot of every leaf but the first: what the document is called, and the number of the leaf.
final class Foot {
    private static final double UP = 48;
    private static final double NUMBER = 100;
    private static final Look LOOK = Look.of(Faces.FOOT, Tone.SOFT);

    private final String title;
    private final Map<Paper, Line> names = new HashMap<>();

    Foot(String title) {
        this.title = title;
    }

    void addTo(Draft draft, Paper paper, double margin, String number) {
        var top = paper.height() - UP;
        var right = Line.of(number, Faces.FOOT);
        draft.add(LOOK.line(Tag.FURNITURE, names.computeIfAbsent(paper, _ -> Wrap.line(title, Faces.FOOT, paper.width() - 2 * margin - NUMBER)), 0, 0), margin, top);
        draft.add(LOOK.line(Tag.FURNITURE, right, 0, 0), paper.width() - margin - right.width(), top);
    }
}
