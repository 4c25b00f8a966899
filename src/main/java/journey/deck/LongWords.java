package journey.deck;

import java.util.List;
import journey.layout.Face;
import journey.layout.Line;
import journey.layout.TextMeasure;

/// Words that are longer than a line. Our lines are filled up with the first part of such a word, but office programs begin it on a line of
/// its own: there a text can take a line more for each.
final class LongWords {
    /// More than any line holds.
    private static final int LONGEST = 400;
    /// From here on there are scripts that break without blanks.
    private static final char FIRST_WITHOUT_BLANKS = '\u0E00';

    private LongWords() {}

    /// How many lines more a text may take than it has with us, where it has these.
    static int lines(String text, List<Line> lines, Face face, double width) {
        if (lines.size() < 2) return 0;
        return (int) text.lines().flatMap(paragraph -> List.of(TextMeasure.shown(paragraph).split(" ")).stream())
                .filter(word -> isLong(word, face, width)).limit(lines.size() / 2).count();
    }

    private static boolean isLong(String word, Face face, double width) {
        if (word.length() * face.size() < width || word.chars().anyMatch(c -> c >= FIRST_WITHOUT_BLANKS)) return false;
        return word.length() > LONGEST || TextMeasure.width(word, face) > width;
    }
}
