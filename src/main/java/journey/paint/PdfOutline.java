package journey.paint;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import journey.pages.Pages.Bookmark;
import journey.pages.Pages.Spot;

/// The bookmarks of a PDF: those of the first level in sight, those of the second folded below them.
record PdfOutline(List<Bookmark> bookmarks, PdfFile file, Function<Spot, String> destination) {
    /// @return the entries of the catalog that make readers show them; none without bookmarks
    String write() throws IOException {
        if (bookmarks.isEmpty()) return "";
        var root = file.number();
        var numbers = bookmarks.stream().mapToInt(_ -> file.number()).toArray();
        var top = new Within(root, -1, 0, bookmarks.size());
        write(top, 1, numbers);
        var tops = (int) bookmarks.stream().filter(one -> one.level() == 1).count();
        file.put(root, "<</Type/Outlines" + ends(top, 1, numbers) + "/Count " + tops + ">>");
        return "/Outlines " + root + " 0 R/PageMode/UseOutlines";
    }

    /// A bookmark's number and place, and where those below it begin and end in the list.
    private record Within(int number, int place, int from, int to) {}

    private void write(Within whole, int level, int[] numbers) throws IOException {
        for (int at = whole.from(); at < whole.to(); at++) {
            if (bookmarks.get(at).level() != level) continue;
            var below = new Within(numbers[at], at, at + 1, end(at, whole.to(), level));
            var next = below.to() < whole.to() ? "/Next " + numbers[below.to()] + " 0 R" : "";
            var before = before(at, whole.from(), level);
            var previous = before < 0 ? "" : "/Prev " + numbers[before] + " 0 R";
            var folded = below.to() - below.from() > 0 ? ends(below, level + 1, numbers) + "/Count -" + (below.to() - below.from()) : "";
            file.put(numbers[at], "<</Title" + PdfFile.text(bookmarks.get(at).text()) + "/Parent " + whole.number() + " 0 R" + previous + next + folded
                    + "/Dest" + destination.apply(bookmarks.get(at).at()) + ">>");
            write(below, level + 1, numbers);
        }
    }

    private int end(int at, int most, int level) {
        int end = at + 1;
        while (end < most && bookmarks.get(end).level() > level) end++;
        return end;
    }

    private int before(int at, int least, int level) {
        int before = at - 1;
        while (before >= least && bookmarks.get(before).level() > level) before--;
        return before >= least ? before : -1;
    }

    private String ends(Within whole, int level, int[] numbers) {
        var last = whole.to() - 1;
        while (bookmarks.get(last).level() > level) last--;
        return "/First " + numbers[whole.from()] + " 0 R/Last " + numbers[last] + " 0 R";
    }
}
