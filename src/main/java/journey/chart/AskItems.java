package journey.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.plan.Card;
import journey.plan.Plan;
import journey.plan.Span;
import journey.plan.Stage;
import journey.text.Words;

/// Makes what stands in the columns of the ladder: a gift by its name; an ask by its name, a bar as long as the ask is large among those of its
/// unit, and the amount in words. What is not decided has a hollow bar.
final class AskItems {
    private static final double BAR = 6;
    private static final double SHORTEST = 3;
    private static final double INDENT = 9;
    private static final int NAMED = 6;
    /// There are eight sorts of data at most.
    private static final double PIECE = 11;

    private final Sheet sheet;
    private final Words words;
    private final Plan plan;
    private final double width;
    private final List<Card> gifts;
    private final Map<Stage, Optional<String>> given = new EnumMap<>(Stage.class);

    /// @param gifts what is given free, in the order of the journey
    AskItems(Sheet sheet, Plan plan, double width, List<Card> gifts) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.plan = plan;
        this.width = width;
        this.gifts = gifts;
    }

    Item gift(Card card) {
        var name = Paragraph.of(Names.of(card, words), Faces.SECOND, Tone.INK, width - INDENT - 4, 2);
        return new Item(card.stage(), card.id().value(), name.height(), sheet.say("gives", Names.of(card, words), card.stage()), Deed.Show.of(card), place -> {
            var marks = new ArrayList<Mark>();
            marks.add(Pen.box(new Rect(place.x(), place.y() + 1, 3, place.height() - 2), 1.5, Tone.GOOD));
            marks.addAll(name.at(place.x() + INDENT, place.y()));
            return marks;
        });
    }

    /// The asks of one unit, each with a bar by the measure of the largest.
    List<Item> asks(List<Ask> all, Class<? extends Ask> unit) {
        var asks = all.stream().filter(unit::isInstance).toList();
        var largest = asks.stream().flatMap(ask -> ask.size().stream()).max(BigDecimal::compareTo);
        return asks.stream().map(ask -> item(ask, largest.map(BigDecimal::doubleValue).orElse(1.0))).toList();
    }

    private Item item(Ask ask, double largest) {
        var card = ask.card();
        var name = Paragraph.of(Names.of(card, words), Faces.NAME, Tone.INK, width, 2);
        var amount = Paragraph.of(amount(ask), Faces.SECOND, Tone.MUTED, width, 8);
        var share = ask.size().map(size -> size.doubleValue() / largest);
        return new Item(card.stage(), card.id().value(), name.height() + 5 + BAR + 4 + amount.height(), spoken(ask), Deed.Show.of(card), place -> {
            var marks = new ArrayList<>(name.at(place.x(), place.y()));
            marks.addAll(bars(ask, share, new Rect(place.x(), place.y() + name.height() + 5, width, BAR)));
            marks.addAll(amount.at(place.x(), place.y() + name.height() + 5 + BAR + 4));
            return marks;
        });
    }

    private List<Mark> bars(Ask ask, Optional<Double> share, Rect room) {
        var tone = Tone.of(ask.card().stage());
        if (ask instanceof Ask.Data(_, var captures)) return pieces(captures.size(), room, tone);
        return List.of(share.<Mark>map(some -> Pen.box(new Rect(room.x(), room.y(), Math.max(SHORTEST, room.width() * some), BAR), 2, tone))
                .orElseGet(() -> new Mark.Box(room.grown(-0.5), 2, Ink.NONE, Stroke.dashed(Tone.SOFT, 1, 3, 3))));
    }

    /// Data come in pieces, and are counted.
    private static List<Mark> pieces(int count, Rect room, Tone tone) {
        return IntStream.range(0, count).<Mark>mapToObj(i -> Pen.box(new Rect(room.x() + i * (PIECE + 3), room.y(), PIECE, BAR), 2, tone)).toList();
    }

    private String amount(Ask ask) {
        return switch (ask) {
            case Ask.Money(var offer, var price) -> price.map(one -> {
                var money = words.money(one, plan.currency());
                return offer.every() == Span.ONCE ? money : words.say("board.every." + offer.every().word(), money);
            }).orElseGet(() -> sheet.say("no-price"));
            case Ask.Minutes(_, var minutes) -> minutes.map(some -> words.say("board.minutes", words.number(some))).orElseGet(() -> sheet.say("no-minutes"));
            case Ask.Data(_, var captures) -> captures.stream().map(words::name).reduce((some, next) -> words.say("chart.list", some, next)).orElse("");
        };
    }

    /// What is asked, and what was given before it.
    private String spoken(Ask ask) {
        var card = ask.card();
        var said = sheet.say("asks", Names.of(card, words), card.stage(), amount(ask));
        return given.computeIfAbsent(card.stage(), this::givenBefore).map(list -> sheet.say("asks.given", said, list)).orElseGet(() -> sheet.say("asks.nothing-given", said));
    }

    /// The names of what was given last before a stage ends, and how many more there are: nobody listens to hundreds.
    private Optional<String> givenBefore(Stage stage) {
        var before = gifts.stream().filter(gift -> !gift.stage().isAfter(stage)).map(gift -> Names.of(gift, words)).toList();
        var more = Math.max(0, before.size() - NAMED);
        return before.stream().skip(more).reduce((some, next) -> words.say("chart.list", some, next))
                .map(list -> more == 0 ? list : words.say("chart.list", list, words.say("chart.more", more)));
    }
}
