package journey.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Field;
import journey.plan.Kind;
import journey.plan.Shape;

/// What an object of the file can hold, in the order in which it is written: keys of its own, which reader and writer know by name,
/// and fields, which they know by kind. A share without a key of its own ([journey.plan.StagePlan.StepBack#RATE]) stands in the
/// same object, so its keys are the object's.
final class Form {
    private static final Map<Shape<?>, Form> SHAPES = new IdentityHashMap<>();
    private static final Form[] CARDS = new Form[CardType.values().length];
    static final Form FOREIGN = card(CardFields.COMMON);

    private final List<String> keys = new ArrayList<>();
    private final List<Optional<Field<?>>> fields = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    private Form(List<?> parts) {
        for (var part : parts)
            if (part instanceof Field<?> field && field.key().isEmpty()) Rates.KEYS.forEach(key -> add(key, Optional.of(field)));
            else if (part instanceof Field<?> field) add(field.key(), Optional.of(field));
            else add((String) part, Optional.empty());
    }

    private void add(String key, Optional<Field<?>> field) {
        places.put(key, keys.size());
        keys.add(key);
        fields.add(field);
    }

    /// @param parts fields, and the keys of its own as texts
    static Form of(List<?> parts) {
        return new Form(parts);
    }

    static Form and(List<Field<?>> fields, String... own) {
        var parts = new ArrayList<Object>(List.of(own));
        parts.addAll(fields);
        return new Form(parts);
    }

    static synchronized Form of(Shape<?> shape) {
        return SHAPES.computeIfAbsent(shape, one -> new Form(one.fields()));
    }

    static synchronized Form of(CardType type) {
        var form = CARDS[type.ordinal()];
        return form == null ? CARDS[type.ordinal()] = card(CardFields.of(type)) : form;
    }

    private static Form card(List<Field<?>> fields) {
        return and(fields, "id", "stage", "type");
    }

    List<String> keys() {
        return keys;
    }

    /// Where a key stands, -1 if it is not known here.
    int place(String key) {
        return places.getOrDefault(key, -1);
    }

    boolean knows(String key) {
        return places.containsKey(key);
    }

    /// The field under a key; none for a key of the object's own.
    Optional<Field<?>> field(int place) {
        return fields.get(place);
    }

    /// Whether a field's value is spread over keys of this object.
    static boolean isSpread(Field<?> field) {
        return field.key().isEmpty() && field.kind() instanceof Kind.Share;
    }
}
