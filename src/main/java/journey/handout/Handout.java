package journey.handout;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import journey.deck.Deck;
import journey.exchange.Carried;
import journey.exchange.HtmlPage;
import journey.layout.Board;
import journey.layout.Palette;
import journey.pages.Leaf;
import journey.pages.Pages;
import journey.pages.Paper;
import journey.paint.Export;
import journey.paint.Exported;
import journey.paint.Pixels;
import journey.paint.Preview;
import journey.paint.Watch;
import journey.paint.WholeFile;
import journey.report.Report;
import journey.text.Words;

/// What becomes of a plan, ready to be looked at and to be written.
public sealed interface Handout {
    /// Writes to a file, whole or not at all: whatever goes wrong, a file that was there stays as it was.
    Exported to(Path file, Watch watch);

    /// What it shows, a board for each of its pages; none of what is read and not seen.
    List<Board> seen();

    /// How many those are.
    int count();

    /// A picture of one of them as large as it fits, such as it will be.
    Pixels picture(int page, int width, int height);

    /// The paper that a page lies on; nothing for what is as large as it is.
    default Optional<Paper> paper(int page) {
        return Optional.empty();
    }

    /// @param inside the plan that it carries
    record OfBoard(Export export, Board board, Optional<byte[]> inside) implements Handout {
        @Override
        public Exported to(Path file, Watch watch) {
            return inside.map(plan -> Carried.export(export, file, board, plan, watch)).orElseGet(() -> export.to(file, board, watch));
        }

        @Override
        public List<Board> seen() {
            return List.of(board);
        }

        @Override
        public int count() {
            return 1;
        }

        @Override
        public Pixels picture(int page, int width, int height) {
            return Preview.of(board, export.format(), export.palette(), width, height);
        }

        @Override
        public Optional<Paper> paper(int page) {
            return export.format() instanceof Export.Format.Pdf(var sheet) ? sheet.paper() : Optional.empty();
        }
    }

    /// A document of many pages.
    ///
    /// @param inside the plan that it carries
    record OfPages(Pages pages, Palette palette, Optional<byte[]> inside) implements Handout {
        @Override
        public Exported to(Path file, Watch watch) {
            return inside.map(plan -> Carried.export(file, pages, palette, plan, watch)).orElseGet(() -> Export.to(file, pages, palette, watch));
        }

        @Override
        public List<Board> seen() {
            return pages.leaves().stream().map(Leaf::board).toList();
        }

        @Override
        public int count() {
            return pages.leaves().size();
        }

        @Override
        public Pixels picture(int page, int width, int height) {
            return Preview.of(pages.leaves().get(page), palette, width, height);
        }

        @Override
        public Optional<Paper> paper(int page) {
            return Optional.of(pages.leaves().get(page).paper());
        }
    }

    record OfDeck(Deck deck, Palette palette) implements Handout {
        @Override
        public Exported to(Path file, Watch watch) {
            return Export.to(file, deck, palette, watch);
        }

        @Override
        public List<Board> seen() {
            return deck.slides().stream().map(slide -> slide.board()).toList();
        }

        @Override
        public int count() {
            return deck.slides().size();
        }

        @Override
        public Pixels picture(int page, int width, int height) {
            return Preview.of(deck.slides().get(page), palette, width, height);
        }
    }

    /// A page for browsers, with the board and the list of all that is in it.
    ///
    /// @param inside the plan that it carries
    record OfPage(Report report, Board board, HtmlPage.Dress dress, Optional<byte[]> inside, Words words) implements Handout {
        @Override
        public Exported to(Path file, Watch watch) {
            return WholeFile.export(file, out -> HtmlPage.write(report, board, dress, inside, words, out, watch));
        }

        @Override
        public List<Board> seen() {
            return List.of(board);
        }

        @Override
        public int count() {
            return 1;
        }

        /// What is seen of it first.
        @Override
        public Pixels picture(int page, int width, int height) {
            return Preview.whole(board, dress.palette(), width, height);
        }
    }

    /// What is read: a document, a table, a canvas of another program.
    record OfText(byte[] bytes) implements Handout {
        @Override
        public Exported to(Path file, Watch watch) {
            return WholeFile.export(file, out -> out.write(bytes));
        }

        @Override
        public List<Board> seen() {
            return List.of();
        }

        @Override
        public int count() {
            return 0;
        }

        @Override
        public Pixels picture(int page, int width, int height) {
            throw new IndexOutOfBoundsException("there is nothing to see");
        }

        /// Without the mark by which spreadsheets know its encoding.
        public String text() {
            var text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }
}
