package journey.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import journey.merge.Difference;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Word;
import journey.report.ChangeWords;

/// `journey diff`: says what changed from one plan to another, and ends as other programs of that name do.
final class ComparePlans implements Command {
    private static final Option<Format> FORMAT = Option.among("--format", Format.class);
    private static final Option<String> PATH = Option.text("--path", "cli.expects.path");
    /// By which git means the plan before it was there and the one after it is gone, on every system.
    private static final Path NOTHING = Path.of("/dev/null");
    /// Two files without ids get the same ones.
    private static final long SEED = 1;

    /// For people, or for programs.
    enum Format implements Word {
        TEXT, JSON
    }

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(FORMAT, PATH);
    }

    @Override
    public Prepared prepare(Call call) {
        if (call.has(PATH)) return call.has(FORMAT) ? Prepared.Refused.because("cli.wrong.either", FORMAT.name(), PATH.name()) : forGit(call, OneLine.of(call.get(PATH).orElseThrow()));
        if (call.files().size() != 2) return Prepared.Refused.because("cli.wrong.two-plans");
        return new Prepared.Ready(console -> compare(read(call.files().getFirst()), read(call.files().getLast()), call.get(FORMAT).orElse(Format.TEXT), console));
    }

    private static Read read(Path file) {
        return Read.of(file, ids());
    }

    private static Ids ids() {
        return Ids.from(new SplittableRandom(SEED));
    }

    private static Exit compare(Read before, Read after, Format format, Console console) {
        for (var read : List.of(before, after)) read.said().forEach(console::complain);
        if (before.plan().isEmpty() || after.plan().isEmpty()) return Exit.FAILED;
        var old = before.plan().get();
        var now = after.plan().get();
        var difference = Difference.of(old, now);
        switch (format) {
            case TEXT -> sentences(old, now, console).forEach(console::answer);
            case JSON -> console.raw(new ChangesJson(old, now, console.words()).of(difference));
        }
        return before.exit().and(after.exit()).and(difference.isEmpty() ? Exit.FINE : Exit.FOUND);
    }

    private static List<String> sentences(Plan before, Plan after, Console console) {
        return ChangeWords.of(before, after, console.words()).stream().map(OneLine::of).toList();
    }

    /// Git shows one plan after the other and stops at a program that does not end well. It names no files where nobody has chosen yet.
    private static Prepared forGit(Call call, String path) {
        return switch (call.files().size()) {
            case 0 -> new Prepared.Ready(console -> {
                console.say("cli.diff.unmerged", path);
                return Exit.FINE;
            });
            case 2 -> new Prepared.Ready(console -> {
                console.say("cli.diff.path", path);
                tell(readForGit(call.files().getFirst()), readForGit(call.files().getLast()), console);
                return Exit.FINE;
            });
            default -> Prepared.Refused.because("cli.wrong.two-plans");
        };
    }

    private static Read readForGit(Path file) {
        return file.equals(NOTHING) ? new Read(file, Optional.of(Plan.blank("")), List.of(), Exit.FINE) : read(file);
    }

    private static void tell(Read before, Read after, Console console) {
        for (var read : List.of(before, after)) for (var said : read.said()) console.say("cli.diff.line", OneLine.of(console.words().say(said)));
        if (before.plan().isEmpty() || after.plan().isEmpty()) return;
        var sentences = sentences(before.plan().get(), after.plan().get(), console);
        if (sentences.isEmpty()) console.say("cli.diff.same");
        for (var sentence : sentences) console.say("cli.diff.line", sentence);
    }
}
