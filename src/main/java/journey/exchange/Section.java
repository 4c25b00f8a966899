package journey.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import journey.exchange.Table.Row;

/// One of several tables in a text, parted by lines of remarks that begin with `#`, as Google Analytics writes the cards of a report one
/// under the other. What it says of its time counts: it numbers the days from the first.
final class Section {
    private static final Pattern START = Pattern.compile("#\\W*start date:? *([0-9]{8})", Pattern.CASE_INSENSITIVE);
    private static final String NTH_DAY = "nth day";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

    private final List<Row> rows = new ArrayList<>();
    private Optional<LocalDate> start = Optional.empty();

    private Section() {}

    /// The tables of a text; just one where nothing parts them.
    static List<Table> all(List<Row> rows) {
        var sections = sections(rows).stream().filter(section -> !section.rows.isEmpty()).toList();
        if (sections.size() < 2) return sections.stream().map(section -> section.table("")).toList();
        return sections.stream().map(section -> section.table(String.join(", ", section.table("").header()))).toList();
    }

    /// A remark begins another table only where names of columns follow it, not where rows go on.
    private static List<Section> sections(List<Row> rows) {
        var sections = new ArrayList<Section>();
        var next = new Section();
        sections.add(next);
        for (var row : rows) {
            if (row.isEmpty()) continue;
            if (Heading.isRemark(row)) {
                if (!next.rows.isEmpty()) next = new Section();
                next.start = start(row).or(next::start);
                continue;
            }
            if (next != sections.getLast() && Heading.hasFigures(row)) next = sections.getLast();
            else if (next != sections.getLast()) sections.add(next);
            next.rows.add(row);
        }
        return sections;
    }

    private Optional<LocalDate> start() {
        return start;
    }

    private static Optional<LocalDate> start(Row remark) {
        var found = START.matcher(remark.at(0).shown());
        try {
            return found.lookingAt() ? Optional.of(LocalDate.parse(found.group(1), DateTimeFormatter.BASIC_ISO_DATE)) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private Table table(String name) {
        var table = Table.of(name, rows);
        var column = table.header().stream().map(Columns.Metrics::folded).toList().indexOf(NTH_DAY);
        return start.filter(_ -> column >= 0).map(first -> new Table(name, table.header(), table.rows().stream().map(row -> dated(row, column, first)).toList())).orElse(table);
    }

    private static Row dated(Row row, int column, LocalDate first) {
        if (!NUMBER.matcher(row.at(column).shown()).matches()) return row;
        var cells = new ArrayList<>(row.cells());
        cells.set(column, new Cell.Day(first.plusDays(Integer.parseInt(row.at(column).shown()))));
        return new Row(row.line(), cells);
    }
}
