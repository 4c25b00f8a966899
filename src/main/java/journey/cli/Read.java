package journey.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.exchange.Carried;
import journey.file.Finding;
import journey.file.Opened;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Plan;

/// One plan that a command was given: what could be read of it, and how that ended.
record Read(Path file, Optional<Plan> plan, Exit exit) {

    /// Reads plans one after the other, as they are asked for, and says on the side what was wrong with each.
    static Stream<Read> all(List<Found> found, Console console) {
        var ids = Ids.from(new SplittableRandom());
        return found.stream().map(one -> switch (one) {
            case Found.Plan(var file) -> of(file, Carried.open(file, ids), console);
            case Found.Nothing(var folder, var why) -> {
                console.complain(why);
                yield new Read(folder, Optional.empty(), Exit.FAILED);
            }
        });
    }

    private static Read of(Path file, Opened opened, Console console) {
        return switch (opened) {
            case Opened.Whole(var stored) -> new Read(file, Optional.of(stored.plan()), Exit.FINE);
            case Opened.WithFindings(var stored, _, var findings) -> {
                complain(file, findings, console);
                yield new Read(file, Optional.of(stored.plan()), Exit.FINE);
            }
            case Opened.Newer(var stored, var why, var findings) -> {
                console.complain("cli.of-file", file.toString(), why);
                complain(file, findings, console);
                yield new Read(file, Optional.of(stored.plan()), Exit.FINE);
            }
            case Opened.Salvaged(var copy, var why, var findings) -> {
                console.complain("cli.of-file", file.toString(), why);
                complain(file, findings, console);
                yield new Read(file, Optional.of(copy), Exit.FAILED);
            }
            case Opened.Refused(_, var why) -> {
                console.complain("cli.of-file", file.toString(), why);
                yield new Read(file, Optional.empty(), Exit.FAILED);
            }
        };
    }

    private static void complain(Path file, List<Finding> findings, Console console) {
        for (var finding : findings) console.complain("cli.of-file", file.toString(), said(finding));
    }

    /// What was found, with its place if it is about less than the whole file.
    private static Phrase said(Finding finding) {
        if (finding.at().isEmpty()) return finding.what();
        return finding.about().isEmpty()
                ? Phrase.of("cli.at", finding.at(), finding.what())
                : Phrase.of("cli.at-named", finding.at(), finding.about(), finding.what());
    }
}
