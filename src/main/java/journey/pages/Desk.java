package journey.pages;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Tone;
import journey.report.Report;
import journey.report.Table;
import journey.text.Words;

/// What the parts of a report are written with, and the heads and headings that they share.
record Desk(Report report, Words words, Flow flow, Tag.Source tags) {
    /// How high a table may be that is not broken if it need not be.
    private static final double SHORT = 360;
    private static final double UNDER_HEADING = 14;
    private static final Look HEADING = Look.of(Faces.HEADING, Tone.INK);
    private static final Look AGAIN = Look.of(Faces.AGAIN, Tone.MUTED);

    double width() {
        return flow.width();
    }

    /// Begins a part with a heading of its own.
    void begin(String heading, String place) {
        var first = new ArrayList<>(HEADING.strips(tags.of(Tag.Kind.HEADING_1), heading, 0, width(), 0));
        first.set(0, first.getFirst().called(place).marked(heading, 1));
        first.add(Strip.of(0, UNDER_HEADING));
        var again = new ArrayList<>(AGAIN.strips(Tag.FURNITURE, words.say("pages.continued", heading), 0, width(), 0));
        again.add(Strip.of(0, UNDER_HEADING));
        flow.begin(new Head(Flow.MARGIN, first, again));
    }

    /// The heading of a section, which stays with what it stands over.
    List<Strip> section(String text, Tone tone) {
        return Strip.leading(Look.of(Faces.SECTION, tone).strips(tags.of(Tag.Kind.HEADING_2), text, 0, width(), 22));
    }

    List<Strip> paragraph(String text, Tone tone) {
        return Look.of(Faces.TEXT, tone).strips(tags.of(Tag.Kind.PARAGRAPH), text, 0, width(), 6);
    }

    void table(Table table, Tone tone) {
        var strips = new ArrayList<>(section(table.title(), tone));
        strips.addAll(Strip.first(new TableStrips(tags, table, width()).strips(), first -> first.under(6)));
        flow.add(strips.stream().mapToDouble(Strip::height).sum() <= SHORT ? Strip.together(strips) : strips);
    }
}
