package journey.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.layout.Figure;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Subject;

/// A leaf in the making. What follows upon another of the same tag becomes one with it.
final class Draft {
    private final Paper paper;
    private final String number;
    private final List<Piece> pieces = new ArrayList<>();

    Draft(Paper paper, String number) {
        this.paper = paper;
        this.number = number;
    }

    void add(Bit bit, double x, double y) {
        var placing = Placing.at(x, y);
        var figure = new Figure(new Subject.OfPlan(), role(bit.tag()), placing.of(bit.bounds()), bit.says(), pieces.size(), bit.href(), 1, placing.of(bit.marks()));
        if (pieces.isEmpty() || !goesOn(pieces.getLast(), bit)) pieces.add(new Piece(figure, bit.tag(), bit.to()));
        else pieces.set(pieces.size() - 1, joined(pieces.getLast(), figure));
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    private static boolean goesOn(Piece last, Bit bit) {
        return last.tag().equals(bit.tag()) && last.to().equals(bit.to()) && last.figure().href().equals(bit.href()) && last.figure().alpha() == 1;
    }

    private static Piece joined(Piece last, Figure more) {
        var first = last.figure();
        var marks = new ArrayList<Mark>(first.marks());
        marks.addAll(more.marks());
        var says = first.spoken().isEmpty() ? more.spoken() : more.spoken().isEmpty() ? first.spoken() : first.spoken() + " " + more.spoken();
        return new Piece(new Figure(first.subject(), first.role(), first.bounds().joined(more.bounds()), says, first.order(), first.href(), 1, marks), last.tag(), last.to());
    }

    private static Role role(Tag tag) {
        return switch (tag.kind()) {
            case FURNITURE -> Role.LANE;
            case HEADING_1 -> Role.TITLE;
            case HEADING_2, HEADING_3, COLUMN_HEAD, ROW_HEAD -> Role.HEADING;
            case PARAGRAPH, LIST, ITEM, LABEL, BODY, TABLE, ROW, PICTURE -> Role.SUMMARY;
            case CELL -> Role.VALUE;
        };
    }

    Leaf leaf() {
        return leaf(Optional.empty());
    }

    Leaf leaf(Optional<Rect> window) {
        return new Leaf(paper, number, pieces, window);
    }
}
