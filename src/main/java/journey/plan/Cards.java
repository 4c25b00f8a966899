package journey.plan;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The cards of a plan in their order, which is their order on the board, and each by its id. An immutable list; what is
/// known of the ids is shared between versions in which no card came, went or moved.
public final class Cards extends AbstractList<Card> implements RandomAccess {
    public static final Cards NONE = new Cards(new Card[0], Map.of());

    private final Card[] cards;
    private final Map<Id, Integer> places;

    private Cards(Card[] cards, Map<Id, Integer> places) {
        this.cards = cards;
        this.places = places;
    }

    /// @throws IllegalArgumentException if two have the same id
    public static Cards of(List<? extends Card> list) {
        if (list instanceof Cards same) return same;
        var cards = list.toArray(Card[]::new);
        var places = HashMap.<Id, Integer>newHashMap(cards.length);
        for (int i = 0; i < cards.length; i++)
            if (places.put(cards[i].id(), i) != null) throw new IllegalArgumentException("two cards with the id " + cards[i].id());
        return new Cards(cards, places);
    }

    @Override
    public Card get(int index) {
        return cards[index];
    }

    @Override
    public int size() {
        return cards.length;
    }

    public Optional<Card> get(Id id) {
        return Optional.ofNullable(places.get(id)).map(i -> cards[i]);
    }

    public boolean has(Id id) {
        return places.containsKey(id);
    }

    /// Where a card stands in the order, -1 if it is not here.
    public int place(Id id) {
        return places.getOrDefault(id, -1);
    }

    Set<Id> ids() {
        return new HashSet<>(places.keySet());
    }

    /// One card changed in its place; it keeps its id.
    public Cards replacing(Id id, UnaryOperator<Card> change) {
        var place = place(id);
        if (place < 0) return this;
        var changed = change.apply(cards[place]);
        if (!changed.id().equals(id)) throw new IllegalArgumentException(id + " may not become " + changed.id());
        if (changed.equals(cards[place])) return this;
        var copy = cards.clone();
        copy[place] = changed;
        return new Cards(copy, places);
    }

    public Cards without(Predicate<Card> gone) {
        var stay = stream().filter(gone.negate()).toList();
        return stay.size() == cards.length ? this : of(stay);
    }
}
