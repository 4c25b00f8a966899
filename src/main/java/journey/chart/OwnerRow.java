package journey.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.plan.Card;
import journey.report.Calendar;

/// What one person or team runs: bars that overlap stand one below the other, and under them what has no place in these weeks.
final class OwnerRow {
    static final double LABELS = 160;
    private static final double PADDING = 8;
    private static final double INSET = 12;
    private static final double BETWEEN = 5;
    /// Between two bars in one line.
    private static final double APART = 6;
    private static final int NAMED = 4;

    private final Sheet sheet;
    private final Calendar.Owner owner;
    private final String name;
    private final WeekColumns columns;
    private final Paragraph head;
    private final Paragraph under;
    private final List<List<RunBar>> lines;
    private final List<Aside> asides = new ArrayList<>();

    /// Cards without a place in the weeks, and what is said of them.
    private record Aside(String name, List<Card> cards, String spoken, Paragraph text) {
        double height() {
            return text.height() + 6;
        }
    }

    OwnerRow(Sheet sheet, Calendar.Owner owner, WeekColumns columns) {
        this.sheet = sheet;
        this.owner = owner;
        this.columns = columns;
        name = owner.name().isEmpty() ? sheet.say("nobody") : owner.name();
        head = Paragraph.of(name, Faces.HEADING, Tone.INK, LABELS - 2 * INSET, 3);
        under = Paragraph.line(count(), Faces.SMALL, Tone.MUTED, LABELS - 2 * INSET);
        lines = stacked(owner.runs().stream().map(run -> new RunBar(run, columns, sheet.words())).toList());
        addAside("outside", owner.outside());
        addAside("undated", owner.undated());
    }

    private String count() {
        return sheet.words().say("board.spoken.cards", owner.runs().size() + owner.outside().size() + owner.undated().size());
    }

    private void addAside(String what, List<Card> cards) {
        if (cards.isEmpty()) return;
        var words = sheet.words();
        var few = cards.size() <= NAMED + 1 ? cards : cards.subList(0, NAMED);
        var named = few.stream().map(card -> Names.of(card, words)).reduce((some, next) -> words.say("chart.list", some, next)).orElseThrow();
        var all = few.size() < cards.size() ? words.say("chart.list", named, words.say("chart.more", cards.size() - few.size())) : named;
        var said = words.say("chart.is", sheet.say(what), all);
        asides.add(new Aside(what, cards, said, Paragraph.of(said, Faces.SECOND, Tone.MUTED, columns.right() - columns.left() - 2 * INSET, 2)));
    }

    /// Each bar in the first line that has room for it, those that begin earlier first.
    private static List<List<RunBar>> stacked(List<RunBar> bars) {
        var lines = new ArrayList<List<RunBar>>();
        for (var bar : bars.stream().sorted(Comparator.comparingDouble(RunBar::from)).toList())
            lines.stream().filter(line -> line.getLast().until() + APART <= bar.from()).findFirst().orElseGet(() -> {
                lines.add(new ArrayList<>());
                return lines.getLast();
            }).add(bar);
        return lines;
    }

    double height() {
        var bars = lines.size() * (RunBar.HEIGHT + BETWEEN);
        var beside = asides.stream().mapToDouble(one -> one.height() + BETWEEN).sum();
        return Math.max(2 * PADDING + 2 + head.height() + 3 + under.height(), 2 * PADDING + bars + beside - BETWEEN);
    }

    void addStrip(double top) {
        var place = new Rect(Sheet.LEFT, top, Sheet.RIGHT - Sheet.LEFT, height());
        sheet.back(place, new Mark.Box(place, 10, Ink.of(Tone.LANE), Stroke.solid(Tone.LINE, 1)));
    }

    /// @param number of the row, by which its parts are told from those of others
    void addParts(double top, int number) {
        var marks = new ArrayList<Mark>(head.at(Sheet.LEFT + INSET, top + PADDING + 2));
        marks.addAll(under.at(Sheet.LEFT + INSET, top + PADDING + 5 + head.height()));
        sheet.part("owner/" + number, Role.LANE_LABEL, new Rect(Sheet.LEFT + INSET, top + PADDING, LABELS - 2 * INSET, 5 + head.height() + under.height()),
                sheet.words().say("chart.list", name, count()), marks);
        var y = top + PADDING;
        for (var line : lines) {
            for (var bar : line) sheet.part(Part.of("card/" + bar.card().id(), Role.VALUE, bar.at(y), bar.spoken(), bar.marks(y))
                    .doing(Deed.Show.of(bar.card())).saying(bar.spoken()));
            y += RunBar.HEIGHT + BETWEEN;
        }
        for (var aside : asides) {
            var place = new Rect(columns.left() + INSET - 4, y, aside.text().width() + 8, aside.height());
            var said = new ArrayList<Mark>();
            said.add(Pen.box(place, 0, Tone.LANE));
            said.addAll(aside.text().at(columns.left() + INSET, y + 3));
            sheet.part(aside.name() + "/" + number, Role.VALUE, place, sheet.words().say("chart.is", name, aside.spoken()), Deed.Show.all(aside.cards()), said);
            y += aside.height() + BETWEEN;
        }
    }
}
