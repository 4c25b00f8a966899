package journey.merge;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import journey.plan.CardFields.Bring;
import journey.plan.CardFields.Reading;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Kind;
import journey.plan.Part;
import journey.plan.Settings.Conflict;
import journey.plan.Settings.Remark;
import journey.plan.Settings.Scenario;
import journey.plan.Settings;
import journey.plan.Shape;
import journey.plan.Unknown;
import journey.plan.Word;

/// Joins bags of fields: the switch over [Kind] of merging.
///
/// - Tags, captures and the questions answered in the interview are sets: each side's coming and going counts.
/// - Readings are known by their day, what programs bring by its stage, scenarios and remarks by their ids, settings of rules and the like
///   by their names. Choices that are still open are never asked for again: those of both sides are there.
/// - The parts of a period, a brand or a link's tracking are fields of their own. A step back is one value with its rate: how many go says
///   nothing without where.
/// - All else is one value, with the numbers of the inbound phases, which only mean something together.
final class Parts {
    /// What the parts of a list are known by.
    static final Map<Field<?>, Function<Fields, String>> NAMES = Map.of(
            CardFields.READINGS, fields -> text(fields, Reading.ON),
            CardFields.BRINGS, fields -> fields.get(Bring.INTO).map(Word::word).orElse(""),
            Settings.SCENARIOS, fields -> text(fields, Scenario.ID),
            Settings.REMARKS, fields -> text(fields, Remark.ID),
            Settings.CONFLICTS, fields -> Conflict.SHAPE.fields().stream().map(field -> text(fields, field)).collect(Collectors.joining("\n")));

    private final Asked asked;
    private final Elements elements;

    Parts(Asked asked, Elements elements) {
        this.asked = asked;
        this.elements = elements;
    }

    Fields join(Spot at, Fields base, Fields mine, Fields theirs) {
        if (Pick.of(base, mine, theirs) instanceof Pick.Settled(var fields)) return fields;
        var all = new HashSet<>(mine.present());
        all.addAll(theirs.present());
        var joined = new Fields.Filling();
        for (var field : all.stream().sorted(Comparator.comparing(Field::key)).toList()) join(at.into(new Step.Of(field)), joined, field, base, mine, theirs);
        var unknown = unknown(at, base, mine, theirs);
        var known = all.stream().filter(joined::has).map(Field::key).collect(Collectors.toSet());
        return joined.done(unknown.stream().filter(one -> !known.contains(one.key())).toList());
    }

    private <T> void join(Spot at, Fields.Filling joined, Field<T> field, Fields base, Fields mine, Fields theirs) {
        var value = switch (Pick.of(base.get(field), mine.get(field), theirs.get(field))) {
            case Pick.Settled(var settled) -> settled;
            case Pick.Torn(var before, var ours, var others) -> torn(at, field, before, ours, others);
        };
        value.ifPresent(one -> joined.put(field, one));
    }

    @SuppressWarnings("unchecked") // a field holds what its kind says
    private <T> Optional<T> torn(Spot at, Field<T> field, Optional<T> base, Optional<T> mine, Optional<T> theirs) {
        return (Optional<T>) switch (field.kind()) {
            case Kind.Words _ -> set(at, word -> word, (Optional<List<String>>) base, (Optional<List<String>>) mine, (Optional<List<String>>) theirs);
            case Kind.Choices<?> _ -> set(at, Word::word, (Optional<List<Word>>) base, (Optional<List<Word>>) mine, (Optional<List<Word>>) theirs);
            case Kind.One<?>(var shape) when isApart(shape) -> one(at, shape, (Optional<Part>) base, (Optional<Part>) mine, (Optional<Part>) theirs);
            case Kind.Many<?>(var shape) when NAMES.containsKey(field) ->
                    many(at, shape, NAMES.get(field), (Optional<List<Part>>) base, (Optional<List<Part>>) mine, (Optional<List<Part>>) theirs);
            case Kind.Named<?>(var shape) -> named(at, shape, (Optional<Map<String, Part>>) base, (Optional<Map<String, Part>>) mine, (Optional<Map<String, Part>>) theirs);
            case Kind.Line _, Kind.Prose _, Kind.Address _, Kind.Whole _, Kind.Wholes _, Kind.Decimal _, Kind.Sum _, Kind.Share _, Kind.Day _, Kind.Flag _,
                 Kind.Choice<?> _, Kind.OfAudience _, Kind.OwnId _, Kind.One<?> _, Kind.Many<?> _, Kind.Raw _ -> {
                asked.about(at, base, mine, theirs);
                yield mine;
            }
        };
    }

    /// Whether its fields can be taken from either side; a field without a key is spread over the object and belongs to the others.
    static boolean isApart(Shape<?> shape) {
        return shape.fields().stream().noneMatch(field -> field.key().isEmpty());
    }

    private <T> Optional<List<T>> set(Spot at, Function<T, String> text, Optional<List<T>> base, Optional<List<T>> mine, Optional<List<T>> theirs) {
        return list(at, Kin.at(at, text, (_, _, ours, _) -> ours), base, mine, theirs);
    }

    private Optional<List<Part>> many(Spot at, Shape<?> shape, Function<Fields, String> name, Optional<List<Part>> base, Optional<List<Part>> mine, Optional<List<Part>> theirs) {
        return list(at, Kin.at(at, part -> name.apply(part.fields()), part(shape)), base, mine, theirs);
    }

    private <T> Optional<List<T>> list(Spot at, Kin<T> kin, Optional<List<T>> base, Optional<List<T>> mine, Optional<List<T>> theirs) {
        return Optional.of(elements.join(at, kin, base.orElse(List.of()), mine.orElse(List.of()), theirs.orElse(List.of())));
    }

    private Optional<Map<String, Part>> named(Spot at, Shape<?> shape, Optional<Map<String, Part>> base, Optional<Map<String, Part>> mine, Optional<Map<String, Part>> theirs) {
        return Optional.of(elements.join(Kin.at(at, _ -> "", part(shape)), base.orElse(Map.of()), mine.orElse(Map.of()), theirs.orElse(Map.of())));
    }

    private Optional<Part> one(Spot at, Shape<?> shape, Optional<Part> base, Optional<Part> mine, Optional<Part> theirs) {
        return Optional.of(shape.of(join(at, inside(base), inside(mine), inside(theirs))));
    }

    private Kin.Join<Part> part(Shape<?> shape) {
        return (at, base, mine, theirs) -> shape.of(join(at, inside(base), mine.fields(), theirs.fields()));
    }

    /// Fields of the file that nobody knows: each is one value, with its place.
    private List<Unknown> unknown(Spot at, Fields base, Fields mine, Fields theirs) {
        var kin = new Kin<Unknown>(Unknown::key, key -> at.into(new Step.Foreign(key)), (spot, before, ours, others) -> {
            asked.about(spot, before, Optional.of(ours), Optional.of(others));
            return ours;
        });
        return elements.join(at.into(new Step.Foreign("")), kin, base.unknown(), mine.unknown(), theirs.unknown());
    }

    static Fields inside(Optional<? extends Part> part) {
        return part.map(Part::fields).orElse(Fields.NONE);
    }

    private static String text(Fields fields, Field<?> field) {
        return fields.get(field).map(Object::toString).orElse("");
    }
}
