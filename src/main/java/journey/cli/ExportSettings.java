package journey.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.chart.Chart;
import journey.exchange.Chosen;
import journey.exchange.PictureFile;
import journey.guide.Lens;
import journey.handout.Aside;
import journey.handout.Carry;
import journey.handout.Choice;
import journey.handout.Form;
import journey.handout.Medium;
import journey.handout.Order;
import journey.handout.Part;
import journey.handout.Size;
import journey.handout.Table;
import journey.handout.Theme;
import journey.pages.PosterSize;
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
    /// Whose numbers they are stands in the title: what has no place for that has none for numbers that are not the plan's.
    private static final Setting<String> SCENARIO = new Setting<>(AskedScenario.OPTION, Choice.TITLE, (order, _) -> order);
    private static final Setting<Option.Given> REPORT = new Setting<>(Option.flag("--report"), Choice.FORM, (order, _) -> order.as(Form.REPORT));
    private static final Setting<Integer> POSTER = new Setting<>(
            Option.of("--poster", number(Integer::valueOf, 1, PosterSize.MOST), Phrase.of("cli.expects.poster", PosterSize.MOST)), Choice.FORM,
            (order, sheets) -> order.as(Form.POSTER).across(sheets));
    private static final Setting<Option.Given> LEGEND = new Setting<>(Option.flag("--legend"), Choice.LEGEND, (order, _) -> order.with(Aside.LEGEND));
    private static final Setting<Option.Given> GLOSSARY = new Setting<>(Option.flag("--glossary"), Choice.GLOSSARY, (order, _) -> order.with(Aside.GLOSSARY));
    private static final Setting<Chosen> LOGO = new Setting<>(
            Option.of("--logo", text -> Option.path(text).map(PictureFile::open), Phrase.of("cli.expects.file")), Choice.LOGO,
            (order, chosen) -> chosen instanceof Chosen.Good(var picture) ? order.with(picture) : order);
    private static final Setting<Theme> THEME = new Setting<>(Option.among("--theme", Theme.class), Choice.THEME, Order::in);
    private static final Setting<Page> PAGE = new Setting<>(Option.among("--page", Page.class), Choice.PAGE, Order::on);
    private static final Setting<Double> SCALE = new Setting<>(
            Option.of("--scale", number(Double::valueOf, 0.1, 4.0), Phrase.of("cli.expects.scale")), Choice.SIZE, (order, scale) -> order.at(new Size.Times(scale)));
    private static final Setting<Integer> WIDTH = new Setting<>(
            Option.of("--width", number(Integer::valueOf, 16, 20_000), Phrase.of("cli.expects.width")), Choice.SIZE, (order, pixels) -> order.at(new Size.Wide(pixels)));
    private static final Setting<Table> TABLE = new Setting<>(Option.among("--table", Table.class), Choice.TABLE, Order::of);
    private static final Setting<Carry> CARRY = new Setting<>(Option.among("--carry", Carry.class), Choice.CARRY, Order::carrying);

    private static final List<Setting<?>> ALL = List.of(SCENARIO, REPORT, POSTER, VIEW, STAGE, LENS, SHOW, NO_FORECAST, LEGEND, GLOSSARY, TITLE, LOGO, THEME, PAGE, SCALE, WIDTH, TABLE, CARRY);
    /// Of which the later takes the place of the earlier.
    private static final List<List<Setting<?>>> EITHER = List.of(List.of(REPORT, POSTER), List.of(VIEW, STAGE), List.of(SCALE, WIDTH));

    private static final Pattern PLAIN = Pattern.compile("[0-9]*\\.?[0-9]+");

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

    static Order order(Medium medium, Call call) {
        return order(medium, call, ALL);
    }

    private static Order order(Medium medium, Call call, List<Setting<?>> settings) {
        var order = Order.of(medium);
        for (var setting : settings) order = setting.in(order, call);
        return order;
    }

    /// Why a call makes no sense, if it makes none: what nothing of what is asked for heeds was not meant so, and neither was what takes the
    /// place of something else.
    static Optional<Phrase> wrong(Call call, List<Medium> media) {
        var given = ALL.stream().filter(setting -> call.has(setting.option())).toList();
        return given.stream().filter(setting -> !isHeeded(setting, given, call, media)).findFirst().map(setting -> unheeded(setting, given, call, media))
                .or(() -> EITHER.stream().filter(given::containsAll).findFirst().map(two -> either(two.getFirst(), two.getLast())))
                .or(() -> onPaper(call))
                .or(() -> call.get(LOGO.option()).flatMap(chosen -> chosen instanceof Chosen.Refused(var why) ? Optional.of(why) : Optional.empty()));
    }

    /// Sheets have the size of paper, whatever the board has.
    private static Optional<Phrase> onPaper(Call call) {
        return call.get(PAGE.option()).filter(page -> page.paper().isEmpty()).flatMap(page -> Stream.of(REPORT, POSTER).filter(setting -> call.has(setting.option())).findFirst()
                .map(setting -> Phrase.of("cli.wrong.on-paper", setting.option().name(), PAGE.option().name(), page.word(),
                        Stream.of(Page.values()).filter(one -> one.paper().isPresent()).map(Word::word).toList())));
    }

    private static boolean isHeeded(Setting<?> setting, List<Setting<?>> given, Call call, List<Medium> media) {
        return media.stream().anyMatch(medium -> Choice.of(order(medium, call, given)).contains(setting.sets()));
    }

    /// The medium does not know it, or something else that was said leaves no place for it, or something is missing.
    private static Phrase unheeded(Setting<?> setting, List<Setting<?>> given, Call call, List<Medium> media) {
        if (media.stream().noneMatch(setting::isFor))
            return Phrase.of("cli.wrong.only-for", setting.option().name(), Stream.of(Medium.values()).filter(setting::isFor).map(medium -> Phrase.of("cli.medium." + medium.word())).toList());
        return given.stream().filter(other -> isHeeded(setting, given.stream().filter(one -> one != other).toList(), call, media)).findFirst()
                .map(other -> either(other, setting)).orElseGet(() -> Phrase.of("cli.wrong.needs", setting.option().name(), REPORT.option().name()));
    }

    private static Phrase either(Setting<?> one, Setting<?> other) {
        return Phrase.of("cli.wrong.either", one.option().name(), other.option().name());
    }

    /// By its word, or by the number that people know it by.
    private static Optional<Stage> stage(String text) {
        return Stage.of(text.toLowerCase(Locale.ROOT)).or(() -> Stage.ALL.stream().filter(stage -> text.equals(Integer.toString(stage.number()))).findFirst());
    }

    /// Of what is written in digits, with a point at most: Java reads more as a number than people do.
    private static <N extends Comparable<N>> Function<String, Optional<N>> number(Function<String, N> read, N least, N most) {
        return text -> {
            if (!PLAIN.matcher(text).matches()) return Optional.empty();
            try {
                return Optional.of(read.apply(text)).filter(number -> number.compareTo(least) >= 0 && number.compareTo(most) <= 0);
            } catch (NumberFormatException noNumber) {
                return Optional.empty();
            }
        };
    }
}
