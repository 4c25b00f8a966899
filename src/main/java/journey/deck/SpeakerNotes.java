package journey.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import journey.plan.Audience;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.rule.Problem;
import journey.text.Words;

/// What the speaker wants to know and the room does not see: what the team wrote for itself, what is to be mended, and in full what is too
/// long for its card.
final class SpeakerNotes {
    private final Plan plan;
    private final Words words;
    private final List<Problem> problems;

    SpeakerNotes(Plan plan, Words words, List<Problem> problems) {
        this.plan = plan;
        this.words = words;
        this.problems = problems;
    }

    String ofPlan() {
        var lines = new ArrayList<String>();
        add(lines, plan.settings().text(Settings.PROMISE));
        for (var audience : plan.audiences()) {
            tell(lines, "deck.notes.audience", audience.name());
            for (var field : List.of(Audience.ABOUT, Audience.BEFORE, Audience.AFTER))
                tell(lines, "deck.notes.audience." + field.key(), audience.fields().text(field));
        }
        addProblems(lines, problem -> problem.stage().isEmpty());
        return String.join("\n", lines);
    }

    /// @param cut the cards that are not shown in full
    String of(Stage stage, List<CardInFull> cut) {
        var lines = new ArrayList<String>();
        var written = plan.stage(stage);
        add(lines, written.fields().text(StagePlan.NOTE));
        tell(lines, "deck.notes.goal", written.goal());
        tell(lines, "deck.notes.owner", written.owner());
        tell(lines, "deck.skipped", written.fields().text(StagePlan.SKIPPED));
        addProblems(lines, problem -> problem.stage().filter(stage::equals).isPresent());
        lines.add("");
        lines.add(of(cut));
        return String.join("\n", lines).strip();
    }

    /// Of a slide that goes on where another ended.
    String of(List<CardInFull> cut) {
        var lines = new ArrayList<String>();
        for (var card : cut) {
            lines.add("");
            for (var part : card.parts()) add(lines, part.text());
        }
        return String.join("\n", lines).strip();
    }

    private void addProblems(List<String> lines, Predicate<Problem> meant) {
        var told = problems.stream().filter(meant).map(one -> words.say("deck.notes.problem", one.severity(), one.message())).toList();
        if (told.isEmpty()) return;
        lines.add("");
        lines.add(words.say("deck.notes.problems"));
        lines.addAll(told);
    }

    private void tell(List<String> lines, String key, String text) {
        if (!text.isBlank()) lines.add(words.say(key, text));
    }

    private static void add(List<String> lines, String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(lines::add);
    }
}
