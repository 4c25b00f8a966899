package journey.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import journey.forecast.Inputs;
import journey.plan.Plan;
import journey.plan.Profile;
import journey.plan.Settings;
import journey.plan.Word;
import journey.rule.Outlook;
import journey.rule.Rules;

/// `journey check`: says what plans lack, and what waits for a choice in them.
final class Check implements Command {
    private static final Option<Format> FORMAT = Option.among("--format", Format.class);
    private static final Option<Profile> PROFILE = Option.among("--profile", Profile.class);

    /// For people, for programs, or for build servers and editors.
    enum Format implements Word {
        TEXT, JSON, SARIF
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(PROFILE, FORMAT);
    }

    @Override
    public Prepared prepare(Call call) {
        if (call.files().isEmpty()) return Prepared.Refused.because("cli.wrong.no-file");
        var format = call.get(FORMAT).orElse(Format.TEXT);
        return new Prepared.Ready(console -> check(call.files(), call.get(PROFILE), report(format, console), console));
    }

    private static Report report(Format format, Console console) {
        return switch (format) {
            case TEXT -> new TextReport(console);
            case JSON -> new JsonReport(console);
            case SARIF -> new SarifReport(console);
        };
    }

    private static Exit check(List<Path> names, Optional<Profile> profile, Report report, Console console) {
        var exit = Read.all(Found.of(names), console).map(read -> check(read, profile, report, console)).reduce(Exit.FINE, Exit::and);
        report.end();
        return exit;
    }

    private static Exit check(Read read, Optional<Profile> profile, Report report, Console console) {
        return read.plan().map(plan -> {
            var checked = profile.map(other -> under(other, plan)).orElse(plan);
            var ruled = Rules.check(checked, LocalDate.now(), Outlook.of(Inputs.of(checked), () -> false).orElseThrow());
            var findings = new Unchosen(plan, console.words()).before(ruled);
            report.file(read.file(), plan, findings);
            return findings.hasErrors() ? Exit.FOUND : Exit.FINE;
        }).orElse(Exit.FINE).and(read.exit());
    }

    private static Plan under(Profile profile, Plan plan) {
        return plan.withSettings(plan.settings().with(Settings.PROFILE, profile));
    }
}
