package journey.deck;

import java.util.ArrayList;
import java.util.List;
import journey.deck.CardInFull.Part;
import journey.layout.Ink;
import journey.layout.Line;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Subject;
import journey.layout.Tone;
import journey.layout.Wrap;
import journey.plan.Address;
import journey.plan.Card;

/// A card broken into lines for a column's width, at a size of letters.
record CardBlock(CardInFull says, double size, List<Said> parts, double height) implements Flow.Item {
    private static final double EDGE = 4;
    private static final double LEFT = 18;
    private static final double RIGHT = 12;
    private static final double PADDING = 11;
    private static final double RETIRED = 0.5;
    /// Of the room that there is; other fonts than ours may be a little wider.
    private static final double FILLED = 0.97;

    /// @param more  lines that it may take in other programs, for which there is room below
    /// @param isCut whether the part has more than these lines
    private record Said(Part part, List<Line> lines, int more, boolean isCut) {}

    static CardBlock of(CardInFull says, double size, double width) {
        var parts = says.parts().stream().map(part -> said(part, size, (width - LEFT - RIGHT) * FILLED)).toList();
        var height = parts.stream().mapToDouble(said -> height(said, size) + said.more() * Sheet.leading(said.part().style().face(size))).sum();
        return new CardBlock(says, size, parts, height + 2 * PADDING);
    }

    private static Said said(Part part, double size, double width) {
        var most = part.style().lines();
        var face = part.style().face(size);
        var lines = Wrap.paragraphs(part.text(), face, width, most + 1);
        var isCut = lines.size() > most;
        if (isCut) lines = Wrap.paragraphs(part.text(), face, width, most);
        return new Said(part, lines, LongWords.lines(part.text(), lines, face, width), isCut);
    }

    private static double height(Said said, double size) {
        return said.part().style().above() * size + said.lines().size() * Sheet.leading(said.part().style().face(size));
    }

    boolean isCut() {
        return parts.stream().anyMatch(Said::isCut);
    }

    @Override
    public void addTo(Sheet sheet, double x, double y, double width) {
        var card = says.card();
        var place = new Rect(x, y, width, height);
        var foreign = card instanceof Card.Foreign;
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(place, 8, Ink.of(foreign ? Tone.LANE : Tone.PAPER), Stroke.solid(Tone.LINE, 1)));
        marks.add(Pen.box(new Rect(x, y + 10, EDGE, height - 20), EDGE / 2, foreign ? Tone.CONTROL_LINE : Tone.of(card.stage())));
        var top = y + PADDING;
        for (var said : parts) {
            var face = said.part().style().face(size);
            marks.addAll(Sheet.marks(said.lines(), x + LEFT, top + said.part().style().above() * size, face, said.part().tone()));
            top += height(said, size);
        }
        sheet.part(new Subject.OfCard(card.id()), Role.CARD, place, says.spoken(), Address.toOpen(card.link()).orElse(""), card.counts() ? 1 : RETIRED,
                marks, says.parts().stream().flatMap(part -> part.text().lines()).toList());
    }
}
