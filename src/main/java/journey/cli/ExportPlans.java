package journey.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import journey.chart.Chart;
import journey.guide.Lens;
import journey.layout.Board;
import journey.paint.Export;
import journey.paint.Page;
import journey.plan.Phrase;
import journey.plan.Word;

/// `journey export`: draws boards and charts into files, as the window does it.
final class ExportPlans implements Command {
    private static final Option<Path> TO = Option.file("--to");
    private static final Option<Medium> AS = Option.among("--as", Medium.class);
    private static final Option<Page> PAGE = Option.among("--page", Page.class);
    private static final Option<Double> SCALE = new Option<>("--scale", ExportPlans::scale, Phrase.of("cli.expects.scale"));
    private static final Option<Integer> WIDTH = new Option<>("--width", ExportPlans::width, Phrase.of("cli.expects.width"));
    private static final Option<Shown> SHOW = Option.among("--show", Shown.class);
    private static final Option<Lens> LENS = Option.among("--lens", Lens.class);
    private static final Option<Chart> VIEW = Option.among("--view", Chart.class);

    /// All that is on the board of the window, or only what is planned, without problems and suggestions.
    enum Shown implements Word {
        ALL, PLAN
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(TO, AS, PAGE, SCALE, WIDTH, SHOW, LENS, VIEW);
    }

    private static Optional<Double> scale(String text) {
        try {
            return Optional.of(Double.parseDouble(text)).filter(scale -> scale >= 0.1 && scale <= 4);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> width(String text) {
        try {
            return Optional.of(Integer.parseInt(text)).filter(width -> width >= 16 && width <= 20_000);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    @Override
    public Prepared prepare(Call call) {
        if (call.files().isEmpty()) return Prepared.Refused.because("cli.wrong.no-file");
        return switch (Targets.of(call.files(), call.get(TO), call.get(AS))) {
            case Targets.Unclear(var why) -> new Prepared.Refused(why);
            case Targets.One one -> prepare(one, one.medium(), call);
            case Targets.Several several -> prepare(several, several.medium(), call);
        };
    }

    private static Prepared prepare(Targets targets, Medium medium, Call call) {
        if (medium != Medium.PDF && call.get(PAGE).isPresent()) return Prepared.Refused.because("cli.wrong.only-for", "--page", "PDF");
        if (medium != Medium.PNG && call.get(SCALE).isPresent()) return Prepared.Refused.because("cli.wrong.only-for", "--scale", "PNG");
        if (medium != Medium.PNG && call.get(WIDTH).isPresent()) return Prepared.Refused.because("cli.wrong.only-for", "--width", "PNG");
        if (call.get(WIDTH).isPresent() && call.get(SCALE).isPresent()) return Prepared.Refused.because("cli.wrong.either", "--width", "--scale");
        if (call.get(VIEW).isPresent() && call.get(SHOW).isPresent()) return Prepared.Refused.because("cli.wrong.either", "--view", "--show");
        if (call.get(VIEW).isPresent() && call.get(LENS).isPresent()) return Prepared.Refused.because("cli.wrong.either", "--view", "--lens");
        Function<Board, Export.Format> format = switch (medium) {
            case PDF -> _ -> new Export.Format.Pdf(call.get(PAGE).orElse(Page.BOARD));
            case PNG -> board -> new Export.Format.Png(call.get(WIDTH).map(width -> width / board.width()).orElse(call.get(SCALE).orElse(1.0)));
            case SVG -> _ -> new Export.Format.Svg();
        };
        var drawing = call.get(VIEW).<Drawing>map(Drawing.OfChart::new)
                .orElseGet(() -> new Drawing.OfBoard(call.get(SHOW).orElse(Shown.ALL), call.get(LENS).orElse(Lens.VALUE_JOURNEY)));
        return new Prepared.Ready(console -> new Exporting(format, drawing, targets, console).run(Found.of(call.files())));
    }
}
