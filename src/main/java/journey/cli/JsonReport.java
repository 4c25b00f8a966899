package journey.cli;

import java.nio.file.Path;
import java.util.Optional;
import journey.file.JsonText;
import journey.plan.Place;
import journey.plan.Plan;
import journey.rule.Findings;
import journey.rule.Problem;

/// One array of `{file, rule, severity, stage, card, message, fixes}` over all files, for scripts. Stage and card are null
/// where a finding is about neither; a finding about a link names the card that it leaves.
final class JsonReport implements Report {
    private final Console console;
    private final JsonText json = new JsonText().array();

    JsonReport(Console console) {
        this.console = console;
    }

    @Override
    public void file(Path file, Plan plan, Findings findings) {
        for (var problem : findings.problems()) problem(file, problem);
    }

    private void problem(Path file, Problem problem) {
        var words = console.words();
        json.object().key("file").text(file.toString()).key("rule").text(problem.rule()).key("severity").text(problem.severity().word());
        textOrNull("stage", problem.stage().map(stage -> stage.word()));
        textOrNull("card", card(problem.place()));
        json.key("message").text(words.say(problem.message())).key("fixes").row();
        for (var fix : problem.fixes()) json.text(words.say(fix.title()));
        json.end(']').end('}');
    }

    private static Optional<String> card(Place place) {
        return switch (place) {
            case Place.Whole _, Place.OfStage _ -> Optional.empty();
            case Place.Of(var id) -> Optional.of(id.value());
            case Place.OfLink(var from, _) -> Optional.of(from.value());
        };
    }

    private void textOrNull(String key, Optional<String> text) {
        json.key(key);
        text.ifPresentOrElse(json::text, () -> json.asIs("null"));
    }

    @Override
    public void end() {
        console.raw(json.end(']').bytes());
    }
}
