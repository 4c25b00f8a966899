package journey.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.layout.Grid;
import journey.layout.Lane;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.Cards;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Stage;

/// The cards of a later plan, and at its old place each card of the earlier one that no longer stands there: behind the one that it stood
/// behind. A card that is gone keeps its id; of one that stands elsewhere now the old place has an id of its own.
///
/// @param cards all of them
/// @param left  the ghosts of cards that stand elsewhere now, by the ids of those
record Ghosts(Cards cards, Map<Id, Id> left) {
    static Ghosts of(Plan before, Plan after) {
        return new Standing(before, after).ghosts();
    }

    private record Standing(Plan before, Plan after, Map<Id, Id> left, Set<String> taken) {
        Standing(Plan before, Plan after) {
            this(before, after, new LinkedHashMap<>(), new HashSet<>());
            for (var plan : List.of(before, after)) {
                plan.cards().forEach(card -> taken.add(card.id().value()));
                plan.audiences().stream().map(Audience::id).map(Id::value).forEach(taken::add);
            }
        }

        Ghosts ghosts() {
            var old = byCell(before);
            var now = byCell(after);
            var all = new ArrayList<Card>();
            for (var stage : Stage.ALL)
                for (var lane : Lane.values()) {
                    var cell = new Grid.Cell(stage, lane);
                    addCell(cell, old.getOrDefault(cell, List.of()), now.getOrDefault(cell, List.of()), all);
                }
            return new Ghosts(Cards.of(all), left);
        }

        private static Map<Grid.Cell, List<Card>> byCell(Plan plan) {
            var cells = new HashMap<Grid.Cell, List<Card>>();
            for (var card : plan.cards()) cells.computeIfAbsent(cell(card), _ -> new ArrayList<>()).add(card);
            return cells;
        }

        private static Grid.Cell cell(Card card) {
            return new Grid.Cell(card.stage(), Lane.of(card));
        }

        private void addCell(Grid.Cell cell, List<Card> old, List<Card> now, List<Card> all) {
            var behind = new HashMap<Optional<Id>, List<Card>>();
            var last = Optional.<Id>empty();
            for (var card : old) {
                if (after.card(card.id()).filter(one -> cell(one).equals(cell)).isPresent()) last = Optional.of(card.id());
                else behind.computeIfAbsent(last, _ -> new ArrayList<>()).add(ghost(card));
            }
            all.addAll(behind.getOrDefault(Optional.<Id>empty(), List.of()));
            for (var card : now) {
                all.add(card);
                all.addAll(behind.getOrDefault(Optional.of(card.id()), List.of()));
            }
        }

        /// An audience may have taken the id of a card that is gone.
        private Card ghost(Card card) {
            if (!after.cards().has(card.id()) && after.audience(card.id()).isEmpty()) return card;
            return card.as(left.computeIfAbsent(card.id(), this::fresh));
        }

        private Id fresh(Id id) {
            var stem = id.value().substring(0, Math.min(id.value().length(), Id.LONGEST - 8));
            var number = 0;
            while (!taken.add(stem + "." + number)) number++;
            return new Id(stem + "." + number);
        }
    }
}
