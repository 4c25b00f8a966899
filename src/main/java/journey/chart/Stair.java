package journey.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.plan.Card;
import journey.plan.OfferKind;
import journey.plan.Span;
import journey.text.Words;

/// One offer on the staircase: its name and price, what it is, and what it earns, as texts that know their height before the stair has its
/// place.
final class Stair {
    private static final double INSET = 14;
    private static final double EDGE = 4;

    private final Sheet sheet;
    private final Words words;
    private final String currency;
    private final Card.Offer offer;
    private final Earning earning;
    private final double width;
    private final Paragraph title;
    private final Paragraph price;
    private final Paragraph kind;
    private final Paragraph margin;

    Stair(Sheet sheet, Card.Offer offer, String currency, double width) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.currency = currency;
        this.offer = offer;
        this.width = width;
        earning = Earning.of(offer);
        var room = width - 2 * INSET;
        price = Paragraph.of(price(), Faces.HEADING, offer.price().isPresent() ? Tone.INK : Tone.WARNING, room * 0.58, 2);
        title = Paragraph.of(Names.of(offer, words), Faces.HEADING, Tone.INK, room - price.width() - 8, 3);
        kind = Paragraph.of(kind(), Faces.SECOND, Tone.MUTED, room, 2);
        margin = Paragraph.of(margin(), Faces.FIGURE, tone(), room, 2);
    }

    Card.Offer offer() {
        return offer;
    }

    /// How high it is at least, for its texts.
    double least() {
        return EDGE + 12 + Math.max(title.height(), price.height()) + 4 + kind.height() + 3 + margin.height() + 12;
    }

    /// What one payment costs, to tell higher stairs from lower; absent where it is not decided.
    Optional<Double> level() {
        return offer.price().map(one -> one.likely().doubleValue());
    }

    private String price() {
        return offer.price().map(one -> {
            if (!one.isMore()) return words.say("board.free");
            var money = words.money(one, currency);
            return offer.every() == Span.ONCE ? money : words.say("board.every." + offer.every().word(), money);
        }).orElseGet(() -> words.say("board.no-price"));
    }

    private String kind() {
        var name = words.name(offer.kind().orElseThrow());
        return Earning.keptFor(offer).map(periods -> sheet.say("kept." + offer.every().word(), name, periods)).orElse(name);
    }

    private String margin() {
        return switch (earning) {
            case Earning.Whole(var sum) -> sheet.say("margin", signed(sum));
            case Earning.Each(var sum) -> sheet.say("margin.each", signed(sum));
            case Earning.Gift(var cost) -> cost.signum() > 0 ? sheet.say("gift", words.money(cost, currency)) : "";
            case Earning.Open(var missing) -> switch (missing) {
                case PRICE -> sheet.say("no-price");
                case COST -> sheet.say("no-cost");
                case SHARE -> sheet.say("no-share");
            };
        };
    }

    private Tone tone() {
        return switch (earning) {
            case Earning.Whole _, Earning.Each _ -> earning.loss().isPresent() ? Tone.ERROR : Tone.GOOD;
            case Earning.Gift _ -> Tone.MUTED;
            case Earning.Open _ -> Tone.SOFT;
        };
    }

    private String signed(BigDecimal sum) {
        return words.say(sum.signum() < 0 ? "chart.minus" : "chart.plus", words.money(sum.abs(), currency));
    }

    /// What a loss means; absent where there is none.
    Optional<String> loss() {
        return earning.loss().map(loss -> sheet.say(isEntry() ? "loss.entry" : "loss", words.money(loss, currency)));
    }

    /// Whether what it loses counts as part of the cost of a customer.
    private boolean isEntry() {
        return offer.is(OfferKind.ENTRY_OFFER);
    }

    String spoken() {
        var said = sheet.say("spoken", Names.of(offer, words), kind(), offer.price().isPresent() ? price() : sheet.say("no-price"));
        return margin().isEmpty() || offer.price().isEmpty() ? said : words.say("chart.list", said, margin());
    }

    List<Mark> marks(Rect place) {
        var marks = new ArrayList<Mark>();
        var tone = Tone.of(offer.stage());
        marks.add(new Mark.Box(place, 8, Ink.of(Tone.PAPER), offer.price().isPresent() ? Stroke.solid(Tone.LINE, 1) : Stroke.dashed(Tone.SOFT, 1, 4, 4)));
        marks.add(Pen.box(new Rect(place.x(), place.y(), width, EDGE), 2, tone));
        var top = place.y() + EDGE + 12;
        marks.addAll(title.at(place.x() + INSET, top));
        marks.addAll(price.endingAt(place.right() - INSET, top));
        top += Math.max(title.height(), price.height()) + 4;
        marks.addAll(kind.at(place.x() + INSET, top));
        marks.addAll(margin.at(place.x() + INSET, top + kind.height() + 3));
        return marks;
    }
}
