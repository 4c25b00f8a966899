package journey.cli;

import java.time.LocalDate;
import java.util.List;
import journey.rule.Readiness;
import journey.rule.Rules;

/// `journey show`: prints plans as outlines with how far each stage is, for reading, searching and comparing them in a terminal.
final class Show implements Command {
    private static final Option<Option.Given> FOR_GIT = Option.flag("--for-git");

    @Override
    public String name() {
        return "show";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(FOR_GIT);
    }

    @Override
    public Prepared prepare(Call call) {
        if (call.files().isEmpty()) return Prepared.Refused.because("cli.wrong.no-file");
        if (call.has(FOR_GIT)) return call.files().size() == 1 ? new Prepared.Ready(console -> GitText.of(call.files().getFirst(), console)) : Prepared.Refused.because("cli.wrong.one-plan");
        return new Prepared.Ready(console -> show(Found.of(call.files()), console));
    }

    private static Exit show(List<Found> found, Console console) {
        var exit = Exit.FINE;
        var shown = 0;
        for (var read : (Iterable<Read>) Read.all(found, console)::iterator) {
            if (read.plan().isPresent() && shown++ > 0) console.answer("");
            read.plan().ifPresent(plan -> new Outline(plan, Readiness.of(plan, Rules.check(plan, LocalDate.now()))).lines().forEach(console::answer));
            exit = exit.and(read.exit());
        }
        return exit;
    }
}
