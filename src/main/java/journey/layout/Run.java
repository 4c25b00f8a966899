package journey.layout;

/// A piece of a line that is drawn in one go. Runs stand in the order in which they are seen, from left to right; `x` is where one
/// begins, from the left end of the line, and `width` how far it reaches.
public sealed interface Run {
    String text();

    double x();

    double width();

    /// Glyphs of one font side by side, one for each code point, each as wide as the font says, without kerning or ligatures.
    record Plain(BundledFont font, String text, double x, double width) implements Run {}

    /// Text of one font and one direction whose glyphs depend on their neighbours: Arabic, Devanagari, accents that stand by
    /// themselves, joined emoji. `text` is in the order of reading; `level` is its embedding level, odd for right to left.
    record Shaped(BundledFont font, String text, int level, double x, double width) implements Run {
        public boolean isRightToLeft() {
            return level % 2 == 1;
        }
    }

    /// What no font has: drawn as one box for each of `boxes` characters, side by side.
    record Missing(String text, int boxes, double x, double width) implements Run {}
}
