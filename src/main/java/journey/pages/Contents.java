package journey.pages;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Line;
import journey.layout.Tone;
import journey.layout.Wrap;
import journey.pages.Pages.Bookmark;

/// On which pages the parts of a document begin.
final class Contents {
    private static final Look LOOK = Look.of(Faces.TEXT, Tone.INK);
    private static final double PADDING = 5;
    private static final double LINE = LOOK.leading() + 2 * PADDING;
    private static final double NUMBER = 60;

    private final Desk desk;

    Contents(Desk desk) {
        this.desk = desk;
    }

    /// How high so many lines are.
    static double height(int lines) {
        return lines * LINE;
    }

    List<Strip> strips(List<Bookmark> bookmarks) {
        var strips = new ArrayList<Strip>();
        var list = desk.tags().of(Tag.Kind.LIST);
        for (var bookmark : bookmarks) {
            var body = desk.tags().in(desk.tags().in(list, Tag.Kind.ITEM), Tag.Kind.BODY);
            var look = LOOK.leadingTo(Flow.place(bookmark.at()));
            var name = Wrap.line(bookmark.text(), Faces.TEXT, desk.width() - NUMBER);
            var number = Line.of(desk.words().number(bookmark.at().leaf() + 1L), Faces.TEXT);
            strips.add(Strip.of(0, LINE, look.line(body, new Line(name.text() + " ", name.width()), 0, PADDING), look.line(body, number, desk.width() - number.width(), PADDING),
                    Look.rule(0, LINE - 1, desk.width(), Tone.LINE)));
        }
        return strips;
    }
}
