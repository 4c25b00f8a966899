package journey.cli;

import java.util.List;
import java.util.Optional;
import journey.plan.Phrase;

/// One thing that the program does without a window. Its manual is the message `cli.manual.NAME`.
interface Command {
    String name();

    List<Option<?>> options();

    /// Looks whether what was asked for goes together, before anything is read or written.
    Prepared prepare(Call call);

    /// What a call comes to.
    sealed interface Prepared {
        record Ready(Work work) implements Prepared {}

        record Refused(Phrase why) implements Prepared {
            static Refused because(String key, Object... args) {
                return new Refused(Phrase.of(key, args));
            }
        }
    }

    /// What is left to do.
    interface Work {
        Exit run(Console console);
    }

    /// All there are, in the order of the manual.
    List<Command> ALL = List.of(new Check(), new ComparePlans(), new ExportPlans(), new ForecastPlans(), new GitSetup(), new Import(), new JoinPlans(), new New(), new ListRules(), new Show());

    static Optional<Command> named(String name) {
        return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
