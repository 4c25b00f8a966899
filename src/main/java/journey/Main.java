package journey;

import java.util.List;
import journey.app.Launch;
import journey.cli.Cli;
import journey.cli.Exit;

/// Starts the program: the only class that knows both the window and the command line.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var asked = List.of(arguments);
        var exit = Cli.isFor(asked) ? Cli.run(asked) : window(asked);
        // Simply returning ends the process with 0, and sooner: System.exit looks for somebody who logs it.
        if (exit != Exit.FINE) System.exit(exit.code());
    }

    private static Exit window(List<String> files) {
        if (!Screen.isThere()) return Cli.noScreen();
        return switch (Launch.open(files)) {
            case CLOSED -> Exit.FINE;
            case NO_SCREEN -> Cli.noScreen();
        };
    }
}
