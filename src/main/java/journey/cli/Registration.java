package journey.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import journey.plan.Phrase;
import journey.plan.Word;

/// Tells git of this program, or makes it forget it, and says what was done. Done again, it changes nothing.
record Registration(Git git, Scope scope, Drivers drivers, Console console) {
    /// For whom: one repository, or all of one user.
    enum Scope implements Word {
        LOCAL, GLOBAL
    }

    Exit add() {
        return in(attributes -> {
            var isNew = false;
            for (var setting : drivers.settings().entrySet()) {
                if (config("--get", setting.getKey()).line().filter(setting.getValue()::equals).isPresent()) continue;
                var said = config(setting.getKey(), setting.getValue());
                if (!said.isWell()) return failed(Phrase.of("cli.git.refused", said.err().strip()));
                isNew = true;
            }
            var changed = attributes.add();
            if (changed instanceof AttributesFile.Outcome.Failed(var why)) return failed(why);
            if (isNew) console.say("cli.git.registered." + scope.word(), drivers.program());
            if (changed instanceof AttributesFile.Outcome.Changed) console.say("cli.git.attributes." + scope.word(), Drivers.ATTRIBUTES, attributes.path().toString());
            if (!isNew && changed instanceof AttributesFile.Outcome.Same) console.say("cli.git.already." + scope.word());
            return Exit.FINE;
        });
    }

    Exit remove() {
        return in(attributes -> {
            var isGone = false;
            for (var section : new String[] {Drivers.MERGE, Drivers.DIFF}) {
                if (!config("--get-regexp", "^" + section.replace(".", "\\.") + "\\.").isWell()) continue;
                var said = config("--remove-section", section);
                if (!said.isWell()) return failed(Phrase.of("cli.git.refused", said.err().strip()));
                isGone = true;
            }
            var changed = attributes.remove();
            if (changed instanceof AttributesFile.Outcome.Failed(var why)) return failed(why);
            if (isGone) console.say("cli.git.removed." + scope.word());
            if (changed instanceof AttributesFile.Outcome.Changed) console.say("cli.git.attributes-removed", Drivers.ATTRIBUTES, attributes.path().toString());
            if (!isGone && changed instanceof AttributesFile.Outcome.Same) console.say("cli.git.nothing." + scope.word());
            return Exit.FINE;
        });
    }

    private interface Step {
        Exit with(AttributesFile attributes);
    }

    private Exit in(Step step) {
        if (!git.isThere()) {
            console.complain("cli.git.missing");
            return Exit.LACKING;
        }
        return switch (scope) {
            case GLOBAL -> step.with(new AttributesFile(ofUser()));
            case LOCAL -> {
                var top = git.run("rev-parse", "--show-toplevel").line();
                yield top.isPresent() ? step.with(new AttributesFile(Path.of(top.get()).resolve(".gitattributes"))) : failed(Phrase.of("cli.git.no-repository", git.folder().toString()));
            }
        };
    }

    /// Where git looks for what one user wants everywhere.
    private Path ofUser() {
        var named = git.run("config", "--global", "--type=path", "--get", "core.attributesFile").line();
        if (named.isPresent()) return home().resolve(named.get());
        return environment("XDG_CONFIG_HOME").map(Path::of).orElseGet(() -> home().resolve(".config")).resolve("git").resolve("attributes");
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
