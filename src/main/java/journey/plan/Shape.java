package journey.plan;

import java.util.List;
import java.util.function.Function;

/// What a [Part] looks like: its fields in the order in which the file writes them, and how to make one of them.
public record Shape<T extends Part>(List<Field<?>> fields, Function<Fields, T> make) {
    public Shape {
        fields = List.copyOf(fields);
    }

    public T of(Fields values) {
        return make.apply(values);
    }
}
