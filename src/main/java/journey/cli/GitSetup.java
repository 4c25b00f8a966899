package journey.cli;

import java.util.List;

/// `journey git-setup`: lets git join and compare plans with this program.
final class GitSetup implements Command {
    private static final Option<Option.Given> GLOBAL = Option.flag("--global");
    private static final Option<Option.Given> REMOVE = Option.flag("--remove");

    @Override
    public String name() {
        return "git-setup";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(GLOBAL, REMOVE);
    }

    @Override
    public Prepared prepare(Call call) {
        if (!call.files().isEmpty()) return Prepared.Refused.because("cli.wrong.no-files");
        return new Prepared.Ready(console -> {
            var registration = new Registration(Git.here(), call.has(GLOBAL) ? Registration.Scope.GLOBAL : Registration.Scope.LOCAL, new Drivers(Installed.program()), console);
            return call.has(REMOVE) ? registration.remove() : registration.add();
        });
    }
}
