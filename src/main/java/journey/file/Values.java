package journey.file;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.plan.Id;
import journey.plan.Kind;
import journey.plan.Part;
import journey.plan.Shape;
import journey.plan.Word;

/// Reads one value by its kind: the switch over [Kind] of the reading side. What cannot be understood gives nothing, and the caller
/// keeps it as it stands.
final class Values {
    private final Tokens in;

    Values(Tokens in) {
        this.in = in;
    }

    @SuppressWarnings("unchecked") // each case reads what its kind says
    <T> Optional<T> read(Kind<T> kind) throws IOException {
        return (Optional<T>) switch (kind) {
            case Kind.Line _, Kind.Prose _, Kind.Address _ -> text();
            case Kind.Whole _ -> in.now().isScalarValue() ? in.scalar().asWhole() : Optional.empty();
            case Kind.Wholes _ -> list(_ -> in.now().isScalarValue() ? in.scalar().asWhole() : Optional.empty());
            case Kind.Decimal _ -> in.now().isScalarValue() ? in.scalar().asDecimal() : Optional.empty();
            case Kind.Day _ -> text().flatMap(Numbers::day);
            case Kind.Flag _ -> in.now().isBoolean() ? Optional.of(in.is(JsonToken.VALUE_TRUE)) : Optional.empty();
            case Kind.Choice<?>(var type) -> text().flatMap(word -> constant(type, word));
            case Kind.Choices<?>(var type) -> list(_ -> text().flatMap(word -> constant(type, word)));
            case Kind.Words _ -> list(_ -> text());
            case Kind.OfAudience _, Kind.OwnId _ -> text().filter(Id::isOne).map(Id::new);
            case Kind.One<?>(var shape) -> in.is(JsonToken.START_OBJECT) ? Optional.of(part(shape)) : Optional.empty();
            case Kind.Many<?>(var shape) -> parts(shape);
            case Kind.Named<?>(var shape) -> named(shape);
            case Kind.Raw _ -> Optional.of(Raw.copy(in.parser()));
            case Kind.Sum _, Kind.Share _ -> throw new AssertionError("read with the object around it: " + kind);
        };
    }

    private Optional<String> text() throws IOException {
        return in.is(JsonToken.VALUE_STRING) ? Optional.of(in.text()) : Optional.empty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a wildcard cannot say that it is an enum and a word
    private static Optional<Object> constant(Class<?> type, String word) {
        return Word.in((Class) type, word);
    }

    private interface Item<T> {
        Optional<T> read(int index) throws IOException;
    }

    /// A list of plain values; nothing if one of them cannot be understood.
    private <T> Optional<List<T>> list(Item<T> item) throws IOException {
        if (!in.is(JsonToken.START_ARRAY)) return Optional.empty();
        var list = new ArrayList<T>();
        while (in.next() != JsonToken.END_ARRAY) {
            var value = item.read(list.size());
            if (value.isEmpty()) return Optional.empty();
            list.add(value.get());
        }
        return Optional.of(list);
    }

    private <T extends Part> T part(Shape<T> shape) throws IOException {
        return shape.of(new PartReader(in, Form.of(shape)).read());
    }

    /// A list of parts; what is no part is left out, so that one bad reading does not cost the others.
    private <T extends Part> Optional<List<T>> parts(Shape<T> shape) throws IOException {
        if (!in.is(JsonToken.START_ARRAY)) return Optional.empty();
        var list = new ArrayList<T>();
        for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
            in.notes.into(i);
            if (in.is(JsonToken.START_OBJECT)) list.add(part(shape));
            else {
                in.notes.changed("file.found.no-object");
                in.parser().skipChildren();
            }
            in.notes.out();
        }
        return Optional.of(list);
    }

    private <T extends Part> Optional<Map<String, T>> named(Shape<T> shape) throws IOException {
        if (!in.is(JsonToken.START_OBJECT)) return Optional.empty();
        var map = new LinkedHashMap<String, T>();
        while (in.next() == JsonToken.FIELD_NAME) {
            var name = Clean.text(in.parser().currentName());
            in.notes.into(name);
            in.next();
            if (map.containsKey(name)) in.notes.changed("file.found.double-key", name);
            if (in.is(JsonToken.START_OBJECT)) map.put(name, part(shape));
            else {
                in.notes.changed("file.found.no-object");
                in.parser().skipChildren();
            }
            in.notes.out();
        }
        return Optional.of(map);
    }
}
