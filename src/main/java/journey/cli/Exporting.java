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
        var sum = all.stream().reduce(Made.NOTHING, Made::and);
        if (!sum.mistakes().isEmpty()) console.broken(sum.mistakes());
        return sum.exit();
    }

    private boolean makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            return true;
        } catch (IOException failure) {
            console.complain(Files.exists(folder) ? "cli.export.no-folder-but-file" : "cli.export.no-folder", folder.toString());
            return false;
        }
    }

    private Made make(Parcel parcel, Stop stop, Progress progress) {
        if (stop.isAsked()) return Made.NOTHING;
        var tally = new Tally(parcel.found().file());
        var workpiece = tally.taken(() -> read(parcel, tally).map(Workpiece::of));
        for (var piece : parcel.pieces()) {
            workpiece.ifPresent(whole -> tally.attempt(() -> make(piece, whole, stop, tally)));
            if (stop.isAsked()) return Made.NOTHING;
            progress.past(piece.file());
        }
        return tally.made();
    }

    private static void make(Parcel.Piece piece, Workpiece workpiece, Stop stop, Tally tally) {
        var ended = Handouts.of(piece.order(), workpiece).to(piece.file(), stop);
        ended.phrase().ifPresentOrElse(tally::lacks, tally::written);
    }

    /// The plan to be handed on, if there is one.
    private Optional<Source> read(Parcel parcel, Tally tally) {
        var read = Read.of(parcel.found());
        tally.pass(read.said());
        if (read.exit() != Exit.FINE) tally.lacks();
        tally.pass(parcel.taken());
        parcel.taken().forEach(_ -> tally.lacks());
        return read.plan().flatMap(plan -> source(plan, tally));
    }

    /// The plan under the scenario that was asked for, if it has that.
    private Optional<Source> source(Plan plan, Tally tally) {
        return switch (AskedScenario.of(scenario, plan)) {
            case AskedScenario.Unknown(var why) -> {
                tally.lacks(why);
                yield Optional.empty();
            }
            case AskedScenario.Known(var known, var strange) -> {
                for (var path : strange) tally.say(Phrase.of("cli.forecast.strange", path));
                var source = Source.of(plan, today);
                yield Optional.of(known.map(source::under).orElse(source));
            }
        };
    }
}
