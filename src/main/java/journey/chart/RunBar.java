package journey.chart;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import journey.layout.Ink;
import journey.layout.Line;
import journey.layout.Mark;
import journey.layout.Mark.Step;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Stroke;
import journey.layout.TextMeasure;
import journey.layout.Tone;
import journey.plan.Card;
import journey.plan.Phrase;
import journey.plan.Status;
import journey.report.Calendar;
import journey.text.Words;

/// One card in the calendar: a bar from its first to its last day, pointed where it goes on beyond what is drawn, with the number of its stage and
/// its title. What the bar is too short for stands beside it.
final class RunBar {
    static final double HEIGHT = 26;
    private static final double RADIUS = 6;
    private static final double POINT = 7;
    private static final double DISC = 8;
    private static final double INSET = 5;
    private static final double BESIDE = 5;
    private static final double AROUND = 3;
    private static final double LEAST = 7;
    private static final double ENOUGH = 110;
    private static final double WIDEST = 190;
    private static final double TINT = 0.16;

    private final Card card;
    private final Calendar.Run run;
    private final Words words;
    private final boolean comesFromBefore;
    private final boolean goesOn;
    /// Left and right of the bar itself, and of all that belongs to it.
    private final double left;
    private final double right;
    private final double from;
    private final double until;
    private final double disc;
    private final double text;
    private final Paragraph title;

    RunBar(Calendar.Run run, WeekColumns columns, Words words) {
        this.run = run;
        this.words = words;
        card = run.card();
        comesFromBefore = run.from().filter(columns::holds).isEmpty();
        goesOn = run.until().filter(columns::holds).isEmpty();
        var begins = run.from().filter(columns::holds).map(columns::at).orElse(columns.left());
        var ends = run.until().filter(columns::holds).map(columns::past).orElse(columns.right());
        left = Math.min(begins, columns.right() - LEAST);
        right = Math.max(ends, left + LEAST);
        var name = Names.of(card, words);
        var whole = Line.of(TextMeasure.shown(name), Faces.NAME).width();
        var inside = right - left - ends() - 2 * INSET - 2 * DISC - BESIDE;
        if (inside >= Math.min(whole, ENOUGH)) {
            title = Paragraph.line(name, Faces.NAME, Tone.INK, inside);
            disc = left + (comesFromBefore ? POINT : 0) + INSET + DISC;
            text = disc + DISC + BESIDE;
            from = left;
            until = right;
            return;
        }
        title = Paragraph.line(name, Faces.NAME, Tone.INK, Math.min(whole, WIDEST));
        var holdsDisc = right - left >= ends() + 2 * DISC + 4;
        var needed = BESIDE + (holdsDisc ? 0 : 2 * DISC + BESIDE) + title.width() + AROUND;
        var isRight = right + needed <= columns.right();
        from = isRight ? left : left - needed;
        until = isRight ? right + needed : right;
        text = isRight ? until - AROUND - title.width() : holdsDisc ? left - BESIDE - title.width() : from + AROUND + 2 * DISC + BESIDE;
        disc = holdsDisc ? (left + (comesFromBefore ? POINT : 0) + right - (goesOn ? POINT : 0)) / 2 : text - BESIDE - DISC;
    }

    private double ends() {
        return (comesFromBefore ? POINT : 0) + (goesOn ? POINT : 0);
    }

    Card card() {
        return card;
    }

    double from() {
        return from;
    }

    double until() {
        return until;
    }

    Rect at(double top) {
        return new Rect(from, top, until - from, HEIGHT);
    }

    List<Mark> marks(double top) {
        var marks = new ArrayList<Mark>();
        var tone = Tone.of(card.stage());
        var outline = outline(new Rect(left, top + 0.5, right - left, HEIGHT - 1));
        marks.add(new Mark.Shape(outline, Ink.of(Tone.PAPER), Stroke.NONE));
        marks.add(new Mark.Shape(outline, new Ink(tone, TINT), isIdea() ? Stroke.dashed(tone, 1.25, 4, 3) : Stroke.solid(tone, 1.25)));
        var middle = top + HEIGHT / 2;
        if (text < left || text > right) marks.add(Pen.box(new Rect(text - AROUND, middle - title.height() / 2, title.width() + 2 * AROUND, title.height()), 0, Tone.LANE));
        marks.add(Pen.disc(disc, middle, DISC, tone, Stroke.NONE));
        marks.add(Pen.centred(Line.of(words.number(card.stage().number()), Faces.SIGN), disc, middle + 3.6, Faces.SIGN, Tone.ON_COLOUR));
        marks.addAll(title.at(text, middle - title.height() / 2));
        return marks;
    }

    private boolean isIdea() {
        return card.status().filter(Status.IDEA::equals).isPresent();
    }

    /// Clockwise from the upper left; each end is either a point or has round corners.
    private List<Step> outline(Rect place) {
        var steps = new ArrayList<Step>();
        var r = Math.min(RADIUS, place.width() / 2);
        var head = Math.min(POINT, place.width() / 2);
        steps.add(new Step.MoveTo(place.x() + (comesFromBefore ? head : r), place.y()));
        if (goesOn) {
            steps.add(new Step.LineTo(place.right() - head, place.y()));
            steps.add(new Step.LineTo(place.right(), place.centre()));
            steps.add(new Step.LineTo(place.right() - head, place.bottom()));
        } else {
            steps.add(new Step.LineTo(place.right() - r, place.y()));
            steps.add(corner(place.right() - r, place.y(), place.right(), place.y(), place.right(), place.y() + r));
            steps.add(new Step.LineTo(place.right(), place.bottom() - r));
            steps.add(corner(place.right(), place.bottom() - r, place.right(), place.bottom(), place.right() - r, place.bottom()));
        }
        if (comesFromBefore) {
            steps.add(new Step.LineTo(place.x() + head, place.bottom()));
            steps.add(new Step.LineTo(place.x(), place.centre()));
        } else {
            steps.add(new Step.LineTo(place.x() + r, place.bottom()));
            steps.add(corner(place.x() + r, place.bottom(), place.x(), place.bottom(), place.x(), place.bottom() - r));
            steps.add(new Step.LineTo(place.x(), place.y() + r));
            steps.add(corner(place.x(), place.y() + r, place.x(), place.y(), place.x() + r, place.y()));
        }
        steps.add(new Step.Close());
        return steps;
    }

    /// A quarter of a circle from one point to another, around a corner.
    private static Step corner(double x1, double y1, double x, double y, double x2, double y2) {
        var round = 0.5523;
        return new Step.CurveTo(x1 + (x - x1) * round, y1 + (y - y1) * round, x2 + (x - x2) * round, y2 + (y - y2) * round, x2, y2);
    }

    /// What it is and when it runs: "TikTok video ad: 1 Mar 2027 to 14 Mar 2027, 14 days. Aware, live".
    String spoken() {
        var key = Chart.CALENDAR.key("run");
        var what = card.status().map(status -> Phrase.of(key + ".status", card.stage(), status)).orElseGet(() -> Phrase.of(key + ".stage", card.stage()));
        return words.say(key, Names.of(card, words), days(), what);
    }

    private Phrase days() {
        var key = Chart.CALENDAR.key("days");
        var first = run.from();
        var last = run.until();
        if (first.isEmpty()) return last.map(day -> Phrase.of(key + ".until", day)).orElseGet(() -> Phrase.of(key + ".open"));
        if (last.isEmpty()) return Phrase.of(key + ".from", first.get());
        return first.equals(last) ? Phrase.of(key + ".one", first.get())
                : Phrase.of(key + ".both", first.get(), last.get(), ChronoUnit.DAYS.between(first.get(), last.get()) + 1);
    }
}
