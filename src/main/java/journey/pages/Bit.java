package journey.pages;

import java.util.List;
import journey.layout.Mark;
import journey.layout.Rect;

/// Some of what a strip shows, measured from the column's left edge and from the strip's top.
///
/// @param says in words, for links
/// @param href an address that it opens, "" for none
/// @param to   the place in the document that it leads to, "" for none
record Bit(Tag tag, Rect bounds, List<Mark> marks, String says, String href, String to) {
    Bit {
        marks = List.copyOf(marks);
    }

    static Bit furniture(Rect bounds, Mark... marks) {
        return new Bit(Tag.FURNITURE, bounds, List.of(marks), "", "", "");
    }
}
