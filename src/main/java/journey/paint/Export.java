package journey.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
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
        /// @param scale of the picture, 1 for as many pixels as the board has units; one with more pixels than programs open is not made
        /// @param asked how somebody said its size, which is how a size that fits is told
        record Png(double scale, Measure asked) implements Format {
            public Png {
                if (!(scale > 0 && Double.isFinite(scale))) throw new IllegalArgumentException("scale " + scale);
            }

            public Png(double scale) {
                this(scale, Measure.SCALE);
            }
        }

        record Svg() implements Format {}

        record Pdf(Page page) implements Format {}
    }

    /// How the size of a picture is said.
    public enum Measure { SCALE, WIDTH }

    public static Export of(Format format, Heading heading) {
        return new Export(format, Palette.LIGHT, heading);
    }

    /// Writes to a file, whole or not at all: whatever goes wrong, a file that was there stays as it was.
    public Exported to(Path file, Board board, Watch watch) {
        return tooLarge(board).orElseGet(() -> WholeFile.export(file, out -> write(board, out, watch)));
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
        var tooLarge = tooLarge(board);
        if (tooLarge.isPresent()) return tooLarge.get();
        try {
            write(board, out, watch);
            return new Exported.Written();
        } catch (CancellationException stopped) {
            return new Exported.Stopped();
        }
    }

    private void write(Board board, OutputStream out, Watch watch) throws IOException {
        switch (format) {
            case Format.Png(var scale, _) -> PngPainter.paint(board, heading, scale, palette, out, watch);
            case Format.Svg() -> SvgPainter.paint(board, heading, palette, out, watch);
            case Format.Pdf(var page) -> PdfPainter.paint(board, heading, page, palette, out, watch);
        }
    }

    private Optional<Exported> tooLarge(Board board) {
        if (!(format instanceof Format.Png(var scale, var asked)) || PngPainter.pixels(board, scale) <= PngPainter.MOST_PIXELS) return Optional.empty();
        return Optional.of(new Exported.TooLarge(PngPainter.pixels(board, scale), asked, switch (asked) {
            case SCALE -> PngPainter.largestScale(board);
            case WIDTH -> PngPainter.largestWidth(board);
        }));
    }
}
