package journey.file;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import journey.plan.Amount;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Kind;
import journey.plan.Rate;
import journey.plan.Unknown;

/// Reads one object whose fields the plan lists. Keys that are the object's own go to [#own].
class PartReader implements Tokens.Taker {
    final Tokens in;
    private final Fields.Filling filling = new Fields.Filling();
    private final Scalars spread = new Scalars();
    private final List<Unknown> unknown = new ArrayList<>(0);
    private final List<Unknown> inside = new ArrayList<>(0);
    private Form form;

    PartReader(Tokens in, Form form) {
        this.in = in;
        this.form = form;
    }

    /// Reads the object that begins at the current token.
    Fields read() throws IOException {
        in.object(this, unknown);
        return soFar();
    }

    /// Takes a key of the object's own.
    ///
    /// @return false if its value cannot be understood
    boolean own(String key) throws IOException {
        throw new AssertionError(key);
    }

    /// A key of the object's own comes again: forget its value.
    void forgetOwn(String key) {}

    /// Whether a key of the object's own is written.
    boolean hasOwn(String key) {
        return true;
    }

    @Override
    public final Form form() {
        return form;
    }

    final void become(Form other) {
        form = other;
    }

    final void keep(List<Unknown> more) {
        inside.addAll(more);
    }

    @Override
    public final void forget(String key, int place) {
        form.field(place).ifPresentOrElse(filling::drop, () -> forgetOwn(key));
        inside.removeIf(one -> one.after().startsWith(key + "/"));
        spread.remove(key);
    }

    @Override
    public final boolean take(String key, int place) throws IOException {
        var moment = in.notes.now();
        var field = form.field(place);
        if (isNothing() && field.filter(one -> one.kind() instanceof Kind.Raw).isEmpty()) return true;
        if (field.isEmpty()) return own(key);
        if (Form.isSpread(field.get())) {
            if (in.now().isScalarValue()) spread.put(key, in.scalar());
            return in.now().isScalarValue() || misunderstood(key, moment);
        }
        return take(field.get()) || misunderstood(key, moment);
    }

    private boolean isNothing() throws IOException {
        return in.is(JsonToken.VALUE_NULL) || in.is(JsonToken.VALUE_STRING) && in.parser().getTextLength() == 0;
    }

    private <T> boolean take(Field<T> field) throws IOException {
        var value = value(field);
        value.ifPresent(one -> filling.put(field, one));
        return value.isPresent();
    }

    /// The value is kept as it stands: what was found or kept inside it does not count.
    private boolean misunderstood(String key, int moment) {
        in.notes.forget(moment);
        inside.removeIf(one -> one.after().startsWith(key + "/"));
        in.notes.kept("file.found.not-understood");
        return false;
    }

    @SuppressWarnings("unchecked") // the kind says what T is
    private <T> Optional<T> value(Field<T> field) throws IOException {
        return switch (field.kind()) {
            case Kind.Sum _ -> (Optional<T>) amount(field.key());
            case Kind.Share _ -> (Optional<T>) share(field.key());
            case Kind<T> kind -> new Values(in).read(kind);
        };
    }

    private Optional<Amount> amount(String key) throws IOException {
        if (in.now().isScalarValue()) return in.scalar().asDecimal().map(Amount.Exact::new);
        return scalars(key, Rates.RANGE).flatMap(Rates::range);
    }

    private Optional<Rate> share(String key) throws IOException {
        return scalars(key, Rates.RATE).flatMap(Rates::rate);
    }

    /// The plain values of an object without a bag of its own; what else is in it goes to ours.
    private Optional<Scalars> scalars(String key, Form keys) throws IOException {
        if (!in.is(JsonToken.START_OBJECT)) return Optional.empty();
        var reader = new ScalarsReader(in, keys);
        var unknown = new ArrayList<Unknown>(0);
        in.object(reader, unknown);
        if (unknown.stream().anyMatch(one -> keys.knows(one.key()))) return Optional.empty();
        inside.addAll(Kept.under(key, Kept.inOrder(unknown, keys, reader.values::has)));
        return Optional.of(reader.values);
    }

    /// Plain values and nothing else.
    private record ScalarsReader(Tokens in, Form form, Scalars values) implements Tokens.Taker {
        ScalarsReader(Tokens in, Form form) {
            this(in, form, new Scalars());
        }

        @Override
        public boolean take(String key, int place) throws IOException {
            if (in.now().isScalarValue() && !in.is(JsonToken.VALUE_NULL)) values.put(key, in.scalar());
            return in.now().isScalarValue();
        }

        @Override
        public void forget(String key, int place) {
            values.remove(key);
        }
    }

    /// What was read until now: all of it, or what stood before the text broke off.
    final Fields soFar() {
        unknown.addAll(inside);
        form.keys().stream().filter(spread::has).findFirst().flatMap(key -> form.field(form.place(key))).ifPresent(this::gather);
        Predicate<String> isThere = key -> form.field(form.place(key)).map(field -> filling.has(field) && (!Form.isSpread(field) || spread.has(key)))
                .orElseGet(() -> hasOwn(key));
        return filling.done(Kept.inOrder(unknown, form, isThere));
    }

    /// Makes a share of the values that stood under keys of this object, or keeps them as they stand.
    @SuppressWarnings("unchecked") // a spread field is a share
    private void gather(Field<?> field) {
        var rate = unknown.stream().anyMatch(one -> Rates.KEYS.contains(one.key())) ? Optional.<Rate>empty() : Rates.rate(spread);
        rate.ifPresent(one -> filling.put((Field<Rate>) field, one));
        if (rate.isPresent()) return;
        in.notes.kept("file.found.not-understood");
        spread.all().forEach((key, value) -> unknown.add(new Unknown(key, value.raw(), "")));
    }
}
