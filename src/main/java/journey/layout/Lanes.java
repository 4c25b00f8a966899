package journey.layout;

import java.util.List;
import journey.guide.Suggestions;
import journey.plan.Stage;

/// The strips behind the cards, their labels, and the ghosts of cards that could be.
final class Lanes {
    private Lanes() {}

    static Figure strip(Lane lane, Rect place) {
        return new Figure(new Subject.OfLane(lane), Role.LANE, place, "", 0, "", 1,
                List.of(new Mark.Box(place, 10, Ink.of(Tone.LANE), Stroke.solid(Tone.LINE, 1))));
    }

    static Figure label(Lane lane, Rect place, Contents contents, int order) {
        var name = contents.view.words().name(lane);
        var left = place.x() + 12;
        var room = Measures.LABELS - 14;
        var lines = Wrap.of(name, Measures.LANE, room, 2);
        var marks = new Mark[lines.size()];
        for (int i = 0; i < marks.length; i++) marks[i] = Pen.text(lines.get(i), left, place.y() + 24 + 15 * i, Measures.LANE, Tone.MUTED);
        return new Figure(new Subject.OfLane(lane), Role.LANE_LABEL, new Rect(left, place.y() + 12, room, 15.0 * marks.length + 2), name, order, "", 1,
                List.of(marks));
    }

    static Figure ghost(Stage stage, Lane lane, Rect place, Contents contents, int order) {
        var words = contents.view.words();
        var label = words.say(Suggestions.ghost(stage, lane.type()).title());
        var tone = Tone.of(stage);
        var line = Wrap.line(words.say("board.ghost", label), Measures.GHOST_LABEL, place.width() - 2 * Measures.CARD_PADDING);
        return new Figure(new Subject.OfCell(stage, lane), Role.GHOST, place, words.say("board.spoken.ghost", label, words.name(stage)), order, "", 1,
                List.of(new Mark.Box(place, 8, Ink.NONE, new Stroke(new Ink(tone, 0.4), 1, 4, 4)),
                        Pen.centred(line, place.middle(), place.centre() + 4, Measures.GHOST_LABEL, tone)));
    }
}
