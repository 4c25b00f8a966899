package journey.layout;

import java.util.ArrayList;
import java.util.Optional;
import journey.forecast.Weakest;
import journey.plan.Stage;

/// The shares that go on, each on a chip in the gutter between two stages. The weakest step has a sign beside its share, and below it
/// what it loses.
final class Steps {
    private static final double HEIGHT = 17;
    private static final double PADDING = 6;
    private static final double SIGN = 11;
    private static final double CLEAR = 8;
    private static final double LOSS_BASE = 26;

    private final Promise promise;
    private final Columns columns;
    private final StripWords words;
    private final double centre;

    /// @param centre the height at which the band runs
    Steps(Promise promise, Columns columns, StripWords words, double centre) {
        this.promise = promise;
        this.columns = columns;
        this.words = words;
        this.centre = centre;
    }

    /// Where in a stage its step begins, or the stage ends where there is none.
    double left(Stage from) {
        return chip(from).map(chip -> chip.x() - CLEAR).orElse(columns.right(from) - Measures.CARD_PADDING);
    }

    private double middle(Stage from) {
        return columns.right(from) + Measures.GUTTER / 2;
    }

    /// In the middle of the gutter, or as far to the right as the number of the next stage leaves room.
    private Optional<Rect> chip(Stage from) {
        if (from.next().isEmpty()) return Optional.empty();
        return promise.onward(from).map(share -> {
            var width = share(share).width() + 2 * PADDING + (promise.weakest(from).isPresent() ? SIGN : 0);
            var right = Math.min(middle(from) + width / 2, columns.right(from) + Measures.GUTTER + Measures.CARD_PADDING - CLEAR);
            return new Rect(right - width, centre - HEIGHT / 2, width, HEIGHT);
        });
    }

    private Line share(double share) {
        return Line.of(words.share(share), Measures.CHIP);
    }

    Optional<Figure> figure(Stage from, int order) {
        return chip(from).map(chip -> figure(from, chip, promise.onward(from).orElseThrow(), order));
    }

    private Figure figure(Stage from, Rect chip, double share, int order) {
        var weakest = promise.weakest(from);
        var tone = weakest.isPresent() ? Tone.ERROR : Tone.INK;
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(chip, HEIGHT / 2, Ink.of(Tone.PAPER), Stroke.solid(weakest.isPresent() ? Tone.ERROR : Tone.CONTROL_LINE, 1)));
        if (weakest.isPresent()) marks.add(Pen.down(chip.x() + PADDING, centre - 3, tone));
        marks.add(Pen.text(share(share), chip.right() - PADDING - share(share).width(), centre + 3.6, Measures.CHIP, tone));
        var bounds = weakest.map(step -> chip.joined(addLoss(step, marks))).orElse(chip);
        return new Figure(new Subject.OfStep(from), Role.STEP, bounds, words.spokenStep(from, from.next().orElseThrow(), share), order, "", 1, marks);
    }

    private Rect addLoss(Weakest step, ArrayList<Mark> marks) {
        var line = Wrap.line(words.loses(step), Measures.CHIP, Measures.COLUMN);
        marks.add(Pen.centred(line, middle(step.from()), centre + LOSS_BASE, Measures.CHIP, Tone.ERROR));
        return new Rect(middle(step.from()) - line.width() / 2, centre + LOSS_BASE - 10, line.width(), 13);
    }
}
