package journey.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import journey.layout.Board;
import journey.layout.Figure;
import journey.layout.Rect;
import journey.layout.Tone;
import journey.layout.Wrap;
import journey.pages.Pages.Bookmark;
import journey.pages.Pages.Spot;
import journey.text.Words;

/// A board on several sheets that are put together to one picture. Neighbours overlap; marks say where to cut and where to glue; each sheet
/// says which it is, in words and in a small picture of them all.
public final class Poster {
    private static final double EDGE = 24;
    private static final double LABEL = Tiling.OVERLAP + 12;
    private static final double KEY_ROOM = 170;
    private static final Look LOOK = Look.of(Faces.FOOT, Tone.MUTED);

    private final String title;
    private final Words words;
    private final Tiling tiling;
    private final List<Reach> reaches;
    private final Tag.Source tags = new Tag.Source();

    private Poster(String title, Words words, Tiling tiling) {
        this.title = title;
        this.words = words;
        this.tiling = tiling;
        reaches = tiling.board().figures().stream().map(Reach::of).toList();
    }

    public static Pages of(String title, Words words, Board board, Paper paper, PosterSize size) {
        return new Poster(title, words, Tiling.of(board, paper, size)).pages();
    }

    private Pages pages() {
        var leaves = new ArrayList<Leaf>();
        var bookmarks = new ArrayList<Bookmark>();
        for (int row = 0; row < tiling.rows(); row++)
            for (int column = 0; column < tiling.columns(); column++) {
                var label = words.say("pages.poster.sheet", leaves.size() + 1, tiling.columns() * tiling.rows(), row + 1, column + 1);
                bookmarks.add(new Bookmark(label, 1, new Spot(leaves.size(), 0)));
                leaves.add(leaf(column, row, label, words.number(leaves.size() + 1L)));
            }
        return new Pages(title, words.locale(), leaves, bookmarks, Map.of());
    }

    private Leaf leaf(int column, int row, String label, String number) {
        var paper = tiling.paper();
        var window = tiling.window();
        var draft = new Draft(paper, number);
        for (var piece : picture(column, row, label)) draft.add(piece);
        draft.add(CutMarks.of(window, tiling, column, row), 0, 0);
        var bottom = paper.height() - EDGE;
        var room = paper.width() - 2 * (window.x() + LABEL) - KEY_ROOM;
        var name = Wrap.line(words.say("pages.poster.label", title, label), Faces.FOOT, room);
        draft.add(LOOK.line(Tag.FURNITURE, name, 0, 0), window.x() + LABEL, bottom - LOOK.leading());
        draft.add(SheetKey.of(tiling, column, row, window.right() - LABEL, bottom), 0, 0);
        return draft.leaf(Optional.of(window));
    }

    /// A figure, how far it reaches, and how far each of its marks does.
    private record Reach(Figure figure, Rect whole, List<Rect> parts) {
        static Reach of(Figure figure) {
            var parts = figure.marks().stream().map(Extent::of).map(part -> part.grown(1)).toList();
            return new Reach(figure, parts.stream().reduce(Rect::joined).orElse(figure.bounds()), parts);
        }
    }

    /// What of the board a sheet shows; of a figure only the marks that reach into its window.
    private List<Piece> picture(int column, int row, String label) {
        var placing = tiling.placing(column, row);
        var window = tiling.window();
        var tag = tags.picture(words.say("pages.poster.part", title, label));
        var pieces = new ArrayList<Piece>();
        for (var one : reaches) {
            if (!placing.of(one.whole()).meets(window)) continue;
            var marks = IntStream.range(0, one.parts().size()).filter(i -> placing.of(one.parts().get(i)).meets(window)).mapToObj(i -> placing.of(one.figure().marks().get(i))).toList();
            if (!marks.isEmpty()) pieces.add(new Piece(placing.of(one.figure(), marks), tag, ""));
        }
        return pieces;
    }
}
