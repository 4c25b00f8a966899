package journey.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.cli.GitFile.Outcome;
import journey.file.PlanFile;
import journey.plan.Phrase;
import journey.plan.Word;

/// Tells git of this program, or makes it forget it, and says what was done. Done again, it changes nothing.
record Registration(Git git, Scope scope, Drivers drivers, Console console) {
    /// For whom: one repository, or all of one user.
    enum Scope implements Word {
        LOCAL, GLOBAL
    }

    Exit add() {
        return in(files -> {
            var done = looked(files).then(this::register);
            for (var file : files) done = done.then(() -> told(file, file.add(), "cli.git." + file.line().word() + "." + scope.word()));
            return ended(done.then(this::heeded), "cli.git.already." + scope.word());
        });
    }

    /// First whether all can be read, so that nothing is half done.
    private static Outcome looked(List<GitFile> files) {
        Outcome all = new Outcome.Same();
        for (var file : files) all = all.then(file::look);
        return all;
    }

    /// Whether git asks for our drivers here, as a line further down or in a file that counts more can say otherwise. Where there is no
    /// repository, it does not tell.
    private Outcome heeded() {
        for (var attribute : List.of("merge", "diff")) {
            // The path, the attribute and its value, each with a zero behind it.
            var said = git.run("check-attr", "-z", attribute, "--", "plan" + PlanFile.ENDING);
            var parts = said.out().split("\0");
            if (said.isWell() && parts.length > 2 && !parts[2].equals(Drivers.NAME)) return new Outcome.Failed(Phrase.of("cli.git.overridden", attribute, parts[2], GitLine.ATTRIBUTES.text()));
        }
        return new Outcome.Same();
    }

    private Outcome register() {
        var isNew = false;
        for (var setting : drivers.settings().entrySet()) {
            if (config("--get", setting.getKey()).line().filter(setting.getValue()::equals).isPresent()) continue;
            var said = config(setting.getKey(), setting.getValue());
            if (!said.isWell()) return new Outcome.Failed(Phrase.of("cli.git.refused", said.err().strip()));
            isNew = true;
        }
        if (!isNew) return new Outcome.Same();
        console.say("cli.git.registered." + scope.word(), drivers.program());
        return new Outcome.Changed();
    }

    Exit remove() {
        return in(files -> {
            var done = looked(files).then(this::forget);
            for (var file : files) done = done.then(() -> told(file, file.remove(), "cli.git.line-removed"));
            return ended(done, "cli.git.nothing." + scope.word());
        });
    }

    private Outcome forget() {
        var isGone = false;
        for (var section : List.of(Drivers.MERGE, Drivers.DIFF)) {
            if (!config("--get-regexp", "^" + section.replace(".", "\\.") + "\\.").isWell()) continue;
            var said = config("--remove-section", section);
            if (!said.isWell()) return new Outcome.Failed(Phrase.of("cli.git.refused", said.err().strip()));
            isGone = true;
        }
        if (!isGone) return new Outcome.Same();
        console.say("cli.git.removed." + scope.word());
        return new Outcome.Changed();
    }

    private Outcome told(GitFile file, Outcome outcome, String changed) {
        if (outcome instanceof Outcome.Changed) console.say(changed, file.line().text(), file.path().toString());
        return outcome;
    }

    private Exit ended(Outcome outcome, String nothing) {
        return switch (outcome) {
            case Outcome.Failed(var why) -> failed(why);
            case Outcome.Changed _ -> Exit.FINE;
            case Outcome.Same _ -> {
                console.say(nothing);
                yield Exit.FINE;
            }
        };
    }

    private interface Step {
        Exit with(List<GitFile> files);
    }

    private Exit in(Step step) {
        if (!git.isThere()) {
            console.complain("cli.git.missing");
            return Exit.LACKING;
        }
        return switch (scope) {
            case GLOBAL -> step.with(files(this::ofUser));
            case LOCAL -> {
                var top = git.run("rev-parse", "--show-toplevel").line();
                yield top.isPresent() ? step.with(files(line -> Path.of(top.get()).resolve(line.inRepository()))) : failed(Phrase.of(noFiles(), git.folder().toString()));
            }
        };
    }

    /// Why there are no files of a repository here.
    private String noFiles() {
        return git.run("rev-parse", "--git-dir").isWell() ? "cli.git.no-files" : "cli.git.no-repository";
    }

    private static List<GitFile> files(Function<GitLine, Path> path) {
        return Stream.of(GitLine.values()).map(line -> new GitFile(path.apply(line), line)).toList();
    }

    /// Where git looks for what one user wants everywhere.
    private Path ofUser(GitLine line) {
        var named = git.run("config", "--global", "--type=path", "--get", line.setting()).line();
        if (named.isPresent()) return home().resolve(named.get());
        return environment("XDG_CONFIG_HOME").map(Path::of).orElseGet(() -> home().resolve(".config")).resolve("git").resolve(line.word());
    }

    private Path home() {
        return Path.of(environment("HOME").orElseGet(() -> System.getProperty("user.home")));
    }

    private Optional<String> environment(String name) {
        var all = git.environment().containsKey(name) ? git.environment() : Map.<String, String>copyOf(System.getenv());
        return Optional.ofNullable(all.get(name)).filter(value -> !value.isEmpty());
    }

    private Git.Said config(String... words) {
        var all = new String[words.length + 2];
        all[0] = "config";
        all[1] = "--" + scope.word();
        System.arraycopy(words, 0, all, 2, words.length);
        return git.run(all);
    }

    private Exit failed(Phrase why) {
        console.complain(why);
        return Exit.FAILED;
    }
}
