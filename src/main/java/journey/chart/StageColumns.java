package journey.chart;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.layout.Wrap;
import journey.plan.Place;
import journey.plan.Stage;

/// Eight columns, one for each stage, beside a column of labels. Strips run across them like the lanes of the board.
final class StageColumns {
    static final double LABELS = 128;
    private static final double COLUMN = (Sheet.RIGHT - Sheet.LEFT - LABELS) / Stage.ALL.size();
    private static final double GAP = 8;
    private static final double HEAD = 28;
    private static final double UNDER_HEAD = 10;

    private final Sheet sheet;

    StageColumns(Sheet sheet) {
        this.sheet = sheet;
    }

    /// Where the column's own room begins and how wide it is.
    double left(Stage stage) {
        return Sheet.LEFT + LABELS + stage.ordinal() * COLUMN + GAP / 2;
    }

    double width() {
        return COLUMN - GAP;
    }

    Rect cell(Stage stage, double top, double height) {
        return new Rect(left(stage), top, width(), height);
    }

    Rect head() {
        return new Rect(Sheet.LEFT, sheet.top(), Sheet.RIGHT - Sheet.LEFT, HEAD);
    }

    /// Where what belongs to the stages begins.
    double under() {
        return sheet.top() + HEAD + UNDER_HEAD;
    }

    /// Number and name of each stage, on its colour where something is planned.
    void addHeads(java.util.function.Predicate<Stage> isPlanned) {
        for (var stage : Stage.ALL) {
            var place = cell(stage, sheet.top(), HEAD);
            var planned = isPlanned.test(stage);
            var ink = planned ? Tone.ON_COLOUR : Tone.of(stage);
            var marks = new ArrayList<Mark>();
            marks.add(planned ? Pen.box(place, 6, Tone.of(stage)) : new Mark.Box(place.grown(-0.75), 6, Ink.of(Tone.PAPER), Stroke.dashed(Tone.of(stage), 1.5, 5, 4)));
            var number = Wrap.line(sheet.words().number(stage.number()), Faces.HEADING, 20);
            marks.add(Pen.text(number, place.x() + 10, place.y() + 18.5, Faces.HEADING, ink));
            var left = place.x() + 16 + number.width();
            marks.add(Pen.text(Wrap.line(sheet.words().name(stage), Faces.HEADING, place.right() - 6 - left), left, place.y() + 18.5, Faces.HEADING, ink));
            sheet.part("stage/" + stage.word(), Role.STAGE, place, sheet.words().say("chart.stage", stage, stage.number()),
                    new Deed.Show(List.of(new Place.OfStage(stage))), marks);
        }
    }

    /// A strip across all columns with its label at the left.
    void addStrip(String name, double top, double height, String label, String line) {
        var place = new Rect(Sheet.LEFT, top, Sheet.RIGHT - Sheet.LEFT, height);
        sheet.back(place, new Mark.Box(place, 10, Ink.of(Tone.LANE), Stroke.solid(Tone.LINE, 1)));
        var head = Paragraph.of(label, Faces.HEADING, Tone.INK, LABELS - 20, 2);
        var under = Paragraph.of(line, Faces.SMALL, Tone.MUTED, LABELS - 20, 3);
        var marks = new ArrayList<>(head.at(Sheet.LEFT + 12, top + 10));
        marks.addAll(under.at(Sheet.LEFT + 12, top + 13 + head.height()));
        sheet.part(name, Role.LANE_LABEL, new Rect(Sheet.LEFT + 12, top + 10, LABELS - 20, head.height() + 3 + under.height()),
                line.isBlank() ? label : sheet.words().say("chart.list", label, line), marks);
    }

    /// How high a strip must be for its label.
    double least(String label, String line) {
        return 24 + Paragraph.of(label, Faces.HEADING, Tone.INK, LABELS - 20, 2).height() + Paragraph.of(line, Faces.SMALL, Tone.MUTED, LABELS - 20, 3).height();
    }
}
