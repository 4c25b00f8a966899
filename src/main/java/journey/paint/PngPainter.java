package journey.paint;

import java.io.IOException;
import java.io.OutputStream;
import journey.layout.Board;
import journey.layout.Palette;

/// Writes a board as a PNG, in strips from top to bottom, so that the largest picture needs no more memory than a small one.
public final class PngPainter {
    static final long MOST_PIXELS = 100_000_000;
    private static final double DOTS_PER_INCH = 96;
    private static final int STRIP_PIXELS = 1 << 20;

    private PngPainter() {}

    /// How many pixels a board has at a scale.
    static long pixels(Board board, double scale) {
        return (long) side(board.width(), scale) * side(board.height(), scale);
    }

    /// The largest scale, in hundredths, at which a board has no more pixels than are allowed.
    static double largestScale(Board board) {
        var scale = Math.floor(100 * Math.sqrt(MOST_PIXELS / board.width() / board.height())) / 100;
        while (scale > 0.01 && pixels(board, scale) > MOST_PIXELS) scale -= 0.01;
        return Math.round(100 * scale) / 100.0;
    }

    /// The most pixels that a board can be wide with no more pixels than are allowed.
    static int largestWidth(Board board) {
        var width = (int) Math.clamp(Math.sqrt(MOST_PIXELS * board.width() / board.height()), 1, MOST_PIXELS);
        while (width > 1 && pixels(board, width / board.width()) > MOST_PIXELS) width--;
        return width;
    }

    private static int side(double length, double scale) {
        return (int) Math.clamp(Math.ceil(length * scale - 1e-6), 1, Integer.MAX_VALUE);
    }

    /// Writes the whole of a board; the stream stays open. Its density is 96 dots an inch, times the scale.
    ///
    /// @throws java.util.concurrent.CancellationException if the watch says so
    public static void paint(Board board, Heading heading, double scale, Palette palette, OutputStream out, Watch watch) throws IOException {
        var width = side(board.width(), scale);
        var height = side(board.height(), scale);
        var strip = Pixels.of(width, Math.min(height, Math.max(1, STRIP_PIXELS / width)));
        var painter = new PixelPainter();
        try (var png = new Png(out, width, height, DOTS_PER_INCH * scale)) {
            png.text("Title", heading.title());
            for (var top = 0; top < height; top += strip.height()) {
                var rows = Math.min(strip.height(), height - top);
                var clip = strip.clip(0, 0, width, rows);
                painter.ground(strip, clip, palette);
                painter.paint(board.figures(), strip, new Sight(scale, 0, -top), clip, palette);
                png.rows(strip, rows);
                watch.reached(top + rows, height);
            }
            png.finish();
        }
    }
}
