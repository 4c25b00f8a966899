package journey.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import journey.file.Basis;
import journey.file.PlanFile;
import journey.guide.WorkedPlan;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Settings;

/// `journey new`: makes a plan's file, blank or from a plan that ships with the program. It takes the place of nothing.
final class New implements Command {
    private static final Option<WorkedPlan> TEMPLATE = Option.of("--template", WorkedPlan::of,
            Phrase.of("cli.expects.one-of", WorkedPlan.ALL.stream().map(WorkedPlan::id).collect(Collectors.joining(", "))));
    private static final Option<String> TITLE = Option.text("--title", "cli.expects.title");

    @Override
    public String name() {
        return "new";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(TEMPLATE, TITLE);
    }

    @Override
    public Prepared prepare(Call call) {
        if (call.files().size() != 1) return Prepared.Refused.because("cli.wrong.one-file");
        var file = call.files().getFirst();
        if (!file.toString().endsWith(PlanFile.ENDING)) return Prepared.Refused.because("cli.wrong.ending", file.toString(), file + PlanFile.ENDING);
        return new Prepared.Ready(console -> make(call, file, console));
    }

    private static Exit make(Call call, Path file, Console console) {
        return Written.of(Saves.here().save(plan(call, file, console), file, new Basis.Nothing()), file, console);
    }

    private static Plan plan(Call call, Path file, Console console) {
        var plan = call.get(TEMPLATE).map(New::worked).orElseGet(() -> blank(file, console));
        return call.get(TITLE).map(title -> plan.withSettings(plan.settings().with(Settings.TITLE, title))).orElse(plan);
    }

    /// Named after its file, in the language of whoever made it.
    private static Plan blank(Path file, Console console) {
        var plan = Plan.blank(PlanFile.bareName(file));
        return plan.withSettings(plan.settings().with(Settings.LANGUAGE, console.words().locale().toLanguageTag()));
    }

    private static Plan worked(WorkedPlan template) {
        try (var file = Objects.requireNonNull(New.class.getResourceAsStream(template.resource()), template.resource())) {
            return PlanFile.read(file.readAllBytes(), Ids.from(new SplittableRandom())).plan().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
