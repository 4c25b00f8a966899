package journey.cli;

import java.util.List;
import java.util.Optional;

/// One thing that the program does without a window. Its manual is the message `cli.manual.NAME`.
interface Command {
    String name();

    List<Option<?>> options();

    Exit run(Call call, Console console);

    /// All there are, in the order of the manual.
    List<Command> ALL = List.of();

    static Optional<Command> named(String name) {
        return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
