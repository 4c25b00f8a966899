package journey.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.forecast.Gap;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Tone;

/// What a reader of a panel must know before the picture: each note with a sign and, where it can be mended, a click that leads there.
final class Notes {
    private static final int MOST = 3;
    private static final double BETWEEN = 4;
    private static final double UNDER = 10;

    private final String panel;
    private final double width;
    private final List<Note> all = new ArrayList<>();

    private record Note(Paragraph text, String spoken, Optional<Deed> deed) {
        double height() {
            return Math.max(text.height(), 18);
        }
    }

    /// @param panel whose notes they are
    /// @param width of the panel's content
    Notes(String panel, double width) {
        this.panel = panel;
        this.width = width;
    }

    /// Of many gaps the first, and how many there are beside them.
    Notes of(List<Gap> gaps, GapWords words, Outlook outlook) {
        gaps.stream().limit(MOST).forEach(gap -> add(words.say(gap), Optional.of(GapWords.deed(gap))));
        if (gaps.size() > MOST) add(outlook.words().say("chart.more", gaps.size() - MOST), Optional.empty());
        return this;
    }

    Notes say(Stream<String> texts) {
        texts.forEach(text -> add(text, Optional.empty()));
        return this;
    }

    private void add(String said, Optional<Deed> deed) {
        all.add(new Note(Paragraph.of(said, Faces.LINE, Tone.INK, width - Signs.ROOM, 3), said, deed));
    }

    double height() {
        return all.isEmpty() ? 0 : all.stream().mapToDouble(note -> note.height() + BETWEEN).sum() - BETWEEN + UNDER;
    }

    void draw(double left, double top, Parts parts) {
        var y = top;
        for (int i = 0; i < all.size(); i++) {
            var note = all.get(i);
            var marks = new ArrayList<Mark>(Signs.warning(left + 8, y + 8.5));
            marks.addAll(note.text().at(left + Signs.ROOM, y + 1));
            var part = Part.of(panel + "/note/" + i, Role.VALUE, new Rect(left, y, width, note.height()), note.spoken(), marks);
            parts.add(note.deed().map(part::doing).orElse(part));
            y += note.height() + BETWEEN;
        }
    }
}
