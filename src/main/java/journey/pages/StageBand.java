package journey.pages;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Tone;
import journey.layout.Wrap;
import journey.report.Chapter;

/// The coloured band over a stage, from edge to edge of the paper: its number, its name and what it asks.
final class StageBand {
    private static final double TOP = 26;
    private static final double BOTTOM = 16;
    /// Some printers leave the edges of the paper white.
    private static final double AGAIN_TOP = 24;
    private static final double AGAIN_BOTTOM = 14;
    private static final double UNDER = 20;
    private static final Look NAME = Look.of(Faces.HEADING, Tone.ON_COLOUR);
    private static final Look ASK = Look.of(Faces.ASK, Tone.ON_COLOUR);
    private static final Look AGAIN = Look.of(Faces.AGAIN, Tone.ON_COLOUR);

    private final Desk desk;
    private final Chapter chapter;

    StageBand(Desk desk, Chapter chapter) {
        this.desk = desk;
        this.chapter = chapter;
    }

    Head head() {
        return new Head(0, List.of(band(), Strip.of(0, UNDER)), List.of(again(), Strip.of(0, UNDER)));
    }

    /// The same amidst a leaf.
    Strip within() {
        return band().under(UNDER * 2);
    }

    private Strip band() {
        var name = Wrap.of(chapter.heading(), Faces.HEADING, desk.width(), 2);
        var ask = Wrap.whole(chapter.ask(), Faces.ASK, desk.width());
        var height = TOP + name.size() * NAME.leading() + ask.size() * ASK.leading() + BOTTOM;
        var bits = new ArrayList<Bit>();
        bits.add(colour(height));
        bits.addAll(NAME.lines(desk.tags().of(Tag.Kind.HEADING_1), name, 0, TOP));
        bits.addAll(ASK.lines(desk.tags().of(Tag.Kind.PARAGRAPH), ask, 0, TOP + name.size() * NAME.leading()));
        return Strip.of(0, height, bits.toArray(Bit[]::new)).called(Anchors.of(chapter.stage())).marked(chapter.heading(), 1).holding(Strip.Hold.TIED);
    }

    private Strip again() {
        var line = Wrap.line(desk.words().say("pages.continued", chapter.heading()), Faces.AGAIN, desk.width());
        var height = AGAIN_TOP + AGAIN.leading() + AGAIN_BOTTOM;
        return Strip.of(0, height, colour(height), AGAIN.line(Tag.FURNITURE, line, 0, AGAIN_TOP));
    }

    private Bit colour(double height) {
        var rect = new Rect(-desk.flow().margin(), 0, desk.width() + 2 * desk.flow().margin(), height);
        return Bit.furniture(rect, Pen.box(rect, 0, Tone.of(chapter.stage())));
    }
}
