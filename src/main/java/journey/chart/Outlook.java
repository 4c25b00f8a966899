package journey.chart;

import java.util.List;
import java.util.Optional;
import journey.forecast.Draws;
import journey.forecast.Estimate;
import journey.forecast.Figure;
import journey.forecast.Forecast;
import journey.forecast.Inputs;
import journey.forecast.Measure;
import journey.forecast.Spread;
import journey.layout.Scale;
import journey.plan.Better;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.text.FigureWords;
import journey.text.Words;

/// What the panels of one page tell of, reckoned once for all of them.
///
/// @param now   the plan as it is
/// @param tried the plan with other numbers, if there is one to compare
/// @param draws absent while nobody has drawn them
record Outlook(Plan plan, Words words, FigureWords says, Scale scale, Measure outcome, Inputs inputs, Forecast now, Optional<Forecast> tried, Optional<Draws> draws) {
    static Outlook of(Forecasting asked) {
        var inputs = Inputs.of(asked.plan());
        return new Outlook(asked.plan(), asked.words(), new FigureWords(asked.words(), asked.plan()), asked.scale(), asked.outcome(), inputs, Forecast.of(inputs),
                asked.trial().map(Forecast::of), asked.draws());
    }

    boolean isBegun() {
        return inputs.isBegun();
    }

    boolean grows() {
        return now instanceof Forecast.Growing;
    }

    /// Whether any number is less than certain, so that draws tell more than the expected value does.
    boolean isUncertain() {
        return inputs.all().stream().anyMatch(input -> !(input.estimate() instanceof Estimate.Exact));
    }

    String say(String what, Object... args) {
        return words.say(Chart.FORECAST.key(what), args);
    }

    Optional<Double> expected(Measure measure) {
        return now.said(measure);
    }

    Optional<Double> tried(Measure measure) {
        return tried.flatMap(other -> other.said(measure));
    }

    /// Absent where all is certain as well.
    Optional<Spread> spread(Measure measure) {
        return draws.filter(_ -> isUncertain()).flatMap(all -> switch (measure) {
            case Measure.People(var stage) -> Optional.ofNullable(all.people().get(stage));
            case Measure.Whole(var figure) -> Optional.ofNullable(all.figures().get(figure));
            case Measure.Onward _, Measure.Back _, Measure.Taken _ -> Optional.empty();
        });
    }

    /// Why a figure is not there.
    String absence(Forecast forecast) {
        if (forecast instanceof Forecast.Growing) return say("absent.grows");
        return forecast.inputs().breaksOff().map(stage -> say("absent.breaks-off", stage)).orElseGet(() -> say("absent.nothing"));
    }

    /// What a change means; one that nobody can see is none.
    Turn turn(Measure measure, double from, double to) {
        if (says.say(measure, from).equals(says.say(measure, to))) return Turn.SAME;
        return to > from == (measure.better() == Better.HIGHER) ? Turn.BETTER : Turn.WORSE;
    }

    /// A change as it is spoken, with what it means.
    String spoken(Measure measure, double from, double to) {
        return switch (turn(measure, from, to)) {
            case BETTER -> say("spoken.better", says.change(measure, to - from));
            case WORSE -> say("spoken.worse", says.change(measure, to - from));
            case SAME -> say("same");
        };
    }

    /// Several things said of one, one after the other.
    String listed(List<String> parts) {
        return parts.stream().reduce((some, next) -> words.say("chart.list", some, next)).orElse("");
    }

    String told(List<String> sentences) {
        return sentences.stream().reduce((some, next) -> words.say("chart.sentences", some, next)).orElse("");
    }

    static List<Measure> figures() {
        return List.of(Figure.values()).stream().<Measure>map(Measure.Whole::new).toList();
    }

    List<Measure> known() {
        return Stage.ALL.stream().filter(inputs::isKnown).<Measure>map(Measure.People::new).toList();
    }
}
