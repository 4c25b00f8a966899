package journey.pages;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Board;
import journey.layout.Figure;
import journey.layout.Role;
import journey.layout.Subject;

/// A board on one leaf, whole, however large it is. Its cards and stages lead to where they are told in full.
final class BoardPart {
    private static final double MARGIN = 40;
    private static final double BOTTOM = 72;
    private static final double LARGEST = 1.6;

    private final Board board;
    private final Paper paper;
    private final Tag tag;

    BoardPart(Board board, Paper paper, Tag tag) {
        this.board = board;
        this.paper = paper;
        this.tag = tag;
    }

    List<Piece> pieces() {
        var roomX = paper.width() - 2 * MARGIN;
        var roomY = paper.height() - MARGIN - BOTTOM;
        var scale = Math.min(LARGEST, Math.min(roomX / board.width(), roomY / board.height()));
        var placing = new Placing(scale, (paper.width() - scale * board.width()) / 2, MARGIN + Math.max(0, roomY - scale * board.height()) / 3);
        var pieces = new ArrayList<Piece>(board.figures().size());
        for (var figure : board.figures()) pieces.add(new Piece(placing.of(figure), tag, to(figure)));
        return pieces;
    }

    private static String to(Figure figure) {
        return switch (figure.subject()) {
            case Subject.OfCard(var id) -> figure.role() == Role.CARD ? Anchors.of(id) : "";
            case Subject.OfStage(var stage) -> figure.role() == Role.STAGE ? Anchors.of(stage) : "";
            case Subject.OfPlan _, Subject.OfLane _, Subject.OfCell _, Subject.OfLink _, Subject.OfStepBack _, Subject.OfBand _, Subject.OfForecast _, Subject.OfStep _,
                    Subject.OfPart _ -> "";
        };
    }
}
