package journey.cli;

import java.nio.file.Files;
import java.util.List;
import journey.plan.Phrase;

/// The program without a window: finds the command that was asked for, runs it, and makes an [Exit] of whatever comes of it.
public final class Cli {
    private Cli() {}

    /// Whether these words are for a command and not files to open in the window: a command's name, an option, or a slip in a
    /// command's name where there is no such file.
    public static boolean isFor(List<String> words) {
        return words.stream().findFirst()
                .filter(first -> first.startsWith("-") || Command.named(first).isPresent() || isSlip(first))
                .isPresent();
    }

    private static boolean isSlip(String word) {
        return Near.to(word, names()).isPresent() && Option.path(word).filter(Files::exists).isEmpty();
    }

    private static List<String> names() {
        return Command.ALL.stream().map(Command::name).toList();
    }

    public static Exit run(List<String> words) {
        var console = Console.standard();
        try {
            return console.closed(run(words, console));
        } catch (OutOfMemoryError tooMuch) {
            console.complain("cli.out-of-memory", Runtime.getRuntime().maxMemory() >> 20);
            return Exit.FAILED;
        } catch (RuntimeException | Error mistake) {
            console.broken(List.of(mistake));
            return Exit.BROKEN;
        }
    }

    static Exit run(List<String> words, Console console) {
        var first = words.getFirst();
        if (first.equals("--version") || first.equals("-V")) {
            console.say("cli.version", Version.NUMBER, Runtime.version().toString());
            return Exit.FINE;
        }
        if (first.equals("--help") || first.equals("-h")) {
            console.say("cli.manual");
            return Exit.FINE;
        }
        return Command.named(first)
                .map(command -> run(command, words.subList(1, words.size()), console))
                .orElseGet(() -> refuse(console, unknown(first), "journey"));
    }

    private static Phrase unknown(String first) {
        return Near.to(first, names()).map(near -> Phrase.of("cli.wrong.command-near", first, near))
                .orElseGet(() -> Phrase.of(first.startsWith("-") ? "cli.wrong.option" : "cli.wrong.command", first));
    }

    private static Exit run(Command command, List<String> words, Console console) {
        return switch (Asked.of(words, command.options())) {
            case Asked.Work(var call) -> switch (command.prepare(call)) {
                case Command.Prepared.Ready(var work) -> work.run(console);
                case Command.Prepared.Refused(var why) -> refuse(console, why, "journey " + command.name());
            };
            case Asked.Nonsense(var why) -> refuse(console, why, "journey " + command.name());
            case Asked.Manual() -> {
                console.say("cli.manual." + command.name());
                yield Exit.FINE;
            }
        };
    }

    /// Says why a command line makes no sense, and where it is explained.
    static Exit refuse(Console console, Phrase why, String program) {
        console.complain("cli.wrong", why, program);
        return Exit.FAILED;
    }

    /// Says that there is nothing to open a window on, and what can be done without one.
    public static Exit noScreen() {
        Console.standard().complain("cli.no-screen");
        return Exit.LACKING;
    }
}
