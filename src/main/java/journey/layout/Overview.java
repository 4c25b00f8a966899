package journey.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import journey.text.Words;

/// A board told cell by cell, for when its cards are too small to be told apart.
public final class Overview {
    private Overview() {}

    /// One cell and what a screen reader says of it: "Offers in Convert, 14 cards".
    public record Part(Grid.Cell cell, Rect place, String spoken) {}

    /// The cells in reading order: stage by stage, in each the lanes from top to bottom.
    public static List<Part> of(Board board, Words words) {
        return board.grid().cells().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Grid.Cell::stage).thenComparing(Grid.Cell::lane)))
                .map(one -> new Part(one.getKey(), one.getValue(), spoken(board, one.getKey(), words))).toList();
    }

    private static String spoken(Board board, Grid.Cell cell, Words words) {
        return words.say("board.spoken.cell", cell.lane(), cell.stage(), board.grid().order().getOrDefault(cell, List.of()).size());
    }
}
