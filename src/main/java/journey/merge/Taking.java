package journey.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Part;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Shape;
import journey.plan.Stage;
import journey.plan.Unknown;

/// Makes a plan hold a value at a spot, or none there. A spot that is gone stays gone; of a list or an object the rest stays as it is.
final class Taking {
    private Taking() {}

    /// @param value of the type that a [Conflict] has at this spot
    static Plan of(Plan plan, Spot at, Optional<?> value) {
        if (at.steps().isEmpty()) return Wholes.with(plan, at.place(), value);
        return switch (at.steps().getFirst()) {
            case Step.Own own -> own(plan, at, own, value);
            case Step.Of _, Step.Named _, Step.Foreign _ -> plan.with(at.place(), fields -> inside(fields, at.steps(), value));
        };
    }

    @SuppressWarnings("unchecked") // a conflict holds what its spot says
    private static Plan own(Plan plan, Spot at, Step.Own own, Optional<?> value) {
        return switch (own) {
            case STAGE -> at.place() instanceof Place.Of(var id) && value.isPresent() ? plan.replacing(id, card -> card.at((Stage) value.get())) : plan;
            case ORDER -> at.place() instanceof Place.Of(var id) ? Wholes.behind(plan, id, value.map(Id.class::cast)) : plan;
            case PUT_ASIDE -> switch (at.steps().size()) {
                case 1 -> plan.withPutAside(value.map(list -> (List<PutAside>) list).orElse(List.of()));
                case 3 -> plan.withPutAside(swapped(plan.putAside(), one -> Asides.isAt(at, one), value.map(PutAside.class::cast)));
                default -> plan.withPutAside(plan.putAside().stream().map(one -> !Asides.isAt(at, one) ? one
                        : new PutAside(one.rule(), one.at(), inside(one.fields(), at.steps().subList(3, at.steps().size()), value))).toList());
            };
        };
    }

    private static Fields inside(Fields fields, List<Step> steps, Optional<?> value) {
        var rest = steps.subList(1, steps.size());
        return switch (steps.getFirst()) {
            case Step.Of(var field) -> field(fields, field, rest, value);
            case Step.Foreign(var key) -> fields.withUnknown(unknown(fields.unknown(), key, value));
            case Step.Named _, Step.Own _ -> throw new IllegalArgumentException("no field: " + steps.getFirst());
        };
    }

    @SuppressWarnings("unchecked") // a field holds what its kind says
    private static <T> Fields field(Fields fields, Field<T> field, List<Step> steps, Optional<?> value) {
        if (steps.isEmpty()) return fields.get(field).equals(value) ? fields : fields.with(field, (Optional<T>) value);
        return switch (Grain.of(field)) {
            case Grain.Apart(var shape) -> fields.with(field, (T) shape.of(inside(Parts.inside(fields.get(field).map(Part.class::cast)), steps, value)));
            case Grain.Listed(var shape, var name) -> fields.with(field, (T) many((List<Part>) fields.get(field).orElse((T) List.of()), name, shape, steps, value));
            case Grain.Mapped(var shape) -> fields.with(field, (T) named(fields, field, shape, steps, value));
            case Grain.Set _, Grain.Whole _ -> throw new IllegalArgumentException("one value: " + field);
        };
    }

    private static List<Part> many(List<Part> list, Function<Part, String> name, Shape<?> shape, List<Step> steps, Optional<?> value) {
        Predicate<Part> isIt = part -> name.apply(part).equals(steps.getFirst().text());
        if (steps.size() == 1) return swapped(list, isIt, value.map(Part.class::cast));
        return list.stream().<Part>map(part -> isIt.test(part) ? shape.of(inside(part.fields(), steps.subList(1, steps.size()), value)) : part).toList();
    }

    private static LinkedHashMap<String, Part> named(Fields fields, Field<?> field, Shape<?> shape, List<Step> steps, Optional<?> value) {
        var all = new LinkedHashMap<>(Spots.elements(field, fields).orElseGet(LinkedHashMap::new));
        var name = steps.getFirst().text();
        if (steps.size() > 1) all.computeIfPresent(name, (_, part) -> shape.of(inside(part.fields(), steps.subList(1, steps.size()), value)));
        else value.ifPresentOrElse(part -> all.put(name, (Part) part), () -> all.remove(name));
        return all;
    }

    /// All of them at once, if the value is a list: they could not be told apart.
    @SuppressWarnings("unchecked") // a conflict holds what its spot says
    private static List<Unknown> unknown(List<Unknown> list, String key, Optional<?> value) {
        if (key.isEmpty() && value.filter(List.class::isInstance).isPresent()) return (List<Unknown>) value.get();
        return swapped(list, one -> one.key().equals(key), value.map(Unknown.class::cast));
    }

    /// A list with one in the place of another, without it, or with it at the end.
    static <T> List<T> swapped(List<? extends T> list, Predicate<? super T> isIt, Optional<? extends T> value) {
        var all = new ArrayList<T>(list.size() + 1);
        var isIn = false;
        for (var one : list) {
            if (!isIt.test(one)) all.add(one);
            else if (!isIn) value.ifPresent(all::add);
            isIn |= isIt.test(one);
        }
        if (!isIn) value.ifPresent(all::add);
        return List.copyOf(all);
    }
}
