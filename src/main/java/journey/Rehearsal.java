package journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import journey.cli.Cli;
import journey.cli.Exit;

/// Runs every command once, so that the JVM that watches can keep what starting them takes (JEP 514). Run by the build, when it
/// lays the program out, with a plan that holds one of everything and a folder to write into.
final class Rehearsal {
    private Rehearsal() {}

    static void main(String[] arguments) {
        var plan = arguments[0];
        var folder = Path.of(arguments[1]);
        Main.main(new String[] {"--version"});
        play("--help");
        play("export", "--help");
        play("new", folder.resolve("blank.journey").toString());
        play("new", "--template", "stress-app", "--title", "Rehearsal", folder.resolve("worked.journey").toString());
        play("check", plan, folder.toString());
        play("check", "--format", "json", plan);
        play("show", plan);
        play("show", "--for-git", plan);
        play("git-setup", "--help");
        play("diff", plan, folder.resolve("worked.journey").toString());
        play("diff", "--format", "json", plan, folder.resolve("worked.journey").toString());
        play("merge", plan, folder.resolve("worked.journey").toString(), folder.resolve("blank.journey").toString(), "--to", folder.resolve("joined.journey").toString(), "--path", "plan");
        play("merge", plan, folder.resolve("worked.journey").toString(), folder.resolve("blank.journey").toString(), "--to", folder.resolve("joined.journey").toString());
        play("forecast", folder.resolve("worked.journey").toString());
        play("forecast", "--format", "json", folder.resolve("worked.journey").toString());
        for (var name : List.of("board.svg", "board.pdf", "board.png", "deck.pptx")) play("export", plan, "--to", folder.resolve(name).toString());
        play("export", folder.toString(), "--as", "pdf", "--page", "a4", "--to", folder.resolve("all").toString());
        // Several at once, and all that goes out.
        play("export", folder.toString(), plan, "--as", "pdf,png,svg,pptx,html,md,csv,canvas", "--to", folder.resolve("all").toString());
        play("export", folder.toString(), "--as", "png,svg,pdf,html", "--carry", "plan", "--scenario", "worst", "--lens", "customer-states", "--theme", "dark", "--legend",
                "--to", folder.resolve("all").toString());
        // But no logo: what decodes one is not to be loaded with every command.
        for (var form : List.of(List.of("--report", "--glossary"), List.of("--poster", "2"), List.of("--stage", "2"))) {
            var words = new ArrayList<>(List.of("export", plan, folder.resolve("worked.journey").toString(), "--as", "pdf", "--to", folder.resolve("all").toString()));
            words.addAll(form);
            play(words.toArray(String[]::new));
        }
        for (var table : List.of("calls-to-action", "calendar")) play("export", plan, "--as", "csv", "--table", table, "--to", folder.resolve("all").toString());
        for (var view : List.of("awareness", "closeness", "offers", "coverage", "forecast")) play("export", plan, folder.resolve("worked.journey").toString(), "--as", "svg", "--view", view, "--to", folder.resolve("all").toString());
    }

    private static void play(String... words) {
        var asked = List.of(words);
        var exit = Cli.isFor(asked) ? Cli.run(asked) : Exit.BROKEN;
        if (exit != Exit.FINE && exit != Exit.FOUND) throw new IllegalStateException(asked + " ended with " + exit);
    }
}
