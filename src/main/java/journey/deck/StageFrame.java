package journey.deck;

import java.util.ArrayList;
import java.util.List;
import journey.guide.Guide;
import journey.layout.Face;
import journey.layout.Face.Weight;
import journey.layout.Ink;
import journey.layout.Line;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Subject;
import journey.layout.Tone;
import journey.layout.Wrap;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.text.Words;

/// What stands on every slide of a stage: a band in its colour with its name, its question and its place on the way, and under it the goal
/// and who looks after it.
final class StageFrame {
    private static final double BAND = 108;
    private static final double GOAL_TOP = BAND + 20;
    private static final double BOTTOM = 676;
    private static final double HEAD = 816;
    private static final double OWNER = 850;
    private static final double TIP = 8;
    /// A little of the ink makes a stage's colour darker on light slides and lighter on dark ones: away from what is written on it.
    private static final double SHADE = 0.2;
    private static final Rect ROW = new Rect(892, 40, Sheet.RIGHT - 892 + 4, 28);

    private static final Face TITLE = Face.of(32, Weight.BOLD);
    private static final Face QUESTION = Face.of(15, Weight.REGULAR);
    private static final Face NUMBER = Face.of(11, Weight.BOLD);
    private static final Face LABEL = Face.of(12, Weight.SEMI_BOLD);
    private static final Face GOAL = Face.of(20, Weight.SEMI_BOLD);
    private static final Face NAME = Face.of(20, Weight.REGULAR);
    private static final Face NOTHING = Face.of(20, Weight.REGULAR);

    private final Stage stage;
    private final StagePlan written;
    private final Words words;
    private final Subject subject;

    StageFrame(Plan plan, Stage stage, Words words) {
        this.stage = stage;
        this.words = words;
        written = plan.stage(stage);
        subject = new Subject.OfStage(stage);
    }

    /// Where the cards begin.
    double top() {
        var lines = Math.max(lines(written.goal(), GOAL, OWNER - Sheet.MARGIN - 40), lines(written.owner(), NAME, Sheet.RIGHT - OWNER));
        return lines == 0 ? BAND + 24 : GOAL_TOP + Sheet.leading(LABEL) + lines * Sheet.leading(GOAL) + 22;
    }

    private static int lines(String text, Face face, double width) {
        var lines = Wrap.paragraphs(text, face, width, 2);
        return lines.size() + LongWords.lines(text, lines, face, width);
    }

    double room() {
        return BOTTOM - top();
    }

    void addTo(Sheet sheet, String title) {
        var band = new Rect(0, 0, Slide.WIDTH, BAND);
        sheet.back(subject, band, Pen.box(band, 0, Tone.of(stage)));
        var question = words.say(Guide.question(stage));
        var below = sheet.text(subject, Role.TITLE, Sheet.MARGIN, lines(question, QUESTION, HEAD) > 1 ? 10 : 18, HEAD, 1, title, TITLE, Tone.ON_COLOUR);
        sheet.text(subject, Role.SUMMARY, Sheet.MARGIN, below + 4, HEAD, 2, question, QUESTION, Tone.ON_COLOUR);
        for (var other : Stage.ALL) addArrow(sheet, other);
        addLabelled(sheet, Sheet.MARGIN, OWNER - Sheet.MARGIN - 40, "deck.goal", written.goal(), GOAL);
        addLabelled(sheet, OWNER, Sheet.RIGHT - OWNER, "deck.owner", written.owner(), NAME);
    }

    private void addArrow(Sheet sheet, Stage other) {
        var place = Way.arrow(other, ROW, TIP);
        var here = other == stage;
        var number = Line.of(words.number(other.number()), NUMBER);
        var marks = new ArrayList<Mark>();
        marks.add(Way.outline(other, place, TIP, here ? Ink.of(Tone.ON_COLOUR) : new Ink(Tone.INK, SHADE), Stroke.NONE));
        marks.add(Pen.centred(number, place.middle(), place.centre() + 4, NUMBER, here ? Tone.of(stage) : Tone.ON_COLOUR));
        sheet.part(new Subject.OfPart("way/" + other.word()), Role.STAGE, place, "", "", 1, marks, List.of());
    }

    private void addLabelled(Sheet sheet, double x, double width, String label, String text, Face face) {
        if (text.isBlank()) return;
        var below = sheet.text(subject, Role.SUMMARY, x, GOAL_TOP, width, 1, words.say(label), LABEL, Tone.of(stage));
        sheet.text(subject, Role.SUMMARY, x, below, width, 2, text, face, Tone.INK);
    }

    /// What stands in place of cards.
    void addNothing(Sheet sheet) {
        var reason = written.fields().text(StagePlan.SKIPPED);
        var text = !written.isSkipped() ? words.say("deck.nothing") : reason.isBlank() ? words.say("deck.skipped-plain") : words.say("deck.skipped", reason);
        var place = new Rect(Sheet.MARGIN, top(), Sheet.RIGHT - Sheet.MARGIN, 120);
        var lines = Wrap.of(text, NOTHING, place.width() - 48, 3);
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(place, 10, Ink.of(Tone.LANE), Stroke.dashed(Tone.CONTROL_LINE, 1.5, 5, 4)));
        marks.addAll(Sheet.marks(lines, place.x() + 24, place.centre() - lines.size() * Sheet.leading(NOTHING) / 2, NOTHING, Tone.MUTED));
        sheet.part(subject, Role.WELCOME, place, text, "", 1, marks, List.of(text));
    }
}
