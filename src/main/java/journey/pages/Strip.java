package journey.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import journey.layout.Tone;

/// A slice of a column, as high as a line mostly, which is never cut.
///
/// @param above    free room over it, unless it is the first of a leaf
/// @param hold     how it holds on to the strip below it
/// @param bits     in the order in which they are read
/// @param place    a name by which links find it, "" for none
/// @param bookmark that leads here
/// @param again    what stands over it where it begins a leaf in the midst of a text, such as the head of a table
record Strip(double above, double height, Hold hold, List<Bit> bits, String place, Optional<Mention> bookmark, List<Strip> again) {
    Strip {
        bits = List.copyOf(bits);
        again = List.copyOf(again);
    }

    /// How much is done to keep a strip and the next one on a leaf.
    enum Hold {
        LOOSE,
        /// Together if both and all that they hold on to fit on a leaf.
        KEPT,
        /// Together even where a longer text is broken: a heading and what it stands over.
        TIED
    }

    record Mention(String text, int level) {}

    static Strip of(double above, double height, Bit... bits) {
        return new Strip(above, height, Hold.LOOSE, List.of(bits), "", Optional.empty(), List.of());
    }

    static Strip rule(double above, double width) {
        return of(above, 1, Look.rule(0, 0, width, Tone.LINE));
    }

    Strip holding(Hold other) {
        return new Strip(above, height, other.compareTo(hold) > 0 ? other : hold, bits, place, bookmark, again);
    }

    Strip higher(double by) {
        return new Strip(above, height + by, hold, bits, place, bookmark, again);
    }

    Strip under(double room) {
        return new Strip(room, height, hold, bits, place, bookmark, again);
    }

    Strip called(String name) {
        return new Strip(above, height, hold, bits, name, bookmark, again);
    }

    Strip marked(String text, int level) {
        return new Strip(above, height, hold, bits, place, Optional.of(new Mention(text, level)), again);
    }

    Strip after(List<Strip> heads) {
        return new Strip(above, height, hold, bits, place, bookmark, heads);
    }

    /// With its first strip changed.
    static List<Strip> first(List<Strip> strips, UnaryOperator<Strip> change) {
        if (strips.isEmpty()) return strips;
        var changed = new ArrayList<>(strips);
        changed.set(0, change.apply(strips.getFirst()));
        return changed;
    }

    /// All of them on one leaf, if they fit there.
    static List<Strip> together(List<Strip> strips) {
        var kept = new ArrayList<Strip>(strips.size());
        for (int i = 0; i < strips.size(); i++) kept.add(i < strips.size() - 1 ? strips.get(i).holding(Hold.KEPT) : strips.get(i));
        return kept;
    }

    /// Never last on a leaf.
    static List<Strip> leading(List<Strip> strips) {
        return strips.stream().map(strip -> strip.holding(Hold.TIED)).toList();
    }
}
