package journey.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import journey.file.JsonText;
import journey.forecast.Forecast;
import journey.forecast.Measure;
import journey.forecast.Outcome;
import journey.forecast.Prospect;
import journey.forecast.Scenario;
import journey.forecast.Spread;
import journey.plan.Id;
import journey.plan.Settings;
import journey.plan.Stage;

/// One object for a plan, for scripts: `{grows, stages, revenue, ..., reachPromote, targets, scenario, seed}`, or `cycles` in place of all
/// figures where the journey grows without bound. Every key is always there but for the scenario that nobody asked for; what is absent, or
/// without bound, is null. Numbers are as they were reckoned, shares parts of one.
final class ForecastJson implements ForecastReport {
    private static final Pattern HYPHEN = Pattern.compile("-(.)");

    private final Console console;
    private final JsonText json = new JsonText();
    private final Spanning spanning;
    private boolean said;

    private enum Spanning { ONE, SEVERAL }

    private ForecastJson(Console console, Spanning spanning) {
        this.console = console;
        this.spanning = spanning;
    }

    /// An object, or nothing where the plan has no forecast.
    static ForecastJson ofOne(Console console) {
        return new ForecastJson(console, Spanning.ONE);
    }

    /// A list of objects, each of which names its file first.
    static ForecastJson ofSeveral(Console console) {
        var several = new ForecastJson(console, Spanning.SEVERAL);
        several.json.array();
        return several;
    }

    @Override
    public void plan(Foretold told) {
        said = true;
        json.object();
        if (spanning == Spanning.SEVERAL) json.key("file").text(told.file().toString());
        switch (told.forecast()) {
            case Forecast.Settled _ -> settled(told.figures());
            case Forecast.Growing(_, var cycles) -> growing(cycles);
        }
        json.key("targets").array();
        told.draws().prospects().forEach(this::target);
        json.end(']');
        told.scenario().ifPresent(scenario -> json.key("scenario").text(called(scenario)));
        json.key("seed").asIs(Long.toString(told.draws().seed())).end('}');
    }

    private void target(Id card, Prospect prospect) {
        json.object().key("card").text(card.value());
        number("likelihood", Optional.of(prospect.likelihood()));
        json.end('}');
    }

    private void settled(List<Outcome> figures) {
        json.key("grows").asIs("false").key("stages").object();
        for (var one : figures) if (one.measure() instanceof Measure.People(var stage)) outcome(stage.word(), one);
        json.end('}');
        for (var one : figures) if (one.measure() instanceof Measure.Whole(var figure)) outcome(camel(figure.word()), one);
    }

    private void outcome(String key, Outcome figure) {
        json.key(key);
        if (figure.expected().isEmpty() && figure.spread().isEmpty()) {
            json.asIs("null");
            return;
        }
        json.object();
        number("expected", figure.expected());
        number("p10", figure.spread().map(Spread::p10));
        number("p50", figure.spread().map(Spread::p50));
        number("p90", figure.spread().map(Spread::p90));
        json.end('}');
    }

    private void growing(List<Map<Stage, Double>> cycles) {
        json.key("grows").asIs("true").key("cycles").array();
        for (var cycle : cycles) {
            json.object();
            cycle.forEach((stage, people) -> number(stage.word(), Optional.of(people)));
            json.end('}');
        }
        json.end(']');
    }

    /// JSON has no infinity, and nobody needs a zero below zero.
    private void number(String key, Optional<Double> value) {
        json.key(key).asIs(value.filter(Double::isFinite).map(number -> Double.toString(number + 0.0)).orElse("null"));
    }

    /// `ltv-cac` as `ltvCac`.
    private static String camel(String word) {
        return HYPHEN.matcher(word).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    /// By what never changes: a word, or the id of a named one.
    private static String called(Scenario scenario) {
        return switch (scenario.kind()) {
            case BASE, WORST, BEST -> scenario.kind().word();
            case NAMED -> scenario.kept().flatMap(kept -> kept.fields().get(Settings.Scenario.ID)).map(id -> id.value()).orElseGet(scenario::name);
        };
    }

    @Override
    public void end() {
        switch (spanning) {
            case ONE -> {
                if (said) console.raw(json.bytes());
            }
            case SEVERAL -> console.raw(json.end(']').bytes());
        }
    }
}
