package journey.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import journey.deck.Deck;
import journey.layout.Board;
import journey.layout.Palette;
import journey.pages.Pages;

/// How a board is handed on: the same for the window and for the command line, byte by byte.
///
/// @param palette light, unless somebody asked for dark
public record Export(Format format, Palette palette, Heading heading) {

    /// The media, each with what can be chosen for it.
    public sealed interface Format {
        /// @param scale of the picture, 1 for as many pixels as the board has units
        record Png(double scale) implements Format {
            public Png {
                if (!(scale > 0 && scale <= 16)) throw new IllegalArgumentException("scale " + scale);
            }
        }

        record Svg() implements Format {}

        record Pdf(Page page) implements Format {}
    }

    public static Export of(Format format, Heading heading) {
        return new Export(format, Palette.LIGHT, heading);
    }

    /// Writes to a file, whole or not at all: whatever goes wrong, a file that was there stays as it was.
    public Exported to(Path file, Board board, Watch watch) {
        return tooLarge(board) ? tooLargeAt(board) : WholeFile.export(file, out -> write(board, out, watch));
    }

    /// Writes a deck as PPTX in the same way.
    public static Exported to(Path file, Deck deck, Palette palette, Watch watch) {
        return WholeFile.export(file, out -> PptxPainter.paint(deck, palette, out, watch));
    }

    /// Writes a report or a poster as PDF in the same way.
    public static Exported to(Path file, Pages pages, Palette palette, Watch watch) {
        return WholeFile.export(file, out -> PdfBook.paint(pages, palette, out, watch));
    }

    /// Writes to a stream, which stays open.
    ///
    /// @throws IOException if the stream does
    public Exported to(OutputStream out, Board board, Watch watch) throws IOException {
        if (tooLarge(board)) return tooLargeAt(board);
        try {
            write(board, out, watch);
            return new Exported.Written();
        } catch (CancellationException stopped) {
            return new Exported.Stopped();
        }
    }

    private void write(Board board, OutputStream out, Watch watch) throws IOException {
        switch (format) {
            case Format.Png(var scale) -> PngPainter.paint(board, heading, scale, palette, out, watch);
            case Format.Svg() -> SvgPainter.paint(board, heading, palette, out, watch);
            case Format.Pdf(var page) -> PdfPainter.paint(board, heading, page, palette, out, watch);
        }
    }

    private boolean tooLarge(Board board) {
        return format instanceof Format.Png(var scale) && PngPainter.pixels(board, scale) > PngPainter.MOST_PIXELS;
    }

    private Exported tooLargeAt(Board board) {
        return new Exported.TooLarge(format instanceof Format.Png(var scale) ? PngPainter.pixels(board, scale) : 0, PngPainter.largestScale(board));
    }
}
