package journey.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.guide.Answers;
import journey.guide.Suggestions;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Tone;
import journey.plan.Approach;
import journey.plan.Audience;
import journey.plan.Awareness;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.text.Words;

/// Who is met in Aware, a row for each audience in each channel and a column for each awareness type, and in each cell what Engage has for
/// them.
final class AwarenessMatrix {
    private static final double LABELS = 190;
    private static final double GAP = 10;
    private static final double COLUMN = (Sheet.RIGHT - Sheet.LEFT - LABELS) / Awareness.values().length;
    private static final double HEAD = 34;
    private static final double ROW_GAP = 8;

    private final Sheet sheet;
    private final Words words;
    private final Plan plan;
    private final Map<Key, Row> rows = new LinkedHashMap<>();

    /// Channels are the same however they are written.
    private record Key(String channel, Optional<Id> audience) {}

    /// @param untold a touchpoint there that does not say how much people know, if there is one
    record Row(String channel, Optional<Id> audience, Map<Awareness, Answers.Met> met, Optional<Card.Touchpoint> untold) {
        Row meeting(Answers.Met one) {
            var more = new EnumMap<Awareness, Answers.Met>(Awareness.class);
            more.putAll(met);
            more.putIfAbsent(one.awareness(), one);
            return new Row(channel, audience, more, untold);
        }

        /// Whether nobody has said of any touchpoint there how much people know.
        boolean isUntold() {
            return met.isEmpty();
        }

        Row with(Card.Touchpoint silent) {
            return new Row(channel, audience, met, untold.or(() -> Optional.of(silent)));
        }
    }

    AwarenessMatrix(Sheet sheet, Plan plan) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.plan = plan;
        var answers = new LinkedHashMap<Id, Answers.Met>();
        for (var met : Answers.of(plan).all()) answers.put(met.touchpoint().id(), met);
        for (var card : plan.cards())
            if (card instanceof Card.Touchpoint touchpoint && card.stage() == Stage.AWARE && card.counts())
                rows.compute(key(touchpoint), (key, row) -> {
                    var so = row == null ? new Row(touchpoint.channel().strip(), key.audience(), Map.of(), Optional.empty()) : row;
                    var met = answers.get(touchpoint.id());
                    return met == null ? so.with(touchpoint) : so.meeting(met);
                });
    }

    private Key key(Card.Touchpoint card) {
        return new Key(card.channel().strip().toLowerCase(words.locale()), card.audience().filter(id -> plan.audience(id).isPresent()));
    }

    Drawn drawn() {
        if (rows.isEmpty()) return sheet.begin(sheet.say("begin"), Deed.Add.of(Suggestions.complete(Stage.AWARE), plan));
        Arrays.stream(Awareness.values()).forEach(this::addHead);
        var top = sheet.top() + HEAD + ROW_GAP;
        var number = 0;
        for (var row : rows.values()) top = addRow(row, number++, top);
        return sheet.drawn(Optional.of(new Rect(Sheet.LEFT, sheet.top(), Sheet.RIGHT - Sheet.LEFT, HEAD)));
    }

    private static double left(Awareness awareness) {
        return Sheet.LEFT + LABELS + awareness.ordinal() * COLUMN + GAP;
    }

    private void addHead(Awareness awareness) {
        var name = Paragraph.line(words.name(awareness), Faces.HEADING, Tone.INK, COLUMN - GAP - 12);
        var approach = Paragraph.line(sheet.say("do." + Approach.to(awareness).word()), Faces.SECOND, Tone.SOFT, COLUMN - GAP - 12);
        var x = left(awareness) + 12;
        var marks = new ArrayList<>(name.at(x, sheet.top()));
        marks.addAll(approach.at(x, sheet.top() + name.height() + 1));
        sheet.part("head/" + awareness.word(), Role.HEADING, new Rect(x, sheet.top(), COLUMN - GAP - 12, HEAD),
                sheet.say("needs", awareness, sheet.say("do." + Approach.to(awareness).word())), marks);
    }

    /// @return where the next row begins
    private double addRow(Row row, int number, double top) {
        var channel = row.channel().isBlank() ? sheet.say("no-channel") : row.channel();
        var audience = row.audience().flatMap(plan::audience).map(Audience::name).filter(name -> !name.isBlank()).orElseGet(() -> sheet.say("no-audience"));
        var head = Paragraph.of(channel, Faces.HEADING, row.channel().isBlank() ? Tone.SOFT : Tone.INK, LABELS - 12, 2);
        var under = Paragraph.of(audience, Faces.SECOND, Tone.MUTED, LABELS - 12, 2);
        var untold = Paragraph.of(row.isUntold() ? sheet.say("untold") : "", Faces.SMALL, Tone.WARNING, LABELS - 12, 2);
        var cells = Arrays.stream(Awareness.values()).map(awareness -> new AwarenessCell(sheet, row, awareness, channel, audience, COLUMN - GAP)).toList();
        var height = Math.max(26 + head.height() + under.height() + untold.height(), cells.stream().mapToDouble(AwarenessCell::height).max().orElseThrow());
        var said = sheet.say("row", channel, audience);
        List<Mark> marks = new ArrayList<>(head.at(Sheet.LEFT, top + 12));
        marks.addAll(under.at(Sheet.LEFT, top + 14 + head.height()));
        marks.addAll(untold.at(Sheet.LEFT, top + 16 + head.height() + under.height()));
        sheet.part("row/" + number, Role.HEADING, new Rect(Sheet.LEFT, top, LABELS, height), row.isUntold() ? sheet.words().say("chart.list", said, sheet.say("untold")) : said, marks);
        for (var cell : cells) cell.add("cell/" + number, new Rect(left(cell.awareness()), top, COLUMN - GAP, height));
        return top + height + ROW_GAP;
    }
}
