package journey.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import journey.edit.Edit;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Part;
import journey.plan.Place;
import journey.plan.Shape;

/// One value of the plan, or the same one of several cards: it can be read and put. What it is about may change under it when the
/// selection does.
interface Cell<T> {
    Shown<T> shown();

    /// The edit that sets the value, or takes it away.
    Edit edit(Optional<T> value);

    /// Performs that edit, as part of the run of edits to this value.
    void put(Optional<T> value);

    /// A field of whatever stands at a place.
    static <T> Cell<T> at(Reach reach, Supplier<? extends Place> place, Field<T> field) {
        return new Cell<>() {
            @Override
            public Shown<T> shown() {
                return Shown.of(reach.plan().at(place.get()).flatMap(fields -> fields.get(field)));
            }

            @Override
            public Edit edit(Optional<T> value) {
                return new Edit.Put<>(place.get(), field, value);
            }

            @Override
            public void put(Optional<T> value) {
                reach.workspace().perform(edit(value));
            }
        };
    }

    /// A field of several cards at once.
    static <T> Cell<T> ofCards(Reach reach, Supplier<List<Id>> cards, Field<T> field) {
        return new Cell<>() {
            @Override
            public Shown<T> shown() {
                var values = cards.get().stream().flatMap(id -> reach.plan().card(id).stream())
                        .map(card -> card.fields().get(field)).distinct().limit(2).toList();
                return values.size() == 1 ? Shown.of(values.getFirst()) : new Shown.Different<>();
            }

            @Override
            public Edit edit(Optional<T> value) {
                var ids = cards.get();
                return ids.size() == 1
                        ? new Edit.Put<>(new Place.Of(ids.getFirst()), field, value)
                        : new Edit.PutAll<>(Set.copyOf(ids), field, value);
            }

            @Override
            public void put(Optional<T> value) {
                reach.workspace().perform(edit(value));
            }
        };
    }

    /// A field of a part that stands in a field itself; a part without any value is none.
    static <P extends Part, T> Cell<T> in(Cell<P> outer, Shape<P> shape, Field<T> field) {
        return outer.seen(part -> part.fields().get(field), (part, value) -> {
            var fields = part.map(Part::fields).orElse(Fields.NONE).with(field, value);
            return fields.isEmpty() ? Optional.empty() : Optional.of(shape.of(fields));
        });
    }

    /// One part of a list, by its number; it stays in the list even when nothing is left in it.
    static <P extends Part> Cell<P> item(Cell<List<P>> list, int number, Shape<P> shape) {
        return list.seen(all -> number < all.size() ? Optional.of(all.get(number)) : Optional.empty(), (all, part) -> {
            var next = new ArrayList<>(all.orElse(List.of()));
            if (number < next.size()) next.set(number, part.orElseGet(() -> shape.of(Fields.NONE)));
            return Optional.of(next);
        });
    }

    /// A cell within this one.
    ///
    /// @param get reads it out of this one's value
    /// @param with gives this one's value with another in it
    default <I> Cell<I> seen(Function<T, Optional<I>> get, BiFunction<Optional<T>, Optional<I>, Optional<T>> with) {
        var outer = this;
        return new Cell<>() {
            @Override
            public Shown<I> shown() {
                return switch (outer.shown()) {
                    case Shown.Same<T>(var value) -> Shown.of(value.flatMap(get));
                    case Shown.Different<T> _ -> new Shown.Different<>();
                };
            }

            @Override
            public Edit edit(Optional<I> value) {
                return outer.edit(with.apply(outer.shown().value(), value));
            }

            @Override
            public void put(Optional<I> value) {
                outer.put(with.apply(outer.shown().value(), value));
            }
        };
    }
}
