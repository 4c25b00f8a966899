package journey.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import journey.layout.Board;
import journey.layout.Face.Weight;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Palette;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PixelPainterTest {
    private static final int OPAQUE = 0xFF000000;

    private final PixelPainter painter = new PixelPainter();

    private Pixels painted(Board board, double scale) {
        var pixels = Pixels.of((int) Math.ceil(board.width() * scale), (int) Math.ceil(board.height() * scale));
        paint(board, pixels, new Sight(scale, 0, 0), pixels.whole());
        return pixels;
    }

    private void paint(Board board, Pixels pixels, Sight sight, Pixels.Clip clip) {
        painter.ground(pixels, clip, Palette.LIGHT);
        painter.paint(board.figures(), pixels, sight, clip, Palette.LIGHT);
    }

    private static int at(Pixels pixels, int x, int y) {
        return pixels.argb()[y * pixels.width() + x];
    }

    private static int colour(Tone tone) {
        return OPAQUE | Palette.LIGHT.rgb(tone);
    }

    private static Board one(Mark... marks) {
        return new Sketch(100, 60).figure(Role.CARD, new Rect(0, 0, 100, 60), "", marks).board();
    }

    @Test
    void fillsABoxInTheColourOfItsTone() {
        var pixels = painted(one(Sketch.box(10, 10, 40, 20, 0, Tone.AWARE, Stroke.NONE)), 1);

        var expected = new int[pixels.argb().length];
        Arrays.fill(expected, colour(Tone.GROUND));
        for (var y = 10; y < 30; y++) Arrays.fill(expected, y * 100 + 10, y * 100 + 50, colour(Tone.AWARE));
        assertArrayEquals(expected, pixels.argb());
    }

    @Test
    void drawsABorderOfWholePixelsAtEveryScale() {
        for (var scale : List.of(0.6, 1.0, 1.37, 2.0)) {
            var pixels = painted(one(Sketch.box(10, 10, 40, 20, 0, Tone.PAPER, Stroke.solid(Tone.ERROR, 1))), scale);
            var seen = Arrays.stream(pixels.argb()).distinct().boxed().toList();
            var ink = scale < 1 ? seen.get(1) : colour(Tone.ERROR);
            assertEquals(List.of(colour(Tone.GROUND), ink, colour(Tone.PAPER)), seen, "at " + scale);
        }
    }

    @Test
    void roundsCorners() {
        var pixels = painted(one(Sketch.box(10, 10, 40, 40, 20, Tone.GOOD, Stroke.NONE)), 1);

        assertEquals(colour(Tone.GROUND), at(pixels, 12, 12));
        assertEquals(colour(Tone.GOOD), at(pixels, 30, 11));
        var covered = Arrays.stream(pixels.argb()).mapToDouble(PixelPainterTest::shareOfGood).sum();
        assertEquals(Math.PI * 20 * 20, covered, 4);
    }

    private static double shareOfGood(int argb) {
        var ground = Palette.LIGHT.rgb(Tone.GROUND) >> 16 & 0xFF;
        var good = Palette.LIGHT.rgb(Tone.GOOD) >> 16 & 0xFF;
        return (ground - (argb >> 16 & 0xFF)) / (double) (ground - good);
    }

    @Test
    void coversAShapeByItsArea() {
        List<Mark.Step> triangle = List.of(new Mark.Step.MoveTo(10.3, 8.7), new Mark.Step.LineTo(70.1, 20.2), new Mark.Step.LineTo(33.6, 55.5), new Mark.Step.Close());
        var pixels = painted(one(new Mark.Shape(triangle, Ink.of(Tone.GOOD), Stroke.NONE)), 1);

        var area = ((70.1 - 10.3) * (55.5 - 8.7) - (33.6 - 10.3) * (20.2 - 8.7)) / 2;
        assertEquals(area, Arrays.stream(pixels.argb()).mapToDouble(PixelPainterTest::shareOfGood).sum(), 2);
    }

    @Test
    void drawsALineAsWideAsItsStroke() {
        List<Mark.Step> corner = List.of(new Mark.Step.MoveTo(10, 10), new Mark.Step.LineTo(60, 10), new Mark.Step.LineTo(60, 50));
        var pixels = painted(one(new Mark.Shape(corner, Ink.NONE, Stroke.solid(Tone.GOOD, 3))), 1);

        assertEquals(3 * (51.5 + 38.5), Arrays.stream(pixels.argb()).mapToDouble(PixelPainterTest::shareOfGood).sum(), 1);
        assertEquals(colour(Tone.GOOD), at(pixels, 60, 9));
    }

    @Test
    void leavesGapsInADashedLine() {
        List<Mark.Step> line = List.of(new Mark.Step.MoveTo(10, 10), new Mark.Step.LineTo(60, 10));
        var pixels = painted(one(new Mark.Shape(line, Ink.NONE, Stroke.dashed(Tone.GOOD, 2, 5, 5))), 1);

        assertEquals(2 * 25, Arrays.stream(pixels.argb()).mapToDouble(PixelPainterTest::shareOfGood).sum(), 0.5);
        assertEquals(colour(Tone.GOOD), at(pixels, 12, 10));
        assertEquals(colour(Tone.GROUND), at(pixels, 17, 10));
    }

    @Test
    void mixesWhatIsFadedWithWhatLiesBelow() {
        var board = new Sketch(20, 20).figure(Role.CARD, new Rect(0, 0, 20, 20), "", "", 0.5, Sketch.box(0, 0, 20, 20, 0, Tone.ON_COLOUR, Stroke.NONE)).board();
        var pixels = Pixels.of(20, 20);
        Arrays.fill(pixels.argb(), OPAQUE);

        painter.paint(board.figures(), pixels, new Sight(1, 0, 0), pixels.whole(), Palette.LIGHT);

        assertEquals(0xFF808080, at(pixels, 10, 10));
    }

    @Test
    void paintsOverlaysOnNothing() {
        var pixels = Pixels.of(100, 60);
        painter.paint(one(Sketch.box(10, 10, 40, 20, 0, Tone.AWARE, Stroke.NONE)).figures(), pixels, new Sight(1, 0, 0), pixels.whole(), Palette.LIGHT);

        assertEquals(0, at(pixels, 5, 5));
        assertEquals(colour(Tone.AWARE), at(pixels, 20, 20));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 1, 1.25, 2})
    void aPartHasThePixelsThatItHasInTheWhole(double scale) {
        var board = Sketch.everything();
        var whole = painted(board, scale);
        for (var cut : List.of(whole.clip(0, 0, 37, whole.height()), whole.clip(whole.width() / 3, 11, 80, 200), whole.clip(-5, whole.height() - 100, 500, 300))) {
            var part = new Pixels(whole.argb().clone(), whole.width(), whole.height());
            for (var y = cut.top(); y < cut.bottom(); y++) Arrays.fill(part.argb(), y * part.width() + cut.left(), y * part.width() + cut.right(), 0xFF00FF00);

            paint(board, part, new Sight(scale, 0, 0), cut);

            assertArrayEquals(whole.argb(), part.argb(), cut.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 1, 1.5})
    void aBoardThatMovedByWholePixelsKeepsItsPixels(double scale) {
        var board = Sketch.everything();
        var here = painted(board, scale);
        var there = Pixels.of(here.width() + 7, here.height() + 13);
        paint(board, there, new Sight(scale, 7, 13), there.whole());

        for (var y = 0; y < here.height(); y++)
            assertArrayEquals(Arrays.copyOfRange(here.argb(), y * here.width(), (y + 1) * here.width()),
                    Arrays.copyOfRange(there.argb(), (y + 13) * there.width() + 7, (y + 13) * there.width() + 7 + here.width()), "row " + y);
    }

    @Test
    void writesTextWhereItIsMeasured() {
        var text = Sketch.text(10, 30, "Hillfold", 24, Weight.BOLD, Tone.INK);
        var pixels = painted(one(text), 1);
        var left = 100;
        var right = 0;
        for (var y = 0; y < 60; y++)
            for (var x = 0; x < 100; x++)
                if (at(pixels, x, y) != colour(Tone.GROUND)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    assertTrue(y >= 10 && y <= 30, "y " + y);
                }
        assertEquals(10, left, 3);
        assertEquals(10 + text.width(), right, 3);
    }

    @Test
    void writesBarsWhereTextWouldBeTooSmallToRead() {
        var text = Sketch.text(10, 30, "iiii iiii", 12, Weight.REGULAR, Tone.INK);
        var pixels = painted(one(text), 0.3);

        assertEquals(2, Arrays.stream(pixels.argb()).distinct().count());
    }

    @Test
    void drawsABoxForWhatNoFontHas() {
        var pixels = painted(one(Sketch.text(10, 40, "\uDBFF\uDFFD", 30, Weight.REGULAR, Tone.INK)), 1);

        assertEquals(colour(Tone.INK), at(pixels, 20, 17));
        assertEquals(colour(Tone.GROUND), at(pixels, 20, 30));
        assertEquals(colour(Tone.INK), at(pixels, 20, 40));
    }

    static List<String> hostile() {
        return Hostile.texts();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingThatAPersonCanTypeMakesItFail(String text) {
        for (var scale : List.of(0.3, 1.0, 8.0)) painted(one(Sketch.raw(5, 20, text), Sketch.text(5, 40, text, 12.5, Weight.MEDIUM, Tone.INK)), scale);
    }
}
