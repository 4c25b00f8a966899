package journey.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import journey.plan.Amount;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Kind;
import journey.plan.Part;
import journey.plan.Rate;
import journey.plan.Unknown;
import journey.plan.Word;

/// Writes the fields of a part in the order of its form, what is not known at its place: the switch over [Kind] of the writing side.
final class PartWriter {
    private final JsonText out;

    PartWriter(JsonText out) {
        this.out = out;
    }

    /// Writes a key of the object's own.
    interface Own {
        /// @return false if there is nothing to write
        boolean write(String key);
    }

    /// An object with these fields.
    void object(Form form, Fields fields, Own own) {
        out.object();
        inside(form, fields.unknown(), (key, field) -> field.map(one -> value(one, key, fields)).orElseGet(() -> own.write(key)));
        out.end('}');
    }

    void object(Form form, Fields fields) {
        object(form, fields, key -> {
            throw new AssertionError(key);
        });
    }

    interface Known {
        boolean write(String key, Optional<Field<?>> field);
    }

    /// What stands in an object: known keys in their order, and each unknown one after the key that it followed. A key that was
    /// not understood is written as it was, unless something is known under it now.
    void inside(Form form, List<Unknown> unknown, Known known) {
        if (!unknown.isEmpty()) raw(Kept.after("", unknown, form));
        for (int i = 0; i < form.keys().size(); i++) {
            var key = form.keys().get(i);
            var isWritten = known.write(key, form.field(i));
            if (unknown.isEmpty()) continue;
            if (!isWritten) raw(unknown.stream().filter(one -> one.key().equals(key)).toList());
            raw(Kept.after(key, unknown, form));
        }
        if (!unknown.isEmpty()) raw(Kept.astray(unknown, form));
    }

    private void raw(List<Unknown> list) {
        for (var one : list) out.key(one.key()).raw(one.json());
    }

    /// The value of a field under a key, if there is one.
    <T> boolean value(Field<T> field, String key, Fields fields) {
        var value = fields.get(field);
        if (value.isEmpty()) return false;
        if (Form.isSpread(field)) return scalar(key, Rates.scalars((Rate) value.get()));
        out.key(key);
        write(field.kind(), value.get(), Kept.inside(fields.unknown(), key));
        return true;
    }

    /// A value without a key.
    void value(Kind<?> kind, Object value) {
        write(kind, value, List.of());
    }

    private boolean scalar(String key, Scalars values) {
        values.get(key).ifPresent(one -> one.write(out.key(key)));
        return values.has(key);
    }

    @SuppressWarnings("unchecked") // a field holds what its kind says
    private void write(Kind<?> kind, Object value, List<Unknown> inside) {
        switch (kind) {
            case Kind.Line _, Kind.Prose _, Kind.Address _ -> out.text((String) value);
            case Kind.Whole _ -> out.asIs(value.toString());
            case Kind.Wholes _ -> row((List<Integer>) value, one -> out.asIs(one.toString()));
            case Kind.Decimal _ -> out.text(((BigDecimal) value).toPlainString());
            case Kind.Sum _ -> amount((Amount) value, inside);
            case Kind.Share _ -> scalars(Rates.RATE, Rates.scalars((Rate) value), inside);
            case Kind.Day _ -> out.text(value.toString());
            case Kind.Flag _ -> out.asIs(value.toString());
            case Kind.Choice<?> _ -> out.text(((Word) value).word());
            case Kind.Choices<?> _ -> row((List<Word>) value, one -> out.text(one.word()));
            case Kind.Words _ -> row((List<String>) value, out::text);
            case Kind.OfAudience _, Kind.OwnId _ -> out.text(((Id) value).value());
            case Kind.One<?>(var shape) -> object(Form.of(shape), ((Part) value).fields());
            case Kind.Many<?>(var shape) -> {
                out.array();
                for (var part : (List<Part>) value) object(Form.of(shape), part.fields());
                out.end(']');
            }
            case Kind.Named<?>(var shape) -> {
                out.object();
                ((Map<String, Part>) value).forEach((name, part) -> {
                    out.key(name);
                    object(Form.of(shape), part.fields());
                });
                out.end('}');
            }
            case Kind.Raw _ -> out.raw(Raw.compact((String) value));
        }
    }

    private <T> void row(List<T> values, Consumer<T> write) {
        out.row();
        values.forEach(write);
        out.end(']');
    }

    private void amount(Amount amount, List<Unknown> inside) {
        switch (amount) {
            case Amount.Exact(var exact) -> out.text(exact.toPlainString());
            case Amount.Range range -> scalars(Rates.RANGE, Rates.scalars(range), inside);
        }
    }

    private void scalars(Form form, Scalars values, List<Unknown> inside) {
        out.object();
        inside(form, inside, (key, _) -> scalar(key, values));
        out.end('}');
    }
}
