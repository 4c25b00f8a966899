package journey.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.report.Week;
import journey.text.Words;

/// The heads above the weeks: months, and under them the day on which each week begins. Where weeks are narrow, one head stands for several. Where
/// today lies among them, it has a line of its own.
final class WeekHeads {
    private static final double MONTH = 20;
    private static final double WEEK = 18;
    private static final double TODAY = 18;
    /// What a day's number needs at least.
    private static final double LEAST = 20;
    private static final double PADDING = 4;

    private final Sheet sheet;
    private final Words words;
    private final WeekColumns columns;
    private final Optional<LocalDate> today;

    WeekHeads(Sheet sheet, WeekColumns columns, Optional<LocalDate> today) {
        this.sheet = sheet;
        words = sheet.words();
        this.columns = columns;
        this.today = today;
    }

    Rect place() {
        return new Rect(Sheet.LEFT, sheet.top(), Sheet.RIGHT - Sheet.LEFT, MONTH + WEEK + (today.isPresent() ? TODAY : 0));
    }

    /// Where the middle of today is.
    Optional<Double> today() {
        return today.map(day -> (columns.at(day) + columns.past(day)) / 2);
    }

    boolean beginsMonth(WeekColumns.Column column) {
        var all = columns.all();
        var place = all.indexOf(column);
        return place == 0 || all.get(place - 1).isFolded() || !columns.month(column).equals(columns.month(all.get(place - 1)));
    }

    /// Where the month of a column that is the first of one begins: on its first day, which may lie in the week before.
    double begin(WeekColumns.Column column) {
        var place = columns.all().indexOf(column);
        return place == 0 || columns.all().get(place - 1).isFolded() ? column.left() : columns.at(columns.month(column).atDay(1));
    }

    void addParts() {
        if (columns.all().isEmpty()) return;
        var months = months();
        for (int i = 0; i < months.size(); i++) addMonth(months.get(i), i + 1 < months.size() && !months.get(i + 1).getFirst().isFolded() ? begin(months.get(i + 1).getFirst()) : months.get(i).getLast().right());
        var step = (int) Math.max(1, Math.ceil(LEAST / columns.all().stream().filter(column -> !column.isFolded()).mapToDouble(WeekColumns.Column::width).findFirst().orElse(LEAST)));
        for (var month : months)
            for (int i = 0; i < month.size(); i += step) addWeeks(month.subList(i, Math.min(month.size(), i + step)));
        today.ifPresent(this::addToday);
    }

    /// The columns of each month; what is folded stands alone.
    private List<List<WeekColumns.Column>> months() {
        var months = new ArrayList<List<WeekColumns.Column>>();
        for (var column : columns.all()) {
            if (months.isEmpty() || column.isFolded() || beginsMonth(column)) months.add(new ArrayList<>());
            months.getLast().add(column);
        }
        return months;
    }

    private Rect over(List<WeekColumns.Column> some, double top, double height) {
        return new Rect(some.getFirst().left(), top, some.getLast().right() - some.getFirst().left(), height);
    }

    private void addMonth(List<WeekColumns.Column> some, double end) {
        if (some.getFirst().isFolded()) return;
        var begin = begin(some.getFirst());
        var place = new Rect(begin, sheet.top(), end - begin, MONTH);
        var month = columns.month(some.getFirst());
        var room = place.width() - PADDING;
        var marks = new ArrayList<Mark>();
        marks.add(Pen.open(Stroke.solid(Tone.CONTROL_LINE, 1), place.x() + 0.5, place.y() + 2, place.x() + 0.5, place.bottom()));
        Stream.of(words.month(month), words.briefMonth(month), words.bareMonth(month))
                .map(said -> Paragraph.line(said, Faces.NAME, Tone.INK, Double.MAX_VALUE)).filter(text -> text.width() + PADDING <= room).findFirst()
                .ifPresent(text -> marks.addAll(text.at(place.x() + PADDING, place.y() + 3)));
        sheet.part(Part.of("month/" + month, Role.HEADING, place, words.month(month), marks).saying(words.month(month)));
    }

    private void addWeeks(List<WeekColumns.Column> some) {
        var place = over(some, sheet.top() + MONTH, WEEK);
        if (some.getFirst().isFolded()) addFolded(some.getFirst(), place);
        else addWeeks(columns.week(some.getFirst().first()), columns.week(some.getLast().last()), place);
    }

    private void addFolded(WeekColumns.Column column, Rect place) {
        var first = columns.week(column.first());
        var spoken = sheet.say("folded.spoken", column.weeks(), first.monday(), columns.week(column.last()).sunday());
        add(first, place, spoken, Paragraph.line(sheet.say("folded"), Faces.AXIS, Tone.MUTED, place.width()).centred(place.middle(), place.y() + 2));
    }

    /// The day on which the first of them begins; with enough room, also its number in the year.
    private void addWeeks(Week first, Week last, Rect place) {
        var spoken = first.equals(last) ? sheet.say("week", first.name(), first.monday(), last.sunday())
                : sheet.say("weeks", first.name(), last.name(), first.monday(), last.sunday());
        var day = Paragraph.line(words.number(first.monday().getDayOfMonth()), Faces.AXIS, Tone.INK, Double.MAX_VALUE);
        var number = Paragraph.line(sheet.say("number", first.number()), Faces.SMALL, Tone.SOFT, Double.MAX_VALUE);
        var marks = new ArrayList<Mark>();
        if (day.width() + PADDING <= place.width()) marks.addAll(day.at(place.x() + PADDING, place.y() + 2));
        if (first.equals(last) && day.width() + number.width() + 4 * PADDING <= place.width()) marks.addAll(number.at(place.x() + day.width() + 2.5 * PADDING, place.y() + 2.5));
        add(first, place, spoken, marks);
    }

    private void add(Week first, Rect place, String spoken, List<? extends Mark> marks) {
        sheet.part(Part.of("week/" + first.name(), Role.HEADING, place, spoken, marks).saying(spoken));
    }

    private void addToday(LocalDate day) {
        var x = today().orElseThrow();
        var text = Paragraph.line(sheet.say("today"), Faces.CHIP, Tone.ON_COLOUR, columns.right() - columns.left() - 12);
        var width = text.width() + 12;
        var place = new Rect(Math.clamp(x - width / 2, columns.left(), columns.right() - width), sheet.top() + MONTH + WEEK, width, TODAY);
        var marks = new ArrayList<Mark>();
        marks.add(Pen.box(new Rect(place.x(), place.y() + 1, width, TODAY - 3), (TODAY - 3) / 2, Tone.ACCENT));
        marks.addAll(text.at(place.x() + 6, place.y() + 2));
        var spoken = words.say("chart.is", sheet.say("today"), words.date(day));
        sheet.part(Part.of("today", Role.HEADING, place, spoken, marks).saying(spoken));
    }
}
