package journey.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.forecast.Forecast;
import journey.forecast.Measure;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.plan.Stage;

/// The people of a journey that grows without bound: no number of them is the expected one, so that the first cycles are told instead, in a
/// table.
final class CyclesPanel implements Panel {
    private static final String NAME = "people";
    private static final double ROW = 22;
    private static final double UNDER_NAMES = 4;
    private static final double CELL = 6;

    private final Outlook outlook;
    private final Frame frame;
    private final Notes notes;
    private final List<Row> rows = new ArrayList<>();
    private final double labels;
    private final double width;

    private record Row(String name, String label, Map<Stage, Double> people) {}

    CyclesPanel(Outlook outlook, double width) {
        this.outlook = outlook;
        this.width = width;
        frame = new Frame(NAME, outlook.say("people", outlook.says().aPeriod()), "", width, outlook.words());
        var gaps = new GapWords(outlook);
        notes = new Notes(NAME, width - 2 * Frame.PADDING).say(Stream.of(outlook.say("grows", Forecast.CYCLES))).of(gaps.ofPeople(), gaps, outlook);
        if (outlook.now() instanceof Forecast.Growing growing)
            for (var cycle : growing.cycles()) rows.add(new Row("cycle/" + (rows.size() + 1), outlook.say("cycle", rows.size() + 1), cycle));
        outlook.tried().filter(Forecast.Settled.class::isInstance).map(Forecast.Settled.class::cast)
                .ifPresent(settled -> rows.add(new Row("tried", outlook.say("line.tried"), settled.people())));
        labels = rows.stream().mapToDouble(row -> label(row).width()).max().orElse(0) + 2 * CELL;
    }

    private Paragraph label(Row row) {
        return Paragraph.line(row.label(), Faces.SECOND, Tone.MUTED, width / 5);
    }

    private StageRow stages(double left) {
        return new StageRow(outlook, left + Frame.PADDING + labels, left + width - Frame.PADDING);
    }

    @Override
    public double height() {
        return frame.top() + notes.height() + stages(0).height() + UNDER_NAMES + rows.size() * ROW + Frame.PADDING;
    }

    @Override
    public void draw(Rect place, Parts parts) {
        frame.draw(place, parts, List.of());
        notes.draw(place.x() + Frame.PADDING, place.y() + frame.top(), parts);
        var stages = stages(place.x());
        var top = place.y() + frame.top() + notes.height();
        stages.draw(top, NAME, parts);
        top += stages.height() + UNDER_NAMES;
        for (var row : rows) {
            addRow(row, new Rect(place.x() + Frame.PADDING, top, width - 2 * Frame.PADDING, ROW), stages, parts);
            top += ROW;
        }
    }

    private void addRow(Row row, Rect place, StageRow stages, Parts parts) {
        var marks = new ArrayList<Mark>();
        marks.add(Pen.open(Stroke.solid(Tone.LINE, 1), place.x(), place.y(), place.right(), place.y()));
        marks.addAll(label(row).at(place.x(), place.y() + 4));
        for (var stage : Stage.ALL) marks.addAll(number(row, stage, stages.column() - CELL).centred(stages.middle(stage), place.y() + 4));
        parts.add(Part.of(NAME + "/" + row.name(), Role.VALUE, place, outlook.words().say("chart.is", row.label(), listed(row)), marks)
                .saying(outlook.words().say("chart.is", outlook.say("formula"), outlook.say("cycle.formula"))));
    }

    private Paragraph number(Row row, Stage stage, double room) {
        if (!outlook.inputs().isKnown(stage) || !row.people().containsKey(stage)) return Paragraph.line(outlook.say("none"), Faces.SECOND, Tone.SOFT, room);
        var people = row.people().get(stage);
        Function<String, Paragraph> drawn = text -> Paragraph.line(text, Faces.SECOND, Tone.INK, room);
        var whole = drawn.apply(outlook.says().people(people));
        return whole.lines().getFirst().text().equals(outlook.says().people(people)) ? whole : drawn.apply(outlook.says().briefly(people));
    }

    private String listed(Row row) {
        return outlook.listed(Stage.ALL.stream().filter(outlook.inputs()::isKnown).filter(row.people()::containsKey)
                .map(stage -> outlook.words().say("chart.is", outlook.says().name(new Measure.People(stage)), outlook.says().people(row.people().get(stage)))).toList());
    }
}
