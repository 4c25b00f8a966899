package journey.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import journey.exchange.Columns;
import journey.exchange.Incoming;
import journey.exchange.Role;
import journey.exchange.Table;
import journey.exchange.Tables;
import journey.file.Basis;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.file.Stored;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.text.Words;

/// `journey import`: brings readings from a table into the metric cards of a plan.
final class Import implements Command {
    private static final Option<Path> READINGS = Option.file("--readings");
    private static final Option<Path> TO = Option.file("--to");
    private static final Option<String> SHEET = Option.text("--sheet", "cli.expects.sheet");
    private static final Option<List<Role>> COLUMNS = Option.of("--columns", Import::roles, Phrase.of("cli.expects.columns"));

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(READINGS, COLUMNS, SHEET, TO);
    }

    /// `day,metric,value`: a role for each column, or the id of the metric card whose values it holds.
    private static Optional<List<Role>> roles(String text) {
        var roles = Arrays.stream(text.split(",", -1)).map(word -> Role.of(word.strip())).toList();
        return roles.stream().allMatch(Optional::isPresent) ? Optional.of(roles.stream().map(Optional::orElseThrow).toList()) : Optional.empty();
    }

    @Override
    public Prepared prepare(Call call) {
        if (call.files().size() != 1) return Prepared.Refused.because("cli.wrong.one-plan");
        if (call.get(READINGS).isEmpty()) return Prepared.Refused.because("cli.wrong.no-readings");
        return new Prepared.Ready(console -> read(call, call.files().getFirst(), call.get(READINGS).get(), console));
    }

    private static Exit read(Call call, Path file, Path readings, Console console) {
        return switch (PlanFile.open(file, Ids.from(new SplittableRandom()))) {
            case Opened.Whole(var stored) -> read(call, file, stored, readings, console);
            case Opened.WithFindings(var stored, _, _) -> read(call, file, stored, readings, console);
            case Opened.Newer(_, var why, _) -> failed(file, why, console);
            case Opened.Inside(_, var why) -> failed(file, why, console);
            case Opened.Salvaged(_, var why, _) -> failed(file, why, console);
            case Opened.Refused(_, var why) -> failed(file, why, console);
        };
    }

    private static Exit read(Call call, Path file, Stored stored, Path readings, Console console) {
        return switch (Tables.open(readings)) {
            case Tables.Opened.Refused(var why) -> failed(readings, why, console);
            case Tables.Opened.Of(var tables) -> {
                var table = tables.stream().filter(one -> call.get(SHEET).map(one.name()::equals).orElse(true)).findFirst();
                yield table.isEmpty() ? failed(readings, Phrase.of("cli.import.no-sheet", call.get(SHEET).orElse("")), console)
                        : read(call, file, stored, readings, table.get(), console);
            }
        };
    }

    private static Exit read(Call call, Path file, Stored stored, Path readings, Table table, Console console) {
        var plan = stored.plan();
        if (call.get(COLUMNS).filter(roles -> roles.size() != table.header().size()).isPresent())
            return failed(readings, Phrase.of("cli.import.columns", table.header().size(), call.get(COLUMNS).orElseThrow().size()), console);
        var columns = call.get(COLUMNS).map(Columns::new).orElseGet(() -> Columns.guess(table, plan, Words.of(plan), console.words()));
        var missing = columns.missing();
        if (missing.isPresent()) return failed(readings, Phrase.of("cli.import.missing", missing.get(), String.join(", ", table.header())), console);
        var incoming = Incoming.of(table, columns, plan, Words.of(plan));
        for (var one : incoming.unread()) console.complain("cli.import.unread", readings.toString(), one.line(), one.why());
        var saved = incoming.changes().isEmpty() && call.get(TO).isEmpty() ? Exit.FINE : save(incoming.edit().apply(plan), call.get(TO), file, stored, console);
        if (saved == Exit.FINE) say(incoming, console);
        return saved.and(incoming.unread().isEmpty() ? Exit.FINE : Exit.FOUND);
    }

    private static Exit save(Plan plan, Optional<Path> to, Path file, Stored stored, Console console) {
        var target = to.orElse(file);
        return Written.of(Saves.here().save(plan, target, to.isPresent() ? new Basis.Nothing() : new Basis.Same(stored)), target, console);
    }

    private static void say(Incoming incoming, Console console) {
        for (var change : incoming.changes())
            console.answer(console.words().say(change.before().isPresent() ? "cli.import.changed" : "cli.import.added", change.metric().title(), change.on(),
                    console.words().measured(change.after()), change.before().map(console.words()::measured).orElse("")));
        console.say("cli.import.sum", incoming.changes().size(), incoming.same(), incoming.unread().size());
    }

    private static Exit failed(Path file, Phrase why, Console console) {
        console.complain("cli.of-file", file.toString(), why);
        return Exit.FAILED;
    }
}
