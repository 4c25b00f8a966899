package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import journey.layout.Grid.Cell;
import journey.layout.Grid.Direction;
import journey.layout.Grid.Spot;
import journey.plan.End;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointingTest {
    private static final View VIEW = View.in(Words.in(Locale.ENGLISH)).with(Calm.FLAGS);

    private final Board board = Layout.of(Calm.plan(), VIEW);
    private final HitTest hits = new HitTest(board);
    private final Overlay overlay = new Overlay(board);
    private final Rect check = board.grid().cards().get(Calm.id("check"));

    private static Optional<Hit> hit(Role role, Subject subject) {
        return Optional.of(new Hit(role, subject));
    }

    private static Subject card(String id) {
        return new Subject.OfCard(Calm.id(id));
    }

    private static Subject link(String from, String to) {
        return new Subject.OfLink(new Place.OfLink(Calm.id(from), new End.AtCard(Calm.id(to))));
    }

    @Test
    void whatLiesAtAPointIsNamed() {
        var active = board.grid().cards().get(Calm.id("active"));
        assertEquals(hit(Role.CARD, card("check")), hits.at(check.middle(), check.centre()));
        assertEquals(hit(Role.BADGE, card("active")), hits.at(active.right() - 2, active.y() + 2));
        assertEquals(hit(Role.STAGE, new Subject.OfStage(Stage.AWARE)), hits.at(200, board.head().centre()));
        assertEquals(hit(Role.LANE_LABEL, new Subject.OfLane(Lane.OFFERS)), hits.at(60, check.y() + 12));
        var ghost = board.grid().cells().get(new Cell(Stage.ADVOCATE, Lane.OFFERS));
        assertEquals(hit(Role.GHOST, new Subject.OfCell(Stage.ADVOCATE, Lane.OFFERS)), hits.at(ghost.middle(), ghost.y() + 30));
        assertEquals(hit(Role.LANE, new Subject.OfCell(Stage.ADVOCATE, Lane.OFFERS)), hits.at(ghost.middle(), ghost.bottom() - 6));
        assertEquals(Optional.empty(), hits.at(-1, 50));
        assertEquals(Optional.empty(), hits.at(10, board.height() - 2));
    }

    @Test
    void aLinkIsHitWithinSixUnitsAndNotBeyond() {
        var y = check.bottom() + 40;
        assertEquals(hit(Role.LINK, link("check", "start")), hits.at(check.middle() + 5.9, y));
        assertEquals(hit(Role.LANE, new Subject.OfCell(Stage.SUBSCRIBE, Lane.OFFERS)), hits.at(check.middle() + 6.1, y));
        assertEquals(hit(Role.LINK, link("check", "start")), hits.at(check.middle() + 11, y, HitTest.NEAR / 0.5));
    }

    @Test
    void theForecastAndItsStepsAreHitAboveTheirLane() {
        var promised = Layout.of(Foreseen.golden().plan(), VIEW);
        var test = new HitTest(promised);
        var step = place(promised, new Subject.OfStep(Stage.AWARE));
        var engage = place(promised, new Subject.OfForecast(Stage.ENGAGE));

        assertEquals(hit(Role.STEP, new Subject.OfStep(Stage.AWARE)), test.at(step.right() - 1, step.centre()));
        assertEquals(hit(Role.FORECAST, new Subject.OfForecast(Stage.ENGAGE)), test.at(step.right() + 1, step.centre()));
        assertEquals(hit(Role.FORECAST, new Subject.OfForecast(Stage.ENGAGE)), test.at(engage.right() - 1, engage.bottom() - 1));
        assertEquals(hit(Role.LANE_LABEL, new Subject.OfPlan()), test.at(60, engage.y() + 20));
    }

    private static Rect place(Board board, Subject subject) {
        return board.figures().stream().filter(figure -> figure.subject().equals(subject)).findFirst().orElseThrow().bounds();
    }

    @Test
    void aChosenStageIsMarkedInTheForecastToo() {
        var promised = Layout.of(Foreseen.golden().plan(), VIEW);
        var over = new Overlay(promised).selection(Set.of(new Subject.OfStage(Stage.ENGAGE)));

        assertEquals(List.of(new Subject.OfStage(Stage.ENGAGE), new Subject.OfForecast(Stage.ENGAGE)), over.stream().map(Figure::subject).toList());
        assertTrue(over.stream().flatMap(figure -> figure.marks().stream()).allMatch(PointingTest::isAccent), over::toString);
    }

    @Test
    void aStepBackIsHitOnItsArc() {
        var arc = board.figures().stream().filter(figure -> figure.role() == Role.STEP_BACK).findFirst().orElseThrow();
        assertEquals(hit(Role.STEP_BACK, new Subject.OfStepBack(Stage.EXCITE, Stage.ENGAGE)), hits.at(arc.bounds().middle(), arc.bounds().y() + 10));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void hitsAgreeWithTheGrid(long seed) {
        var big = Layout.of(Plans.plain(120, seed), VIEW);
        var test = new HitTest(big);
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 2_000; i++) {
            var x = random.nextDouble() * big.width();
            var y = random.nextDouble() * big.height();
            var there = big.grid().cards().entrySet().stream().filter(one -> one.getValue().holds(x, y)).map(one -> one.getKey()).findFirst();
            assertEquals(there, big.grid().cardAt(x, y));
            there.ifPresent(id -> assertEquals(new Subject.OfCard(id), test.at(x, y).orElseThrow().subject()));
        }
    }

    @Test
    void aSpotIsBeforeTheCardWhoseMiddleIsLower() {
        var cell = new Cell(Stage.ASCEND, Lane.OFFERS);
        var full = board.grid().cards().get(Calm.id("full"));
        var call = board.grid().cards().get(Calm.id("call"));
        assertEquals(new Spot(cell, Optional.of(Calm.id("full"))), board.grid().spotIn(cell, full.x() + 3, full.y() + 2));
        assertEquals(new Spot(cell, Optional.of(Calm.id("call"))), board.grid().spotIn(cell, full.x() + 3, full.centre() + 1));
        assertEquals(new Spot(cell, Optional.empty()), board.grid().spotIn(cell, full.x() + 3, call.centre() + 1));
        assertEquals(Optional.of(new Cell(Stage.AWARE, Lane.OFFERS)), board.grid().cellAt(200, full.y()));
        assertEquals(Optional.empty(), board.grid().cellAt(5, 5));
    }

    @Test
    void inAWideCellASpotIsReadRowByRow() {
        var wide = Layout.of(Plans.plain(400, 7), VIEW).grid();
        var cell = wide.order().entrySet().stream().filter(one -> one.getValue().size() > 6).findFirst().orElseThrow();
        var ids = cell.getValue();
        for (int i = 0; i < ids.size(); i++) {
            var place = wide.cards().get(ids.get(i));
            assertEquals(new Spot(cell.getKey(), Optional.of(ids.get(i))), wide.spotIn(cell.getKey(), place.x() + 4, place.y() + 4));
            var next = i + 1 < ids.size() ? Optional.of(ids.get(i + 1)) : Optional.<Id>empty();
            assertEquals(new Spot(cell.getKey(), next), wide.spotIn(cell.getKey(), place.right() - 4, place.y() + 4));
        }
    }

    @Test
    void arrowKeysGoByPosition() {
        assertEquals(Optional.of(Calm.id("first")), board.grid().neighbour(Calm.id("check"), Direction.RIGHT));
        assertEquals(Optional.of(Calm.id("start")), board.grid().neighbour(Calm.id("check"), Direction.DOWN));
        assertEquals(Optional.of(Calm.id("reviews")), board.grid().neighbour(Calm.id("check"), Direction.UP));
        assertEquals(Optional.of(Calm.id("habit")), board.grid().neighbour(Calm.id("invite"), Direction.LEFT));
        assertEquals(Optional.empty(), board.grid().neighbour(Calm.id("tiktok"), Direction.LEFT));
        assertEquals(Optional.empty(), board.grid().neighbour(Calm.id("tiktok"), Direction.UP));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void arrowKeysReachEveryCard(long seed) {
        var grid = Layout.of(Plans.plain(60, seed), VIEW).grid();
        var reached = new HashSet<Id>(Set.of(grid.cards().keySet().iterator().next()));
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            var id = open.poll();
            for (var direction : Direction.values()) grid.neighbour(id, direction).filter(reached::add).ifPresent(open::add);
        }
        assertEquals(grid.cards().keySet(), reached);
    }

    @Test
    void aChosenCardHasARingAndItsLinksInAccent() {
        var over = overlay.selection(Set.of(card("check")));
        assertEquals(List.of(link("check", "start"), card("check")), over.stream().map(Figure::subject).toList());
        assertTrue(over.stream().flatMap(figure -> figure.marks().stream()).allMatch(PointingTest::isAccent), over::toString);
    }

    private static boolean isAccent(Mark mark) {
        return switch (mark) {
            case Mark.Box box -> box.stroke().ink().tone() == Tone.ACCENT;
            case Mark.Shape shape -> (shape.fill().isVisible() ? shape.fill() : shape.stroke().ink()).tone() == Tone.ACCENT;
            case Mark.Text _, Mark.Picture _ -> false;
        };
    }

    @Test
    void aMarkerStandsBetweenTheCardsWhereTheSpotIs() {
        var full = board.grid().cards().get(Calm.id("full"));
        var call = board.grid().cards().get(Calm.id("call"));
        var bar = board.grid().gap(new Spot(new Cell(Stage.ASCEND, Lane.OFFERS), Optional.of(Calm.id("call"))));
        assertEquals(new Rect(full.x(), (full.bottom() + call.y()) / 2 - 2, 182, 4), bar);
        assertEquals(bar, overlay.marker(new Spot(new Cell(Stage.ASCEND, Lane.OFFERS), Optional.of(Calm.id("call")))).getLast().bounds());
    }

    @Test
    void theHandleStandsOnTheRightEdge() {
        assertEquals(Optional.of(new Rect(check.right() - 6, check.centre() - 6, 12, 12)), overlay.handle(Calm.id("check")));
        assertEquals(Optional.empty(), overlay.handle(new Id("nobody")));
        assertEquals(List.of(), overlay.pointed(new Id("nobody")));
    }

    @Test
    void aLinkBeingDrawnRingsWhatItWouldLeadTo() {
        var over = overlay.linking(Calm.id("check"), new Point(300, 300), Optional.of(new End.AtStage(Stage.CONVERT)));
        assertEquals(new Subject.OfStage(Stage.CONVERT), over.getFirst().subject());
    }

    @Test
    void cellsAreToldWithTheirNumberOfCards() {
        var said = Overview.of(board, Words.in(Locale.ENGLISH)).stream().map(Overview.Part::spoken).collect(Collectors.toList());
        assertEquals(32, said.size());
        assertEquals("Touchpoints in Aware, 1 card", said.getFirst());
        assertTrue(said.containsAll(List.of("Offers in Ascend, 2 cards", "Metrics in Advocate, no cards")), said::toString);
    }

    @Test
    void aBlankPlanCanBePointedAtToo() {
        var blank = new HitTest(Layout.of(Plan.blank("New"), VIEW));
        assertEquals(Optional.of(Role.GHOST), blank.at(200, 190).map(Hit::role));
    }
}
