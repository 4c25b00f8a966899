package journey.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.forecast.Draws;
import journey.forecast.Inputs;
import journey.forecast.Measure;
import journey.forecast.Scenario;
import journey.guide.Fitting;
import journey.layout.Figure;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Scale;
import journey.layout.TextMeasure;
import journey.plan.Ids;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every chart of any plan.
@Execution(ExecutionMode.CONCURRENT)
class ChartLawsTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    /// Its words are long, and money and figures are written in another way.
    private static final Words LONG = Words.from(Locale.GERMANY, key -> java.util.ResourceBundle.getBundle("journey.text." + key.substring(0, key.indexOf('.')), Locale.ROOT)
            .getString(key).replaceFirst("^([A-Za-z]{4,})", "$1verwaltungsangelegenheiten"));

    private static final List<Case> PAGES = Hostile.plans().entrySet().stream().flatMap(one -> pages(one.getKey(), one.getValue())).toList();
    private static final List<Case> CASES = Stream.concat(all(), PAGES.stream()).toList();

    /// What is drawn once is looked at for every law.
    static final class Case {
        private final String name;
        private final Plan plan;
        private final Words words;
        private final Supplier<Drawn> drawing;
        private Optional<Drawn> drawn = Optional.empty();

        Case(String name, Plan plan, Words words, Supplier<Drawn> drawing) {
            this.name = name;
            this.plan = plan;
            this.words = words;
            this.drawing = drawing;
        }

        Plan plan() {
            return plan;
        }

        Words words() {
            return words;
        }

        Drawn drawn() {
            if (drawn.isEmpty()) drawn = Optional.of(drawing.get());
            return drawn.orElseThrow();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> charts() {
        return CASES.stream();
    }

    static Stream<Case> pages() {
        return PAGES.stream();
    }

    private static Stream<Case> all() {
        return Stream.of(
                LongStream.rangeClosed(1, 25).boxed().flatMap(seed -> cases("seed " + seed, Plans.some(seed), WORDS)),
                LongStream.rangeClosed(1, 10).boxed().flatMap(seed -> cases("long words, seed " + seed, Plans.some(seed), LONG)),
                LongStream.rangeClosed(1, 4).boxed().flatMap(seed -> cases("broken texts " + seed, Plans.broken(seed), WORDS)),
                Stream.of(8, 27, 200, 600).flatMap(size -> cases(size + " cards", Plans.plain(size, size), WORDS)),
                cases("blank", Plan.blank("Nothing yet"), WORDS), cases("blank, long words", Plan.blank(""), LONG)).flatMap(all -> all);
    }

    private static Stream<Case> cases(String name, Plan plan, Words words) {
        return Chart.ALL.stream().map(chart -> new Case(chart + ", " + name, plan, words, () -> chart.of(plan, words, Optional.empty())));
    }

    /// The page of a forecast at several widths, in all that can be asked of it.
    private static Stream<Case> pages(String name, Plan plan) {
        var draws = Draws.of(Inputs.of(plan), Draws.SEED, () -> false);
        Measure profit = new Measure.Whole(journey.forecast.Figure.PROFIT);
        var asked = new LinkedHashMap<String, Forecasting>();
        asked.put("as it is", new Forecasting(plan, WORDS, draws, Scale.LOGARITHMIC, profit, Optional.empty()));
        asked.put("not drawn yet", new Forecasting(plan, WORDS, Optional.empty(), Scale.LOGARITHMIC, new Measure.People(Stage.CONVERT), Optional.empty()));
        asked.put("linear", new Forecasting(plan, WORDS, draws, Scale.LINEAR, new Measure.Whole(journey.forecast.Figure.CAC), Optional.empty()));
        asked.put("with a trial", new Forecasting(plan, WORDS, draws, Scale.LOGARITHMIC, profit, Optional.of(Hostile.tried(plan))));
        asked.put("long words, with a trial", new Forecasting(plan, LONG, draws, Scale.LINEAR, profit, Optional.of(Hostile.tried(plan))));
        return asked.entrySet().stream().flatMap(one -> DoubleStream.of(560, 900, 1000, 1400)
                .mapToObj(width -> new Case("page of " + width + ", " + name + ", " + one.getKey(), plan, one.getValue().words(), () -> one.getValue().page(width))));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void nothingLeavesTheSheetAndNoTextItsPart(Case one) {
        var board = one.drawn().board();
        var all = new Rect(0, 0, board.width(), board.height());
        for (var figure : board.figures()) {
            assertEquals(all, all.joined(figure.bounds()), () -> figure + " leaves the sheet");
            var part = figure.bounds().grown(1e-6);
            for (var mark : figure.marks()) {
                numbers(mark).forEach(number -> assertTrue(Double.isFinite(number), figure::toString));
                if (!(mark instanceof Mark.Text text)) continue;
                assertTrue(text.x() >= part.x() && text.x() + text.width() <= part.right(), () -> text + " leaves " + part + " of " + figure.subject());
                assertTrue(text.baseline() > part.y() && text.baseline() < part.bottom(), () -> text + " leaves " + part + " of " + figure.subject());
                assertEquals(TextMeasure.shown(text.text()), text.text());
            }
        }
    }

    private static DoubleStream numbers(Mark mark) {
        return switch (mark) {
            case Mark.Box(var rect, var radius, _, _) -> DoubleStream.of(rect.x(), rect.y(), rect.width(), rect.height(), radius);
            case Mark.Text(var x, var y, _, _, _, var width) -> DoubleStream.of(x, y, width);
            case Mark.Picture(var rect, _) -> DoubleStream.of(rect.x(), rect.y(), rect.width(), rect.height());
            case Mark.Shape(var steps, _, _) -> steps.stream().flatMapToDouble(step -> switch (step) {
                case Mark.Step.MoveTo(var x, var y) -> DoubleStream.of(x, y);
                case Mark.Step.LineTo(var x, var y) -> DoubleStream.of(x, y);
                case Mark.Step.CurveTo(var a, var b, var c, var d, var x, var y) -> DoubleStream.of(a, b, c, d, x, y);
                case Mark.Step.Close() -> DoubleStream.empty();
            });
        };
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noPartLiesOnAnother(Case one) {
        var parts = read(one.drawn()).stream().sorted(Comparator.comparingDouble(figure -> figure.bounds().y())).toList();
        for (int i = 0; i < parts.size(); i++)
            for (int j = i + 1; j < parts.size() && parts.get(j).bounds().y() < parts.get(i).bounds().bottom(); j++)
                assertFalse(parts.get(i).bounds().grown(-1e-6).meets(parts.get(j).bounds()), parts.get(i).subject() + " lies on " + parts.get(j).subject());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noTextLiesOnAnotherOfItsPart(Case one) {
        for (var figure : one.drawn().board().figures()) {
            var texts = figure.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).toList();
            for (int i = 0; i < texts.size(); i++)
                for (int j = i + 1; j < texts.size(); j++)
                    assertFalse(place(texts.get(i)).meets(place(texts.get(j))), texts.get(i) + " lies on " + texts.get(j));
        }
    }

    /// Where the small letters stand.
    private static Rect place(Mark.Text text) {
        return new Rect(text.x(), text.baseline() - text.face().size() * 0.6, text.width(), text.face().size() * 0.6);
    }

    /// Texts of an axis and of a legend belong to no part, and are to be read all the same.
    @ParameterizedTest
    @MethodSource("pages")
    void noTextOfAForecastLiesOnAnother(Case one) {
        var texts = one.drawn().board().figures().stream().flatMap(figure -> figure.marks().stream()).filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                .sorted(Comparator.comparingDouble(Mark.Text::baseline)).toList();
        for (int i = 0; i < texts.size(); i++)
            for (int j = i + 1; j < texts.size() && texts.get(j).baseline() - texts.get(i).baseline() < 20; j++)
                assertFalse(place(texts.get(i)).meets(place(texts.get(j))), texts.get(i) + " lies on " + texts.get(j));
    }

    private static List<Figure> read(Drawn drawn) {
        return drawn.board().figures().stream().filter(figure -> figure.role() != Role.LANE).toList();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyPartIsReadOnceInOrderAndHasItsOwnName(Case one) {
        var read = read(one.drawn());

        assertEquals(LongStream.range(0, read.size()).boxed().toList(), read.stream().map(figure -> (long) figure.order()).toList());
        assertEquals(read.size(), new HashSet<>(read.stream().map(Figure::subject).toList()).size());
        read.forEach(figure -> assertFalse(figure.spoken().isBlank(), figure::toString));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyDeedCanBeDone(Case one) {
        var drawn = one.drawn();
        assertEquals(drawn.deeds().size(), drawn.parts().size());
        for (var part : drawn.parts())
            switch (drawn.deed(part.subject()).orElseThrow()) {
                case Deed.Show(var places) -> assertTrue(!places.isEmpty() && places.stream().allMatch(one.plan()::has), part::toString);
                case Deed.Meet(var touchpoint, _) -> assertTrue(one.plan().has(new Place.Of(touchpoint.id())), part::toString);
                case Deed.Add(var suggestions) -> {
                    var added = Fitting.of(one.plan()).addition(suggestions, Ids.from(new SplittableRandom(1)), one.words()::say);
                    assertEquals(one.plan().cards().size() + suggestions.size(),
                            new Edit.Add(added.cards(), added.links(), java.util.Optional.empty()).apply(one.plan()).cards().size(), part::toString);
                }
                case Deed.Ask(var outcome) -> assertTrue(outcome instanceof Measure.Whole || outcome instanceof Measure.People, part::toString);
                case Deed.Turn(var input) -> assertTrue(Inputs.of(one.plan()).all().contains(input), part::toString);
                case Deed.Assume(var scenario) -> assertTrue(Scenario.all(one.plan()).contains(scenario), part::toString);
            }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aClickInTheMiddleOfAPartMeansIt(Case one) {
        var drawn = one.drawn();
        for (var part : drawn.parts())
            assertEquals(part.subject(), drawn.at(part.bounds().middle(), part.bounds().centre()).orElseThrow().subject());
    }
}
