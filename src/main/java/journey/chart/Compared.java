package journey.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.forecast.Change;
import journey.forecast.Forecast;
import journey.forecast.Inputs;
import journey.forecast.Measure;
import journey.forecast.Scenario;
import journey.plan.Better;

/// One scenario beside the others: what it comes to, and in what it differs from the plan.
///
/// @param differs each input that differs, with its value there and in the plan
record Compared(Outlook outlook, Scenario scenario, Forecast forecast, List<String> differs) {
    static Compared of(Outlook outlook, Scenario scenario) {
        var inputs = scenario.kind() == Scenario.Kind.BASE ? outlook.inputs() : Inputs.of(scenario.in(outlook.plan()));
        return new Compared(outlook, scenario, Forecast.of(inputs), scenario.changes().stream().map(change -> differs(outlook, inputs, change)).toList());
    }

    private static String differs(Outlook outlook, Inputs inputs, Change<?> change) {
        var name = outlook.says().name(change.source());
        var here = inputs.at(change.source()).map(input -> outlook.says().say(input.unit(), input.estimate().likely()));
        var before = outlook.inputs().at(change.source()).map(input -> outlook.says().say(input.unit(), input.estimate().likely()));
        if (here.isEmpty()) return name;
        return before.map(old -> outlook.say("instead", name, here.get(), old)).orElseGet(() -> outlook.words().say("chart.is", name, here.get()));
    }

    boolean isBase() {
        return scenario.kind() == Scenario.Kind.BASE;
    }

    String name() {
        return outlook.says().name(scenario);
    }

    /// In how many inputs it differs, in words; the plan itself does not.
    String count() {
        return isBase() ? "" : outlook.say("differ", differs.size());
    }

    String spoken() {
        if (isBase()) return name();
        var counted = outlook.words().say("chart.is", name(), count());
        return differs.isEmpty() ? counted : outlook.told(List.of(counted, outlook.listed(differs)));
    }

    Optional<Double> value(Measure measure) {
        return forecast.said(measure);
    }

    String said(Measure measure) {
        return value(measure).map(value -> outlook.says().say(measure, value)).orElseGet(() -> outlook.say("none"));
    }

    /// By how much it differs from the plan, where both can be told.
    Optional<String> change(Measure measure) {
        return change(measure, outlook.say("equal"));
    }

    /// @param same what to say where nothing differs
    private Optional<String> change(Measure measure, String same) {
        if (isBase()) return Optional.empty();
        return value(measure).flatMap(value -> outlook.expected(measure).filter(base -> Double.isFinite(value - base))
                .map(base -> outlook.turn(measure, base, value) == Turn.SAME ? same : outlook.says().change(measure, value - base)));
    }

    String spoken(Measure measure, Optional<String> best) {
        var said = value(measure).isPresent() ? said(measure) : outlook.say("unknown");
        var parts = new ArrayList<>(List.of(outlook.words().say("chart.is", name(), said)));
        change(measure, outlook.say("same")).ifPresent(parts::add);
        if (best.filter(said::equals).isPresent()) parts.add(outlook.say("spoken.best"));
        return outlook.listed(parts);
    }

    /// How the best of them is said to be in a measure; empty where none is better than another.
    static Optional<String> best(List<Compared> all, Measure measure) {
        var there = all.stream().filter(one -> one.value(measure).isPresent()).toList();
        if (there.stream().map(one -> one.said(measure)).distinct().count() < 2) return Optional.empty();
        return there.stream().max((one, other) -> (measure.better() == Better.HIGHER ? 1 : -1) * Double.compare(one.value(measure).orElseThrow(), other.value(measure).orElseThrow()))
                .map(one -> one.said(measure));
    }
}
