package journey.paint;

import journey.layout.Board;
import journey.layout.Palette;
import journey.paint.Export.Format;

/// A picture of what an export will be, as large as it fits: the board on its ground, or on the white paper on which it will lie.
public final class Preview {
    private static final int WHITE = 0xFFFFFF;

    private Preview() {}

    public static Pixels of(Board board, Format format, int width, int height) {
        return switch (format) {
            case Format.Png _, Format.Svg _ -> whole(board, width, height);
            case Format.Pdf(var page) -> page == Page.BOARD ? whole(board, width, height) : paper(board, Sheet.of(board, page), width, height);
        };
    }

    private static Pixels whole(Board board, int width, int height) {
        var scale = Math.min(width / board.width(), height / board.height());
        var pixels = Pixels.of(Math.max(1, (int) (board.width() * scale)), Math.max(1, (int) (board.height() * scale)));
        var painter = new PixelPainter();
        painter.ground(pixels, pixels.whole(), Palette.LIGHT);
        painter.paint(board.figures(), pixels, new Sight(scale, 0, 0), pixels.whole(), Palette.LIGHT);
        return pixels;
    }

    private static Pixels paper(Board board, Sheet sheet, int width, int height) {
        var scale = Math.min(width / sheet.width(), height / sheet.height());
        var pixels = Pixels.of(Math.max(1, (int) (sheet.width() * scale)), Math.max(1, (int) (sheet.height() * scale)));
        pixels.clear(pixels.whole(), WHITE);
        var size = sheet.scale() * scale;
        var top = (sheet.height() - sheet.bottom() - board.height() * sheet.scale()) * scale;
        new PixelPainter().paint(board.figures(), pixels, new Sight(size, sheet.left() * scale, top), pixels.whole(), Palette.LIGHT);
        return pixels;
    }
}
