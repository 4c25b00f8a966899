package journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Switches and records of every kind that the build writes out; [PlainClassesTest] asks them twice, as compiled and as packed.
public final class PlainSamples implements Supplier<List<Object>> {
    private sealed interface Thing {
        record Number(int value) implements Thing {}

        record Text(String value) implements Thing {}

        record Pair(Thing one, Thing other) implements Thing {}

        enum Nothing implements Thing { HERE, THERE }

        /// A switch in an interface, whose added method belongs to an interface too.
        default String name() {
            return switch (this) {
                case Number(var value) when value > 9 -> "large " + value;
                case Number(var value) -> "small " + value;
                case Text text -> text.value();
                case Pair(Number one, Thing other) -> one.value() + "&" + other.name();
                case Pair _ -> "pair";
                case Nothing nothing -> nothing.name();
            };
        }
    }

    private record All(boolean z, byte b, char c, short s, int i, long j, float f, double d, @Nullable String text, List<Integer> list, int[] array) {}

    private record None() {}

    private static String guarded(@Nullable Object object, int limit) {
        return switch (object) {
            case null -> "null";
            case Integer number when number < limit -> "below";
            case Integer number when number == limit -> "at";
            case Integer _ -> "above";
            case String text when text.isEmpty() -> "empty";
            case CharSequence text -> "text " + text.length();
            case int[] array -> "array " + array.length;
            case Thing.Nothing nothing when nothing == Thing.Nothing.THERE -> "there";
            case Thing thing -> thing.name();
            default -> "other";
        };
    }

    /// A guard on the first label, and its type once more behind others.
    private static String apart(@Nullable Object object, int limit) {
        return switch (object) {
            case Integer number when number < limit -> "below";
            case String text when text.length() > 3 -> "long";
            case Thing.Text text -> text.value();
            case String _ -> "short";
            case Integer _ -> "not below";
            case null, default -> "else";
        };
    }

    private static String constants(@Nullable Object object) {
        return switch (object) {
            case String text when text.length() > 3 -> "long";
            case String text -> switch (text) {
                case "a", "b" -> "letter";
                case String other when other.isBlank() -> "blank";
                default -> "short";
            };
            case Thing.Nothing nothing -> switch (nothing) {
                case HERE -> "here";
                case Thing.Nothing other when other.ordinal() > 5 -> "far";
                case THERE -> "there";
            };
            case null, default -> "else";
        };
    }

    private static List<All> all() {
        var array = new int[] {1};
        var list = List.of(1);
        var one = new All(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6d, "x", list, array);
        return List.of(one, new All(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6d, "x", new ArrayList<>(list), array),
                new All(false, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6d, "x", list, array), new All(true, (byte) 9, 'c', (short) 2, 3, 4L, 5f, 6d, "x", list, array),
                new All(true, (byte) 1, 'd', (short) 2, 3, 4L, 5f, 6d, "x", list, array), new All(true, (byte) 1, 'c', (short) 9, 3, 4L, 5f, 6d, "x", list, array),
                new All(true, (byte) 1, 'c', (short) 2, 9, 4L, 5f, 6d, "x", list, array), new All(true, (byte) 1, 'c', (short) 2, 3, 1L << 40, 5f, 6d, "x", list, array),
                new All(true, (byte) 1, 'c', (short) 2, 3, 4L, Float.NaN, 6d, "x", list, array), new All(true, (byte) 1, 'c', (short) 2, 3, 4L, Float.NaN, 6d, "x", list, array),
                new All(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 0d, "x", list, array), new All(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, -0d, "x", list, array),
                new All(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6d, null, list, array));
    }

    /// What all of them say to all kinds of values. Arrays hash by where they stand, so hashes are taken without one.
    @Override
    public List<Object> get() {
        var said = new ArrayList<Object>();
        var things = List.of(new Thing.Number(3), new Thing.Number(10), new Thing.Text("t"), new Thing.Pair(new Thing.Number(1), new Thing.Text("u")),
                new Thing.Pair(new Thing.Text("v"), new Thing.Number(2)), Thing.Nothing.HERE, Thing.Nothing.THERE);
        var values = new ArrayList<@Nullable Object>(things);
        values.add(null);
        values.addAll(List.of(1, 5, 9, "", " ", "a", "b", "abcd", new StringBuilder("sb"), new int[2], 3.5, Optional.empty()));
        for (var thing : things) said.add(thing.name());
        for (var value : values) said.addAll(List.of(guarded(value, 5), apart(value, 5), constants(value)));
        for (var one : all()) for (var other : all()) said.add(one.equals(other));
        for (var one : all()) said.add(new All(one.z(), one.b(), one.c(), one.s(), one.i(), one.j(), one.f(), one.d(), one.text(), one.list(), EMPTY).hashCode() - hash());
        said.addAll(List.of(new None().equals(new None()), new None().hashCode(), new None().equals("x"), things.getFirst().equals(things.get(1)),
                Map.of(new Thing.Number(3), "three").get(things.getFirst()), new Thing.Pair(things.getFirst(), things.get(2)).hashCode(), all().getFirst().equals(null)));
        return said;
    }

    private static final int[] EMPTY = {};

    private static int hash() {
        return EMPTY.hashCode();
    }
}
