package journey.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.forecast.Measure;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;

/// A table of some scenarios: a column for each, and a row for the people of each stage and for each figure, with the expected value, by how
/// much it differs from the plan's, and a star with the best of all scenarios, of which some may stand in other blocks. In a narrow table the
/// difference stands under the value.
final class ScenarioBlock {
    private static final String NAME = "scenario";
    private static final int MOST = 5;
    private static final int FEW = 3;
    private static final double ROW = 27;
    private static final double TWO_LINES = 42;
    private static final double LINE = 16;
    private static final double BETWEEN = 16;
    private static final double BESIDE = 12;
    private static final double UNDER_HEAD = 8;
    private static final double BETWEEN_KINDS = 10;
    private static final double NAMES = 0.3;
    private static final double NARROWEST = 84;
    private static final double WIDEST = 250;
    /// The part of a column that a value gets of figures beyond all measure.
    private static final double VALUE = 0.55;

    private final Outlook outlook;
    private final List<Measure> measures;
    private final List<Compared> all;
    private final List<Compared> shown;
    private final int first;
    private final Columns columns;

    /// What all blocks of a panel have in common.
    ///
    /// @param count   how many scenarios stand in a block
    /// @param values  how wide values are
    /// @param changes how wide differences are
    /// @param under   whether they stand under the values
    private record Columns(int count, double room, double names, double values, double changes, boolean under) {
        double width() {
            return Math.min(WIDEST, (room - names) / count);
        }

        double tableWidth() {
            return names + count * width();
        }

        /// Where what stands in one of them begins and ends, from the left of the block.
        double left(int column) {
            return names + column * width() + BETWEEN;
        }

        double inner() {
            return width() - BETWEEN;
        }

        /// How much room differences get beside the values.
        double beside() {
            return Math.min(changes, Math.max(inner() - BESIDE - values, (1 - VALUE) * inner() - BESIDE));
        }
    }

    private ScenarioBlock(Outlook outlook, List<Measure> measures, List<Compared> all, int first, Columns columns) {
        this.outlook = outlook;
        this.measures = measures;
        this.all = all;
        this.first = first;
        this.columns = columns;
        shown = all.subList(first, Math.min(all.size(), first + columns.count()));
    }

    static List<ScenarioBlock> all(Outlook outlook, List<Compared> all, double room) {
        var measures = Stream.concat(outlook.known().stream(), Outlook.figures().stream()).toList();
        var names = Math.min(NAMES * room, measures.stream().mapToDouble(measure -> name(outlook, measure, room).width()).max().orElse(0));
        var values = widest(all, measures, (one, measure) -> value(one, measure, Optional.of(one.said(measure))).width());
        var changes = widest(all, measures, (one, measure) -> change(one, measure).width());
        var beside = count(all, room - names, values + BESIDE + changes);
        var columns = beside >= Math.min(FEW, all.size()) ? new Columns(beside, room, names, values, changes, false)
                : new Columns(count(all, room - names, Math.max(values, changes)), room, names, values, changes, true);
        var blocks = new ArrayList<ScenarioBlock>();
        for (int first = 0; first < all.size(); first += columns.count()) blocks.add(new ScenarioBlock(outlook, measures, all, first, columns));
        return blocks;
    }

    /// How many columns of a width there is room for.
    private static int count(List<Compared> all, double room, double width) {
        return (int) Math.clamp((long) (room / (Math.max(NARROWEST, width) + BETWEEN)), 1, Math.clamp(all.size(), 1, MOST));
    }

    private interface Width {
        double of(Compared one, Measure measure);
    }

    private static double widest(List<Compared> all, List<Measure> measures, Width width) {
        return all.stream().flatMapToDouble(one -> measures.stream().mapToDouble(measure -> width.of(one, measure))).max().orElse(0);
    }

    private static Paragraph name(Outlook outlook, Measure measure, double room) {
        return Paragraph.of(outlook.says().name(measure), Faces.TEXT, Tone.INK, room, 2);
    }

    private static Cell value(Compared one, Measure measure, Optional<String> best) {
        var said = one.said(measure);
        return best.filter(said::equals).isPresent() ? Cell.of(said, Faces.STRONG, Tone.INK).signed(Signs::star) : Cell.of(said, Faces.TEXT, Tone.INK);
    }

    private static Cell change(Compared one, Measure measure) {
        return Cell.of(one.change(measure).orElse(""), Faces.SECOND, Tone.MUTED);
    }

    private Paragraph head(Compared one) {
        return Paragraph.of(one.name(), Faces.HEADING, Tone.INK, columns.inner(), 2);
    }

    private Paragraph under(Compared one) {
        return Paragraph.of(one.count(), Faces.SECOND, Tone.MUTED, columns.inner(), 2);
    }

    private double headHeight() {
        return shown.stream().mapToDouble(one -> head(one).height() + under(one).height()).max().orElse(0) + UNDER_HEAD;
    }

    private double rowHeight(Measure measure) {
        return Math.max(columns.under() ? TWO_LINES : ROW, name(outlook, measure, columns.names()).height() + ROW - LINE);
    }

    double height() {
        return headHeight() + measures.stream().mapToDouble(this::rowHeight).sum() + BETWEEN_KINDS;
    }

    void draw(double left, double top, Parts parts) {
        for (int i = 0; i < shown.size(); i++) addHead(shown.get(i), new Rect(left + columns.left(i), top, columns.inner(), headHeight()), parts);
        var y = top + headHeight();
        for (int i = 0; i < measures.size(); i++) {
            if (i == outlook.known().size()) y += BETWEEN_KINDS;
            var place = new Rect(left, y, columns.tableWidth(), rowHeight(measures.get(i)));
            addRow(measures.get(i), place, parts);
            y += place.height();
        }
    }

    private void addHead(Compared one, Rect place, Parts parts) {
        var head = head(one);
        var marks = new ArrayList<Mark>(head.endingAt(place.right(), place.y()));
        marks.addAll(under(one).endingAt(place.right(), place.y() + head.height()));
        var part = Part.of(NAME + "/" + all.indexOf(one), Role.HEADING, place, one.spoken(), marks).doing(new Deed.Assume(one.scenario()));
        parts.add(one.differs().isEmpty() ? part : part.saying(outlook.listed(one.differs())));
    }

    private void addRow(Measure measure, Rect place, Parts parts) {
        var marks = new ArrayList<Mark>();
        marks.add(Pen.open(Stroke.solid(Tone.LINE, 1), place.x(), place.y(), place.right(), place.y()));
        var name = name(outlook, measure, columns.names());
        marks.addAll(name.at(place.x(), place.centre() - name.height() / 2));
        var best = Compared.best(all, measure);
        for (int i = 0; i < shown.size(); i++) addCell(marks, shown.get(i), measure, best, new Rect(place.x() + columns.left(i), place.y(), columns.inner(), place.height()));
        var spoken = outlook.words().say("chart.is", outlook.says().name(measure), outlook.listed(shown.stream().map(one -> one.spoken(measure, best)).toList()));
        parts.add(Part.of(NAME + "/" + first + "/" + measure.text(), Role.VALUE, place, spoken, marks)
                .saying(outlook.words().say("chart.is", outlook.says().name(measure), outlook.says().formula(measure))));
    }

    /// The plan itself has nothing beside or under it.
    private void addCell(List<Mark> marks, Compared one, Measure measure, Optional<String> best, Rect place) {
        var top = place.centre() - LINE / 2;
        var lift = columns.under() && one.change(measure).isPresent() ? LINE / 2 : 0;
        var aside = columns.under() || one.isBase() ? 0 : columns.beside() + BESIDE;
        marks.addAll(value(one, measure, best).endingAt(place.right() - aside, top - lift, place.width() - aside));
        if (one.change(measure).isPresent()) marks.addAll(change(one, measure).endingAt(place.right(), top + lift + 1, columns.under() ? place.width() : columns.beside()));
    }
}
