package journey.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The values of a part's fields, and what the file held beside them. Immutable. An empty text, an empty list, an empty part and a
/// "no" are the same as none, so setting one takes the field away; two bags with the same values are equal in whatever order
/// they were set.
public final class Fields {
    public static final Fields NONE = new Fields(Map.of(), List.of());

    private final Map<Field<?>, Object> values;
    private final List<Unknown> unknown;

    private Fields(Map<Field<?>, Object> values, List<Unknown> unknown) {
        this.values = values;
        this.unknown = unknown;
    }

    public static <T> Fields of(Field<T> field, T value) {
        return NONE.with(field, value);
    }

    @SuppressWarnings("unchecked") // with() is the only way in, and it takes the field's own type
    public <T> Optional<T> get(Field<T> field) {
        return Optional.ofNullable((T) values.get(field));
    }

    /// The text of a field, "" where there is none.
    public String text(Field<String> field) {
        return get(field).orElse("");
    }

    public <T> List<T> list(Field<List<T>> field) {
        return get(field).orElse(List.of());
    }

    public boolean is(Field<Boolean> field) {
        return get(field).orElse(false);
    }

    public boolean has(Field<?> field) {
        return values.containsKey(field);
    }

    public Set<Field<?>> present() {
        return values.keySet();
    }

    public boolean isEmpty() {
        return values.isEmpty() && unknown.isEmpty();
    }

    /// The same values with this one set. A value that could not be understood before under this key gives way.
    public <T> Fields with(Field<T> field, T value) {
        if (isNothing(value)) return without(field);
        var copy = new LinkedHashMap<>(values);
        copy.put(field, frozen(value));
        return new Fields(copy, knowing(field));
    }

    /// The same values without this one, nor what stood inside it and is not known.
    public Fields without(Field<?> field) {
        var stays = knowing(field).stream().filter(one -> !one.after().startsWith(field.key() + "/")).toList();
        if (!values.containsKey(field) && stays.size() == unknown.size()) return this;
        var copy = new LinkedHashMap<>(values);
        copy.remove(field);
        return new Fields(copy, stays);
    }

    public <T> Fields with(Field<T> field, Optional<T> value) {
        return value.map(v -> with(field, v)).orElseGet(() -> without(field));
    }

    public List<Unknown> unknown() {
        return unknown;
    }

    public Fields withUnknown(List<Unknown> kept) {
        return new Fields(values, List.copyOf(kept));
    }

    private List<Unknown> knowing(Field<?> field) {
        return unknown.stream().anyMatch(one -> one.key().equals(field.key()))
                ? unknown.stream().filter(one -> !one.key().equals(field.key())).toList()
                : unknown;
    }

    private static boolean isNothing(Object value) {
        return switch (value) {
            case String text -> text.isEmpty();
            case Collection<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case Part part -> part.fields().isEmpty();
            case Boolean yes -> !yes;
            default -> false;
        };
    }

    private static Object frozen(Object value) {
        return switch (value) {
            case List<?> list -> List.copyOf(list);
            case Map<?, ?> map -> java.util.Collections.unmodifiableMap(new LinkedHashMap<>(map));
            default -> value;
        };
    }

    /// Collects many values at once, for whoever makes a part from scratch: [#with] would copy the bag for each of them.
    public static final class Filling {
        private final Map<Field<?>, Object> values = new LinkedHashMap<>();

        /// Sets a field; the last value counts.
        public <T> Filling put(Field<T> field, T value) {
            if (isNothing(value)) values.remove(field);
            else values.put(field, frozen(value));
            return this;
        }

        public boolean has(Field<?> field) {
            return values.containsKey(field);
        }

        public Filling drop(Field<?> field) {
            values.remove(field);
            return this;
        }

        /// What was collected, with what is not known beside it. The filling may not be used after it.
        public Fields done(List<Unknown> unknown) {
            return values.isEmpty() && unknown.isEmpty() ? NONE : new Fields(values, List.copyOf(unknown));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields that && values.equals(that.values) && unknown.equals(that.unknown);
    }

    @Override
    public int hashCode() {
        return 31 * values.hashCode() + unknown.hashCode();
    }

    @Override
    public String toString() {
        return unknown.isEmpty() ? values.toString() : values + " and unknown " + unknown;
    }
}
