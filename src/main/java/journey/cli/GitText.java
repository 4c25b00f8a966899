package journey.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.exchange.Markdown;
import journey.file.PlanFile;
import journey.plan.Fields;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.report.Report;
import journey.text.Words;

/// A plan as the text that git compares line by line: the whole of it, in its own language, without what is only reckoned from it. Git stops
/// at a program that does not end well, so what is no plan is printed as it stands.
final class GitText {
    private static final long SEED = 1;

    private GitText() {}

    static Exit of(Path file, Console console) {
        var plan = PlanFile.open(file, Ids.from(new SplittableRandom(SEED))).plan();
        try {
            console.raw(plan.isPresent() ? text(plan.get()) : Files.readAllBytes(file));
            return Exit.FINE;
        } catch (IOException unreadable) {
            console.complain("cli.of-file", file.toString(), Phrase.of("file.refused.missing"));
            return Exit.FAILED;
        }
    }

    private static byte[] text(Plan plan) {
        var words = Words.of(plan);
        var all = Report.of(plan, words);
        var text = new ByteArrayOutputStream();
        text.writeBytes(Markdown.of(new Report(all.title(), all.language(), all.subtitle(), all.promise(), all.people(), all.chapters(), Optional.empty(), Optional.empty(), Optional.empty()), words));
        for (var line : new RemarkLines(plan, words).lines()) line(text, line);
        for (var line : choices(plan.settings().list(Settings.CONFLICTS), words)) line(text, line);
        return text.toByteArray();
    }

    private static void line(ByteArrayOutputStream text, String line) {
        text.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// What waits for a choice stands in no document, nor do remarks.
    private static List<String> choices(List<Settings.Conflict> open, Words words) {
        if (open.isEmpty()) return List.of();
        return Stream.concat(Stream.of("", words.say("cli.show.open"), ""), open.stream().map(one -> choice(one.fields(), words))).toList();
    }

    private static String choice(Fields choice, Words words) {
        return OneLine.of(words.say("cli.show.choice", choice.text(Settings.Conflict.AT), choice.text(Settings.Conflict.BASE), choice.text(Settings.Conflict.MINE), choice.text(Settings.Conflict.THEIRS)));
    }
}
