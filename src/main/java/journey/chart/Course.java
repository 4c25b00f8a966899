package journey.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import journey.forecast.Draws;
import journey.forecast.Measure;
import journey.forecast.Spread;
import journey.plan.Stage;

/// The people of each stage that can be reckoned, as they are drawn.
///
/// @param line what the line goes through
record Course(Kind kind, List<Stop> line) {

    /// What stands for the people of a stage.
    enum Kind {
        /// What half of the draws come to, with a band around it.
        MIDDLE,
        /// The expected people, with a band around them: what is tried has no draws, and is to be compared with its like.
        AMONG_DRAWS,
        /// The expected people, before anybody drew.
        NOT_DRAWN,
        /// The expected people, for every number is certain.
        CERTAIN
    }

    /// @param expected of the plan as it is
    /// @param shown    where the line goes
    /// @param tried    with other numbers
    record Stop(Stage stage, double expected, double shown, Optional<Spread> spread, Optional<Double> tried) {
        DoubleStream numbers() {
            var all = DoubleStream.concat(DoubleStream.of(shown), tried.stream().mapToDouble(one -> one));
            return DoubleStream.concat(all, spread.stream().flatMapToDouble(one -> DoubleStream.of(one.p10(), one.p90())));
        }
    }

    static Course of(Outlook outlook) {
        var known = Stage.ALL.stream().filter(outlook.inputs()::isKnown).toList();
        var spreads = known.stream().map(stage -> outlook.spread(new Measure.People(stage))).toList();
        var drawn = spreads.stream().allMatch(Optional::isPresent);
        var bounded = drawn && spreads.stream().flatMap(Optional::stream).allMatch(spread -> Double.isFinite(spread.p50()));
        var kind = !outlook.isUncertain() ? Kind.CERTAIN : !drawn ? Kind.NOT_DRAWN : bounded && outlook.tried().isEmpty() ? Kind.MIDDLE : Kind.AMONG_DRAWS;
        var line = new ArrayList<Stop>();
        for (int i = 0; i < known.size(); i++) {
            var people = new Measure.People(known.get(i));
            var expected = outlook.expected(people).orElse(0.0);
            var spread = kind == Kind.NOT_DRAWN ? Optional.<Spread>empty() : spreads.get(i);
            line.add(new Stop(known.get(i), expected, kind == Kind.MIDDLE ? spread.map(Spread::p50).orElse(expected) : expected, spread, outlook.tried(people)));
        }
        return new Course(kind, List.copyOf(line));
    }

    /// What is drawn, in a line.
    String says(Outlook outlook) {
        var draws = outlook.words().number(Draws.COUNT);
        return switch (kind) {
            case MIDDLE -> outlook.say("people.middle", draws);
            case AMONG_DRAWS -> outlook.say("people.among-draws", draws);
            case NOT_DRAWN -> outlook.say("people.not-drawn");
            case CERTAIN -> outlook.say("people.certain");
        };
    }
}
