package journey.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.guide.Answer;
import journey.guide.Suggestion;
import journey.guide.Suggestions;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.plan.Approach;
import journey.plan.Awareness;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.text.Words;

/// What Engage has for the people of one awareness type who are met in one place: a sign, a word for it, and the card or what would be
/// right. Where nobody is met the cell is empty and dashed.
final class AwarenessCell {
    private static final double INSET = 12;
    private static final double STATE = 16;

    private final Sheet sheet;
    private final Words words;
    private final AwarenessMatrix.Row row;
    private final Awareness awareness;
    private final String channel;
    private final String audience;
    private final Optional<Answer> answer;
    private final Paragraph state;
    private final List<Paragraph> lines = new ArrayList<>();

    AwarenessCell(Sheet sheet, AwarenessMatrix.Row row, Awareness awareness, String channel, String audience, double width) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.row = row;
        this.awareness = awareness;
        this.channel = channel;
        this.audience = audience;
        answer = Optional.ofNullable(row.met().get(awareness)).map(met -> met.answer());
        var room = width - 2 * INSET;
        state = Paragraph.line(answer.map(this::state).orElse(""), Faces.FIGURE, answer.map(AwarenessCell::tone).orElse(Tone.SOFT), room - Signs.ROOM);
        answer.ifPresent(one -> {
            switch (one) {
                case Answer.Fitting(var by) -> name(by, room);
                case Answer.Wrong(var by) -> {
                    name(by, room);
                    lines.add(Paragraph.of(advice(by), Faces.SECOND, Tone.INK, room, 2));
                }
                case Answer.Open _ -> lines.add(Paragraph.of(sheet.say("nothing"), Faces.SECOND, Tone.MUTED, room, 2));
            }
        });
    }

    private void name(List<Card.Touchpoint> by, double room) {
        lines.add(Paragraph.of(Names.of(by.getFirst(), words), Faces.SECOND, Tone.MUTED, room, 2));
        if (by.size() > 1) lines.add(Paragraph.line(words.say("chart.more", by.size() - 1), Faces.SECOND, Tone.MUTED, room));
    }

    Awareness awareness() {
        return awareness;
    }

    double height() {
        return answer.isEmpty() ? 0 : 2 * INSET + STATE + lines.stream().mapToDouble(Paragraph::height).sum() + 2;
    }

    private String state(Answer one) {
        return switch (one) {
            case Answer.Fitting _ -> sheet.say("answered");
            case Answer.Wrong _ -> sheet.say("wrong");
            case Answer.Open _ -> sheet.say("open");
        };
    }

    private static Tone tone(Answer one) {
        return switch (one) {
            case Answer.Fitting _ -> Tone.GOOD;
            case Answer.Wrong _ -> Tone.WARNING;
            case Answer.Open _ -> Tone.ERROR;
        };
    }

    private static List<Mark> sign(Answer one, double x, double y) {
        return switch (one) {
            case Answer.Fitting _ -> Signs.tick(x, y);
            case Answer.Wrong _ -> Signs.warning(x, y);
            case Answer.Open _ -> Signs.error(x, y);
        };
    }

    /// "compares, should contrast"
    private String advice(List<Card.Touchpoint> by) {
        return sheet.say("should", sheet.say("does." + by.getFirst().approach().orElseThrow().word()), sheet.say("do." + Approach.to(awareness).word()));
    }

    void add(String name, Rect place) {
        var part = name + "/" + awareness.word();
        if (answer.isEmpty()) sheet.part(part, Role.GHOST, place, spoken(), deed(), List.of(new Mark.Box(place, 8, Ink.NONE, Stroke.dashed(Tone.CONTROL_LINE, 1, 3, 4))));
        else sheet.part(part, Role.VALUE, place, spoken(), deed(), marks(answer.get(), place));
    }

    private List<Mark> marks(Answer one, Rect place) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(place, 8, Ink.of(Tone.PAPER), Stroke.solid(tone(one), 1.5)));
        var top = place.y() + INSET;
        marks.addAll(sign(one, place.x() + INSET + 6, top + 7));
        marks.addAll(state.at(place.x() + INSET + Signs.ROOM, top));
        top += STATE + 2;
        for (var line : lines) {
            marks.addAll(line.at(place.x() + INSET, top));
            top += line.height();
        }
        return marks;
    }

    /// What answers is shown. What does not answer, or not rightly, gets a card that does. Where nobody of this type is met, a touchpoint
    /// there that does not say whom it meets says it; else one more is added.
    private Deed deed() {
        if (answer.isEmpty())
            return row.untold().<Deed>map(card -> new Deed.Meet(card, awareness)).orElseGet(() -> new Deed.Add(List.of(meaning(Suggestions.meeting(row.channel(), awareness)))));
        return switch (answer.get()) {
            case Answer.Fitting(var by) -> Deed.Show.all(by);
            case Answer.Wrong _, Answer.Open _ -> new Deed.Add(List.of(meaning(Suggestions.engaging(Approach.to(awareness)))));
        };
    }

    private Suggestion meaning(Suggestion suggestion) {
        return row.audience().map(id -> suggestion.with(CardFields.AUDIENCE, id)).orElse(suggestion);
    }

    private String spoken() {
        return sheet.say("cell", channel, audience, awareness, answer.map(this::told).orElseGet(() -> sheet.say("nobody")));
    }

    private String told(Answer one) {
        return switch (one) {
            case Answer.Fitting(var by) -> sheet.say("answered-by", by.stream().map(card -> Names.of(card, words))
                    .reduce((some, next) -> words.say("chart.list", some, next)).orElseThrow());
            case Answer.Wrong(var by) -> sheet.say("wrong-by", Names.of(by.getFirst(), words), advice(by));
            case Answer.Open _ -> sheet.say("nothing");
        };
    }
}
