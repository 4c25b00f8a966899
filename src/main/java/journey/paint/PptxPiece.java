package journey.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Tone;

/// What becomes one shape of a slide: an outline with the text that stands in it, text alone, or a picture.
///
/// @param edge the colour at the left edge of a card
record PptxPiece(Optional<PptxOutline> outline, List<Mark.Text> texts, Optional<Tone> edge, Optional<Mark.Picture> picture) {
    /// How wide the coloured edge of a card is on a slide, in units of its board.
    static final double EDGE = 4;
    private static final double THIN = 6;

    /// A card is one piece, with all its text in it; its bars and the pills around its words are left out, as they could not move with it.
    static List<PptxPiece> of(Role role, List<Mark> marks) {
        if (role == Role.CARD && marks.getFirst() instanceof Mark.Box body) return List.of(card(body, marks));
        var pieces = new ArrayList<PptxPiece>();
        for (var mark : marks)
            switch (mark) {
                case Mark.Box box -> pieces.add(of(PptxOutline.of(box)));
                case Mark.Shape shape -> pieces.add(of(role == Role.STAGE ? PptxOutline.arrow(shape) : PptxOutline.of(shape)));
                case Mark.Text text -> home(pieces, text).texts().add(text);
                case Mark.Picture picture -> pieces.add(new PptxPiece(Optional.empty(), List.of(), Optional.empty(), Optional.of(picture)));
            }
        return pieces;
    }

    private static PptxPiece of(PptxOutline outline) {
        return new PptxPiece(Optional.of(outline), new ArrayList<>(), Optional.empty(), Optional.empty());
    }

    private static PptxPiece card(Mark.Box body, List<Mark> marks) {
        var texts = marks.stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).toList();
        var edge = marks.stream().skip(1).filter(Mark.Box.class::isInstance).map(Mark.Box.class::cast)
                .filter(box -> box.rect().x() == body.rect().x() && box.rect().width() < THIN).map(box -> box.fill().tone()).findFirst();
        return new PptxPiece(Optional.of(PptxOutline.of(body)), texts, edge, Optional.empty());
    }

    /// The last outline around a text; else the text before it, if that stands alone too and is above it.
    private static PptxPiece home(List<PptxPiece> pieces, Mark.Text text) {
        for (var piece : pieces.reversed())
            if (piece.outline().filter(outline -> !outline.isOpen() && holds(outline.bounds(), text)).isPresent()) return piece;
        if (!pieces.isEmpty() && pieces.getLast().isText() && pieces.getLast().texts().getFirst().x() == text.x()) return pieces.getLast();
        var alone = new PptxPiece(Optional.empty(), new ArrayList<>(), Optional.empty(), Optional.empty());
        pieces.add(alone);
        return alone;
    }

    private static boolean holds(Rect bounds, Mark.Text text) {
        return bounds.holds(text.x() + text.width() / 2, text.baseline() - text.face().size() / 3);
    }

    private boolean isText() {
        return outline.isEmpty() && picture.isEmpty();
    }

    /// All that it covers.
    Rect bounds() {
        return outline.map(PptxOutline::bounds).or(() -> picture.map(Mark.Picture::rect)).orElseGet(() -> texts.stream()
                .map(text -> new Rect(text.x(), text.baseline() - 0.97 * text.face().size(), text.width(), 1.21 * text.face().size()))
                .reduce(Rect::joined).orElseThrow());
    }
}
