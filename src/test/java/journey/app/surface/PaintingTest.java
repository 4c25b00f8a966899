package journey.app.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import journey.layout.Board;
import journey.layout.Figure;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Palette;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Subject;
import journey.layout.Tone;
import journey.paint.PixelPainter;
import journey.paint.Pixels;
import journey.plan.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaintingTest {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 310;

    private final Pixels screen = Pixels.of(WIDTH, HEIGHT);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aPannedPictureIsTheFreshlyPaintedOnePixelForPixel(long seed) {
        var random = new SplittableRandom(seed);
        var board = Boards.some(random, 60);
        var scale = random.nextDouble(0.2, 2.5);
        var painting = painting(board);
        for (var i = 0; i < 12; i++) {
            var spot = new Spot(scale, random.nextLong(-40, 900), random.nextLong(-40, 900));
            painting.sharp(spot, WIDTH, HEIGHT, screen);
            assertArrayEquals(fresh(board, List.of(), spot), screen.argb(), "frame " + i + " at " + spot);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void smallStepsInAnyDirectionLeaveNoTrace(long seed) {
        var random = new SplittableRandom(seed);
        var board = Boards.some(random, 60);
        var painting = painting(board);
        long left = 300, top = 300;
        for (var i = 0; i < 40; i++) {
            left += random.nextLong(-60, 60);
            top += random.nextLong(-60, 60);
            painting.sharp(new Spot(0.83, left, top), WIDTH, HEIGHT, screen);
        }
        assertArrayEquals(fresh(board, List.of(), new Spot(0.83, left, top)), screen.argb());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aChangedBoardPaintsOnlyWhatChangedAndLooksAsIfAllWerePainted(long seed) {
        var random = new SplittableRandom(seed);
        var board = Boards.some(random, 40);
        var spot = new Spot(random.nextDouble(0.4, 1.6), 120, 90);
        var painting = painting(board);
        painting.sharp(spot, WIDTH, HEIGHT, screen);
        for (var i = 0; i < 10; i++) {
            board = changed(board, random);
            painting.show(board);
            painting.sharp(spot, WIDTH, HEIGHT, screen);
            assertArrayEquals(fresh(board, List.of(), spot), screen.argb(), "change " + i);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void whatIsChosenIsDrawnOverTheBoardAndGoesWithoutATrace(long seed) {
        var random = new SplittableRandom(seed);
        var board = Boards.some(random, 40);
        var painting = painting(board);
        var spot = new Spot(0.9, 60, 130);
        for (var i = 0; i < 8; i++) {
            var overlay = i % 3 == 2 ? List.<Figure>of() : List.of(ring(random), ring(random));
            painting.overlay(overlay);
            painting.sharp(spot, WIDTH, HEIGHT, screen);
            assertArrayEquals(fresh(board, overlay, spot), screen.argb(), "overlay " + i);
        }
    }

    @Test
    void aViewThatGrowsWithinItsImageIsPaintedToItsNewEdges() {
        var board = Boards.some(new SplittableRandom(5), 60);
        var spot = new Spot(0.9, 60, 130);
        var painting = painting(board);
        painting.sharp(spot, WIDTH - 30, HEIGHT - 40, screen);

        painting.sharp(spot, WIDTH, HEIGHT, screen);

        assertArrayEquals(fresh(board, List.of(), spot), screen.argb());
    }

    @Test
    void aSmallChangeTouchesASmallPartOfTheImage() {
        var painting = painting(Boards.of(List.of(Boards.card(1, 200, 200, "One"))));
        painting.sharp(new Spot(1, 150, 150), WIDTH, HEIGHT, screen);
        painting.show(Boards.of(List.of(Boards.card(1, 200, 200, "Other"))));
        var touched = painting.sharp(new Spot(1, 150, 150), WIDTH, HEIGHT, screen);
        assertEquals(new Area(45, 45, 237, 113), touched);
        assertEquals(Area.NONE, painting.sharp(new Spot(1, 150, 150), WIDTH, HEIGHT, screen));
    }

    @Test
    void stageArrowsAndLaneLabelsStayInSight() {
        var mark = Boards.card(1, 4, 62, "Arrow");
        var painting = painting(Boards.of(List.of(mark)));
        painting.sharp(new Spot(1, 0, 0), WIDTH, HEIGHT, screen);
        var row = row(screen, 62 + 40);
        painting.sharp(new Spot(1, 0, 700), WIDTH, HEIGHT, screen);
        assertArrayEquals(row, row(screen, 2 + 40));
        assertEquals(0xFF000000 | Palette.LIGHT.rgb(Tone.LINE), row(screen, 69)[200]);
    }

    @Test
    void aStretchedPictureShowsEachPlaceOfTheBoardWhereItBelongs() {
        var painting = painting(Boards.of(List.of(Boards.card(1, 300, 300, "One"))));
        painting.sharp(new Spot(1, 200, 200), WIDTH, HEIGHT, screen);
        painting.stretched(new Spot(2, 500, 500), WIDTH, HEIGHT, screen);
        assertEquals(0xFF000000 | Palette.LIGHT.rgb(Tone.PAPER), screen.argb()[(2 * 305 - 500) * WIDTH + 2 * 310 - 500]);
        assertEquals(0xFF000000 | Palette.LIGHT.rgb(Tone.GROUND), screen.argb()[(2 * 280 - 500) * WIDTH + 2 * 280 - 500]);
    }

    @Test
    void whatAStretchedPictureLacksIsTakenFromTheOverview() {
        var board = Boards.of(List.of(Boards.card(1, 40, 300, "Far")));
        var painting = painting(board);
        painting.sharp(new Spot(1, 300, 200), WIDTH, HEIGHT, screen);
        var far = new Spot(0.5, 0, 100);
        painting.stretched(far, WIDTH, HEIGHT, screen);
        assertEquals(0xFF000000 | Palette.LIGHT.rgb(Tone.GROUND), screen.argb()[(157 - 100) * WIDTH + 60]);
        var at = painting.overviewSpot();
        var small = Pixels.of((int) (board.width() * at.scale()), (int) (board.height() * at.scale()));
        painting.brush(painter()).paint(small, at.sight(), small.whole());
        painting.takeOverview(small, at);
        painting.stretched(far, WIDTH, HEIGHT, screen);
        assertEquals(0xFF000000 | Palette.LIGHT.rgb(Tone.PAPER), screen.argb()[(157 - 100) * WIDTH + 60]);
    }

    @Test
    void anotherPalettePaintsAllAnew() {
        var board = Boards.some(new SplittableRandom(4), 30);
        var painting = painting(board);
        painting.sharp(new Spot(1, 150, 150), WIDTH, HEIGHT, screen);
        painting.show(Palette.DARK);
        assertEquals(Area.of(WIDTH, HEIGHT), painting.sharp(new Spot(1, 150, 150), WIDTH, HEIGHT, screen));
        assertFalse(java.util.Arrays.stream(screen.argb()).anyMatch(pixel -> pixel == (0xFF000000 | Palette.LIGHT.rgb(Tone.GROUND))));
    }

    private static Painting painting(Board board) {
        return new Painting(painter(), board, Palette.LIGHT);
    }

    private static Painting.Painter painter() {
        var painter = new PixelPainter();
        return (figures, palette, onto, sight, clip) -> painter.paint(figures, onto, sight, clip, palette);
    }

    private static int[] fresh(Board board, List<Figure> overlay, Spot spot) {
        var painting = painting(board);
        painting.overlay(overlay);
        var image = Pixels.of(WIDTH, HEIGHT);
        painting.sharp(spot, WIDTH, HEIGHT, image);
        return image.argb();
    }

    private static int[] row(Pixels image, int y) {
        return java.util.Arrays.copyOfRange(image.argb(), y * image.width(), (y + 1) * image.width());
    }

    private static Figure ring(RandomGenerator random) {
        var rect = new Rect(random.nextDouble(60, 400), random.nextDouble(60, 400), 182, 58);
        return new Figure(new Subject.OfCard(new Id("ring" + random.nextInt(1000))), Role.CARD, rect, "", 0, "", 1,
                List.of(new Mark.Box(rect, 8, Ink.NONE, Stroke.solid(Tone.ACCENT, 2))));
    }

    /// A card moved, one gone, one new: none of them over another, since figures of one layer do not overlap.
    private static Board changed(Board board, RandomGenerator random) {
        var figures = new ArrayList<>(board.figures());
        figures.remove(random.nextInt(figures.size()));
        figures.set(random.nextInt(figures.size()), Boards.card(random.nextInt(1000, 2000), random.nextDouble(300), random.nextDouble(300), "New"));
        figures.add(Boards.card(random.nextInt(2000, 3000), random.nextDouble(300), random.nextDouble(300), "Newer"));
        return Boards.of(figures);
    }
}
