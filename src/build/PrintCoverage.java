import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Prints which share of the lines of each core package the tests ran, from the table that JaCoCo writes.
/// Run by the build as one source file, at the end of `mvn verify`.
final class PrintCoverage {
    private static final List<String> CORE = List.of("journey.plan", "journey.edit", "journey.guide", "journey.forecast",
            "journey.rule", "journey.merge", "journey.text", "journey.layout", "journey.gesture");

    private record Lines(int missed, int covered) {
        Lines plus(Lines more) {
            return new Lines(missed + more.missed, covered + more.covered);
        }

        double percent() {
            return missed + covered == 0 ? 100 : 100.0 * covered / (missed + covered);
        }
    }

    void main(String[] arguments) throws IOException {
        var table = Path.of(arguments[0]);
        if (!Files.exists(table)) {
            IO.println("Coverage: no tests ran.");
            return;
        }
        var core = new TreeMap<String, Lines>();
        for (var row : rows(table).entrySet())
            if (CORE.stream().anyMatch(name -> row.getKey().equals(name) || row.getKey().startsWith(name + ".")))
                core.put(row.getKey(), row.getValue());

        IO.println("Line coverage of the core:");
        core.forEach((name, lines) -> IO.println("  %5.1f %%  %s".formatted(lines.percent(), name)));
        var all = core.values().stream().reduce(new Lines(0, 0), Lines::plus);
        IO.println("  %5.1f %%  all, %d of %d lines".formatted(all.percent(), all.covered(), all.covered() + all.missed()));
    }

    /// Lines by package. Columns: group, package, class, instructions missed and covered, branches twice, lines twice, ...
    private static Map<String, Lines> rows(Path table) throws IOException {
        var lines = new TreeMap<String, Lines>();
        for (var row : Files.readAllLines(table).stream().skip(1).map(line -> line.split(",")).toList())
            lines.merge(row[1], new Lines(Integer.parseInt(row[7]), Integer.parseInt(row[8])), Lines::plus);
        return lines;
    }
}
