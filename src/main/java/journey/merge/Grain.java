package journey.merge;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import journey.plan.CardFields;
import journey.plan.CardFields.Bring;
import journey.plan.CardFields.Reading;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Kind;
import journey.plan.Part;
import journey.plan.Settings;
import journey.plan.Settings.Conflict;
import journey.plan.Settings.Remark;
import journey.plan.Settings.Scenario;
import journey.plan.Shape;
import journey.plan.Word;

/// How finely a field is joined, compared and asked about: the one place that says so, for all of merging.
sealed interface Grain {
    /// One value. So are the numbers of the inbound phases, which only mean something together, and a step back with its rate: how many go says
    /// nothing without where.
    record Whole() implements Grain {}

    /// Tags, captures, the questions answered in the interview: each one's coming and going counts.
    ///
    /// @param text what each is called
    record Set(Function<Object, String> text) implements Grain {}

    /// The parts of a period, a brand or a link's tracking are fields of their own.
    record Apart(Shape<?> shape) implements Grain {}

    /// Readings are known by their day, what programs bring by its stage, scenarios and remarks by their ids. Choices that are still open are
    /// known by all of themselves, so that nobody is asked about them: those of both sides are there.
    ///
    /// @param name what each is known by
    record Listed(Shape<?> shape, Function<Part, String> name) implements Grain {}

    /// Settings of rules and the like are known by their names.
    record Mapped(Shape<?> shape) implements Grain {}

    Map<Field<?>, Function<Fields, String>> NAMES = Map.of(
            CardFields.READINGS, fields -> text(fields, Reading.ON),
            CardFields.BRINGS, fields -> fields.get(Bring.INTO).map(Word::word).orElse(""),
            Settings.SCENARIOS, fields -> text(fields, Scenario.ID),
            Settings.REMARKS, fields -> text(fields, Remark.ID),
            Settings.CONFLICTS, fields -> Conflict.SHAPE.fields().stream().map(field -> text(fields, field)).collect(Collectors.joining("\n")));

    static Grain of(Field<?> field) {
        return switch (field.kind()) {
            case Kind.Words _ -> new Set(String.class::cast);
            case Kind.Choices<?> _ -> new Set(word -> ((Word) word).word());
            case Kind.One<?>(var shape) when isApart(shape) -> new Apart(shape);
            case Kind.Many<?>(var shape) when NAMES.containsKey(field) -> new Listed(shape, part -> NAMES.get(field).apply(part.fields()));
            case Kind.Named<?>(var shape) -> new Mapped(shape);
            case Kind.Line _, Kind.Prose _, Kind.Address _, Kind.Whole _, Kind.Wholes _, Kind.Decimal _, Kind.Sum _, Kind.Share _, Kind.Day _, Kind.Flag _,
                 Kind.Choice<?> _, Kind.OfAudience _, Kind.OwnId _, Kind.One<?> _, Kind.Many<?> _, Kind.Raw _ -> new Whole();
        };
    }

    /// Whether its fields can be taken from either side; a field without a key is spread over the object and belongs to the others.
    private static boolean isApart(Shape<?> shape) {
        return shape.fields().stream().noneMatch(field -> field.key().isEmpty());
    }

    private static String text(Fields fields, Field<?> field) {
        return fields.get(field).map(Object::toString).orElse("");
    }
}
