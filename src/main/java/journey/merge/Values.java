package journey.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Part;
import journey.plan.Shape;
import journey.plan.Unknown;

/// Finds the values that differ between two bags, as finely as [Grain] says: what is joined one by one is told one by one.
record Values(List<Change> changes) {
    /// @param shape the fields in the order in which they are told
    void differ(Spot at, List<? extends Field<?>> shape, Fields before, Fields after) {
        if (before.equals(after)) return;
        for (var field : shape) value(at, field, before, after);
        if (!Unknowns.areSame(before.unknown(), after.unknown()))
            list(at.into(new Step.Foreign("")), Unknown::key, key -> at.into(new Step.Foreign(key)), before.unknown(), after.unknown(), this::unknown);
    }

    private void unknown(Spot at, Optional<Unknown> before, Optional<Unknown> after) {
        if (before.isEmpty() || after.isEmpty() || !Unknowns.isSame(before.get(), after.get())) whole(at, before, after);
    }

    interface Inside<T> {
        void differ(Spot at, Optional<T> before, Optional<T> after);
    }

    @SuppressWarnings("unchecked") // a field holds what its kind says
    private <T> void value(Spot around, Field<T> field, Fields old, Fields now) {
        var before = old.get(field);
        var after = now.get(field);
        if (before.equals(after)) return;
        var at = around.into(new Step.Of(field));
        Function<String, Spot> named = name -> at.into(new Step.Named(name));
        switch (Grain.of(field)) {
            case Grain.Set(var text) -> list(at, text, named, or((Optional<List<Object>>) before), or((Optional<List<Object>>) after), this::whole);
            case Grain.Apart(var shape) -> differ(at, shape.fields(), Parts.inside((Optional<Part>) before), Parts.inside((Optional<Part>) after));
            case Grain.Listed(var shape, var name) -> list(at, name, named, or((Optional<List<Part>>) before), or((Optional<List<Part>>) after), part(shape));
            case Grain.Mapped(var shape) -> elements(((Optional<Map<String, Part>>) before).orElse(Map.of()), ((Optional<Map<String, Part>>) after).orElse(Map.of()),
                    named, part(shape));
            case Grain.Whole _ -> whole(at, before, after);
        }
    }

    void whole(Spot at, Optional<?> before, Optional<?> after) {
        changes.add(new Change.ValueChanged(at, before, after));
    }

    private Inside<Part> part(Shape<?> shape) {
        return (at, before, after) -> {
            if (before.isPresent() && after.isPresent()) differ(at, shape.fields(), before.get().fields(), after.get().fields());
            else whole(at, before, after);
        };
    }

    private static <T> List<T> or(Optional<List<T>> list) {
        return list.orElse(List.of());
    }

    /// Lists whose elements are known by keys; as a whole where a key is not enough to tell them apart.
    <T> void list(Spot at, Function<? super T, String> key, Function<String, Spot> spot, List<T> before, List<T> after, Inside<T> inside) {
        var old = Elements.byKey(key, before);
        var now = Elements.byKey(key, after);
        if (old.size() == before.size() && now.size() == after.size()) elements(old, now, spot, inside);
        else if (!before.equals(after)) whole(at, Optional.of(before), Optional.of(after));
    }

    private static <T> void elements(Map<String, T> before, Map<String, T> after, Function<String, Spot> spot, Inside<T> inside) {
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (var key : keys) {
            var old = Optional.ofNullable(before.get(key));
            var now = Optional.ofNullable(after.get(key));
            if (!old.equals(now)) inside.differ(spot.apply(key), old, now);
        }
    }
}
