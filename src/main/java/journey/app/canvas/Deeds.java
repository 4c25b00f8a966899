package journey.app.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.guide.Suggestions;
import journey.layout.Grid;
import journey.layout.Lane;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.text.Words;

/// What the board's commands do to a plan, as edits.
final class Deeds {
    private Deeds() {}

    /// A card without a title. An offer of which no kind was asked for gets the one that is at home in the stage.
    static Card fresh(Id id, CardType type, Optional<OfferKind> kind, Stage stage) {
        var usual = type == CardType.OFFER ? Suggestions.ghost(stage, type).fields() : Fields.NONE;
        var fields = kind.isEmpty() || usual.get(CardFields.KIND).equals(kind) ? usual : Fields.of(CardFields.KIND, kind.get());
        return Card.of(type, id, stage, fields);
    }

    /// What the ghost of a cell promises.
    static Card suggested(Id id, CardType type, Stage stage, Words words) {
        return Suggestions.ghost(stage, type).card(id, words::say);
    }

    /// Cards and links together, as one step.
    static Optional<Edit> delete(Selection selection) {
        var cards = selection.cards();
        var links = selection.links();
        if (links.isEmpty()) return cards.isEmpty() ? Optional.empty() : Optional.of(new Edit.Delete(cards));
        if (cards.isEmpty()) return Optional.of(new Edit.Disconnect(links));
        return Optional.of(new Edit.Together(Phrase.of("edit.delete-all", cards.size() + links.size()),
                List.of(new Edit.Disconnect(links), new Edit.Delete(cards))));
    }

    /// Moves cards by so many stages; none if one of them would leave the journey. One card keeps its height in the new cell.
    static Optional<Edit> shift(Plan plan, Grid grid, Set<Id> ids, int stages) {
        var moves = new TreeMap<Stage, List<Card>>();
        for (var card : plan.cards())
            if (ids.contains(card.id())) moves.computeIfAbsent(card.stage(), _ -> new ArrayList<>()).add(card);
        if (moves.isEmpty() || moves.keySet().stream().anyMatch(stage -> target(stage, stages).isEmpty()))
            return Optional.empty();
        List<Edit> edits = moves.entrySet().stream().<Edit>map(one -> {
            var to = target(one.getKey(), stages).orElseThrow();
            return new Edit.Move(one.getValue().stream().map(Card::id).collect(Collectors.toSet()), to, beside(grid, one.getValue(), to));
        }).toList();
        return Optional.of(edits.size() == 1 ? edits.getFirst() : new Edit.Together(Phrase.of("edit.move", ids.size()), edits));
    }

    private static Optional<Stage> target(Stage stage, int by) {
        var place = stage.ordinal() + by;
        return place < 0 || place >= Stage.ALL.size() ? Optional.empty() : Optional.of(Stage.ALL.get(place));
    }

    /// The card in the stage moved to that stands as far down as the one that moves.
    private static Optional<Id> beside(Grid grid, List<Card> cards, Stage to) {
        if (cards.size() > 1) return Optional.empty();
        var card = cards.getFirst();
        var lane = Lane.of(card);
        var row = order(grid, card.stage(), lane).indexOf(card.id());
        var there = order(grid, to, lane);
        return row >= 0 && row < there.size() ? Optional.of(there.get(row)) : Optional.empty();
    }

    /// Moves the chosen cards of each cell one place up or down in it.
    static Optional<Edit> reorder(Plan plan, Grid grid, Set<Id> ids, int by) {
        var edits = new ArrayList<Edit>();
        for (var cell : grid.order().entrySet()) {
            var order = cell.getValue();
            var moving = order.stream().filter(ids::contains).toList();
            if (moving.isEmpty()) continue;
            var first = order.indexOf(moving.getFirst());
            var last = order.indexOf(moving.getLast());
            if (by < 0 && first == 0 || by > 0 && last == order.size() - 1) continue;
            var before = by < 0 ? Optional.of(order.get(first - 1))
                    : last + 2 < order.size() ? Optional.of(order.get(last + 2)) : Optional.<Id>empty();
            edits.add(new Edit.Move(Set.copyOf(moving), cell.getKey().stage(), before));
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Together(Phrase.of("edit.reorder"), edits));
    }

    private static List<Id> order(Grid grid, Stage stage, Lane lane) {
        return grid.order().getOrDefault(new Grid.Cell(stage, lane), List.of());
    }

    /// The card to go on with when some are taken away: the one below the last of them, else the one above the first.
    static Optional<Id> after(Grid grid, Set<Id> gone) {
        for (var order : grid.order().values()) {
            var last = -1;
            for (var i = 0; i < order.size(); i++) if (gone.contains(order.get(i))) last = i;
            if (last < 0) continue;
            var below = order.subList(last + 1, order.size()).stream().findFirst();
            return below.or(() -> order.stream().filter(id -> !gone.contains(id)).reduce((_, one) -> one));
        }
        return Optional.empty();
    }

    /// The order of the cards as they are read: by stage, then by lane, then in their cell.
    static List<Id> reading(Grid grid) {
        return grid.order().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Grid.Cell::stage).thenComparing(Grid.Cell::lane)))
                .flatMap(cell -> cell.getValue().stream()).toList();
    }
}
