package journey.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
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
import journey.handout.Theme;
import journey.paint.Page;
import journey.plan.Phrase;
import journey.plan.Stage;
import journey.plan.Word;

/// What `journey export` can be told about what it makes: a line for each option.
final class ExportSettings {
    private static final Setting<Chart> VIEW = new Setting<>(Option.among("--view", Chart.class), Choice.CHART, (order, chart) -> order.of(new Part.OfChart(chart)));
    private static final Setting<Stage> STAGE = new Setting<>(
            Option.of("--stage", ExportSettings::stage, Phrase.of("cli.expects.stage", Stage.ALL.stream().map(Word::word).toList())), Choice.PART, (order, stage) -> order.of(new Part.OfStage(stage)));
    private static final Setting<Lens> LENS = new Setting<>(Option.among("--lens", Lens.class), Choice.LENS, Order::through);
    private static final Setting<Shown> SHOW = new Setting<>(Option.among("--show", Shown.class), Choice.FINDINGS,
            (order, shown) -> shown == Shown.PLAN ? order.without(Aside.FINDINGS) : order);
    private static final Setting<Option.Given> NO_FORECAST = new Setting<>(Option.flag("--no-forecast"), Choice.FORECAST, (order, _) -> order.without(Aside.FORECAST));
    private static final Setting<String> TITLE = new Setting<>(Option.text("--title", "cli.expects.title"), Choice.TITLE, Order::titled);
    private static final Setting<Theme> THEME = new Setting<>(Option.among("--theme", Theme.class), Choice.THEME, Order::in);
    private static final Setting<Page> PAGE = new Setting<>(Option.among("--page", Page.class), Choice.PAGE, Order::on);
    private static final Setting<Double> SCALE = new Setting<>(
            Option.of("--scale", number(Double::valueOf, 0.1, 4.0), Phrase.of("cli.expects.scale")), Choice.SIZE, (order, scale) -> order.at(new Size.Times(scale)));
    private static final Setting<Integer> WIDTH = new Setting<>(
            Option.of("--width", number(Integer::valueOf, 16, 20_000), Phrase.of("cli.expects.width")), Choice.SIZE, (order, pixels) -> order.at(new Size.Wide(pixels)));
    private static final Setting<Table> TABLE = new Setting<>(Option.among("--table", Table.class), Choice.TABLE, Order::of);
    private static final Setting<Carry> CARRY = new Setting<>(Option.among("--carry", Carry.class), Choice.CARRY, Order::carrying);

    private static final List<Setting<?>> ALL = List.of(VIEW, STAGE, LENS, SHOW, NO_FORECAST, TITLE, THEME, PAGE, SCALE, WIDTH, TABLE, CARRY);
    /// Of which one leaves nothing of the other.
    private static final List<List<Setting<?>>> EITHER = List.of(List.of(WIDTH, SCALE), List.of(VIEW, SHOW), List.of(VIEW, LENS), List.of(VIEW, STAGE), List.of(VIEW, NO_FORECAST));

    private ExportSettings() {}

    /// One thing that can be said of a handout.
    ///
    /// @param sets   what it chooses; it means something to the media that heed that
    /// @param effect an order with the value in it
    private record Setting<T>(Option<T> option, Choice sets, BiFunction<Order, T, Order> effect) {
        Order in(Order order, Call call) {
            return call.get(option).map(value -> effect.apply(order, value)).orElse(order);
        }

        boolean isFor(Medium medium) {
            return Choice.of(medium).contains(sets);
        }
    }

    /// All that is on the board of the window, or only what is planned, without problems and suggestions.
    enum Shown implements Word {
        ALL, PLAN
    }

    static List<Option<?>> options() {
        return ALL.stream().<Option<?>>map(Setting::option).toList();
    }

    /// Why a call makes no sense, if it makes none: what no medium heeds was not meant so, and neither was what undoes something else.
    static Optional<Phrase> wrong(Call call, List<Medium> media) {
        for (var setting : ALL)
            if (call.has(setting.option()) && media.stream().noneMatch(setting::isFor))
                return Optional.of(Phrase.of("cli.wrong.only-for", setting.option().name(), Stream.of(Medium.values()).filter(setting::isFor)
                        .map(medium -> Phrase.of("cli.medium." + medium.word())).toList()));
        return EITHER.stream().filter(two -> two.stream().allMatch(one -> call.has(one.option()))).findFirst()
                .map(two -> Phrase.of("cli.wrong.either", two.getFirst().option().name(), two.getLast().option().name()));
    }

    static Order order(Medium medium, Call call) {
        var order = Order.of(medium);
        for (var setting : ALL) order = setting.in(order, call);
        return order;
    }

    /// By its word, or by the number that people know it by.
    private static Optional<Stage> stage(String text) {
        return Stage.of(text.toLowerCase(Locale.ROOT)).or(() -> Stage.ALL.stream().filter(stage -> text.equals(Integer.toString(stage.number()))).findFirst());
    }

    private static <N extends Comparable<N>> Function<String, Optional<N>> number(Function<String, N> read, N least, N most) {
        return text -> {
            try {
                return Optional.of(read.apply(text)).filter(number -> number.compareTo(least) >= 0 && number.compareTo(most) <= 0);
            } catch (NumberFormatException noNumber) {
                return Optional.empty();
            }
        };
    }
}
