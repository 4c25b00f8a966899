package journey.chart;

import java.util.List;
import journey.forecast.Measure;
import journey.layout.Face;
import journey.layout.Line;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Tone;
import journey.plan.Place;
import journey.plan.Stage;

/// The stages beside each other in columns of one width, and a row with their names. Names that are longer than a column stand in two lines by
/// turns, so that each has the room of two columns.
///
/// @param left  where the first column begins
/// @param right where the last one ends
record StageRow(Outlook outlook, double left, double right) {
    private static final Face FACE = Faces.NAME;
    private static final double LINE = 18;
    private static final double BETWEEN = 6;

    double column() {
        return (right - left) / Stage.ALL.size();
    }

    double middle(Stage stage) {
        return left + (stage.ordinal() + 0.5) * column();
    }

    Rect column(Stage stage, double top, double height) {
        return new Rect(left + stage.ordinal() * column(), top, column(), height);
    }

    /// From one stage to another.
    Rect columns(Stage from, Stage to, double top, double height) {
        return column(from, top, height).joined(column(to, top, height));
    }

    private boolean isByTurns() {
        return Stage.ALL.stream().anyMatch(stage -> Line.of(outlook.words().name(stage), FACE).width() > column() - BETWEEN);
    }

    double height() {
        return isByTurns() ? 2 * LINE : LINE;
    }

    void draw(double top, String panel, Parts parts) {
        var byTurns = isByTurns();
        for (var stage : Stage.ALL) {
            var y = top + (byTurns && stage.ordinal() % 2 == 1 ? LINE : 0);
            var tone = outlook.outcome().equals(new Measure.People(stage)) ? Tone.INK : Tone.MUTED;
            var reach = (byTurns ? column() : column() / 2) - BETWEEN / 2;
            var least = middle(stage) - reach;
            var most = Math.min(middle(stage) + reach, right + Frame.PADDING / 2);
            var name = Paragraph.line(outlook.words().name(stage), FACE, tone, most - least);
            var middle = Math.min(middle(stage), most - name.width() / 2);
            var place = new Rect(middle - (name.width() + BETWEEN) / 2, y, name.width() + BETWEEN, LINE);
            parts.add(Part.of(panel + "/stage/" + stage.word(), Role.STAGE, place, outlook.words().say("chart.stage", stage, stage.number()), name.centred(middle, y + 2))
                    .doing(new Deed.Show(List.of(new Place.OfStage(stage)))));
        }
    }
}
