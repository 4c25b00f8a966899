package journey.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.layout.Board;
import journey.layout.Grid;
import journey.layout.Rect;

/// One page.
///
/// @param number by which it is called
/// @param pieces in the order in which they are read
/// @param window outside of which nothing is seen of what is no furniture; absent if all of it stands on the leaf anyway
public record Leaf(Paper paper, String number, List<Piece> pieces, Optional<Rect> window) {
    private static final Rect NONE = new Rect(0, 0, 0, 0);

    public Leaf {
        pieces = List.copyOf(pieces);
    }

    /// All of it as a board that is as large as the paper.
    public Board board() {
        return new Board(paper.width(), paper.height(), NONE, NONE, new Grid(Map.of(), Map.of(), Map.of()), pieces.stream().map(Piece::figure).toList());
    }
}
