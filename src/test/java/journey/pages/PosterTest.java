package journey.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.layout.Board;
import journey.layout.Layout;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.View;
import journey.pages.Paper.Size;
import journey.pages.Tag.Kind;
import journey.plan.Plans;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PosterTest {
    record Case(Board board, Paper paper, PosterSize size, String title) {
        Pages pages() {
            return Poster.of(title, WORDS, board, paper, size);
        }

        Tiling tiling() {
            return Tiling.of(board, paper, size);
        }

        @Override
        public String toString() {
            return paper + " " + size;
        }
    }

    private static final Words WORDS = Words.in(Locale.ENGLISH);

    static Stream<Case> cases() {
        return LongStream.rangeClosed(1, 12).mapToObj(seed -> {
            var random = new SplittableRandom(seed);
            var plan = Plans.some(seed);
            var paper = Paper.of(Size.values()[random.nextInt(3)]);
            var size = new PosterSize(1 + random.nextInt(5));
            return new Case(Layout.of(plan, View.in(WORDS)), random.nextBoolean() ? paper : paper.landscape(), size, plan.title());
        });
    }

    private static List<Piece> drawn(Leaf leaf) {
        return leaf.pieces().stream().filter(piece -> piece.tag().kind() == Kind.PICTURE).toList();
    }

    /// Every part of every mark is seen on a sheet: the windows lie over the whole board without a gap, and each shows what reaches into it.
    @ParameterizedTest
    @MethodSource("cases")
    void everyMarkOfTheBoardIsSeen(Case one) {
        var tiling = one.tiling();
        var leaves = one.pages().leaves();
        var seen = new HashSet<Mark>();
        for (int row = 0; row < tiling.rows(); row++)
            for (int column = 0; column < tiling.columns(); column++) {
                var placing = tiling.placing(column, row);
                var there = new HashSet<Mark>();
                drawn(leaves.get(row * tiling.columns() + column)).forEach(piece -> there.addAll(piece.figure().marks()));
                for (var figure : one.board().figures())
                    for (var mark : figure.marks())
                        if (Extent.of(placing.of(mark)).meets(tiling.window())) {
                            assertTrue(there.contains(placing.of(mark)), () -> mark + " is not there");
                            seen.add(mark);
                        }
            }

        var all = new HashSet<Mark>();
        one.board().figures().forEach(figure -> all.addAll(figure.marks()));
        all.removeAll(seen);
        // Outlines without a size are seen nowhere.
        assertEquals(Set.of(), all);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neighboursOverlapByTenMillimetresAndAllOfThemHoldTheBoard(Case one) {
        var tiling = one.tiling();
        var window = tiling.window();
        var windows = new ArrayList<Rect>();
        // Windows in the units and from the corner of the board.
        for (int row = 0; row < tiling.rows(); row++)
            for (int column = 0; column < tiling.columns(); column++) {
                var placing = tiling.placing(column, row);
                windows.add(new Rect((window.x() - placing.x()) / tiling.scale(), (window.y() - placing.y()) / tiling.scale(), window.width() / tiling.scale(),
                        window.height() / tiling.scale()));
            }
        var whole = windows.stream().reduce(Rect::joined).orElseThrow();

        assertTrue(whole.x() <= 0.01 && whole.y() <= 0.01 && whole.right() >= one.board().width() - 0.01 && whole.bottom() >= one.board().height() - 0.01, whole.toString());
        for (int i = 0; i < windows.size(); i++) {
            if (i % tiling.columns() < tiling.columns() - 1)
                assertEquals(10 / 25.4 * 96, (windows.get(i).right() - windows.get(i + 1).x()) * tiling.scale(), 1e-6);
            if (i + tiling.columns() < windows.size())
                assertEquals(10 / 25.4 * 96, (windows.get(i).bottom() - windows.get(i + tiling.columns()).y()) * tiling.scale(), 1e-6);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachSheetSaysWhichItIsOutsideOfWhatItShows(Case one) {
        var tiling = one.tiling();
        var leaves = one.pages().leaves();
        assertEquals(tiling.columns() * tiling.rows(), leaves.size());
        for (int i = 0; i < leaves.size(); i++) {
            var leaf = leaves.get(i);
            var label = "Sheet " + (i + 1) + " of " + leaves.size() + ", row " + (i / tiling.columns() + 1) + ", column " + (i % tiling.columns() + 1);
            assertEquals(label, one.pages().bookmarks().get(i).text());
            assertTrue(drawn(leaf).isEmpty() || drawn(leaf).getFirst().tag().says().endsWith(label));
            for (var piece : leaf.pieces())
                if (piece.tag().kind() == Kind.FURNITURE)
                    for (var mark : piece.figure().marks()) {
                        assertTrue(!Extent.of(mark).meets(tiling.window()), mark::toString);
                        var extent = Extent.of(mark);
                        assertTrue(extent.x() > 0 && extent.y() > 0 && extent.right() < leaf.paper().width() && extent.bottom() < leaf.paper().height(), mark::toString);
                    }
        }
    }

    @Test
    void itIsAsLargeAsTheSheetsAllow() {
        var board = Layout.of(Plans.plain(40, 2), View.in(WORDS));
        var paper = Paper.of(Size.A4).landscape();

        assertEquals(3, Tiling.of(board, paper, new PosterSize(3)).columns());
        assertTrue(Tiling.of(board, paper, new PosterSize(4)).scale() > Tiling.of(board, paper, new PosterSize(3)).scale());
    }

    @Test
    void sizesThatNobodyCanMeanAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PosterSize(0));
        assertThrows(IllegalArgumentException.class, () -> new PosterSize(PosterSize.MOST + 1));
    }
}
