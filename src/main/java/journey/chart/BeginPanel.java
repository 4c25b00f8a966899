package journey.chart;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.plan.Place;
import journey.plan.Stage;

/// What to say first, in a plan that does not say yet how people move.
final class BeginPanel implements Panel {
    private static final double AROUND = 28;
    private static final double BETWEEN = 6;

    private final Outlook outlook;
    private final Paragraph first;
    private final Paragraph then;

    BeginPanel(Outlook outlook, double width) {
        this.outlook = outlook;
        var room = width - 2 * Frame.PADDING;
        first = Paragraph.of(outlook.say("begin", Stage.AWARE, Stage.ENGAGE), Faces.PANEL, Tone.INK, room, 4);
        then = Paragraph.of(outlook.say("begin.then"), Faces.LINE, Tone.MUTED, room, 4);
    }

    @Override
    public double height() {
        return 2 * AROUND + first.height() + BETWEEN + then.height();
    }

    @Override
    public void draw(Rect place, Parts parts) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(place.grown(-0.5), 10, Ink.of(Tone.LANE), Stroke.dashed(Tone.CONTROL_LINE, 1, 4, 4)));
        marks.addAll(first.at(place.x() + Frame.PADDING, place.y() + AROUND));
        marks.addAll(then.at(place.x() + Frame.PADDING, place.y() + AROUND + first.height() + BETWEEN));
        var spoken = outlook.told(List.of(outlook.say("begin", Stage.AWARE, Stage.ENGAGE), outlook.say("begin.then")));
        parts.add(Part.of("begin", Role.GHOST, place, spoken, marks).doing(new Deed.Show(List.of(new Place.OfStage(Stage.AWARE)))));
    }
}
