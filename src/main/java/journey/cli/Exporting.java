package journey.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import journey.handout.Handouts;
import journey.handout.Order;
import journey.handout.Source;
import journey.paint.Watch;
import journey.plan.Plan;

/// One run of `journey export`: each plan becomes a file in the plan's own language. What goes wrong with one keeps the others from
/// nothing.
record Exporting(Order order, Targets targets, Console console) {

    Exit run(List<Found> found) {
        return switch (targets) {
            case Targets.One(_, var file) -> Read.all(found, console).map(read -> export(read, file)).reduce(Exit.FINE, Exit::and);
            case Targets.Several several -> several(found, several);
            case Targets.Unclear unclear -> throw new IllegalStateException(unclear.toString());
        };
    }

    private Exit several(List<Found> found, Targets.Several several) {
        if (several.folder().isPresent() && !makeFolder(several.folder().get())) return Exit.FAILED;
        var taken = new HashMap<Path, Path>();
        return Read.all(found, console).map(read -> {
            var file = several.of(read.file());
            var first = taken.putIfAbsent(file.normalize(), read.file());
            if (first == null) return export(read, file);
            console.complain("cli.export.taken", read.file().toString(), file.toString(), first.toString());
            return Exit.FAILED;
        }).reduce(Exit.FINE, Exit::and);
    }

    private boolean makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            return true;
        } catch (IOException failure) {
            console.complain("cli.export.no-folder", folder.toString());
            return false;
        }
    }

    private Exit export(Read read, Path file) {
        return read.plan().map(plan -> export(plan, read.file(), file)).orElse(Exit.FINE).and(read.exit());
    }

    private Exit export(Plan plan, Path from, Path to) {
        var ended = Handouts.of(order, Source.of(plan, LocalDate.now())).to(to, Watch.NONE);
        ended.phrase().ifPresent(why -> console.complain("cli.of-file", from.toString(), why));
        return ended.phrase().isEmpty() ? Exit.FINE : Exit.FAILED;
    }
}
