package journey.chart;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;

/// What the metric cards aim at, and where that stands; what is missed comes first. The columns share the width; where they do not fit beside
/// each other, value and state stand under the title.
final class TargetsPanel implements Panel {
    private static final String NAME = "target";
    private static final int MOST = 12;
    private static final double LINE = 18;
    private static final double AROUND = 9;
    private static final double BETWEEN = 16;
    private static final double NAMES = 0.34;

    private final Outlook outlook;
    private final Frame frame;
    private final double room;
    private final List<TargetRow> rows;
    private final Paragraph rest;
    private final String more;
    private final double values;
    private final double chips;
    private final double likely;
    private final boolean beside;
    private final double between;

    TargetsPanel(Outlook outlook, double width) {
        this.outlook = outlook;
        room = width - 2 * Frame.PADDING;
        var all = TargetRow.all(outlook);
        frame = new Frame("targets", outlook.say("targets"), all.isEmpty() ? "" : outlook.say("targets.line"), width, outlook.words());
        rows = all.stream().limit(MOST).toList();
        more = rows.isEmpty() ? outlook.say("targets.none") : all.size() > MOST ? outlook.words().say("chart.more", all.size() - MOST) : "";
        rest = Paragraph.of(more, Faces.LINE, Tone.MUTED, room, 4);
        likely = rows.stream().flatMap(row -> row.likely().stream()).mapToDouble(text -> Cell.of(text, Faces.SECOND, Tone.MUTED).width()).max().orElse(0);
        chips = rows.stream().mapToDouble(row -> StateChip.of(row).width()).max().orElse(0);
        var widest = rows.stream().mapToDouble(row -> Math.max(value(row, room).width(), interval(row, room).width())).max().orElse(0);
        beside = room - widest - chips - likely - 3 * BETWEEN >= NAMES * room;
        values = beside ? widest : Math.min(widest, room - chips - BETWEEN);
        var titles = rows.stream().mapToDouble(row -> Paragraph.line(row.title(), Faces.HEADING, Tone.INK, room).width()).max().orElse(0);
        between = beside ? Math.max(BETWEEN, (room - titles - values - chips - likely) / 3) : BETWEEN;
    }

    private static Paragraph value(TargetRow row, double room) {
        return Paragraph.line(row.value(), Faces.TEXT, Tone.INK, room);
    }

    private static Paragraph interval(TargetRow row, double room) {
        return Paragraph.line(row.interval().orElse(""), Faces.SECOND, Tone.MUTED, room);
    }

    private Paragraph title(TargetRow row) {
        return Paragraph.of(row.title(), Faces.HEADING, Tone.INK, room - (likely == 0 ? 0 : likely + between) - (beside ? values + chips + 2 * between : 0), 2);
    }

    private double height(TargetRow row) {
        var under = interval(row, room).lines().isEmpty() ? LINE : 2 * LINE;
        return 2 * AROUND + (beside ? Math.max(title(row).height(), under) : title(row).height() + 4 + under);
    }

    @Override
    public double height() {
        return frame.top() + rows.stream().mapToDouble(this::height).sum() + (rest.lines().isEmpty() ? 0 : rest.height() + AROUND) + Frame.PADDING - AROUND;
    }

    @Override
    public void draw(Rect place, Parts parts) {
        frame.draw(place, parts, List.of());
        var left = place.x() + Frame.PADDING;
        var top = place.y() + frame.top();
        for (var row : rows) {
            addRow(row, new Rect(left, top, room, height(row)), parts);
            top += height(row);
        }
        if (!rest.lines().isEmpty()) parts.add(Part.of("targets/rest", Role.VALUE, new Rect(left, top, room, rest.height() + AROUND), more, rest.at(left, top + AROUND / 2)));
    }

    private void addRow(TargetRow row, Rect place, Parts parts) {
        var marks = new ArrayList<Mark>();
        marks.add(Pen.open(Stroke.solid(Tone.LINE, 1), place.x(), place.y(), place.right(), place.y()));
        var title = title(row);
        var interval = interval(row, values);
        var figures = interval.lines().isEmpty() ? LINE : 2 * LINE;
        var middle = beside ? place.centre() : place.y() + AROUND + title.height() / 2;
        var x = beside ? place.right() - (likely == 0 ? 0 : likely + between) - chips - between - values : place.x();
        var top = beside ? place.centre() - figures / 2 : place.y() + AROUND + title.height() + 4;
        marks.addAll(title.at(place.x(), middle - title.height() / 2));
        marks.addAll(value(row, values).at(x, top + 1));
        marks.addAll(interval.at(x, top + LINE));
        marks.addAll(StateChip.of(row).marks(x + values + between, beside ? place.centre() - StateChip.HEIGHT / 2 : top, chips));
        row.likely().ifPresent(text -> marks.addAll(Cell.of(text, Faces.SECOND, Tone.MUTED).endingAt(place.right(), middle - 7, likely)));
        var part = Part.of(NAME + "/" + row.metric().id(), Role.VALUE, place, row.spoken(), marks).doing(Deed.Show.of(row.metric())).roomy();
        parts.add(row.tip().map(part::saying).orElse(part));
    }
}
