package journey.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import journey.handout.Medium;

/// `journey export`: makes files of plans to hand on: boards and charts as the window draws them, pages, documents and tables.
final class ExportPlans implements Command {
    private static final Option<Path> TO = Option.file("--to");
    private static final Option<List<Medium>> AS = Option.several("--as", Medium.class);

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<Option<?>> options() {
        return Stream.concat(Stream.of(TO, AS), ExportSettings.options().stream()).toList();
    }

    @Override
    public Prepared prepare(Call call) {
        if (call.files().isEmpty()) return Prepared.Refused.because("cli.wrong.no-file");
        return switch (Targets.of(call.files(), call.get(TO), call.get(AS))) {
            case Targets.Unclear(var why) -> new Prepared.Refused(why);
            case Targets.One one -> prepare(one, List.of(one.medium()), call);
            case Targets.Several several -> prepare(several, several.media(), call);
        };
    }

    private static Prepared prepare(Targets targets, List<Medium> media, Call call) {
        var wrong = ExportSettings.wrong(call, media);
        if (wrong.isPresent()) return new Prepared.Refused(wrong.get());
        var orders = media.stream().map(medium -> ExportSettings.order(medium, call)).toList();
        return new Prepared.Ready(console -> new Exporting(orders, targets, call.get(AskedScenario.OPTION), LocalDate.now(), console).run(Found.of(call.files())));
    }
}
