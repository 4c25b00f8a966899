package journey;

import java.nio.file.Path;
import java.util.List;
import journey.cli.Cli;
import journey.cli.Exit;

/// Runs every command once, so that the JVM that watches can keep what starting them takes (JEP 514). Run by the build, when it
/// lays the program out. Its one word is a folder to write into; the plans that it makes there stay.
final class Rehearsal {
    private Rehearsal() {}

    static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        var good = folder.resolve("good.journey").toString();
        var faulty = folder.resolve("faulty.journey").toString();
        Main.main(new String[] {"--version"});
        play("--help");
        play("export", "--help");
        play("new", "--template", "stress-app", good);
        play("new", "--template", "stress-app-faulty", faulty);
        play("check", good, faulty);
        play("check", "--format", "json", faulty);
        play("show", good);
        for (var name : List.of("board.svg", "board.pdf", "board.png")) play("export", faulty, "--to", folder.resolve(name).toString());
        play("export", folder.toString(), "--as", "pdf", "--page", "a4", "--to", folder.resolve("all").toString());
    }

    private static void play(String... words) {
        var asked = List.of(words);
        var exit = Cli.isFor(asked) ? Cli.run(asked) : Exit.BROKEN;
        if (exit != Exit.FINE && exit != Exit.FOUND) throw new IllegalStateException(asked + " ended with " + exit);
    }
}
