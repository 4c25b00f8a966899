package journey.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.layout.Line;
import journey.layout.Tone;
import journey.layout.Wrap;
import journey.pages.Strip.Hold;
import journey.report.Row;
import journey.report.Way;

/// Fields as a list: the names in a column of their own, what they say beside them, and last where a card leads. Two short fields share a line.
final class FieldRows {
    private static final double LABELS = 122;
    private static final double GAP = 12;
    static final double VALUES = LABELS + GAP;
    private static final double BETWEEN = 24;
    private static final double ABOVE = 2;
    /// No line has more characters.
    private static final int MOST = 200;
    private static final Look LABEL = Look.of(Faces.LABEL, Tone.SOFT);
    private static final Look TEXT = Look.of(Faces.TEXT, Tone.INK);
    private static final Look LINK = Look.of(Faces.TEXT, Tone.ACCENT);

    private final Tag.Source tags;
    private final double width;

    FieldRows(Tag.Source tags, double width) {
        this.tags = tags;
        this.width = width;
    }

    List<Strip> strips(List<Row> rows, List<Way> ways) {
        var strips = new ArrayList<Strip>();
        var list = tags.of(Tag.Kind.LIST);
        for (int i = 0; i < rows.size(); i++) {
            if (i + 1 < rows.size() && isShort(rows.get(i)) && isShort(rows.get(i + 1))) {
                var left = row(tags.in(list, Tag.Kind.ITEM), rows.get(i), 0, half());
                strips.addAll(merged(left, row(tags.in(list, Tag.Kind.ITEM), rows.get(++i), half() + BETWEEN, half())));
            } else strips.addAll(row(tags.in(list, Tag.Kind.ITEM), rows.get(i), 0, width));
        }
        for (var way : ways) strips.addAll(way(tags.in(list, Tag.Kind.ITEM), way));
        return strips;
    }

    private double half() {
        return (width - BETWEEN) / 2;
    }

    private boolean isShort(Row row) {
        return row.text().length() < MOST && row.text().lines().filter(line -> !line.isBlank()).count() == 1
                && Wrap.whole(row.text(), Faces.TEXT, half() - VALUES).size() == 1 && Wrap.whole(row.name(), Faces.LABEL, LABELS).size() == 1;
    }

    /// Two strips as one.
    private static List<Strip> merged(List<Strip> left, List<Strip> right) {
        var bits = Stream.of(left, right).flatMap(List::stream).flatMap(strip -> strip.bits().stream()).toArray(Bit[]::new);
        return List.of(Strip.of(ABOVE, TEXT.leading(), bits));
    }

    private List<Strip> row(Tag item, Row row, double x, double room) {
        var names = Wrap.whole(row.name(), Faces.LABEL, LABELS);
        var label = LABEL.lines(tags.in(item, Tag.Kind.LABEL), names, x, TEXT.face().size() - LABEL.face().size());
        var look = row.href().map(TEXT::opening).orElse(TEXT);
        return beside(label, look.strips(tags.in(item, Tag.Kind.BODY), row.text(), x + VALUES, room - VALUES, ABOVE), names.size() * LABEL.leading());
    }

    private List<Strip> way(Tag item, Way way) {
        var arrow = Line.of("→", Faces.TEXT);
        var sign = TEXT.line(Tag.FURNITURE, arrow, LABELS - arrow.width(), 0);
        var text = LINK.leadingTo(Anchors.of(way.to())).strips(tags.in(item, Tag.Kind.BODY), way.text(), VALUES, width - VALUES, ABOVE);
        return beside(List.of(sign), text, TEXT.leading());
    }

    /// The name with the first line, and as many lines with it as it is high.
    private static List<Strip> beside(List<Bit> name, List<Strip> text, double height) {
        var strips = new ArrayList<Strip>();
        var below = height;
        for (int i = 0; i < text.size(); i++) {
            var strip = text.get(i);
            below -= strip.height();
            var bits = i == 0 ? Stream.concat(name.stream(), strip.bits().stream()).toList() : strip.bits();
            var hold = below > 0 && i < text.size() - 1 ? Hold.TIED : strip.hold();
            strips.add(new Strip(strip.above(), strip.height(), hold, bits, strip.place(), Optional.empty(), List.of()));
        }
        if (below > 0 && !strips.isEmpty()) strips.set(strips.size() - 1, strips.getLast().higher(below));
        return strips;
    }
}
