package journey.app.inspector;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import journey.plan.CardFields.Reading;
import journey.plan.Fields;
import journey.text.Typed;

/// The readings of a metric: a day, and what was measured then, a value or a count out of a number (`132 of 1100`).
final class Readings {
    private Readings() {}

    /// What was measured: a value, or some out of all.
    private record Measured(Optional<BigDecimal> value, Optional<Integer> count, Optional<Integer> outOf) {
        static Optional<Measured> in(Reading reading) {
            var fields = reading.fields();
            var measured = new Measured(fields.get(Reading.VALUE), fields.get(Reading.COUNT), fields.get(Reading.OUT_OF));
            return measured.equals(new Measured(Optional.empty(), Optional.empty(), Optional.empty())) ? Optional.empty() : Optional.of(measured);
        }

        Fields into(Fields fields) {
            return fields.with(Reading.VALUE, value).with(Reading.COUNT, count).with(Reading.OUT_OF, outOf);
        }
    }

    static Editor editor(Reach reach, Cell<List<Reading>> cell, FieldRow row) {
        return new PartsEditor<>(reach, cell, Reading.SHAPE, "field.readings",
                () -> new Reading(Fields.of(Reading.ON, reach.today().get())), reading -> line(reach, reading, row));
    }

    private static List<Editor> line(Reach reach, Cell<Reading> reading, FieldRow row) {
        var day = new DayEditor(reach, Cell.in(reading, Reading.SHAPE, Reading.ON), row.alarm());
        var input = new TextField();
        input.setPrefColumnCount(5);
        input.setPromptText(reach.say("field.readings.value"));
        var measured = reading.seen(Measured::in, (part, value) -> {
            var fields = part.map(Reading::fields).orElse(Fields.NONE);
            return Optional.of(new Reading(value.orElse(new Measured(Optional.empty(), Optional.empty(), Optional.empty())).into(fields)));
        });
        var value = new TextEditor<>(reach, measured, new Format<>(typed -> read(reach, typed), one -> write(reach, one)), row.alarm(), input);
        day.input().setAccessibleText(reach.say("field.on"));
        input.setAccessibleText(reach.say("field.value"));
        input.setAccessibleHelp(reach.say("field.value.help"));
        return List.of(day, value);
    }

    private static Typed<Measured> read(Reach reach, String typed) {
        return switch (reach.typing().measured(typed)) {
            case Typed.Understood<Fields>(var measured) -> new Typed.Understood<>(measured.map(Reading::new).flatMap(Measured::in));
            case Typed.Wrong<Fields>(var why) -> new Typed.Wrong<>(why);
        };
    }

    private static String write(Reach reach, Measured measured) {
        if (measured.count().isPresent() && measured.outOf().isPresent())
            return reach.say("word.rate-count", reach.words().number(measured.count().get()), reach.words().number(measured.outOf().get()));
        return measured.value().map(reach.typing()::write).or(() -> measured.count().map(reach.words()::number)).orElse("");
    }
}
