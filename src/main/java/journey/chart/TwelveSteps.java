package journey.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import journey.guide.Step;
import journey.guide.Steps;
import journey.guide.Suggestions;
import journey.layout.Ink;
import journey.layout.Line;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Point;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.plan.Card;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.text.Words;

/// The twelve steps of closeness under the stages where they are at home, each with the cards that take it; below them an arrow for each jump
/// over more than one.
final class TwelveSteps {
    private static final double PADDING = 8;
    private static final double INSET = 8;
    private static final double DISC = 8;
    private static final int NAMED = 2;
    private static final double JUMP = 34;

    private final Sheet sheet;
    private final Words words;
    private final Plan plan;
    private final StageColumns columns;
    private final Steps steps;
    private final List<Steps.Jump> jumps;

    TwelveSteps(Sheet sheet, Plan plan, StageColumns columns, Steps steps) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.plan = plan;
        this.columns = columns;
        this.steps = steps;
        jumps = steps.jumps();
    }

    void add(double top) {
        var label = sheet.say("steps");
        var line = sheet.say("steps.line");
        var first = height(0);
        var second = height(1);
        var height = Math.max(columns.least(label, line), 2 * PADDING + first + PADDING + second);
        columns.addStrip("strip/steps", top, height, label, line);
        for (var step : Step.values()) addStep(step, columns.cell(step.stage(), top + PADDING + row(step) * (first + PADDING), row(step) == 0 ? first : second));
        var y = top + height + PADDING;
        for (var jump : jumps) {
            addJump(jump, y);
            y += JUMP;
        }
    }

    /// Two steps can share a stage: the later stands below the earlier.
    private static int row(Step step) {
        return (int) Arrays.stream(Step.values()).filter(other -> other.stage() == step.stage() && other.compareTo(step) < 0).count();
    }

    private double height(int row) {
        return Arrays.stream(Step.values()).filter(step -> row(step) == row).mapToDouble(this::height).max().orElse(0);
    }

    private double height(Step step) {
        return 2 * INSET + Math.max(2 * DISC, name(step).height()) + 4 + taken(step).stream().mapToDouble(Paragraph::height).sum();
    }

    private double room() {
        return columns.width() - 2 * INSET;
    }

    private Paragraph name(Step step) {
        return Paragraph.of(words.name(step), Faces.NAME, Tone.INK, room() - 2 * DISC - 4, 2);
    }

    /// The first cards that take it, each on a line of its own, and how many more there are.
    private List<Paragraph> taken(Step step) {
        var cards = steps.taking(step);
        if (cards.isEmpty()) return List.of(Paragraph.of(sheet.say(isMissing(step) ? "missing" : "untaken"), Faces.SMALL, isMissing(step) ? Tone.WARNING : Tone.SOFT, room(), 2));
        var lines = new ArrayList<Paragraph>();
        for (var card : cards.subList(0, Math.min(NAMED, cards.size()))) lines.add(Paragraph.of(said(card, step), Faces.SMALL, Tone.MUTED, room(), 2));
        if (cards.size() > NAMED) lines.add(Paragraph.line(words.say("chart.more", cards.size() - NAMED), Faces.SMALL, Tone.MUTED, room()));
        return lines;
    }

    /// By name, and where that is elsewhere than one would think.
    private String said(Card card, Step step) {
        return card.stage() == step.stage() ? Names.of(card, words) : sheet.say("elsewhere", Names.of(card, words), card.stage());
    }

    /// Whether a jump goes over it.
    private boolean isMissing(Step step) {
        return jumps.stream().anyMatch(jump -> jump.skipped().contains(step));
    }

    private void addStep(Step step, Rect place) {
        var cards = steps.taking(step);
        var tone = Tone.of(step.stage());
        var marks = new ArrayList<Mark>();
        marks.add(cards.isEmpty()
                ? new Mark.Box(place, 8, Ink.NONE, Stroke.dashed(isMissing(step) ? Tone.WARNING : Tone.CONTROL_LINE, 1, 4, 4))
                : new Mark.Box(place, 8, Ink.of(Tone.PAPER), Stroke.solid(Tone.LINE, 1)));
        var x = place.x() + INSET + DISC;
        var y = place.y() + INSET + DISC;
        marks.add(cards.isEmpty() ? Pen.disc(x, y, DISC, Tone.GROUND, Stroke.solid(tone, 1)) : Pen.disc(x, y, DISC, tone, Stroke.NONE));
        marks.add(Pen.centred(Line.of(words.number(step.ordinal() + 1), Faces.SIGN), x, y + 3.6, Faces.SIGN, cards.isEmpty() ? tone : Tone.ON_COLOUR));
        marks.addAll(name(step).at(place.x() + INSET + 2 * DISC + 4, place.y() + INSET + 1));
        var top = place.y() + INSET + Math.max(2 * DISC, name(step).height()) + 4;
        for (var line : taken(step)) {
            marks.addAll(line.at(place.x() + INSET, top));
            top += line.height();
        }
        var name = "step/" + step.word();
        if (!cards.isEmpty()) sheet.part(name, Role.VALUE, place, spoken(step), Deed.Show.all(cards), marks);
        else Suggestions.taking(step).ifPresentOrElse(
                suggestion -> sheet.part(name, Role.GHOST, place, spoken(step), Deed.Add.of(suggestion, plan), marks),
                () -> sheet.part(name, Role.GHOST, place, spoken(step), marks));
    }

    private String spoken(Step step) {
        var named = sheet.say("step", step.ordinal() + 1, step);
        var by = steps.taking(step).stream().map(card -> said(card, step)).reduce((some, next) -> words.say("chart.list", some, next));
        return words.say("chart.is", named, by.orElseGet(() -> sheet.say(isMissing(step) ? "missing" : "untaken")));
    }

    /// An arrow from the stage of one ask to that of the next, and what is missing between them.
    private void addJump(Steps.Jump jump, double y) {
        var from = middle(steps.first(jump.from()).orElseThrow().stage()) - 10;
        var to = middle(steps.first(jump.to()).orElseThrow().stage()) + 10;
        var skipped = jump.skipped().stream().map(words::name).reduce((some, next) -> words.say("chart.list", some, next)).orElseThrow();
        var said = sheet.say("jump", steps.first(jump.from()).map(card -> Names.of(card, words)).orElseThrow(),
                steps.first(jump.to()).map(card -> Names.of(card, words)).orElseThrow(), jump.skipped().size(), skipped);
        var text = Paragraph.line(said, Faces.NAME, Tone.WARNING, Sheet.RIGHT - Sheet.LEFT - Signs.ROOM);
        var left = Math.clamp(from, Sheet.LEFT, Sheet.RIGHT - Signs.ROOM - text.width());
        var marks = new ArrayList<Mark>();
        marks.add(Pen.rounded(List.of(new Point(from, y), new Point(from, y + 8), new Point(to, y + 8), new Point(to, y + 3)), 4, Stroke.solid(Tone.WARNING, 1.5)));
        marks.add(Pen.head(new Point(to, y + 8), new Point(to, y), 7, Tone.WARNING));
        marks.addAll(Signs.warning(left + 7, y + 20));
        marks.addAll(text.at(left + Signs.ROOM, y + 13));
        var place = Rect.between(Math.min(from, to) - 4, y, Math.max(from, to) + 4, y + 30).joined(new Rect(left, y + 10, Signs.ROOM + text.width(), 20));
        sheet.part("jump/" + jump.to().word(), Role.VALUE, place, said,
                Deed.Show.all(List.of(steps.first(jump.from()).orElseThrow(), steps.first(jump.to()).orElseThrow())), marks);
    }

    private double middle(Stage stage) {
        return columns.left(stage) + columns.width() / 2;
    }
}
