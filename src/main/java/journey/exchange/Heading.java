package journey.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.exchange.Table.Row;

/// Finds the line of a table that names its columns. Many programs write a title, the time that a report is about and remarks above it:
/// lines that are much emptier than the table.
final class Heading {
    private static final int LOOKED_AT = 50;
    private static final String REMARK = "#";

    private Heading() {}

    /// The place of the heading among rows none of which is empty: the first that fills two thirds of the cells that most rows fill. Where
    /// that one holds figures as rows do, columns without a name may have made the heading emptier: then the first that fills half.
    static int in(List<Row> rows) {
        var first = rows.subList(0, Math.min(LOOKED_AT, rows.size()));
        var usual = usual(first);
        var fuller = first(first, row -> 3 * filled(row) >= 2 * usual);
        var emptier = first(first, row -> 2 * filled(row) >= usual);
        return fuller.filter(at -> !hasFigures(first.get(at)) || emptier.filter(half -> !hasFigures(first.get(half))).isEmpty()).or(() -> emptier).orElse(0);
    }

    private static Optional<Integer> first(List<Row> rows, Predicate<Row> full) {
        return IntStream.range(0, rows.size()).boxed().filter(i -> filled(rows.get(i)) >= 2 && full.test(rows.get(i))).findFirst();
    }

    /// How many cells most rows fill; of equals more.
    private static int usual(List<Row> rows) {
        return rows.stream().map(Heading::filled).collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(0);
    }

    private static int filled(Row row) {
        return (int) row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    static boolean hasFigures(Row row) {
        return row.cells().stream().anyMatch(cell -> cell.shown().chars().anyMatch(Character::isDigit));
    }

    /// Whether a row says something of the table and is no part of it.
    static boolean isRemark(Row row) {
        return filled(row) == 1 && row.cells().getFirst().shown().startsWith(REMARK);
    }
}
