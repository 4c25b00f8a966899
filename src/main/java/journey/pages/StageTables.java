package journey.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import journey.report.Chapter;
import journey.report.Entry;
import journey.report.Row;
import journey.report.Table.Holds;
import journey.report.Table;

/// What the tables of a report say of one stage and of its metrics.
final class StageTables {
    private final List<Table> forecast;
    private final String state;
    private final List<List<String>> metrics;

    StageTables(Desk desk, Chapter chapter) {
        var words = desk.words();
        state = words.say("report.metrics.state");
        forecast = desk.report().numbers().stream().flatMap(numbers -> numbers.tables().stream())
                .map(table -> only(table, words.say("report.forecast.stage"), chapter.heading())).filter(table -> !table.rows().isEmpty()).toList();
        metrics = new ArrayList<>(desk.report().metrics().map(table -> only(table, words.say("report.metrics.stage"), words.name(chapter.stage())).rows()).orElse(List.of()));
    }

    /// The rows of a table that have a text in a column; none if it lacks that column.
    private static Table only(Table table, String column, String text) {
        var at = IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).name().equals(column)).boxed().findFirst();
        return new Table(table.title(), table.columns(), table.rows().stream().filter(row -> at.isPresent() && row.get(at.get()).equals(text)).toList());
    }

    /// The tables that speak of the stage.
    List<Table> forecast() {
        return forecast;
    }

    /// The figures that a table has for the stage, each under the name of its column.
    static List<Row> figures(Table table) {
        var row = table.rows().getFirst();
        return IntStream.range(0, row.size()).filter(i -> table.columns().get(i).holds() == Holds.FIGURES && !row.get(i).isBlank())
                .mapToObj(i -> new Row(table.columns().get(i).name(), row.get(i), Optional.empty())).toList();
    }

    /// Whether a metric reaches its target. Each row of the table is told once, though metrics may be called the same.
    Optional<Row> state(Entry metric) {
        var row = metrics.stream().filter(one -> one.getFirst().equals(metric.title())).findFirst();
        row.ifPresent(metrics::remove);
        return row.map(List::getLast).filter(text -> !text.isBlank()).map(text -> new Row(state, text, Optional.empty()));
    }
}
