package journey.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import journey.file.PlanFile;
import journey.plan.Phrase;

/// What stands behind one name on the command line: a plan's file, or all those in a folder.
sealed interface Found {
    /// What is named on the command line, or stands in a folder that is.
    Path file();

    record Plan(Path file) implements Found {}

    /// A folder that holds none, or that cannot be read.
    record Nothing(Path folder, Phrase why) implements Found {
        @Override
        public Path file() {
            return folder;
        }
    }

    /// The files behind the names, those of a folder in the order of their names, its own folders included; what is hidden in it
    /// (its name begins with a dot) is left out. A name that is no folder is taken for a file, whatever its ending.
    static List<Found> of(List<Path> names) {
        return names.stream().flatMap(name -> Files.isDirectory(name) ? in(name) : Stream.of(new Plan(name))).toList();
    }

    private static Stream<Found> in(Path folder) {
        try (var files = Files.walk(folder)) {
            var plans = files.filter(file -> isShown(folder, file) && file.toString().endsWith(PlanFile.ENDING) && Files.isRegularFile(file)).sorted().toList();
            return plans.isEmpty() ? Stream.of(new Nothing(folder, Phrase.of("cli.folder.empty", folder.toString()))) : plans.stream().map(Plan::new);
        } catch (IOException | UncheckedIOException unreadable) {
            return Stream.of(new Nothing(folder, Phrase.of("cli.folder.unreadable", folder.toString())));
        }
    }

    private static boolean isShown(Path folder, Path file) {
        for (var part : folder.relativize(file)) if (part.toString().startsWith(".")) return false;
        return true;
    }
}
