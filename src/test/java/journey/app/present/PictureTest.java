package journey.app.present;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import journey.deck.Deck;
import journey.deck.Slide;
import journey.layout.Face;
import journey.layout.Figure;
import journey.layout.Mark;
import journey.layout.Palette;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Subject;
import journey.layout.Tone;
import journey.layout.View;
import journey.paint.PixelPainter;
import journey.paint.Pixels;
import journey.paint.Sight;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
    private static final View VIEW = View.in(Words.in(Locale.ENGLISH));
    private static final PixelPainter PAINTER = new PixelPainter();
    private static final Rect WHOLE = new Rect(0, 0, Slide.WIDTH, Slide.HEIGHT);

    /// A stage with so many cards of one type.
    private static Slide slide(int cards) {
        var ids = Ids.from(new SplittableRandom(1));
        var list = IntStream.range(0, cards).mapToObj(i -> Card.of(CardType.TOUCHPOINT, ids.next(), Stage.AWARE,
                Fields.of(CardFields.TITLE, "Card " + i).with(CardFields.TEXT, "What is said of it. ".repeat(4)))).toList();
        return Deck.of(Plan.blank("Launch").withCards(Cards.of(list)), VIEW, List.of()).slides().get(2);
    }

    private static Pixels painted(Slide slide, Optional<Id> card, int width, int height) {
        var pixels = Pixels.of(width, height);
        new Picture(slide, card).paint(PAINTER, Palette.LIGHT, pixels);
        return pixels;
    }

    private static Rect bounds(Slide slide, Id card) {
        return figure(slide, card).bounds();
    }

    private static Figure figure(Slide slide, Id card) {
        return slide.board().figures().stream().filter(figure -> figure.subject().equals(new Subject.OfCard(card))).findFirst().orElseThrow();
    }

    /// Which parts of a slide differ between two pictures of its own size.
    private static Set<String> differing(Slide slide, Pixels one, Pixels other) {
        var parts = new HashSet<String>();
        for (int y = 0; y < one.height(); y++)
            for (int x = 0; x < one.width(); x++) if (one.argb()[y * one.width() + x] != other.argb()[y * one.width() + x]) parts.add(part(slide, x, y));
        return parts;
    }

    private static String part(Slide slide, int x, int y) {
        for (var card : slide.cards()) if (bounds(slide, card).grown(12).holds(x, y)) return card.toString();
        return slide.board().figures().stream().filter(figure -> figure.role() != Role.LANE && figure.bounds().grown(4).holds(x, y)).map(figure -> figure.role().name()).findFirst().orElse("ground");
    }

    private static int rgb(Tone tone) {
        return 0xFF000000 | Palette.LIGHT.rgb(tone);
    }

    @Test
    void aWholeSlideOnAScreenOfItsShapeIsItsBoard() {
        var slide = slide(4);
        var board = Pixels.of(1920, 1080);
        PAINTER.ground(board, board.whole(), Palette.LIGHT);
        PAINTER.paint(slide.board().figures(), board, new Sight(1.5, 0, 0), board.whole(), Palette.LIGHT);

        assertArrayEquals(board.argb(), painted(slide, Optional.empty(), 1920, 1080).argb());
    }

    @ParameterizedTest
    @CsvSource({"1680, 1050", "1280, 1024", "2560, 800", "800, 1280", "1921, 1083"})
    void theBandOfAStageReachesTheEdgesOfAnyScreen(int width, int height) {
        var pixels = painted(slide(2), Optional.empty(), width, height);
        var ground = rgb(Tone.GROUND);

        assertEquals(List.of(rgb(Tone.AWARE), rgb(Tone.AWARE), ground, ground),
                List.of(pixels.argb()[0], pixels.argb()[width - 1], pixels.argb()[width * (height - 1)], pixels.argb()[width * height - 1]));
    }

    @ParameterizedTest
    @CsvSource({"1680, 1050", "1280, 1024", "2560, 800", "800, 1280"})
    void aBoardOfAnySizeStandsWholeAboveTheFoot(int width, int height) {
        var slide = Deck.of(Plans.plain(60, 1), VIEW, List.of()).slides().get(1);
        var at = new Picture(slide, Optional.empty()).sight(width, height);

        assertTrue(at.left() >= 0 && at.top() >= 0);
        assertTrue(at.left() + slide.board().width() * at.scale() <= width + 1 && at.top() + slide.board().height() * at.scale() <= height * 0.96);
    }

    @Test
    void theCardThatIsSpokenOfStaysInItsPlaceAndTheOthersStandBack() {
        var slide = slide(3);
        var told = slide.cards().get(1);
        var whole = painted(slide, Optional.empty(), 1280, 720);
        var spoken = painted(slide, Optional.of(told), 1280, 720);
        var inside = bounds(slide, told).grown(-4);

        var expected = new HashSet<>(slide.cards().stream().map(Id::toString).toList());
        assertEquals(expected, differing(slide, whole, spoken));
        for (var y = (int) inside.y() + 1; y < inside.bottom(); y++)
            for (var x = (int) inside.x() + 1; x < inside.right(); x++) assertEquals(whole.argb()[y * 1280 + x], spoken.argb()[y * 1280 + x], x + ", " + y);
    }

    @Test
    void whatStandsBackIsFainterAndStillThere() {
        var slide = slide(3);
        var back = bounds(slide, slide.cards().getLast());
        var spoken = painted(slide, Optional.of(slide.cards().getFirst()), 1280, 720);
        var darkest = new ArrayList<Integer>();
        for (var y = (int) back.y(); y < back.bottom(); y++) for (var x = (int) back.x() + 20; x < back.right(); x++) darkest.add(spoken.argb()[y * 1280 + x] & 0xFF);

        var least = darkest.stream().min(Integer::compare).orElseThrow();
        assertTrue(least > 0x90 && least < 0xE0, () -> Integer.toHexString(least));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aCardComesForwardWithinTheSlideAndAsFarAsItsLettersNeed(long seed) {
        for (var slide : Deck.of(Plans.sized(90, seed), VIEW, List.of()).slides())
            for (var card : slide.cards()) {
                var figure = figure(slide, card);
                var from = figure.bounds();
                var to = Picture.forward(figure);
                var by = to.width() / from.width();
                var letters = figure.marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).face()).mapToDouble(Face::size).min().orElse(99);

                assertTrue(by >= 1, card::toString);
                assertEquals(from.height() * by, to.height(), 1e-6);
                assertEquals(WHOLE, WHOLE.joined(to), card::toString);
                assertTrue(letters * by >= 17.59 || to.height() > 640 || to.width() > 1200, () -> card + " " + letters * by);
            }
    }

    @Test
    void aCardOfACrowdedSlideIsLargerThanItWas() {
        var slide = slide(30);
        var figure = figure(slide, slide.cards().getFirst());

        assertNotEquals(figure.bounds(), Picture.forward(figure));
    }
}
