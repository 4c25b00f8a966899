package journey.layout;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Mark.Step;
import journey.text.Words;

/// Draws the signs of a comparison: outlines around cards, discs with a sign, and what changed under what a card says.
final class TraceFigures {
    static final double RADIUS = 8;
    private static final Face NOTE = Face.of(10.5, Face.Weight.MEDIUM);
    private static final double ROOM = Measures.COLUMN - 2 * Measures.CARD_PADDING;
    private static final double LEADING = 14;
    private static final double ABOVE = 2;
    private static final double BELOW = 6;
    private static final double APART = 2 * RADIUS + 1;
    private static final int MOST_LINES = 6;

    private TraceFigures() {}

    /// What is written under a card's own words: each note as a whole, and how many there are for which there is no room.
    static List<Line> notes(Trace trace, Words words) {
        var all = new ArrayList<Line>();
        var left = trace.notes().size();
        for (var note : trace.notes()) {
            var lines = Wrap.of(note, NOTE, ROOM, MOST_LINES - 1);
            if (all.size() + lines.size() + (left > 1 ? 1 : 0) > MOST_LINES) break;
            all.addAll(lines);
            left--;
        }
        if (left > 0) all.add(Wrap.line(words.say("board.more-changes", left), NOTE, ROOM));
        return all;
    }

    static double height(List<Line> notes) {
        return notes.isEmpty() ? 0 : ABOVE + notes.size() * LEADING + BELOW;
    }

    /// @param place of the card with the room for them, which lies at its foot
    private static List<Mark> marks(List<Line> notes, Rect place, Tone tone) {
        var marks = new ArrayList<Mark>(notes.size());
        var top = place.bottom() - height(notes);
        for (int i = 0; i < notes.size(); i++)
            marks.add(Pen.text(notes.get(i), place.x() + Measures.CARD_PADDING, top + ABOVE + i * LEADING + 10, NOTE, tone));
        return marks;
    }

    /// The outline of a card, what changed of it, and its signs at its upper right corner: as strong as ever, however faint the card is.
    static Figure card(Subject subject, Rect place, Trace trace, List<Line> notes, String spoken, int order) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(place, 8, Ink.NONE, trace.sign().stroke()));
        marks.addAll(marks(notes, place, trace.sign().tone()));
        marks.addAll(discs(trace, place.right() - 2, place.y() + 2));
        return new Figure(subject, Role.BADGE, place.grown(RADIUS + 2), spoken, order, "", 1, marks);
    }

    /// The signs alone, the last with its middle at a point.
    static Figure signs(Subject subject, double x, double y, Trace trace, String spoken, int order) {
        var width = (trace.signs().size() - 1) * APART;
        return new Figure(subject, Role.BADGE, new Rect(x - width, y, width, 0).grown(RADIUS + 2), spoken, order, "", 1, discs(trace, x, y));
    }

    private static List<Mark> discs(Trace trace, double x, double y) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < trace.signs().size(); i++) marks.addAll(disc(trace.signs().get(i), x - i * APART, y));
        return marks;
    }

    static List<Mark> disc(Sign sign, double x, double y) {
        var marks = new ArrayList<Mark>(3);
        var isHollow = sign == Sign.LEFT;
        marks.add(isHollow ? Pen.disc(x, y, RADIUS - 1, Tone.PAPER, Stroke.solid(sign.tone(), 1.2)) : Pen.disc(x, y, RADIUS, sign.tone(), Stroke.solid(Tone.PAPER, 1.5)));
        var stroke = Stroke.solid(isHollow ? sign.tone() : Tone.ON_COLOUR, 1.7);
        switch (sign) {
            case ADDED -> cross(marks, x, y, 4, stroke);
            case REMOVED -> marks.add(Pen.open(stroke, x - 4, y, x + 4, y));
            case CHANGED -> {
                cross(marks, x, y - 1.2, 3.2, stroke);
                marks.add(Pen.open(stroke, x - 3.2, y + 4.2, x + 3.2, y + 4.2));
            }
            case MOVED, LEFT -> marks.add(new Mark.Shape(List.of(new Step.MoveTo(x - 4, y), new Step.LineTo(x + 4, y),
                    new Step.MoveTo(x + 0.8, y - 3.2), new Step.LineTo(x + 4, y), new Step.LineTo(x + 0.8, y + 3.2)), Ink.NONE, stroke));
        }
        return marks;
    }

    private static void cross(List<Mark> marks, double x, double y, double reach, Stroke stroke) {
        marks.add(Pen.open(stroke, x - reach, y, x + reach, y));
        marks.add(Pen.open(stroke, x, y - reach, x, y + reach));
    }
}
