package journey.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Orders as words: each letter is a card. What is torn stands after the bar.
class OrderTest {
    @ParameterizedTest(name = "{0}: {1} and {2} give {3}")
    @CsvSource({
            "abcd, abcd,  abcd,  abcd|",
            // One side moved, added or deleted.
            "abcd, bcda,  abcd,  bcda|",
            "abcd, abxcd, abcd,  abxcd|",
            "abcd, acd,   abcd,  acd|",
            // Both moved, each another one.
            "abcdef, bcdaef, abcfde, bcfdae|",
            // Both moved the same one to the same place, or to two places.
            "abcd, bcda,  bcda,  bcda|",
            "abcd, bcda,  bcad,  bcd|a",
            // Both added at the same place: by key, each side's own sequence kept.
            "ab,   ayb,   axb,   axyb|",
            "ab,   aznb,  axb,   axznb|",
            "ab,   axyb,  axyb,  axyb|",
            "ab,   axyb,  ayxb,  ab|xy",
            // Added behind what the other side moved or deleted: the place among the others counts.
            "abcd, abxcd, acdb,  axcdb|",
            "abcd, abxcd, acd,   axcd|",
    })
    void twoOrdersAreJoined(String base, String mine, String theirs, String expected) {
        var stay = new HashSet<String>();
        for (var key : List.copyOf(keys(mine + theirs))) {
            var isInBoth = mine.contains(key) && theirs.contains(key);
            if (isInBoth || !base.contains(key)) stay.add(key);
        }

        assertEquals(expected, text(Order.of(keys(base), keys(mine), keys(theirs), stay)));
        assertEquals(expected.chars().sorted().boxed().toList(), text(Order.of(keys(base), keys(theirs), keys(mine), stay)).chars().sorted().boxed().toList());
        assertEquals(Order.of(keys(base), keys(mine), keys(theirs), stay).joined(), Order.of(keys(base), keys(theirs), keys(mine), stay).joined());
    }

    @ParameterizedTest(name = "{0}: {1} and {2} give {3} or {4}")
    @CsvSource({"abcd, bcda, bcad, bcda, bcda", "ab, axyb, ayxb, axyb, abxy"})
    void whatIsTornGoesWhereMineHasItOrToTheEnd(String base, String mine, String theirs, String asMine, String last) {
        var order = Order.of(keys(base), keys(mine), keys(theirs), new HashSet<>(keys(mine)));

        assertEquals(asMine, String.join("", order.tornAsIn(keys(mine))));
        assertEquals(last, String.join("", order.tornLast()));
    }

    private static String text(Order order) {
        return String.join("", order.joined()) + "|" + String.join("", order.torn());
    }

    private static List<String> keys(String letters) {
        return Stream.of(letters.split("")).distinct().toList();
    }
}
