package journey.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A document on paper.
///
/// @param bookmarks in the order of the leaves
/// @param places    what links within the document lead to, by name
public record Pages(String title, Locale language, List<Leaf> leaves, List<Bookmark> bookmarks, Map<String, Spot> places) {
    public Pages {
        leaves = List.copyOf(leaves);
        bookmarks = List.copyOf(bookmarks);
        places = Map.copyOf(places);
    }

    /// A height on a leaf, which is counted from 0.
    public record Spot(int leaf, double y) {}

    /// @param level 1 for a part of the document, 2 for what stands within the part before it
    public record Bookmark(String text, int level, Spot at) {}

    /// How many figures there are to be drawn.
    public long count() {
        return leaves.stream().mapToLong(leaf -> leaf.pieces().size()).sum();
    }
}
