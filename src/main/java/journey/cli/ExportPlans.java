package journey.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.chart.Chart;
import journey.guide.Lens;
import journey.handout.Aside;
import journey.handout.Carry;
import journey.handout.Choice;
import journey.handout.Medium;
import journey.handout.Order;
import journey.handout.Part;
import journey.handout.Size;
import journey.handout.Table;
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
    private static final Option<Table> TABLE = Option.among("--table", Table.class);
    private static final Option<Carry> CARRY = Option.among("--carry", Carry.class);
    private static final List<Option<?>> OPTIONS = List.of(TO, AS, PAGE, SCALE, WIDTH, SHOW, LENS, VIEW, TABLE, CARRY);

    /// What an option sets; it means something to the media that heed that.
    private static final Map<Option<?>, Choice> SETS = Map.of(PAGE, Choice.PAGE, SCALE, Choice.SIZE, WIDTH, Choice.SIZE, SHOW, Choice.FINDINGS, LENS, Choice.LENS,
            VIEW, Choice.CHART, TABLE, Choice.TABLE, CARRY, Choice.CARRY);

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
            var media = Stream.of(Medium.values()).filter(one -> !SETS.containsKey(option) || Choice.of(one).contains(SETS.get(option))).toList();
            if (call.get(option).isPresent() && !media.contains(medium))
                return Prepared.Refused.because("cli.wrong.only-for", option.name(), media.stream().map(one -> Phrase.of("cli.medium." + one.word())).toList());
        }
        if (call.get(WIDTH).isPresent() && call.get(SCALE).isPresent()) return Prepared.Refused.because("cli.wrong.either", "--width", "--scale");
        if (call.get(VIEW).isPresent() && call.get(SHOW).isPresent()) return Prepared.Refused.because("cli.wrong.either", "--view", "--show");
        if (call.get(VIEW).isPresent() && call.get(LENS).isPresent()) return Prepared.Refused.because("cli.wrong.either", "--view", "--lens");
        var order = order(medium, call);
        return new Prepared.Ready(console -> new Exporting(order, targets, console).run(Found.of(call.files())));
    }

    private static Order order(Medium medium, Call call) {
        var first = Order.of(medium).on(call.get(PAGE).orElse(Page.BOARD)).through(call.get(LENS).orElse(Lens.VALUE_JOURNEY))
                .of(call.get(TABLE).orElse(Table.CARDS)).carrying(call.get(CARRY).orElse(Carry.NOTHING)).at(size(call));
        var part = call.get(VIEW).<Part>map(Part.OfChart::new).orElse(Part.WHOLE);
        return (call.get(SHOW).orElse(Shown.ALL) == Shown.PLAN ? first.without(Aside.FINDINGS) : first).of(part);
    }

    private static Size size(Call call) {
        return call.get(WIDTH).<Size>map(Size.Wide::new).orElseGet(() -> new Size.Times(call.get(SCALE).orElse(1.0)));
    }
}
