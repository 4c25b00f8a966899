import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Prints what the tests measured of reliability, and writes it to a file with the thirty cases that the program must survive and the tests of
/// each. Run by the build as one source file, at the end of `mvn verify`; also by hand: `mvn -q validate exec:exec@print-the-cases`
///
/// Arguments: the cases, the folder with a file for each figure, and the file to write.
final class PrintCases {
    private record Case(String number, String words, List<String> tests) {
        static Case of(String line) {
            var parts = line.split(" \\| ", 3);
            return new Case(parts[0], parts[1], parts[2].equals("-") ? List.of() : List.of(parts[2].split(", ")));
        }
    }

    void main(String[] arguments) throws IOException {
        var cases = Files.readAllLines(Path.of(arguments[0])).stream().map(Case::of).toList();
        var figures = figures(Path.of(arguments[1]));
        var to = Path.of(arguments[2]);

        var open = cases.stream().filter(one -> one.tests().isEmpty()).map(Case::number).toList();
        IO.println("Reliability: tests for %d of %d cases%s; all of them in %s".formatted(cases.size() - open.size(), cases.size(),
                open.isEmpty() ? "" : ", none yet for " + String.join(", ", open), to));
        figures.forEach(figure -> IO.println("  " + figure));
        if (figures.isEmpty()) IO.println("  no figures: no tests ran");

        var lines = new ArrayList<String>();
        for (var one : cases) {
            lines.add("%2s  %s".formatted(one.number(), one.words()));
            one.tests().forEach(test -> lines.add("      " + test.replace('#', ' ')));
            if (one.tests().isEmpty()) lines.add("      (no test yet)");
        }
        lines.add("");
        lines.addAll(figures);
        Files.createDirectories(to.getParent());
        Files.write(to, lines);
    }

    private static List<String> figures(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        var all = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) all.add(Files.readString(file).strip());
        }
        return all;
    }
}
