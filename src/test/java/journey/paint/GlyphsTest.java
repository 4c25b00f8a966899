package journey.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import journey.layout.BundledFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlyphsTest {
    /// Another reader of the same files must come to the same outlines; what they enclose is compared, as the two cut curves differently.
    @ParameterizedTest
    @EnumSource(BundledFont.class)
    void readsTheOutlinesThatAnotherReaderReads(BundledFont font) throws Exception {
        try (var other = new TTFParser().parse(new RandomAccessReadBuffer(font.table().bytes()))) {
            for (var glyph : IntStream.range(0, Glyphs.of(font).count()).filter(one -> one % 23 == 0).toArray()) {
                var data = other.getGlyph().getGlyph(glyph);
                var expected = data == null ? new Rectangle2D.Double() : data.getPath().getBounds2D();
                var sum = new double[1];
                var bounds = new Path2D.Double();
                Glyphs.of(font).draw(glyph, new Glyphs.Fit(1, 0, 0, 1, 0, 0), (x0, y0, x1, y1) -> {
                    sum[0] += x0 * y1 - x1 * y0;
                    bounds.moveTo(x0, y0);
                    bounds.lineTo(x1, y1);
                });
                var area = data == null ? 0 : area(data.getPath().getPathIterator(null, 0.02));
                assertEquals(area, sum[0] / 2, 2 + Math.abs(area) / 100, font + " " + glyph);
                if (area != 0) {
                    assertEquals(expected.getMaxX(), Math.max(expected.getMaxX(), bounds.getBounds2D().getMaxX()), 1, font + " " + glyph);
                    assertEquals(expected.getMinY(), Math.min(expected.getMinY(), bounds.getBounds2D().getMinY()), 1, font + " " + glyph);
                }
            }
        }
    }

    private static double area(PathIterator path) {
        double sum = 0, x = 0, y = 0, startX = 0, startY = 0;
        for (var point = new double[6]; !path.isDone(); path.next()) {
            var kind = path.currentSegment(point);
            var toX = kind == PathIterator.SEG_CLOSE ? startX : point[0];
            var toY = kind == PathIterator.SEG_CLOSE ? startY : point[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else {
                sum += x * toY - toX * y;
            }
            x = toX;
            y = toY;
        }
        return sum / 2;
    }
}
