package journey.layout;

import java.util.ArrayList;
import java.util.List;
import journey.plan.Severity;

/// The signs of findings: told apart by shape and sign, not by colour alone.
public final class Badges {
    public static final double RADIUS = 7;

    private Badges() {}

    public static List<Mark> marks(Severity severity, double x, double y, double radius) {
        var marks = new ArrayList<Mark>(2);
        var edge = Stroke.solid(Tone.PAPER, 1.5);
        switch (severity) {
            case ERROR -> marks.add(Pen.disc(x, y, radius, Tone.ERROR, edge));
            case WARNING -> marks.add(Pen.closed(Ink.of(Tone.WARNING), edge,
                    x, y - radius - 1.5, x + radius + 1.5, y + radius, x - radius - 1.5, y + radius));
            case HINT -> marks.add(Pen.disc(x, y, radius, Tone.ACCENT, edge));
        }
        var sign = Line.of(severity == Severity.HINT ? "i" : "!", Measures.SIGN);
        marks.add(Pen.centred(sign, x, y + (severity == Severity.WARNING ? 5 : 3.6), Measures.SIGN, Tone.ON_COLOUR));
        return marks;
    }

    public static Rect bounds(double x, double y, double radius) {
        return new Rect(x, y, 0, 0).grown(radius + 2);
    }
}
