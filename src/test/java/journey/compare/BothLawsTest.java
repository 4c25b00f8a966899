package journey.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.layout.Board;
import journey.layout.Figure;
import journey.layout.Grid;
import journey.layout.Layout;
import journey.layout.Role;
import journey.layout.Sign;
import journey.layout.Subject;
import journey.layout.View;
import journey.merge.Change;
import journey.merge.Difference;
import journey.merge.Turns;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plan;
import journey.report.ChangeWords;
import journey.report.Told;
import journey.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of the board of any two plans.
class BothLawsTest {
    record Pair(Plan before, Plan after) {
        List<Told> told() {
            return ChangeWords.each(Difference.of(before, after), before, after, Words.of(after));
        }

        Both both() {
            var words = Words.of(after);
            return Both.of(before, after, told(), ChangeWords.stages(before, after, words), words);
        }

        @Override
        public String toString() {
            return before.title() + " to " + after.title();
        }
    }

    static Stream<Pair> pairs() {
        return LongStream.range(0, 6).boxed().flatMap(seed -> {
            var turns = Turns.of(seed);
            return Stream.of(new Pair(turns.base(), turns.mine()), new Pair(turns.mine(), turns.theirs()));
        });
    }

    private static List<Id> order(Board board, Grid.Cell cell) {
        return board.grid().order().getOrDefault(cell, List.of());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyChangeIsALineAndThoseOfCardsAreMarked(Pair pair) {
        var both = pair.both();
        var lines = new ChangeSections(pair.before(), both, Words.of(pair.after())).of(pair.told(), Map.of()).stream().flatMap(section -> section.entries().stream()).map(Entry::text).sorted().toList();

        assertEquals(pair.told().stream().map(Told::sentence).sorted().toList(), lines);
        for (var change : Difference.of(pair.before(), pair.after()).changes())
            switch (change) {
                case Change.CardAdded(var card) -> assertTrue(signs(both, card.id()).equals(Set.of(Sign.ADDED)));
                case Change.CardRemoved(var card) -> assertEquals(Set.of(Sign.REMOVED), signs(both, both.left().getOrDefault(card.id(), card.id())));
                case Change.CardMoved(var card, _) -> assertTrue(signs(both, card.id()).contains(Sign.MOVED) && signs(both, both.left().get(card.id())).contains(Sign.LEFT));
                case Change.CardReordered(var card, _) -> assertTrue(signs(both, card.id()).contains(Sign.MOVED));
                case Change.CardReplaced(_, var card) -> assertTrue(signs(both, card.id()).contains(Sign.CHANGED));
                case Change.ValueChanged(var at, _, _) when at.place() instanceof Place.Of(var id) && both.plan().cards().has(id) -> assertTrue(signs(both, id).contains(Sign.CHANGED));
                case Change.LinkAdded(var link) -> assertTrue(both.traces().of(link.place()).isPresent() || !signs(both, link.from()).isEmpty());
                case Change.AudienceAdded _, Change.AudienceRemoved _, Change.LinkRemoved _, Change.ValueChanged _ -> {}
            }
    }

    private static Set<Sign> signs(Both both, Id card) {
        return both.traces().of(new Place.Of(card)).map(trace -> Set.copyOf(trace.signs())).orElse(Set.of());
    }

    /// With the ghosts taken away, the order is that of the later plan; with all that came taken away as well, no card that did not move has
    /// changed sides with a ghost.
    @ParameterizedTest
    @MethodSource("pairs")
    void cardsStandWhereTheyAreAndGhostsWhereTheyWere(Pair pair) {
        var both = pair.both();
        var words = Words.of(pair.after());
        var board = both.board(words, "");
        var now = Layout.of(pair.after(), View.in(words));
        var old = Layout.of(pair.before(), View.in(words));
        var back = both.left().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

        for (var cell : board.grid().cells().keySet()) {
            var shown = order(board, cell);
            assertEquals(order(now, cell), shown.stream().filter(id -> !isGhost(both, id)).toList());
            var moved = new HashSet<Id>();
            Difference.of(pair.before(), pair.after()).changes().forEach(change -> {
                if (change instanceof Change.CardReordered(var card, _)) moved.add(card.id());
            });
            var was = order(old, cell);
            var stayed = shown.stream().map(id -> back.getOrDefault(id, id)).filter(id -> was.contains(id) && !moved.contains(id)).toList();
            assertEquals(was.stream().filter(id -> !moved.contains(id)).toList(), stayed);
        }
    }

    private static boolean isGhost(Both both, Id id) {
        return signs(both, id).stream().anyMatch(Sign::isGhost);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatHasASignIsSpokenOfAndNothingElseIs(Pair pair) {
        var both = pair.both();
        var board = both.board(Words.of(pair.after()), "");

        for (var figure : board.figures())
            if (figure.role() == Role.CARD && figure.subject() instanceof Subject.OfCard(var id))
                assertEquals(both.traces().of(new Place.Of(id)).map(trace -> figure.spoken().endsWith(trace.spoken())).orElse(false), isMarked(board, figure));
    }

    private static boolean isMarked(Board board, Figure card) {
        return board.figures().stream().anyMatch(figure -> figure.role() == Role.BADGE && figure.subject().equals(card.subject()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aPlanBesideItselfIsItsOwnBoardWithoutSigns(Pair pair) {
        var same = new Pair(pair.after(), pair.after()).both();

        assertTrue(same.traces().isEmpty() && same.left().isEmpty());
        assertEquals(List.of(), same.board(Words.of(pair.after()), "").figures().stream().filter(figure -> figure.role() == Role.BADGE).toList());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatIsDeletedStandsWhereItStood(Pair pair) {
        var gone = pair.after().cards().stream().map(Card::id).filter(id -> id.hashCode() % 2 == 0).collect(Collectors.toSet());
        var less = new Edit.Delete(gone).apply(pair.after());
        var board = new Pair(pair.after(), less).both().board(Words.of(pair.after()), "");

        assertEquals(Layout.of(pair.after(), View.in(Words.of(pair.after()))).grid().order(), board.grid().order());
    }
}
