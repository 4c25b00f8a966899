package journey.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import journey.forecast.Draws;
import journey.forecast.Inputs;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Word;

/// `journey forecast`: says what plans promise, in people and money, and how sure that is.
final class ForecastPlans implements Command {
    private static final Option<Format> FORMAT = Option.among("--format", Format.class);
    private static final Option<Long> SEED = Option.of("--seed", ForecastPlans::seed, Phrase.of("cli.expects.seed"));
    private static final Option<String> SCENARIO = AskedScenario.OPTION;

    /// For people, for programs, or for spreadsheets.
    enum Format implements Word {
        TEXT, JSON, CSV
    }

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(FORMAT, SEED, SCENARIO);
    }

    private static Optional<Long> seed(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    @Override
    public Prepared prepare(Call call) {
        if (call.files().isEmpty()) return Prepared.Refused.because("cli.wrong.no-file");
        return new Prepared.Ready(console -> forecast(call, report(call, console), console));
    }

    /// Whether one answer or a list of answers is wanted follows from what was asked, not from what a folder happens to hold.
    private static ForecastReport report(Call call, Console console) {
        var isOne = call.files().size() == 1 && !Files.isDirectory(call.files().getFirst());
        return switch (call.get(FORMAT).orElse(Format.TEXT)) {
            case TEXT -> new ForecastText(console);
            case JSON -> isOne ? ForecastJson.ofOne(console) : ForecastJson.ofSeveral(console);
            case CSV -> isOne ? new ForecastCsv.OfOne(console) : new ForecastCsv.OfSeveral(console);
        };
    }

    private static Exit forecast(Call call, ForecastReport report, Console console) {
        var exit = Read.all(Found.of(call.files()), console)
                .map(read -> read.plan().map(plan -> forecast(read.file(), plan, call, report, console)).orElse(Exit.FINE).and(read.exit()))
                .reduce(Exit.FINE, Exit::and);
        report.end();
        return exit;
    }

    private static Exit forecast(Path file, Plan plan, Call call, ForecastReport report, Console console) {
        return switch (AskedScenario.of(call.get(SCENARIO), plan)) {
            case AskedScenario.Unknown(var why) -> complain(file, why, Exit.FAILED, console);
            case AskedScenario.Known(var scenario, var strange) -> {
                for (var path : strange) complain(file, Phrase.of("cli.forecast.strange", path), Exit.FINE, console);
                var assumed = scenario.map(one -> one.in(plan)).orElse(plan);
                if (!Inputs.isBegun(assumed)) yield complain(file, Phrase.of("cli.forecast.not-begun"), Exit.FOUND, console);
                report.plan(Foretold.of(file, assumed, scenario, call.get(SEED).orElse(Draws.SEED)));
                yield Exit.FINE;
            }
        };
    }

    private static Exit complain(Path file, Phrase why, Exit exit, Console console) {
        console.complain("cli.of-file", file.toString(), why);
        return exit;
    }
}
