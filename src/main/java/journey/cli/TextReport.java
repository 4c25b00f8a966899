package journey.cli;

import java.nio.file.Path;
import journey.plan.Plan;
import journey.rule.Findings;
import journey.rule.Problem;

/// A line for each finding, `FILE: SEVERITY RULE PLACE: what is wrong`, as compilers do it, so that editors can jump there. The
/// first words stay the same in every language.
record TextReport(Console console) implements Report {
    @Override
    public void file(Path file, Plan plan, Findings findings) {
        for (var problem : findings.problems())
            console.answer(file + ": " + head(problem) + ": " + OneLine.of(console.words().say(problem.message())));
    }

    private static String head(Problem problem) {
        var place = problem.place().text();
        return problem.severity().word() + " " + problem.rule() + (place.isEmpty() ? "" : " " + place);
    }

    @Override
    public void end() {}
}
