package journey.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import journey.forecast.Measure;
import journey.forecast.Sensitivity;
import journey.layout.Line;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;

/// What matters most for an outcome: each input moved by a tenth to either side, and by how much the outcome becomes less, to the left of the
/// axis, or more, to the right of it. The inputs on top are those to be sure of. What moves nothing is left out.
final class TornadoPanel implements Panel {
    private static final String NAME = "matters";
    private static final int MOST = 10;
    private static final double LEGEND = 24;
    private static final double SAMPLE = 18;
    private static final double ROW = 38;
    private static final double BAR = 22;
    private static final double BESIDE = 6;
    private static final double NAMES = 0.34;
    private static final double WIDEST_NAMES = 190;
    private static final double WIDEST_LABEL = 0.24;

    private final Outlook outlook;
    private final Measure outcome;
    private final Frame frame;
    private final double room;
    private final List<Sensitivity> rows;
    private final int more;
    private final Paragraph rest;
    private final double names;
    private final double axis;
    private final double perUnit;
    private final double label;

    TornadoPanel(Outlook outlook, double width) {
        this.outlook = outlook;
        outcome = outlook.outcome();
        room = width - 2 * Frame.PADDING;
        frame = new Frame(NAME, outlook.say("matters"), outlook.say("matters.line", tenth(), outlook.says().name(outcome)), width, outlook.words());
        var moving = Sensitivity.of(outlook.inputs(), outcome).stream().filter(one -> moves(one.down()) || moves(one.up())).toList();
        rows = moving.stream().limit(MOST).toList();
        more = moving.size() - rows.size();
        rest = Paragraph.of(rows.isEmpty() ? nothing() : more > 0 ? outlook.words().say("chart.more", more) : "", Faces.LINE, Tone.MUTED, room, 3);
        names = rows.stream().mapToDouble(row -> name(row, Math.min(WIDEST_NAMES, NAMES * room)).width()).max().orElse(0);
        var plot = room - names - 2 * BESIDE;
        var least = bars().mapToDouble(bar -> Math.max(0, -bar)).max().orElse(0);
        var most = bars().mapToDouble(bar -> Math.max(0, bar)).max().orElse(0);
        label = WIDEST_LABEL * plot;
        var left = labels(-1);
        var right = labels(1);
        perUnit = least + most > 0 ? (plot - left - right) / (least + most) : 0;
        axis = names + 2 * BESIDE + left + least * perUnit;
    }

    private String tenth() {
        return outlook.words().percent(BigDecimal.TEN);
    }

    /// Whether a change can be seen in the figures.
    private boolean moves(double by) {
        return by != 0 && !outlook.says().say(outcome, Math.abs(by)).equals(outlook.says().say(outcome, 0));
    }

    private Stream<Double> bars() {
        return rows.stream().flatMap(row -> Stream.of(row.down(), row.up()));
    }

    /// How much room the figures at the ends of the bars take at one side.
    private double labels(int side) {
        var widest = bars().filter(by -> by * side > 0).mapToDouble(by -> Line.of(label(by), Faces.SECOND).width()).max().orElse(0);
        return widest == 0 ? 0 : Math.min(widest, label) + BESIDE;
    }

    private String label(double by) {
        return outlook.says().change(outcome, by);
    }

    private Paragraph name(Sensitivity row, double width) {
        return Paragraph.of(outlook.says().name(row.input()), Faces.TEXT, Tone.INK, width, 2);
    }

    /// Why there is nothing to compare.
    private String nothing() {
        if (outlook.grows()) return outlook.say("matters.grows");
        return outlook.expected(outcome).isPresent() ? outlook.say("matters.nothing", outlook.says().name(outcome)) : outlook.say("matters.absent", outlook.says().name(outcome));
    }

    @Override
    public double height() {
        var under = rest.lines().isEmpty() ? 0 : rest.height() + (rows.isEmpty() ? 0 : BESIDE);
        return frame.top() + (rows.isEmpty() ? 0 : LEGEND) + rows.size() * ROW + under + Frame.PADDING;
    }

    @Override
    public void draw(Rect place, Parts parts) {
        var left = place.x() + Frame.PADDING;
        var top = place.y() + frame.top();
        var content = new ArrayList<Mark>();
        if (!rows.isEmpty()) addLegend(content, left, top);
        frame.draw(place, parts, content);
        if (!rows.isEmpty()) top += LEGEND;
        for (var row : rows) {
            addRow(row, new Rect(left, top, room, ROW), parts);
            top += ROW;
        }
        var under = new Rect(left, top + (rows.isEmpty() ? 0 : BESIDE), room, rest.height());
        var spoken = rows.isEmpty() ? nothing() : outlook.words().say("chart.more", more);
        if (!rest.lines().isEmpty()) parts.add(Part.of(NAME + "/rest", Role.VALUE, under, spoken, rest.at(left, under.y())));
    }

    private void addLegend(List<Mark> marks, double left, double top) {
        var x = left;
        for (var turn : List.of(Turn.BETTER, Turn.WORSE)) {
            var text = Paragraph.line(outlook.say(turn == Turn.BETTER ? "better" : "worse"), Faces.SECOND, Tone.MUTED, room / 2 - SAMPLE - 3 * BESIDE);
            marks.addAll(Bar.marks(new Rect(x, top + 2, SAMPLE, 10), turn));
            marks.addAll(text.at(x + SAMPLE + BESIDE, top));
            x += SAMPLE + 4 * BESIDE + text.width();
        }
    }

    private void addRow(Sensitivity row, Rect place, Parts parts) {
        var marks = new ArrayList<Mark>();
        var name = name(row, names);
        marks.addAll(name.endingAt(place.x() + names, place.centre() - name.height() / 2));
        addBars(marks, row, place);
        marks.add(Pen.open(Stroke.solid(Tone.CONTROL_LINE, 1.5), place.x() + axis, place.y(), place.x() + axis, place.bottom()));
        var spoken = outlook.say("moved", outlook.says().name(row.input()), said(row.down()), said(row.up()), tenth());
        parts.add(Part.of(NAME + "/" + row.input().source().path(), Role.VALUE, place, spoken, marks).doing(new Deed.Turn(row.input())).saying(spoken).roomy());
    }

    private String said(double by) {
        return outlook.spoken(outcome, 0, by);
    }

    /// Less to the left, more to the right; where both ways lead to the same side, one above the other, of which the longer is labelled.
    private void addBars(List<Mark> marks, Sensitivity row, Rect place) {
        var top = place.centre() - BAR / 2;
        if (row.down() * row.up() <= 0) {
            for (var by : List.of(row.down(), row.up())) if (moves(by)) addLabel(marks, by, addBar(marks, by, place.x() + axis, top, BAR));
            return;
        }
        var upper = addBar(marks, row.down(), place.x() + axis, top, BAR / 2 - 1);
        var lower = addBar(marks, row.up(), place.x() + axis, top + BAR / 2 + 1, BAR / 2 - 1);
        if (upper.width() > lower.width()) addLabel(marks, row.down(), upper);
        else addLabel(marks, row.up(), lower);
    }

    private Rect addBar(List<Mark> marks, double by, double x, double top, double height) {
        var length = Math.max(1, Math.abs(by) * perUnit);
        var bar = new Rect(by < 0 ? x - length : x, top, length, height);
        marks.addAll(Bar.marks(bar, outlook.turn(outcome, 0, by)));
        return bar;
    }

    private void addLabel(List<Mark> marks, double by, Rect bar) {
        var text = Paragraph.line(label(by), Faces.SECOND, Tone.MUTED, label);
        var y = bar.centre() - text.height() / 2;
        marks.addAll(by < 0 ? text.endingAt(bar.x() - BESIDE, y) : text.at(bar.right() + BESIDE, y));
    }
}
