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
import journey.text.Words;

/// The frame of a panel with its title, and under it a line that says what is drawn.
final class Frame {
    static final double PADDING = 24;
    private static final double RADIUS = 10;
    private static final double UNDER_TITLE = 3;
    private static final double UNDER_LINE = 14;
    private static final int MOST_LINES = 3;

    private final String name;
    private final Paragraph title;
    private final Paragraph line;
    private final String spoken;

    /// @param name of the panel among those of its page
    /// @param line "" for none
    Frame(String name, String title, String line, double width, Words words) {
        this.name = name;
        this.title = Paragraph.of(title, Faces.PANEL, Tone.INK, width - 2 * PADDING, 2);
        this.line = Paragraph.of(line, Faces.LINE, Tone.MUTED, width - 2 * PADDING, MOST_LINES);
        spoken = line.isBlank() ? title : words.say("chart.sentences", title, line);
    }

    /// How far under the panel's upper edge its content begins.
    double top() {
        return PADDING + title.height() + (line.lines().isEmpty() ? 0 : UNDER_TITLE + line.height()) + UNDER_LINE;
    }

    /// The frame with what is to be looked at in it, and the heading.
    void draw(Rect place, Parts parts, List<? extends Mark> content) {
        draw(place, parts, content, Optional.empty());
    }

    /// The same for a panel that is nothing but what it says, with what a click on it does.
    void draw(Rect place, Parts parts, List<? extends Mark> content, Optional<Deed> deed) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(place.grown(-0.5), RADIUS, Ink.of(Tone.PAPER), Stroke.solid(Tone.LINE, 1)));
        marks.addAll(content);
        parts.back(place, marks);
        var left = place.x() + PADDING;
        var top = place.y() + PADDING;
        var head = new ArrayList<Mark>(title.at(left, top));
        head.addAll(line.at(left, top + title.height() + UNDER_TITLE));
        var heading = Part.of(name, Role.HEADING, new Rect(left, top, place.width() - 2 * PADDING, top() - PADDING - UNDER_LINE), spoken, head);
        parts.add(deed.map(heading::doing).orElse(heading));
    }
}
