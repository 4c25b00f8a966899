package journey.paint;

import java.util.List;
import journey.deck.Slide;
import journey.layout.Board;
import journey.layout.Palette;
import journey.pages.Leaf;
import journey.pages.Tag;
import journey.paint.Export.Format;

/// A picture of what an export will be, as large as it fits: the board on its ground, on the white paper on which it will lie, or a slide.
public final class Preview {
    private static final int WHITE = 0xFFFFFF;

    private Preview() {}

    public static Pixels of(Board board, Format format, Palette palette, int width, int height) {
        return switch (format) {
            case Format.Png _, Format.Svg _ -> whole(board, palette, width, height);
            case Format.Pdf(var page) -> page == Page.BOARD ? whole(board, palette, width, height) : paper(board, Sheet.of(board, page), palette, width, height);
        };
    }

    public static Pixels of(Slide slide, Palette palette, int width, int height) {
        var scale = Math.min(width / Slide.WIDTH, height / Slide.HEIGHT);
        var place = PptxScale.of(slide);
        var pixels = sized(Slide.WIDTH * scale, Slide.HEIGHT * scale);
        var painter = new PixelPainter();
        painter.ground(pixels, pixels.whole(), palette);
        painter.paint(slide.board().figures(), pixels, new Sight(place.scale() * scale, place.left() * scale, place.top() * scale), pixels.whole(), palette);
        return pixels;
    }

    /// What is no furniture is seen in the window of the leaf only.
    public static Pixels of(Leaf leaf, Palette palette, int width, int height) {
        var paper = leaf.paper();
        var scale = Math.min(width / paper.width(), height / paper.height());
        var pixels = sized(paper.width() * scale, paper.height() * scale);
        var painter = paper(pixels, palette);
        var sight = new Sight(scale, 0, 0);
        var window = leaf.window().map(sight::of).map(rect -> pixels.whole().and(rect.x(), rect.y(), rect.right(), rect.bottom())).orElse(pixels.whole());
        for (var piece : leaf.pieces())
            painter.paint(List.of(piece.figure()), pixels, sight, piece.tag().kind() == Tag.Kind.FURNITURE ? pixels.whole() : window, palette);
        return pixels;
    }

    /// On its ground, as pictures have it.
    public static Pixels whole(Board board, Palette palette, int width, int height) {
        var scale = Math.min(width / board.width(), height / board.height());
        var pixels = sized(board.width() * scale, board.height() * scale);
        var painter = new PixelPainter();
        painter.ground(pixels, pixels.whole(), palette);
        painter.paint(board.figures(), pixels, new Sight(scale, 0, 0), pixels.whole(), palette);
        return pixels;
    }

    private static Pixels paper(Board board, Sheet sheet, Palette palette, int width, int height) {
        var scale = Math.min(width / sheet.width(), height / sheet.height());
        var pixels = sized(sheet.width() * scale, sheet.height() * scale);
        var painter = paper(pixels, palette);
        var size = sheet.scale() * scale;
        var sight = new Sight(size, sheet.left() * scale, (sheet.height() - sheet.bottom() - board.height() * sheet.scale()) * scale);
        painter.paint(board.figures(), pixels, sight, pixels.whole(), palette);
        return pixels;
    }

    /// White, unless it is dark.
    private static PixelPainter paper(Pixels pixels, Palette palette) {
        var painter = new PixelPainter();
        if (palette == Palette.LIGHT) pixels.clear(pixels.whole(), WHITE);
        else painter.ground(pixels, pixels.whole(), palette);
        return painter;
    }

    private static Pixels sized(double width, double height) {
        return Pixels.of(Math.max(1, (int) width), Math.max(1, (int) height));
    }
}
