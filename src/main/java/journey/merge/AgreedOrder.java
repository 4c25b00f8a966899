package journey.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import journey.plan.Card;
import journey.plan.Cards;
import journey.plan.Id;

/// The order of cards, as far as nobody needs to be asked about it. What people see of it is which card each stands behind in its stage. Two
/// can agree on that, or one can have left it as it was, although the card stands among others of the file for each of them: it goes
/// where the one has it who moved it.
///
/// @param order what is settled, and what has to be asked
record AgreedOrder(Order order) {
    static AgreedOrder of(Order order, Cards base, Cards mine, Cards theirs, Map<String, Card> left) {
        if (order.torn().isEmpty()) return new AgreedOrder(order);
        var asked = new ArrayList<String>();
        var placing = new Placing(new ArrayList<>(order.joined()), base, mine, theirs, left);
        var agreed = new TreeMap<Id, Agreed>();
        for (var key : order.torn()) {
            var id = new Id(key);
            switch (Pick.of(Behind.in(base, id), Behind.in(mine, id), Behind.in(theirs, id))) {
                case Pick.Settled(var behind) -> agreed.put(id, new Agreed(id, behind));
                case Pick.Torn<Optional<Id>> _ -> asked.add(key);
            }
        }
        placing.all(agreed);
        return new AgreedOrder(new Order(placing.keys, asked));
    }

    private record Agreed(Id card, Optional<Id> behind) {}

    /// It does not depend on whose plan is whose, whatever else waits for a choice.
    private record Placing(List<String> keys, Cards base, Cards mine, Cards theirs, Map<String, Card> left) {
        /// Who stands behind another that is to be placed too is placed after it.
        void all(Map<Id, Agreed> waiting) {
            while (!waiting.isEmpty()) {
                var chain = new ArrayDeque<Agreed>();
                for (var next = Optional.of(waiting.keySet().iterator().next()); next.isPresent(); next = chain.peek().behind().filter(waiting::containsKey)) chain.push(waiting.remove(next.get()));
                for (var one : chain) keys.add(place(one), one.card().value());
            }
        }

        private int place(Agreed one) {
            if (!isClear(one.card())) return asBefore(one.card());
            if (one.behind().isEmpty()) return first(left.get(one.card().value()));
            var behind = keys.indexOf(one.behind().get().value());
            return behind < 0 ? asBefore(one.card()) : behind + 1;
        }

        private int first(Card card) {
            for (int i = 0; i < keys.size(); i++) {
                var other = left.get(keys.get(i));
                if (other.stage() == card.stage() && isClear(other.id())) return i;
            }
            return asBefore(card.id());
        }

        /// Behind the card that it stood behind in the file both began with; at the end if it was not there.
        private int asBefore(Id card) {
            if (!base.has(card)) return keys.size();
            var there = new HashSet<>(keys);
            var i = base.place(card) - 1;
            while (i >= 0 && !there.contains(base.get(i).id().value())) i--;
            return i < 0 ? 0 : keys.indexOf(base.get(i).id().value()) + 1;
        }

        /// Whether nobody has to choose in which stage it stands.
        private boolean isClear(Id id) {
            var ours = mine.get(id);
            var others = theirs.get(id);
            return ours.isEmpty() || others.isEmpty() || ours.get().stage() == others.get().stage()
                    || base.get(id).filter(one -> ours.get().type().equals(others.get().type()) && (one.stage() == ours.get().stage() || one.stage() == others.get().stage())).isPresent();
        }
    }
}
