package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Severity;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.text.Words;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class LayoutLawsTest {
    /// Of a board with more cards, what it remembers is asked of one view alone: each takes seconds.
    private static final int MANY = 1_000;
    private static final View VIEW = View.in(Words.in(Locale.ENGLISH)).with(Imprint.NONE.with(Logos.png())).with(Extra.LEGEND);

    /// @param board of the plan, laid out once for all laws
    record Case(String name, Plan plan, Board board) {
        Case(String name, Plan plan) {
            this(name, plan, Layout.of(plan, VIEW));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Case> CASES = Stream.of(
                LongStream.rangeClosed(1, 30).mapToObj(seed -> new Case("seed " + seed, Plans.some(seed))),
                LongStream.rangeClosed(1, 5).mapToObj(seed -> new Case("broken texts " + seed, Plans.broken(seed))),
                LongStream.rangeClosed(1, 40).mapToObj(seed -> new Case("forecast " + seed, Foreseen.some(seed))),
                Stream.of(8, 27, 200, 5_000).map(size -> new Case(size + " cards", Plans.plain(size, size))),
                Stream.of(new Case("calm", Calm.plan()), new Case("blank", Plan.blank("Nothing yet")))).flatMap(all -> all).toList();

    static List<Case> plans() {
        return CASES;
    }

    private static Stream<Figure> of(Board board, Role role) {
        return board.figures().stream().filter(figure -> figure.role() == role);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyCardIsThereOnceInItsCell(Case one) {
        var board = one.board();
        assertEquals(one.plan().cards().stream().map(card -> new Subject.OfCard(card.id())).collect(Collectors.toSet()),
                of(board, Role.CARD).map(Figure::subject).collect(Collectors.toSet()));
        assertEquals(one.plan().cards().size(), of(board, Role.CARD).count());
        for (var card : one.plan().cards()) {
            var cell = board.grid().cells().get(new Grid.Cell(card.stage(), Lane.of(card)));
            var place = board.grid().cards().get(card.id());
            assertEquals(cell, cell.joined(place), "a card reaches out of its cell");
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothingOverlaps(Case one) {
        var board = one.board();
        var solid = board.figures().stream().filter(figure -> switch (figure.role()) {
            case CARD, GHOST, STAGE, TITLE, SUMMARY, LOGO, LANE_LABEL, WELCOME, FORECAST, LEGEND -> true;
            case LANE, RULER, LINK, STEP_BACK, BADGE, REMARKS, HEADING, VALUE, STEP -> false;
        }).sorted(Comparator.comparingDouble(figure -> figure.bounds().x())).toList();
        for (int i = 0; i < solid.size(); i++)
            for (int j = i + 1; j < solid.size() && solid.get(j).bounds().x() < solid.get(i).bounds().right(); j++)
                assertFalse(solid.get(i).bounds().meets(solid.get(j).bounds()), solid.get(i) + " lies on " + solid.get(j));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void noLinkPassesACard(Case one) {
        var board = one.board();
        var obstacles = Stream.concat(of(board, Role.CARD), of(board, Role.GHOST)).map(figure -> figure.bounds().grown(-0.5)).toList();
        of(board, Role.LINK).forEach(link -> {
            for (var piece : pieces(link))
                for (var card : obstacles) assertFalse(piece.meets(card), () -> link.subject() + " passes " + card);
        });
    }

    private static List<Rect> pieces(Figure link) {
        var pieces = new ArrayList<Rect>();
        var line = (Mark.Shape) link.marks().getFirst();
        double x = 0;
        double y = 0;
        for (var step : line.steps()) {
            var to = end(step);
            if (!(step instanceof Mark.Step.MoveTo)) pieces.add(Rect.between(x, y, to.x(), to.y()).grown(0.01));
            x = to.x();
            y = to.y();
        }
        return pieces;
    }

    private static Point end(Mark.Step step) {
        return switch (step) {
            case Mark.Step.MoveTo(var x, var y) -> new Point(x, y);
            case Mark.Step.LineTo(var x, var y) -> new Point(x, y);
            case Mark.Step.CurveTo(_, _, _, _, var x, var y) -> new Point(x, y);
            case Mark.Step.Close() -> throw new AssertionError("a link is open");
        };
    }

    @ParameterizedTest
    @MethodSource("plans")
    void textStaysInItsFigure(Case one) {
        one.board().figures().stream().filter(figure -> figure.role() != Role.STEP_BACK).forEach(figure -> figure.marks().forEach(mark -> {
            if (!(mark instanceof Mark.Text text)) return;
            assertTrue(text.x() >= figure.bounds().x() - 1e-6 && text.x() + text.width() <= figure.bounds().right() + 1e-6, () -> text + " leaves " + figure.bounds());
            assertTrue(text.baseline() > figure.bounds().y() && text.baseline() < figure.bounds().bottom(), () -> text + " leaves " + figure.bounds());
            assertEquals(TextMeasure.shown(text.text()), text.text());
            assertEquals(TextMeasure.width(text.text(), text.face()), text.width(), 1e-9);
        }));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void noTextOfTheForecastLiesOnAnother(Case one) {
        for (var view : List.of(VIEW, VIEW.on(Scale.LINEAR))) {
            var strip = Layout.of(one.plan(), view).figures().stream()
                    .filter(figure -> figure.role() == Role.FORECAST || figure.role() == Role.STEP || figure.role() == Role.LANE_LABEL).toList();
            var taken = strip.stream().flatMap(figure -> figure.marks().stream()).filter(Mark.Text.class::isInstance).map(mark -> ink((Mark.Text) mark)).toList();
            var chips = strip.stream().filter(figure -> figure.role() == Role.STEP).map(figure -> ((Mark.Box) figure.marks().getFirst()).rect()).toList();
            for (int i = 0; i < taken.size(); i++)
                for (int j = i + 1; j < taken.size(); j++) assertFalse(taken.get(i).meets(taken.get(j)), strip + " writes on itself");
            for (var chip : chips) {
                assertEquals(1, taken.stream().filter(chip::meets).count(), () -> "beside its share, something else is written on " + chip);
                assertEquals(1, chips.stream().filter(chip::meets).count(), () -> "another chip lies on " + chip);
            }
        }
    }

    /// Where the letters of a text are, from the highest to the lowest.
    private static Rect ink(Mark.Text text) {
        return new Rect(text.x(), text.baseline() - 0.76 * text.face().size(), text.width(), 0.97 * text.face().size());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void allNumbersAreFiniteAndOnTheBoard(Case one) {
        var board = one.board();
        var all = new Rect(0, 0, board.width(), board.height());
        for (var figure : board.figures()) {
            assertEquals(all, all.joined(figure.bounds()), () -> figure + " leaves the board");
            figure.marks().stream().flatMapToDouble(LayoutLawsTest::numbers).forEach(number -> assertTrue(Double.isFinite(number), figure::toString));
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
    @MethodSource("plans")
    void theReadingOrderNamesEveryFigureThatIsReadOnce(Case one) {
        var read = one.board().figures().stream().filter(figure -> figure.role() != Role.LANE).toList();
        assertEquals(read.size(), new HashSet<>(read.stream().map(Figure::order).toList()).size());
        read.forEach(figure -> assertFalse(figure.spoken().isBlank(), figure::toString));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aLayoutWithMemoryMakesTheSameBoard(Case one) {
        var plan = one.plan();
        var layout = new Layout();
        layout.board(Plans.some(99), VIEW);
        assertEquals(one.board(), layout.board(plan, VIEW));
        if (plan.cards().isEmpty()) return;
        var first = plan.cards().getFirst();
        var retitled = plan.replacing(first.id(), card -> card.with(CardFields.TITLE, "Another title, long enough to take two lines of it"));
        var shorter = new Edit.Delete(Set.of(first.id())).apply(retitled);
        var spent = plan.withStage(Stage.AWARE, stage -> new StagePlan(stage.fields().with(StagePlan.ENTERS, Amount.of("1234"))));
        var flags = VIEW.with(new Flags(Map.of(new Place.Of(plan.cards().getLast().id()), new Flags.Flag(Severity.ERROR, 2)), Map.of(Severity.ERROR, 2)));
        var dated = VIEW.on(LocalDate.of(2028, 1, 1));
        var views = List.of(VIEW, flags, VIEW.finding(Set.of(first.id())), VIEW.on(Scale.LINEAR), dated);
        for (var view : plan.cards().size() > MANY ? views.subList(0, 1) : views)
            for (var changed : view == VIEW ? List.of(retitled, shorter, spent, plan) : List.of(retitled, plan)) assertEquals(Layout.of(changed, view), layout.board(changed, view));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aBoardIsNoTallerThanItIsWideWhileItCanWiden(Case one) {
        var board = one.board();
        var most = one.plan().cards().stream().collect(Collectors.groupingBy(card -> List.of(card.stage(), Lane.of(card)), Collectors.counting()))
                .values().stream().mapToLong(count -> count).max().orElse(0);
        assertTrue(board.height() <= board.width() + Measures.MARGIN || most <= 1, () -> board.height() + " over " + board.width());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aSelectionShowsItsCardsAndNoOthers(Case one) {
        var half = one.plan().cards().stream().map(Card::id).filter(id -> id.hashCode() % 2 == 0).collect(Collectors.toSet());
        var board = Layout.of(one.plan(), VIEW.only(half));
        assertEquals(half, board.grid().cards().keySet());
    }
}
