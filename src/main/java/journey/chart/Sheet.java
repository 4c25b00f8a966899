package journey.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.plan.Plan;
import journey.text.Words;

/// A chart in the making. It begins with the chart's title and the line under it, and then takes parts in the order in which they are read,
/// each with what a click on it does.
final class Sheet {
    static final double WIDTH = 1200;
    static final double MARGIN = 40;
    static final double LEFT = MARGIN;
    static final double RIGHT = WIDTH - MARGIN;
    private static final double TITLE_TOP = 32;
    private static final double UNDER_TITLE = 26;
    private static final double UNDER_LINE = 18;

    private final Chart chart;
    private final Words words;
    private final Parts parts;
    private final double top;

    Sheet(Chart chart, Plan plan, Words words) {
        this.chart = chart;
        this.words = words;
        parts = new Parts(chart);
        var room = (RIGHT - LEFT) / 2 - 20;
        text("title", Role.TITLE, LEFT, TITLE_TOP, Paragraph.line(words.name(chart), Faces.TITLE, Tone.INK, room), words.name(chart));
        var name = Paragraph.line(plan.title(), Faces.LINE, Tone.MUTED, room);
        text("plan", Role.SUMMARY, RIGHT - name.width(), TITLE_TOP + 4, name, plan.title());
        var line = words.say(chart.key("line"));
        var under = Paragraph.of(line, Faces.LINE, Tone.MUTED, RIGHT - LEFT, 2);
        text("line", Role.SUMMARY, LEFT, TITLE_TOP + UNDER_TITLE, under, line);
        top = TITLE_TOP + UNDER_TITLE + under.height() + UNDER_LINE;
    }

    Words words() {
        return words;
    }

    String say(String what, Object... args) {
        return words.say(chart.key(what), args);
    }

    /// Where the picture begins.
    double top() {
        return top;
    }

    /// Something that is looked at and not read: a strip, an axis.
    void back(Rect place, Mark... marks) {
        parts.back(place, List.of(marks));
    }

    /// A part that says something.
    ///
    /// @param name of the part, as no other part of the chart has it
    void part(String name, Role role, Rect place, String spoken, List<? extends Mark> marks) {
        parts.add(Part.of(name, role, place, spoken, marks));
    }

    /// A part that does something as well.
    void part(String name, Role role, Rect place, String spoken, Deed deed, List<? extends Mark> marks) {
        parts.add(Part.of(name, role, place, spoken, marks).doing(deed));
    }

    void part(Part part) {
        parts.add(part);
    }

    /// A text with nothing around it.
    void text(String name, Role role, double x, double y, Paragraph text, String spoken) {
        if (!text.lines().isEmpty()) part(name, role, new Rect(x, y, text.width(), text.height()), spoken, text.at(x, y));
    }

    /// What to do first, where there is nothing to draw yet.
    Drawn begin(String what, Deed deed) {
        var text = Paragraph.of(what, Faces.TITLE, Tone.INK, RIGHT - LEFT - 48, 2);
        var place = new Rect(LEFT, top, RIGHT - LEFT, text.height() + 56);
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(place, 10, Ink.of(Tone.LANE), Stroke.dashed(Tone.CONTROL_LINE, 1, 4, 4)));
        marks.addAll(text.at(LEFT + 24, top + 28));
        part("begin", Role.GHOST, place, what, deed, marks);
        return drawn(Optional.empty());
    }

    /// @param head what a window keeps in sight while it scrolls: the heads of the columns
    Drawn drawn(Optional<Rect> head) {
        return parts.drawn(WIDTH, parts.bottom() + MARGIN, head.map(one -> new Rect(0, one.y() - 6, WIDTH, one.height() + 12)).orElse(new Rect(0, 0, WIDTH, 0)));
    }
}
