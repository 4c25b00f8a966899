package journey.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.chart.Chart;
import journey.guide.Lens;
import journey.paint.Export;
import journey.paint.Page;
import journey.plan.Phrase;
import journey.plan.Word;

/// `journey export`: makes files of plans to hand on: boards and charts as the window draws them, pages, documents and tables.
final class ExportPlans implements Command {
    private static final Option<Path> TO = Option.file("--to");
    private static final Option<Medium> AS = Option.among("--as", Medium.class);
    private static final Option<Page> PAGE = Option.among("--page", Page.class);
    private static final Option<Double> SCALE = new Option<>("--scale", ExportPlans::scale, Phrase.of("cli.expects.scale"));
    private static final Option<Integer> WIDTH = new Option<>("--width", ExportPlans::width, Phrase.of("cli.expects.width"));
    private static final Option<Shown> SHOW = Option.among("--show", Shown.class);
    private static final Option<Lens> LENS = Option.among("--lens", Lens.class);
    private static final Option<Chart> VIEW = Option.among("--view", Chart.class);
    private static final Option<Making.Table> TABLE = Option.among("--table", Making.Table.class);
    private static final Option<Making.Carry> CARRY = Option.among("--carry", Making.Carry.class);
    private static final List<Option<?>> OPTIONS = List.of(TO, AS, PAGE, SCALE, WIDTH, SHOW, LENS, VIEW, TABLE, CARRY);

    private static final Set<Medium> DRAWN = EnumSet.of(Medium.PDF, Medium.PNG, Medium.SVG, Medium.HTML);
    private static final Set<Medium> LAID_OUT = EnumSet.of(Medium.PDF, Medium.PNG, Medium.SVG, Medium.PPTX, Medium.HTML);
    /// The media that an option means something to; all, where it is not here.
    private static final Map<Option<?>, Set<Medium>> ONLY_FOR = Map.of(PAGE, EnumSet.of(Medium.PDF), SCALE, EnumSet.of(Medium.PNG), WIDTH, EnumSet.of(Medium.PNG),
            SHOW, EnumSet.of(Medium.PDF, Medium.PNG, Medium.SVG, Medium.PPTX, Medium.HTML, Medium.MD), LENS, LAID_OUT, VIEW, EnumSet.of(Medium.PDF, Medium.PNG, Medium.SVG),
            TABLE, EnumSet.of(Medium.CSV), CARRY, DRAWN);

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
        return OPTIONS;
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
        for (var option : OPTIONS) {
            var media = ONLY_FOR.getOrDefault(option, EnumSet.allOf(Medium.class));
            if (call.get(option).isPresent() && !media.contains(medium))
                return Prepared.Refused.because("cli.wrong.only-for", option.name(), media.stream().map(one -> Phrase.of("cli.medium." + one.word())).toList());
        }
        if (call.get(WIDTH).isPresent() && call.get(SCALE).isPresent()) return Prepared.Refused.because("cli.wrong.either", "--width", "--scale");
        if (call.get(VIEW).isPresent() && call.get(SHOW).isPresent()) return Prepared.Refused.because("cli.wrong.either", "--view", "--show");
        if (call.get(VIEW).isPresent() && call.get(LENS).isPresent()) return Prepared.Refused.because("cli.wrong.either", "--view", "--lens");
        var making = making(medium, call);
        return new Prepared.Ready(console -> new Exporting(making, targets, console).run(Found.of(call.files())));
    }

    private static Making making(Medium medium, Call call) {
        var board = new Drawing.OfBoard(call.get(SHOW).orElse(Shown.ALL), call.get(LENS).orElse(Lens.VALUE_JOURNEY));
        var drawing = call.get(VIEW).<Drawing>map(Drawing.OfChart::new).orElse(board);
        var carry = call.get(CARRY).orElse(Making.Carry.NOTHING);
        return switch (medium) {
            case PDF -> new Making.OfBoard(_ -> new Export.Format.Pdf(call.get(PAGE).orElse(Page.BOARD)), drawing, carry);
            case PNG -> new Making.OfBoard(drawn -> new Export.Format.Png(call.get(WIDTH).map(width -> width / drawn.width()).orElse(call.get(SCALE).orElse(1.0))), drawing, carry);
            case SVG -> new Making.OfBoard(_ -> new Export.Format.Svg(), drawing, carry);
            case PPTX -> new Making.OfDeck(board);
            case HTML -> new Making.OfPage(board, carry);
            case MD -> new Making.OfDocument(board);
            case CSV -> new Making.OfTable(call.get(TABLE).orElse(Making.Table.CARDS));
            case CANVAS -> new Making.OfCanvas();
        };
    }
}
