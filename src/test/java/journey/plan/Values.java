package journey.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// Random values of every [Kind], and bags of them: one switch, so that a new kind stops the tests' build where it must be thought of.
final class Values {
    private final SplittableRandom random;
    private final Texts texts;
    private final Ids ids;
    private final Supplier<Id> someCard;
    private final Supplier<Id> someAudience;
    private final int unknownIn;

    /// @param unknownIn one bag in so many holds fields that nobody knows; 0 for none
    Values(SplittableRandom random, Texts texts, Ids ids, Supplier<Id> someCard, Supplier<Id> someAudience, int unknownIn) {
        this.random = random;
        this.texts = texts;
        this.ids = ids;
        this.someCard = someCard;
        this.someAudience = someAudience;
        this.unknownIn = unknownIn;
    }

    /// A bag with about `share` of a hundred of the fields set. The `before` are keys that stand in the same object of the file
    /// and are no fields.
    Fields some(List<Field<?>> shape, int share, String... before) {
        var filling = new Fields.Filling();
        var present = new ArrayList<>(List.of(before));
        for (var field : shape)
            if (random.nextInt(100) < share) {
                set(filling, field);
                if (filling.has(field) && !field.key().isEmpty()) present.add(field.key());
            }
        return filling.done(unknown(present));
    }

    private <T> void set(Fields.Filling filling, Field<T> field) {
        filling.put(field, field.kind() instanceof Kind.Choice<?> && field.key().equals("length") ? atLeastADay(field.kind()) : of(field.kind()));
    }

    private <T> T atLeastADay(Kind<T> kind) {
        T value;
        do value = of(kind); while (value == Span.ONCE);
        return value;
    }

    @SuppressWarnings("unchecked") // each case makes what its kind says
    private <T> T of(Kind<T> kind) {
        return (T) switch (kind) {
            case Kind.Line _ -> texts.line();
            case Kind.Prose _ -> texts.prose();
            case Kind.Address _ -> texts.address();
            case Kind.Whole _ -> random.nextInt(10) == 0 ? Integer.MAX_VALUE : random.nextInt(100);
            case Kind.Wholes _ -> List.of(2, 4, 6);
            case Kind.Decimal _ -> decimal(-100_000);
            case Kind.Sum _ -> amount();
            case Kind.Share _ -> rate();
            case Kind.Day _ -> random.nextInt(20) == 0 ? LocalDate.of(9999, 12, 31) : LocalDate.of(2027, 1, 1).plusDays(random.nextInt(700));
            case Kind.Flag _ -> random.nextInt(3) > 0;
            case Kind.Choice<?>(var type) -> one(List.of(type.getEnumConstants()));
            case Kind.Choices<?>(var type) -> several(List.of(type.getEnumConstants()));
            case Kind.Words _ -> several(List.of("spring", "a b", "dringend", "日本", "#1", "team:blue"));
            case Kind.OfAudience _ -> someAudience.get();
            case Kind.OwnId _ -> ids.next();
            case Kind.One<?>(var shape) -> part(shape, 60);
            case Kind.Many<?>(var shape) -> parts(shape);
            case Kind.Named<?>(var shape) -> named(shape);
            case Kind.Raw _ -> json(2);
        };
    }

    private <T extends Part> T part(Shape<T> shape, int share) {
        return shape.of(some(shape.fields(), share));
    }

    private <T extends Part> List<T> parts(Shape<T> shape) {
        var parts = new ArrayList<T>();
        for (int i = random.nextInt(4); i >= 0; i--) parts.add(part(shape, 80));
        return parts;
    }

    private <T extends Part> LinkedHashMap<String, T> named(Shape<T> shape) {
        var parts = new LinkedHashMap<String, T>();
        for (var name : several(List.of("no-owner", "stage-skipped", "trust", "x y", ""))) parts.put(name, part(shape, 80));
        return parts;
    }

    private BigDecimal decimal(int least) {
        return BigDecimal.valueOf(random.nextLong(least, 1_000_000), random.nextInt(4));
    }

    private Amount amount() {
        if (random.nextInt(4) > 0) return new Amount.Exact(decimal(0));
        var three = random.ints(3, 0, 100_000).sorted().mapToObj(BigDecimal::valueOf).toList();
        return new Amount.Range(three.get(0), three.get(1), three.get(2));
    }

    private Rate rate() {
        var of = random.nextInt(3) == 0 ? one(List.of("convert", "store visitors")) : "";
        return switch (random.nextInt(4)) {
            case 0 -> new Rate.Percent(BigDecimal.valueOf(random.nextInt(10_001), 2), of);
            case 1 -> {
                var three = random.ints(3, 0, 101).sorted().mapToObj(BigDecimal::valueOf).toList();
                yield new Rate.Range(three.get(0), three.get(1), three.get(2), of);
            }
            case 2 -> {
                var outOf = 1 + random.nextInt(5000);
                yield new Rate.Count(random.nextInt(outOf + 1), outOf, of);
            }
            default -> new Rate.OfMetric(someCard.get(), one(List.of(Take.values())), of);
        };
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> List<T> several(List<T> list) {
        return list.stream().filter(_ -> random.nextInt(3) == 0).toList();
    }

    /// Fields that nobody knows, each after one that is there, in the order in which a file would hold them.
    List<Unknown> unknown(List<String> present) {
        var kept = new ArrayList<Unknown>();
        if (unknownIn == 0 || random.nextInt(unknownIn) > 0) return kept;
        for (int place = -1; place < present.size(); place++)
            if (random.nextInt(3) == 0) kept.add(new Unknown("x-" + place + "/" + random.nextInt(100), json(2), place < 0 ? "" : present.get(place)));
        return kept;
    }

    /// Any JSON, as compact as it gets.
    String json(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2 -> one(List.of("1.10", "-0", "1e999", "0.000", "12345678901234567890", "1E-7"));
            case 3 -> "\"" + one(List.of("", "a b", "é\\n\\\"", "日本", "\\\\u0041", "{[,:]}")) + "\"";
            case 4 -> "{}";
            case 5 -> "[]";
            case 6 -> "{\"a\":" + json(depth - 1) + ",\"b c\":" + json(depth - 1) + "}";
            default -> "[" + json(depth - 1) + "," + json(depth - 1) + "]";
        };
    }

    EnumSet<Stage> someStages() {
        var stages = EnumSet.noneOf(Stage.class);
        for (var stage : Stage.ALL) if (random.nextInt(4) > 0) stages.add(stage);
        return stages;
    }
}
