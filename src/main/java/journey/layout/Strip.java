package journey.layout;

import java.util.ArrayList;
import java.util.List;
import journey.forecast.Freshness;
import journey.plan.Stage;

/// The lane of the forecast, below all others: a band of people that narrows from stage to stage, how many they are and what they are called,
/// and between two stages the share that goes on.
final class Strip {
    static final double HEIGHT = 84;
    private static final double CENTRE = 34;
    private static final double SLIM = 9;
    private static final double CLEAR = 4;
    private static final double COUNT_BASE = CENTRE + 5;
    private static final double LATER_BASE = 66;
    private static final double CALLED_BASE = 75;
    private static final double CALLED_BELOW = 78;
    private static final double LEADING = 13;

    private final Contents contents;
    private final Promise promise;
    private final Columns columns;
    private final StripWords words;
    private final Band band;
    private final Steps steps;
    private final Rect place;
    private List<Figure> drawn = List.of();

    /// @param top where it begins
    Strip(Contents contents, Promise promise, Columns columns, double top) {
        this.contents = contents;
        this.promise = promise;
        this.columns = columns;
        words = new StripWords(contents, promise);
        band = new Band(promise, columns, contents.view.scale(), top + CENTRE);
        steps = new Steps(promise, columns, words, top + CENTRE);
        place = new Rect(Measures.MARGIN, top, columns.right() + Measures.GUTTER - Measures.MARGIN, HEIGHT);
    }

    /// Whether it looks as another does, but for the numbers in the reading order.
    boolean isAs(Strip other) {
        var plan = contents.plan;
        var that = other.contents.plan;
        return promise == other.promise && contents.view.words() == other.contents.view.words() && contents.view.scale() == other.contents.view.scale()
                && plan.stages().equals(that.stages()) && plan.currency().equals(that.currency()) && Freshness.length(plan) == Freshness.length(that)
                && place.equals(other.place) && columns.isAs(other.columns);
    }

    Figure ground() {
        return new Figure(new Subject.OfPlan(), Role.LANE, place, "", 0, "", 1, List.of(new Mark.Box(place, 10, Ink.of(Tone.LANE), Stroke.solid(Tone.LINE, 1))));
    }

    /// In the order of painting: what a step says lies on the band. In the order of reading each step follows its stage.
    ///
    /// @param order the number in the reading order of the first of them
    List<Figure> figures(int order) {
        if (drawn.isEmpty() || drawn.getFirst().order() != order) drawn = draw(order);
        return drawn;
    }

    private List<Figure> draw(int order) {
        var figures = new ArrayList<Figure>();
        var shares = new ArrayList<Figure>();
        figures.add(label(order++));
        for (var stage : columns.stages()) {
            figures.add(part(stage, order++));
            var step = steps.figure(stage, order);
            if (step.isEmpty()) continue;
            shares.add(step.get());
            order++;
        }
        figures.addAll(shares);
        return figures;
    }

    private Figure label(int order) {
        var left = place.x() + 12;
        var room = Measures.LABELS - 14;
        var base = place.y() + 24;
        var marks = new ArrayList<Mark>();
        for (var line : Wrap.of(words.name(), Measures.LANE, room, 2)) {
            marks.add(Pen.text(line, left, base, Measures.LANE, Tone.MUTED));
            base += 15;
        }
        marks.add(Pen.text(Wrap.line(words.counted(), Measures.PERIOD, room), left, base + 1, Measures.PERIOD, Tone.SOFT));
        if (promise.grows())
            for (var line : Wrap.of(words.grows(), Measures.PERIOD, room, 2)) marks.add(Pen.text(line, left, base += LEADING + 1, Measures.PERIOD, Tone.WARNING));
        return new Figure(new Subject.OfPlan(), Role.LANE_LABEL, new Rect(left, place.y() + 12, room, HEIGHT - 12), words.spokenName(), order, "", 1, marks);
    }

    private Figure part(Stage stage, int order) {
        var marks = new ArrayList<Mark>();
        if (promise.isKnown(stage)) addKnown(marks, stage);
        else addUnknown(marks, stage);
        if (!words.called(stage).isEmpty()) marks.add(line(words.called(stage), stage, promise.grows() ? CALLED_BELOW : CALLED_BASE));
        var left = columns.left(stage);
        return new Figure(new Subject.OfForecast(stage), Role.FORECAST, new Rect(left, place.y(), band.right(stage) - left, HEIGHT), words.spoken(stage), order, "", 1, marks);
    }

    private void addKnown(List<Mark> marks, Stage stage) {
        var left = columns.left(stage) + Measures.CARD_PADDING;
        var count = Wrap.line(words.people(stage), Measures.COUNT, steps.left(stage) - left);
        if (promise.grows()) marks.add(band.later(stage));
        marks.add(band.of(stage));
        if (band.height(stage) < SLIM) marks.add(clearing(stage, count));
        marks.add(Pen.text(count, left, place.y() + COUNT_BASE, Measures.COUNT, Tone.INK));
        if (promise.grows()) marks.add(line(words.later(stage), stage, LATER_BASE));
    }

    /// A band so slim that it would look like a stroke through the number begins behind it.
    private Mark clearing(Stage stage, Line count) {
        return Pen.box(new Rect(columns.left(stage), place.y() + CENTRE - SLIM / 2, Measures.CARD_PADDING + count.width() + CLEAR, SLIM), 0, Tone.LANE);
    }

    private Mark line(String text, Stage stage, double base) {
        var left = columns.left(stage) + Measures.CARD_PADDING;
        return Pen.text(Wrap.line(text, Measures.COUNTED, band.right(stage) - CLEAR - left), left, place.y() + base, Measures.COUNTED, Tone.MUTED);
    }

    private void addUnknown(List<Mark> marks, Stage stage) {
        var left = columns.left(stage);
        var box = new Rect(left, place.y() + CENTRE - Band.HEIGHT / 2, columns.right(stage) - left, Band.HEIGHT);
        var sign = Line.of(words.people(stage), Measures.COUNT);
        marks.add(new Mark.Box(box, 8, Ink.NONE, new Stroke(new Ink(Tone.of(stage), 0.4), 1, 4, 4)));
        marks.add(Pen.text(sign, left + Measures.CARD_PADDING, place.y() + COUNT_BASE, Measures.COUNT, Tone.SOFT));
        var beside = left + Measures.CARD_PADDING + sign.width() + 8;
        promise.lack().filter(lack -> lack.stage() == stage).map(words::question).ifPresent(question -> {
            var lines = Wrap.of(question, Measures.COUNTED, box.right() - 8 - beside, 2);
            for (int i = 0; i < lines.size(); i++)
                marks.add(Pen.text(lines.get(i), beside, box.centre() + 3.6 + LEADING * (i - (lines.size() - 1) / 2.0), Measures.COUNTED, Tone.MUTED));
        });
    }
}
