package journey.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.handout.Handouts;
import journey.handout.Order;
import journey.handout.Source;
import journey.handout.Workpiece;
import journey.paint.Exported;
import journey.plan.Phrase;
import journey.plan.Plan;

/// One run of `journey export`: each plan is read once and becomes a file for each order, in the plan's own language, several plans at once.
/// What goes wrong with one keeps the others from nothing.
///
/// @param scenario by its name; each plan has its own
/// @param today    the day by which plans are judged
record Exporting(List<Order> orders, Targets targets, Optional<String> scenario, LocalDate today, Console console) {
    Exporting {
        orders = List.copyOf(orders);
    }

    Exit run(List<Found> found) {
        if (targets instanceof Targets.Several(_, var folder) && folder.isPresent() && !makeFolder(folder.get())) return Exit.FAILED;
        var parcels = Parcel.all(found, orders, targets);
        var all = new ArrayList<Made>();
        try (var stop = Stop.listen(); var progress = Progress.over(parcels.stream().mapToInt(parcel -> parcel.pieces().size()).sum(), console)) {
            AtOnce.each(parcels, parcel -> make(parcel, stop, progress), made -> {
                all.add(made);
                if (!made.said().isEmpty()) progress.aside(() -> made.said().forEach(console::complain));
            });
        }
        return all.stream().reduce(Made.NOTHING, Made::and).exit();
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

    private Made make(Parcel parcel, Stop stop, Progress progress) {
        if (stop.isAsked()) return Made.NOTHING;
        var read = Read.of(parcel.found());
        var said = new ArrayList<>(read.said());
        said.addAll(parcel.taken());
        var lacking = parcel.taken().size() + (read.exit() == Exit.FINE ? 0 : 1);
        var source = read.plan().flatMap(plan -> source(plan, read.file(), said));
        if (source.isEmpty()) {
            parcel.pieces().forEach(piece -> progress.past(piece.file()));
            return new Made(said, 0, lacking + 1);
        }
        var workpiece = Workpiece.of(source.get());
        var written = 0;
        for (var piece : parcel.pieces()) {
            var ended = Handouts.of(piece.order(), workpiece).to(piece.file(), stop);
            if (ended instanceof Exported.Stopped) return Made.NOTHING;
            ended.phrase().ifPresent(why -> said.add(Phrase.of("cli.of-file", read.file().toString(), why)));
            written += ended.phrase().isEmpty() ? 1 : 0;
            progress.past(piece.file());
        }
        return new Made(said, written, lacking + parcel.pieces().size() - written);
    }

    /// The plan under the scenario that was asked for, if it has that.
    private Optional<Source> source(Plan plan, Path file, List<Phrase> said) {
        return switch (AskedScenario.of(scenario, plan)) {
            case AskedScenario.Unknown(var why) -> {
                said.add(Phrase.of("cli.of-file", file.toString(), why));
                yield Optional.empty();
            }
            case AskedScenario.Known(var known, var strange) -> {
                for (var path : strange) said.add(Phrase.of("cli.of-file", file.toString(), Phrase.of("cli.forecast.strange", path)));
                var source = Source.of(plan, today);
                yield Optional.of(known.map(source::under).orElse(source));
            }
        };
    }
}
