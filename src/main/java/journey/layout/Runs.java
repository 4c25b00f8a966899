package journey.layout;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Cuts a line into runs: by direction, then by font, never within what people see as one character.
final class Runs {
    private static final double BOX = 0.62;

    private final Face face;
    private final BundledFont inter;
    private final List<Part> parts = new ArrayList<>();

    /// What neighbours have in common if they make one run.
    private record Manner(Optional<BundledFont> font, boolean shaped, int level) {}

    private record Part(Manner manner, StringBuilder text, int[] boxes) {}

    private Runs(Face face) {
        this.face = face;
        this.inter = BundledFont.of(face.weight());
    }

    static List<Run> of(String text, Face face) {
        var runs = new Runs(face);
        var chars = text.toCharArray();
        if (Bidi.requiresBidi(chars, 0, chars.length)) runs.addBothWays(text);
        else runs.add(text, 0);
        return runs.inOrderOfSight();
    }

    private void addBothWays(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int i = 0; i < bidi.getRunCount(); i++) add(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), bidi.getRunLevel(i));
    }

    private void add(String text, int level) {
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        for (int from = clusters.first(), to = clusters.next(); to != BreakIterator.DONE; from = to, to = clusters.next())
            addCluster(text.substring(from, to), level);
    }

    private void addCluster(String cluster, int level) {
        var manner = manner(cluster, level);
        var last = parts.isEmpty() ? null : parts.getLast();
        if (last == null || !last.manner().equals(manner)) parts.add(last = new Part(manner, new StringBuilder(), new int[1]));
        last.boxes()[0]++;
        if (manner.shaped() || manner.font().isEmpty()) last.text().append(cluster);
        else cluster.codePoints().filter(c -> !FontChain.isSilent(c)).forEach(last.text()::appendCodePoint);
    }

    private Manner manner(String cluster, int level) {
        if (cluster.isBlank() && !parts.isEmpty()) {
            var before = parts.getLast().manner();
            if (before.level() == level && before.font().filter(Runs::hasBlank).isPresent()) return before;
        }
        var font = FontChain.of(cluster, inter);
        if (font.isEmpty()) return new Manner(font, false, level);
        return new Manner(font, level % 2 == 1 || joins(font.get()) || isComposed(cluster), level);
    }

    /// The blank of the emoji is as wide as an emoji: between words stands that of Inter.
    private static boolean hasBlank(BundledFont font) {
        return font != BundledFont.EMOJI && font.table().has(' ');
    }

    private static boolean joins(BundledFont font) {
        return switch (font) {
            case HEBREW, ARABIC, THAI, DEVANAGARI -> true;
            case INTER_REGULAR, INTER_MEDIUM, INTER_SEMI_BOLD, INTER_BOLD, EMOJI, SYMBOLS, MORE_SYMBOLS, MATHS, CJK -> false;
        };
    }

    private static boolean isComposed(String cluster) {
        return cluster.codePoints().filter(c -> !FontChain.isSilent(c)).count() > 1;
    }

    private List<Run> inOrderOfSight() {
        var levels = new byte[parts.size()];
        for (int i = 0; i < levels.length; i++) levels[i] = (byte) parts.get(i).manner().level();
        var seen = parts.toArray();
        Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
        var runs = new ArrayList<Run>(seen.length);
        double x = 0;
        for (var one : seen) {
            var run = run((Part) one, x);
            runs.add(run);
            x += run.width();
        }
        return List.copyOf(runs);
    }

    private Run run(Part part, double x) {
        var text = part.text().toString();
        var manner = part.manner();
        if (manner.font().isEmpty()) return new Run.Missing(text, part.boxes()[0], x, part.boxes()[0] * BOX * face.size());
        var font = manner.font().get();
        return manner.shaped()
                ? new Run.Shaped(font, text, manner.level(), x, Shaping.width(font, text, manner.level()) * face.size())
                : new Run.Plain(font, text, x, TextMeasure.advances(text, font.table()) * face.size());
    }
}
