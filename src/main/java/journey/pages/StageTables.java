package journey.pages;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.report.Chapter;
import journey.report.Table;

/// What the tables of a report say of one stage: its rows, without the column that names the stage and without columns that say nothing of it.
final class StageTables {
    private StageTables() {}

    static List<Table> of(Desk desk, Chapter chapter) {
        var report = desk.report();
        var forecast = report.numbers().stream().flatMap(numbers -> numbers.tables().stream());
        var columns = List.of(desk.words().say("report.forecast.stage"), desk.words().say("report.metrics.stage"));
        var names = List.of(chapter.heading(), desk.words().name(chapter.stage()));
        return Stream.concat(report.metrics().stream(), forecast).flatMap(table -> of(table, columns, names)).toList();
    }

    private static Stream<Table> of(Table table, List<String> columns, List<String> names) {
        return IntStream.range(0, table.columns().size()).filter(i -> columns.contains(table.columns().get(i).name())).boxed().limit(1)
                .map(at -> {
                    var rows = table.rows().stream().filter(row -> names.contains(row.get(at))).toList();
                    var kept = IntStream.range(0, table.columns().size()).filter(i -> i != at && rows.stream().anyMatch(row -> !row.get(i).isBlank())).boxed().toList();
                    return new Table(table.title(), kept.stream().map(table.columns()::get).toList(),
                            rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
                })
                .filter(found -> !found.rows().isEmpty() && !found.columns().isEmpty());
    }
}
