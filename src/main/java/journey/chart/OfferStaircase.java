package journey.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.guide.Suggestions;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Point;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.plan.Card;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Stage;

/// What is offered in the order in which it should be bought: from what is free over the entry offer and the core offer to what follows it. The
/// dearer, the higher; a stair goes down into the ground where it loses money. An entry offer may: what it loses is part of
/// what a customer costs.
final class OfferStaircase {
    /// In this order.
    private static final List<OfferKind> KINDS = List.of(OfferKind.LEAD_MAGNET, OfferKind.TIME_COMMITMENT, OfferKind.ENTRY_OFFER, OfferKind.CORE_OFFER,
            OfferKind.UPSELL, OfferKind.ADD_ON, OfferKind.SUBSCRIPTION, OfferKind.PARTNER_OFFER);
    private static final int MOST_IN_A_ROW = 6;
    private static final double WIDEST = 300;
    private static final double GAP = 12;
    private static final double RISE = 130;
    private static final double INSET = 10;

    private final Sheet sheet;
    private final Plan plan;
    private final List<Card.Offer> offers;

    OfferStaircase(Sheet sheet, Plan plan) {
        this.sheet = sheet;
        this.plan = plan;
        offers = plan.offers().filter(Card::counts).filter(offer -> offer.kind().filter(KINDS::contains).isPresent())
                .sorted(Comparator.comparing(offer -> KINDS.indexOf(offer.kind().orElseThrow()))).toList();
    }

    Drawn drawn() {
        if (offers.isEmpty()) return sheet.begin(sheet.say("begin"), Deed.Add.of(Suggestions.complete(Stage.SUBSCRIBE), plan));
        var inRow = Math.min(MOST_IN_A_ROW, offers.size());
        var width = Math.min(WIDEST, (Sheet.RIGHT - Sheet.LEFT - (inRow - 1) * GAP) / inRow);
        var stairs = offers.stream().map(offer -> new Stair(sheet, offer, plan.currency(), width)).toList();
        var least = stairs.stream().mapToDouble(Stair::least).max().orElseThrow();
        var dearest = stairs.stream().flatMap(stair -> stair.level().stream()).max(Double::compare).filter(price -> price > 0).orElse(1.0);
        var top = sheet.top();
        for (int from = 0; from < stairs.size(); from += inRow)
            top = addRow(stairs.subList(from, Math.min(stairs.size(), from + inRow)), top, width, least, dearest);
        return sheet.drawn(Optional.empty());
    }

    /// @return where the next row begins
    private double addRow(List<Stair> stairs, double top, double width, double least, double dearest) {
        var heights = stairs.stream().map(stair -> least + RISE * Math.sqrt(Math.max(0, stair.level().orElse(0.0)) / dearest)).toList();
        var ground = top + heights.stream().max(Double::compare).orElseThrow();
        var right = Sheet.LEFT + stairs.size() * (width + GAP) - GAP;
        sheet.back(new Rect(Sheet.LEFT, ground - 1, right - Sheet.LEFT, 2), Pen.open(Stroke.solid(Tone.CONTROL_LINE, 1.5), Sheet.LEFT, ground, right, ground));
        var bottom = ground;
        for (int i = 0; i < stairs.size(); i++) {
            var stair = stairs.get(i);
            var place = new Rect(Sheet.LEFT + i * (width + GAP), ground - heights.get(i), width, heights.get(i));
            sheet.part("offer/" + stair.offer().id(), Role.VALUE, place, stair.spoken(), Deed.Show.of(stair.offer()), stair.marks(place));
            bottom = Math.max(bottom, addLoss(stair, place));
        }
        return bottom + 28;
    }

    /// What a stair loses, as a box under the ground.
    private double addLoss(Stair stair, Rect above) {
        if (stair.loss().isEmpty()) return above.bottom();
        var said = stair.loss().get();
        var text = Paragraph.of(said, Faces.NAME, Tone.ERROR, above.width() - 2 * INSET - Signs.ROOM, 5);
        var place = new Rect(above.x(), above.bottom() + 4, above.width(), text.height() + 16);
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(place, 8, new Ink(Tone.ERROR, 0.06), Stroke.dashed(Tone.ERROR, 1, 4, 4)));
        marks.add(Pen.head(new Point(place.x() + INSET + 6, place.y() + 8), new Point(place.x() + INSET + 6, place.y() + 19), 8, Tone.ERROR));
        marks.addAll(text.at(place.x() + INSET + Signs.ROOM, place.y() + 8));
        sheet.part("loss/" + stair.offer().id(), Role.VALUE, place, sheet.words().say("chart.is", Names.of(stair.offer(), sheet.words()), said),
                Deed.Show.of(stair.offer()), marks);
        return place.bottom();
    }
}
