package journey.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the word that somebody who mistyped most likely meant.
final class Near {
    /// More slips than these make another word.
    private static final int SLIPS = 2;

    private Near() {}

    static Optional<String> to(String typed, List<String> words) {
        return words.stream()
                .filter(word -> slips(typed, word) <= Math.min(SLIPS, word.length() / 2))
                .min(Comparator.comparingInt(word -> slips(typed, word)));
    }

    /// How many letters were added, left out, changed or swapped with the next (Damerau and Levenshtein, without a letter
    /// being touched twice).
    static int slips(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++)
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                var changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                rows[i][j] = Math.min(rows[i - 1][j - 1] + changed, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1))
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
            }
        return rows[one.length()][other.length()];
    }
}
