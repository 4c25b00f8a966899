package journey.merge;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Part;
import journey.plan.Shape;
import journey.plan.Unknown;

/// Joins bags of fields, as finely as [Grain] says.
final class Parts {
    private final Asked asked;
    private final Elements elements;

    Parts(Asked asked, Elements elements) {
        this.asked = asked;
        this.elements = elements;
    }

    Fields join(Spot at, Fields base, Fields mine, Fields theirs) {
        if (Pick.of(base, mine, theirs) instanceof Pick.Settled(var fields)) return fields;
        var all = new HashSet<>(mine.present());
        all.addAll(theirs.present());
        var joined = new Fields.Filling();
        for (var field : all.stream().sorted(Comparator.comparing(Field::key)).toList()) join(at.into(new Step.Of(field)), joined, field, base, mine, theirs);
        var unknown = unknown(at, base, mine, theirs);
        var known = all.stream().filter(joined::has).map(Field::key).collect(Collectors.toSet());
        return joined.done(unknown.stream().filter(one -> !known.contains(one.key())).toList());
    }

    private <T> void join(Spot at, Fields.Filling joined, Field<T> field, Fields base, Fields mine, Fields theirs) {
        var value = switch (Pick.of(base.get(field), mine.get(field), theirs.get(field))) {
            case Pick.Settled(var settled) -> settled;
            case Pick.Torn(var before, var ours, var others) -> torn(at, field, before, ours, others);
        };
        value.ifPresent(one -> joined.put(field, one));
    }

    @SuppressWarnings("unchecked") // a field holds what its kind says
    private <T> Optional<T> torn(Spot at, Field<T> field, Optional<T> base, Optional<T> mine, Optional<T> theirs) {
        return (Optional<T>) switch (Grain.of(field)) {
            case Grain.Set(var text) -> list(at, Kin.at(at, text, (_, _, ours, _) -> ours), (Optional<List<Object>>) base, (Optional<List<Object>>) mine, (Optional<List<Object>>) theirs);
            case Grain.Apart(var shape) -> one(at, shape, (Optional<Part>) base, (Optional<Part>) mine, (Optional<Part>) theirs);
            case Grain.Listed(var shape, var name) -> list(at, Kin.at(at, name, part(shape)), (Optional<List<Part>>) base, (Optional<List<Part>>) mine, (Optional<List<Part>>) theirs);
            case Grain.Mapped(var shape) -> named(at, shape, (Optional<Map<String, Part>>) base, (Optional<Map<String, Part>>) mine, (Optional<Map<String, Part>>) theirs);
            case Grain.Whole _ -> {
                asked.about(at, base, mine, theirs);
                yield mine;
            }
        };
    }

    private <T> Optional<List<T>> list(Spot at, Kin<T> kin, Optional<List<T>> base, Optional<List<T>> mine, Optional<List<T>> theirs) {
        return Optional.of(elements.join(at, kin, base.orElse(List.of()), mine.orElse(List.of()), theirs.orElse(List.of())));
    }

    private Optional<Map<String, Part>> named(Spot at, Shape<?> shape, Optional<Map<String, Part>> base, Optional<Map<String, Part>> mine, Optional<Map<String, Part>> theirs) {
        return Optional.of(elements.join(Kin.at(at, _ -> "", part(shape)), base.orElse(Map.of()), mine.orElse(Map.of()), theirs.orElse(Map.of())));
    }

    private Optional<Part> one(Spot at, Shape<?> shape, Optional<Part> base, Optional<Part> mine, Optional<Part> theirs) {
        return Optional.of(shape.of(join(at, inside(base), inside(mine), inside(theirs))));
    }

    private Kin.Join<Part> part(Shape<?> shape) {
        return (at, base, mine, theirs) -> shape.of(join(at, inside(base), mine.fields(), theirs.fields()));
    }

    /// Fields of the file that nobody knows: each is one value.
    private List<Unknown> unknown(Spot at, Fields base, Fields mine, Fields theirs) {
        var kin = new Kin<Unknown>(Unknown::key, key -> at.into(new Step.Foreign(key)), (spot, before, ours, others) -> {
            asked.about(spot, before, Optional.of(ours), Optional.of(others));
            return ours;
        });
        var placed = Unknowns.Placed.of(base.unknown(), mine.unknown(), theirs.unknown());
        return elements.join(at.into(new Step.Foreign("")), kin, placed.base(), placed.mine(), placed.theirs());
    }

    static Fields inside(Optional<? extends Part> part) {
        return part.map(Part::fields).orElse(Fields.NONE);
    }
}
