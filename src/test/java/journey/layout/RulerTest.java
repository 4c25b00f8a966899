package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import journey.guide.Lens;
import journey.plan.Card;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulerTest {
    private static final View VIEW = View.in(Words.in(Locale.ENGLISH));
    /// Names as long as those of languages with long words.
    private static final View LONG = View.in(Words.from(Locale.ENGLISH, key -> {
        var english = ResourceBundle.getBundle("journey.text." + key.substring(0, key.indexOf('.')), Locale.ROOT).getString(key);
        return key.startsWith("guide.") || key.startsWith("word.") ? english + "betrachtungsweise " + english : english;
    }));

    record Case(Lens lens, View view, Plan plan, String name) {
        Board board() {
            return Layout.of(plan, view.through(lens));
        }

        @Override
        public String toString() {
            return lens.word() + " " + name;
        }
    }

    static Stream<Case> cases() {
        return EnumSet.complementOf(EnumSet.of(Lens.VALUE_JOURNEY)).stream().flatMap(lens -> Stream.concat(
                Plans.seeds(12).mapToObj(seed -> new Case(lens, VIEW, Plans.some(seed), "seed " + seed)),
                Stream.of(new Case(lens, VIEW, Calm.plan(), "calm"), new Case(lens, LONG, Calm.plan(), "long words"),
                        new Case(lens, VIEW, Plans.plain(400, 3), "400 cards"), new Case(lens, VIEW, Plan.blank("Blank"), "blank"))));
    }

    private static List<Figure> ruler(Board board) {
        return board.figures().stream().filter(figure -> figure.role() == Role.RULER).toList();
    }

    private static Rect arrow(Board board, Stage stage) {
        return board.figures().stream().filter(figure -> figure.role() == Role.STAGE && figure.subject().equals(new Subject.OfStage(stage)))
                .findFirst().orElseThrow().bounds();
    }

    private static List<Rect> lines(Figure bracket) {
        return bracket.marks().stream().filter(Mark.Shape.class::isInstance).map(mark -> ((Mark.Shape) mark).steps().stream().map(step -> switch (step) {
            case Mark.Step.MoveTo(var x, var y) -> new Rect(x, y, 0, 0);
            case Mark.Step.LineTo(var x, var y) -> new Rect(x, y, 0, 0);
            case Mark.Step.CurveTo _, Mark.Step.Close _ -> throw new AssertionError("a bracket is made of straight lines");
        }).reduce(Rect::joined).orElseThrow()).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachBandHasABracketOverItsStages(Case one) {
        var board = one.board();
        var bands = one.lens().bands(one.plan());
        var brackets = ruler(board).stream().skip(1).toList();

        assertEquals(bands.stream().map(band -> new Subject.OfBand(one.lens(), band.key())).toList(), brackets.stream().map(Figure::subject).toList());
        for (int i = 0; i < bands.size(); i++) {
            var bounds = brackets.get(i).bounds();
            var first = arrow(board, bands.get(i).stages().getFirst());
            var last = arrow(board, bands.get(i).stages().getLast());
            switch (bands.get(i).share()) {
                case WHOLE -> assertEquals(new Rect(first.x(), 0, last.right() - 4 - first.x(), 0), new Rect(bounds.x(), 0, bounds.width(), 0));
                case FIRST_HALF -> assertTrue(bounds.x() == first.x() && bounds.right() < first.middle());
                case SECOND_HALF -> assertTrue(bounds.right() == first.right() - 4 && bounds.x() > first.middle() - 4);
            }
            for (var line : lines(brackets.get(i))) assertEquals(bounds, bounds.joined(line), "a line leaves its bracket");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingLiesOnTheRulerAndNoBandOnAnother(Case one) {
        var board = one.board();
        var brackets = ruler(board);
        for (var bracket : brackets)
            for (var other : board.figures())
                assertFalse(other != bracket && bracket.bounds().meets(other.bounds()), () -> bracket + " meets " + other);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesStayWithinTheirBrackets(Case one) {
        for (var figure : ruler(one.board())) {
            var lines = figure.marks().stream().filter(Mark.Shape.class::isInstance).toList();
            for (var mark : figure.marks()) {
                if (!(mark instanceof Mark.Text(var x, var base, _, var face, _, var width))) continue;
                var letters = new Rect(x, base - face.size() * 0.74, width, face.size() * 0.95);
                assertEquals(figure.bounds(), figure.bounds().joined(letters), () -> mark + " leaves " + figure.bounds());
                if (!lines.isEmpty()) lines(figure).forEach(line -> assertFalse(line.grown(0.5).meets(letters.grown(-1)), () -> mark + " lies on its line"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRulerIsReadBeforeTheStagesAndEveryFigureOnce(Case one) {
        var board = one.board();
        var read = board.figures().stream().filter(figure -> figure.role() != Role.LANE).toList();
        assertEquals(read.size(), new HashSet<>(read.stream().map(Figure::order).toList()).size());
        var firstStage = read.stream().filter(figure -> figure.role() == Role.STAGE).mapToInt(Figure::order).min().orElseThrow();
        ruler(board).forEach(figure -> assertTrue(figure.order() < firstStage && !figure.spoken().isBlank()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theBoardBelowIsTheSameButForItsPlace(Case one) {
        var with = one.board();
        var without = Layout.of(one.plan(), one.view());
        var down = arrow(with, Stage.AWARE).y() - arrow(without, Stage.AWARE).y();

        assertTrue(down >= 26 && down <= 40, () -> down + " for the ruler");
        if (with.width() == without.width())
            without.grid().cards().forEach((card, place) -> assertEquals(place.moved(0, down).y(), with.grid().cards().get(card).y(), 1e-9));
    }

    @Test
    void theStagesThemselvesNeedNoRuler() {
        assertEquals(Layout.of(Calm.plan(), VIEW), Layout.of(Calm.plan(), VIEW.through(Lens.VALUE_JOURNEY)));
        assertEquals(List.of(), ruler(Layout.of(Calm.plan(), VIEW)));
    }

    @Test
    void aSelectionShowsTheBandsOfItsStagesAlone() {
        var late = Calm.plan().cards().stream().filter(card -> card.stage() == Stage.SUBSCRIBE || card.stage() == Stage.PROMOTE).map(Card::id).toList();
        var board = Layout.of(Calm.plan(), VIEW.only(Set.copyOf(late)).through(Lens.CUSTOMER_STATES));

        assertEquals(List.of("Customer states", "Customer state Trust: Subscribe", "Customer state Passion: Promote"),
                ruler(board).stream().map(Figure::spoken).toList());
    }

    @Test
    void aStageIsSpokenOfWithItsBands() {
        var board = Layout.of(Calm.plan(), VIEW.through(Lens.CLOSENESS_STEPS));

        assertEquals("Subscribe, stage 3, Step Conversation, Step Handshake, 4 cards", board.figures().stream()
                .filter(figure -> figure.role() == Role.STAGE && figure.subject().equals(new Subject.OfStage(Stage.SUBSCRIBE))).findFirst().orElseThrow().spoken());
    }

    @Test
    void theRulerStaysInViewWithTheArrowsUnlessManyArcsLieBetween() {
        var without = Layout.of(Calm.plan(), VIEW).head();
        var with = Layout.of(Calm.plan(), VIEW.through(Lens.CUSTOMER_STATES));

        assertTrue(with.head().y() < ruler(with).getFirst().bounds().y());
        assertEquals(without.bottom() - without.y() + ruler(with).getFirst().bounds().height() + 26, with.head().height(), 1e-9);
    }
}
