package journey.layout;

import java.util.function.ToDoubleFunction;
import journey.plan.Stage;

/// The band of people in the strip of the forecast: as high as they are many, and narrowing from each stage to the next.
final class Band {
    static final double HEIGHT = 44;
    private static final double LEAST = 2;
    static final double INK = 0.16;
    static final double LATER_INK = 0.08;
    private static final double DECADES = 1000;

    private final Promise promise;
    private final Columns columns;
    private final Scale scale;
    private final double centre;
    private final double most;

    /// @param centre the height at which its middle runs
    Band(Promise promise, Columns columns, Scale scale, double centre) {
        this.promise = promise;
        this.columns = columns;
        this.scale = scale;
        this.centre = centre;
        most = columns.stages().stream().filter(promise::isKnown).mapToDouble(stage -> Math.max(promise.people(stage), promise.later(stage))).max().orElse(0);
    }

    /// Where the part of a stage ends: it takes the gutter that follows.
    double right(Stage stage) {
        return stage.next().map(columns::left).orElse(columns.right(stage));
    }

    Mark of(Stage stage) {
        return part(stage, INK, promise::people);
    }

    /// What it grows to, of a journey that grows.
    Mark later(Stage stage) {
        return part(stage, LATER_INK, promise::later);
    }

    /// From the people of a stage to those of the next, or level where those are not known.
    private Mark part(Stage stage, double alpha, ToDoubleFunction<Stage> people) {
        var here = height(people.applyAsDouble(stage)) / 2;
        var there = stage.next().filter(promise::isKnown).map(next -> height(people.applyAsDouble(next)) / 2).orElse(here);
        var left = columns.left(stage);
        var right = right(stage);
        return Pen.closed(new Ink(Tone.of(stage), alpha), Stroke.NONE, left, centre - here, right, centre - there, right, centre + there, left, centre + here);
    }

    /// How high all that is drawn of a stage begins.
    double height(Stage stage) {
        return height(Math.max(promise.people(stage), promise.later(stage)));
    }

    /// A logarithm has room for three tenfolds at least, and goes down to one person where there are more. What is next to nothing can still be seen.
    private double height(double people) {
        return most > 0 ? Math.max(LEAST, HEIGHT * scale.height(people, Math.min(1, most / DECADES), most)) : LEAST;
    }
}
