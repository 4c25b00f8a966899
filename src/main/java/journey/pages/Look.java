package journey.pages;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Face;
import journey.layout.Line;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Tone;
import journey.layout.Wrap;
import journey.pages.Strip.Hold;

/// How a text looks, and the strips that it takes: one for each line, of which neither the first nor the last stands alone on a leaf.
///
/// @param href an address that it opens, "" for none
/// @param to   the place in the document that it leads to, "" for none
record Look(Face face, Tone tone, String href, String to) {
    private static final double LEADING = 1.36;
    /// Where letters stand in their line, from its top.
    private static final double BASE = 1.08;

    static Look of(Face face, Tone tone) {
        return new Look(face, tone, "", "");
    }

    Look opening(String address) {
        return new Look(face, Tone.ACCENT, address, "");
    }

    Look leadingTo(String place) {
        return new Look(face, tone, "", place);
    }

    double leading() {
        return LEADING * face.size();
    }

    static Bit rule(double x, double y, double width, Tone tone) {
        var rect = new Rect(x, y, width, 1);
        return Bit.furniture(rect, Pen.box(rect, 0, tone));
    }

    Bit line(Tag tag, Line line, double x, double top) {
        var bounds = new Rect(x, top, line.width(), leading());
        return new Bit(tag, bounds, List.of(Pen.text(line, x, top + BASE * face.size(), face, tone)), line.text(), href, to);
    }

    List<Bit> lines(Tag tag, List<Line> lines, double x, double top) {
        var bits = new ArrayList<Bit>(lines.size());
        for (int i = 0; i < lines.size(); i++) bits.add(line(tag, lines.get(i), x, top + i * leading()));
        return bits;
    }

    List<Strip> strips(Tag tag, String text, double x, double width, double above) {
        var lines = Wrap.whole(text, face, width);
        var strips = new ArrayList<Strip>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            var hold = i == 0 && lines.size() > 1 || i == lines.size() - 2 ? Hold.TIED : Hold.LOOSE;
            strips.add(Strip.of(i == 0 ? above : 0, leading(), line(tag, lines.get(i), x, 0)).holding(hold));
        }
        return strips;
    }
}
