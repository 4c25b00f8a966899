package journey.app.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Id;
import journey.plan.Kind;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.Part;
import journey.plan.Profile;
import journey.plan.Rate;
import journey.plan.Settings;
import journey.plan.Span;
import journey.plan.StagePlan;
import journey.plan.Word;

/// Makes the editor of a field: one kind of control for each [Kind], and a few fields that want something better than their kind has.
final class Editors {
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_PROSE = 100_000;
    private final Reach reach;

    Editors(Reach reach) {
        this.reach = reach;
    }

    /// The row of a field under its own name.
    <T> FieldRow row(Field<T> field, Cell<T> cell, Supplier<String> unit) {
        return row("field." + field.key(), field, cell, unit);
    }

    <T> FieldRow row(String key, Field<T> field, Cell<T> cell, Supplier<String> unit) {
        return new FieldRow(reach, key, unit, row -> of(key, field, cell, row));
    }

    @SuppressWarnings("unchecked") // the kind of a field and the type of its cell are the same
    private <T> Editor of(String key, Field<T> field, Cell<T> cell, FieldRow row) {
        return switch (field.kind()) {
            case Kind.Line _ -> line(field, (Cell<String>) cell, row);
            case Kind.Prose _ -> new TextEditor<>(reach, (Cell<String>) cell, Format.text(LONGEST_PROSE), row.alarm(), new GrowingArea());
            case Kind.Address _ -> new AddressEditor(reach, (Cell<String>) cell, row.alarm());
            case Kind.Whole _ -> typed((Cell<Integer>) cell, new Format<>(reach.typing()::whole, reach.words()::number), row);
            case Kind.Decimal _ -> typed((Cell<java.math.BigDecimal>) cell, new Format<>(reach.typing()::decimal, reach.typing()::write), row);
            case Kind.Sum(var unit) -> typed((Cell<journey.plan.Amount>) cell, Sums.of(reach, unit, field), row);
            case Kind.Share _ -> new RateEditor(reach, field, (Cell<Rate>) cell, row.alarm(), field == CardFields.TAKE ? RateEditor.Of.ANY_STAGE : RateEditor.Of.ITS_PLACE);
            case Kind.Day _ -> new DayEditor(reach, (Cell<java.time.LocalDate>) cell, row.alarm());
            case Kind.Flag _ -> new FlagEditor(reach, (Cell<Boolean>) cell, reach.say(key));
            case Kind.Choice<?> choice -> choice(choice, field, cell);
            case Kind.Choices<?> choices -> checks(choices, cell);
            case Kind.Words _ -> new TagsEditor(reach, (Cell<List<String>>) cell);
            case Kind.OfAudience _ -> new AudienceEditor(reach, (Cell<Id>) cell);
            case Kind.One<?> one -> part(key, one, cell, row);
            case Kind.Many<?> many -> parts(key, many, field, cell, row);
            case Kind.Wholes _, Kind.OwnId _, Kind.Named<?> _, Kind.Raw _ -> throw new IllegalArgumentException("no field to type in: " + field);
        };
    }

    private Editor line(Field<?> field, Cell<String> cell, FieldRow row) {
        if (field == CardFields.MEASURES) return Measures.editor(reach, cell);
        if (field == Settings.LANGUAGE) return Localities.languages(reach, cell);
        if (field == Settings.CURRENCY) return Localities.currencies(reach, cell);
        var input = new TextField();
        if (field == CardFields.OWNER || field == CardFields.CHANNEL || field == CardFields.UNIT) Suggesting.usedBefore(reach, input, field);
        return new TextEditor<>(reach, cell, Format.text(LONGEST_LINE), row.alarm(), input);
    }

    private <T> Editor typed(Cell<T> cell, Format<T> format, FieldRow row) {
        return new TextEditor<>(reach, cell, format, row.alarm(), new TextField());
    }

    @SuppressWarnings("unchecked")
    private <E extends Enum<E> & Word, T> Editor choice(Kind.Choice<?> kind, Field<T> field, Cell<T> cell) {
        var type = ((Kind.Choice<E>) kind).type();
        var unset = Optional.ofNullable((E) absent(field));
        var all = Arrays.stream(type.getEnumConstants()).filter(one -> field != Settings.Period.LENGTH || one != Span.ONCE).toList();
        Function<Optional<E>, String> name = one -> one.map(word -> name(field, word)).orElseGet(() -> reach.say("field.undecided"));
        return new ChoiceEditor<>(reach, (Cell<E>) cell, () -> all, name, unset);
    }

    private String name(Field<?> field, Word word) {
        if (field == CardFields.EVERY) return reach.say("field.every." + word.word());
        return word instanceof journey.plan.Stage stage ? reach.say("field.stage.numbered", stage.number(), stage) : reach.words().name(word);
    }

    /// What it means that a choice is absent, where it means something.
    private static @org.jspecify.annotations.Nullable Word absent(Field<?> field) {
        if (field == CardFields.EVERY) return Span.ONCE;
        if (field == Settings.PROFILE) return Profile.STRICT_SEQUENCE;
        return field == Link.KIND ? LinkKind.LEADS_TO : null;
    }

    @SuppressWarnings("unchecked")
    private <E extends Enum<E> & Word, T> Editor checks(Kind.Choices<?> kind, Cell<T> cell) {
        return new ChecksEditor<>(reach, (Cell<List<E>>) cell, ((Kind.Choices<E>) kind).type());
    }

    @SuppressWarnings("unchecked")
    private <P extends Part, T> Editor part(String key, Kind.One<?> kind, Cell<T> cell, FieldRow row) {
        var shape = ((Kind.One<P>) kind).shape();
        var rows = shape.fields().stream().filter(field -> field != Settings.Brand.LOGO)
                .map(field -> inner(key, shape, field, (Cell<P>) cell)).toList();
        return new PartEditor(rows);
    }

    private <P extends Part, T> FieldRow inner(String key, journey.plan.Shape<P> shape, Field<T> field, Cell<P> cell) {
        var name = field == StagePlan.StepBack.RATE ? key + ".rate" : key + "." + field.key();
        return row(name, field, Cell.in(cell, shape, field), () -> "");
    }

    @SuppressWarnings("unchecked")
    private <T> Editor parts(String key, Kind.Many<?> kind, Field<T> field, Cell<T> cell, FieldRow row) {
        if (field == CardFields.READINGS) return Readings.editor(reach, (Cell<List<CardFields.Reading>>) cell, row);
        if (field == CardFields.BRINGS) return Brings.editor(reach, (Cell<List<CardFields.Bring>>) cell, row);
        throw new IllegalArgumentException("no rows for " + kind + " of " + key);
    }
}
