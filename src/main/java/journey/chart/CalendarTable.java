package journey.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.guide.Suggestions;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.report.Calendar;

/// Who runs what in which week: a row for each person or team, a column for each week. Bars begin and end with their days, so that one that ended
/// yesterday does not reach the line of today.
final class CalendarTable {
    private static final double UNDER_HEADS = 8;
    private static final double GAP = 8;

    private final Sheet sheet;
    private final Plan plan;
    private final Calendar calendar;
    private final WeekColumns columns;
    private final WeekHeads heads;
    private final List<OwnerRow> rows;

    /// @param today is marked where it lies in these weeks
    CalendarTable(Sheet sheet, Plan plan, Optional<LocalDate> today) {
        this.sheet = sheet;
        this.plan = plan;
        calendar = Calendar.of(plan);
        columns = new WeekColumns(calendar, Sheet.LEFT + OwnerRow.LABELS, Sheet.RIGHT - GAP);
        heads = new WeekHeads(sheet, columns, today.filter(columns::holds));
        rows = calendar.owners().stream().map(owner -> new OwnerRow(sheet, owner, columns)).toList();
    }

    Drawn drawn() {
        if (calendar.owners().isEmpty()) return sheet.begin(sheet.words().say("board.welcome"), Deed.Add.of(Suggestions.complete(Stage.AWARE), plan));
        if (calendar.owners().stream().allMatch(owner -> owner.runs().isEmpty() && owner.outside().isEmpty())) return begin();
        var bottom = top() - GAP + rows.stream().mapToDouble(row -> row.height() + GAP).sum();
        each((row, top, _) -> row.addStrip(top));
        addLines(bottom);
        heads.addParts();
        each(OwnerRow::addParts);
        return sheet.drawn(Optional.of(heads.place()));
    }

    /// Leads to the first card that has no day yet.
    private Drawn begin() {
        var first = plan.cards().stream().filter(card -> calendar.owners().stream().anyMatch(owner -> owner.undated().contains(card))).findFirst().orElseThrow();
        return sheet.begin(sheet.say("begin"), Deed.Show.of(first));
    }

    private interface Step {
        void at(OwnerRow row, double top, int number);
    }

    private void each(Step step) {
        var top = top();
        for (int i = 0; i < rows.size(); i++) {
            step.at(rows.get(i), top, i + 1);
            top += rows.get(i).height() + GAP;
        }
    }

    private double top() {
        return heads.place().bottom() + UNDER_HEADS;
    }

    /// Where months begin, what is folded, and today; all of it under the bars, so that no line runs through a title.
    private void addLines(double bottom) {
        var marks = new ArrayList<Mark>();
        var top = top();
        for (var column : columns.all()) {
            if (column.isFolded()) marks.add(new Mark.Box(new Rect(column.left(), top, column.width(), bottom - top), 0, new Ink(Tone.CHIP, 1), Stroke.NONE));
            else if (heads.beginsMonth(column)) marks.add(Pen.open(Stroke.solid(Tone.LINE, 1), heads.begin(column), top, heads.begin(column), bottom));
        }
        heads.today().ifPresent(x -> marks.add(Pen.open(Stroke.solid(Tone.ACCENT, 1.5), x, heads.place().bottom(), x, bottom)));
        if (!marks.isEmpty()) sheet.back(new Rect(columns.left(), heads.place().y(), columns.right() - columns.left(), bottom - heads.place().y()), marks.toArray(Mark[]::new));
    }
}
