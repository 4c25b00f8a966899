package journey.deck;

import java.util.List;
import journey.layout.Face;
import journey.layout.Face.Weight;
import journey.layout.Lane;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Subject;
import journey.layout.Tone;
import journey.layout.Wrap;
import journey.plan.Stage;
import journey.text.Words;

/// The name of a lane above its cards.
record LaneName(Stage stage, Lane lane, String name, double size) implements Flow.Item {
    private static final double HEIGHT = 19;

    static LaneName of(Stage stage, Lane lane, Words words, double size) {
        return new LaneName(stage, lane, words.name(lane), size);
    }

    @Override
    public double height() {
        return HEIGHT * size;
    }

    @Override
    public void addTo(Sheet sheet, double x, double y, double width) {
        var face = Face.of(12 * size, Weight.SEMI_BOLD);
        var line = Wrap.line(name, face, width);
        sheet.part(new Subject.OfCell(stage, lane), Role.LANE_LABEL, new Rect(x, y, width, height()), name, "", 1,
                List.of(Pen.text(line, x, y + face.size(), face, Tone.of(stage))), List.of());
    }
}
