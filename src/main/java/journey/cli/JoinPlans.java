package journey.cli;

import java.nio.file.Path;
import java.util.List;
import journey.file.OpenChoices;
import journey.merge.Merge;

/// `journey merge`: joins what two people made of one plan, as git's merge driver and by hand.
final class JoinPlans implements Command {
    private static final Option<Path> TO = Option.file("--to");
    private static final Option<String> PATH = Option.text("--path", "cli.expects.path");

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(TO, PATH);
    }

    @Override
    public Prepared prepare(Call call) {
        if (call.files().size() != 3) return Prepared.Refused.because("cli.wrong.three-plans");
        if (call.get(TO).isEmpty()) return Prepared.Refused.because("cli.wrong.no-merge-target");
        return new Prepared.Ready(console -> join(call, call.get(TO).get(), console));
    }

    private static Exit join(Call call, Path to, Console console) {
        return switch (Three.open(call.files().get(0), call.files().get(1), call.files().get(2))) {
            case Three.Unusable(var bad) -> call.get(PATH).map(path -> byLine(bad.getFirst(), path, call, to, console)).orElseGet(() -> refused(bad, console));
            case Three.Plans three -> {
                // Git hands over files of its own, of which nobody else has heard.
                if (!call.has(PATH)) three.said().forEach(console::complain);
                yield join(three, to, call, console);
            }
        };
    }

    /// Git takes what it finds for the result, whatever it is told: without the marks and both texts, whoever adds it would lose theirs.
    private static Exit byLine(OneOfThree.Bad bad, String path, Call call, Path to, Console console) {
        var ended = new GitJoin(Git.here(), call.files().get(0), call.files().get(1), call.files().get(2)).into(to);
        console.complain("cli.merge.by-line." + ended.word(), OneLine.of(path), bad.why());
        return ended.exit();
    }

    private static Exit refused(List<OneOfThree.Bad> bad, Console console) {
        for (var one : bad) {
            console.complain("cli.merge.nothing", one.file().toString(), one.why());
            one.more().forEach(console::complain);
        }
        return Exit.FAILED;
    }

    private static Exit join(Three.Plans three, Path to, Call call, Console console) {
        var merged = Merge.of(three.base(), three.mine().plan(), three.theirs().plan(), three.ids());
        var target = new JoinedFile(three, to);
        var plan = OpenChoices.of(merged);
        var written = call.has(PATH) ? target.asGitWants(plan, console) : target.save(plan, console);
        if (written != Exit.FINE) return written;
        var told = new JoinedWords(three, merged, console.words());
        var lines = call.get(PATH).map(path -> told.brief(OneLine.of(path))).orElseGet(told::all);
        lines.forEach(console::answer);
        return merged.conflicts().isEmpty() ? Exit.FINE : Exit.FOUND;
    }
}
