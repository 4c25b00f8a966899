package journey.chart;

import java.util.ArrayList;
import java.util.List;
import journey.forecast.Standing.State;
import journey.layout.Ink;
import journey.layout.Line;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.plan.Better;

/// Where a target stands, as a word with a sign before it: a tick where it is reached, a triangle that points to where the measured value lies
/// where it is missed, a wave where chance explains the difference, a ring where nothing was measured.
record StateChip(State state, Better better, String word) {
    static final double HEIGHT = 18;
    private static final double PADDING = 9;
    private static final double SIGN = 14;
    private static final double TINT = 0.12;

    static StateChip of(TargetRow row) {
        return new StateChip(row.standing().state(), row.standing().better(), row.state());
    }

    double width() {
        return 2 * PADDING + SIGN + Line.of(word, Faces.CHIP).width();
    }

    private Tone tone() {
        return switch (state) {
            case MISSED -> Tone.ERROR;
            case REACHED -> Tone.GOOD;
            case WITHIN_CHANCE, NO_READING, NO_TARGET -> Tone.MUTED;
        };
    }

    List<Mark> marks(double left, double top, double room) {
        var width = Math.min(room, width());
        var marks = new ArrayList<Mark>();
        var fill = tone() == Tone.MUTED ? Ink.of(Tone.CHIP) : new Ink(tone(), TINT);
        marks.add(new Mark.Box(new Rect(left, top, width, HEIGHT), HEIGHT / 2, fill, Stroke.NONE));
        marks.add(sign(left + PADDING + 4, top + HEIGHT / 2));
        marks.addAll(Paragraph.line(word, Faces.CHIP, tone(), width - 2 * PADDING - SIGN).at(left + PADDING + SIGN, top + 2.6));
        return marks;
    }

    private Mark sign(double x, double y) {
        return switch (state) {
            case REACHED -> Pen.tick(x - 4, y - 3.5, tone());
            case MISSED -> better == Better.HIGHER
                    ? Pen.closed(Ink.of(tone()), Stroke.NONE, x - 4, y - 3, x + 4, y - 3, x, y + 4)
                    : Pen.closed(Ink.of(tone()), Stroke.NONE, x - 4, y + 3, x + 4, y + 3, x, y - 4);
            case WITHIN_CHANCE -> new Mark.Shape(List.of(new Mark.Step.MoveTo(x - 4.5, y + 1), new Mark.Step.CurveTo(x - 2, y - 5, x + 2, y + 5, x + 4.5, y - 1)),
                    Ink.NONE, Stroke.solid(tone(), 1.5));
            case NO_READING, NO_TARGET -> Pen.disc(x, y, 3, Tone.CHIP, Stroke.solid(tone(), 1.25));
        };
    }
}
