package journey.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.forecast.Draws;
import journey.forecast.Estimate;
import journey.forecast.Figure;
import journey.forecast.Forecast;
import journey.forecast.Input;
import journey.forecast.Measure;
import journey.forecast.Outcome;
import journey.forecast.Sensitivity;
import journey.forecast.Source;
import journey.forecast.Weakest;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.rule.GapSentences;
import journey.text.FigureWords;
import journey.text.Words;

/// The forecast of one plan as lines of text: people and figures with how wide they spread, the weakest step, what matters most, the
/// targets, and what is lacking.
final class ForecastPage {
    private static final int MOST_MATTERS = 5;
    private static final int CYCLES = 5;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final Foretold told;
    private final Words words;
    private final FigureWords says;
    private final List<String> lines = new ArrayList<>();

    ForecastPage(Foretold told) {
        this.told = told;
        words = Words.of(told.plan());
        says = new FigureWords(words, told.plan());
    }

    List<String> lines() {
        head();
        switch (told.forecast()) {
            case Forecast.Settled _ -> {
                people();
                figures();
            }
            case Forecast.Growing(_, var cycles) -> cycles(cycles);
        }
        weakest();
        matters();
        columns(new TargetLines(told, words, LocalDate.now()).rows());
        lacks();
        return List.copyOf(lines);
    }

    private void head() {
        var plan = told.plan();
        line("cli.forecast.title", plan.title().isBlank() ? words.say("board.untitled-plan") : plan.title());
        plan.settings().get(Settings.PERIOD).map(period -> period.fields().text(Settings.Period.NAME)).filter(name -> !name.isBlank())
                .ifPresent(name -> line("cli.forecast.period", name));
        told.scenario().ifPresent(scenario -> line("cli.forecast.scenario", says.name(scenario)));
        if (isUncertain()) line("cli.forecast.drawn", Draws.COUNT, told.draws().seed());
        else line("cli.forecast.exact");
        if (told.forecast() instanceof Forecast.Settled && told.draws().growing() > 0) sentence(Phrase.of("cli.forecast.may-grow", part(told.draws().growing())));
    }

    private boolean isUncertain() {
        return told.inputs().all().stream().anyMatch(input -> !(input.estimate() instanceof Estimate.Exact));
    }

    private void people() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.say("cli.forecast.people", says.aPeriod()), words.say("cli.forecast.expected"), words.say("cli.forecast.spread"), words.say("cli.forecast.onward")));
        for (var one : told.figures())
            if (one.measure() instanceof Measure.People(var stage)) rows.add(List.of(called(stage), expected(one), spread(one), onward(stage)));
        columns(rows);
    }

    /// "3 Subscribe: store visitors".
    private String called(Stage stage) {
        var people = told.plan().stage(stage).fields().text(StagePlan.PEOPLE);
        return people.isBlank() ? words.say("cli.forecast.stage", stage.number(), stage) : words.say("cli.forecast.stage-people", stage.number(), stage, people);
    }

    private void figures() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.say("cli.forecast.figures"), words.say("cli.forecast.expected"), words.say("cli.forecast.spread")));
        for (var one : told.figures())
            if (one.measure() instanceof Measure.Whole) rows.add(List.of(says.name(one.measure()), expected(one), spread(one)));
        columns(rows);
    }

    private String expected(Outcome figure) {
        return says.say(figure.measure(), figure.expected().orElse(Double.NaN));
    }

    /// Nothing where all draws come to what is read as the same.
    private String spread(Outcome figure) {
        return figure.spread().filter(spread -> !says.say(figure.measure(), spread.p10()).equals(says.say(figure.measure(), spread.p90())))
                .map(spread -> says.band(figure.measure(), spread)).orElse("");
    }

    private String onward(Stage stage) {
        return stage.next().isEmpty() || !told.inputs().isKnown(stage) ? "" : told.inputs().at(Source.of(new Place.OfStage(stage), StagePlan.ONWARD)).map(Input::estimate)
                .map(estimate -> says.share(estimate.likely())).orElseGet(() -> says.share(Double.NaN));
    }

    private void cycles(List<Map<Stage, Double>> cycles) {
        lines.add("");
        sentence(Phrase.of("cli.forecast.grows"));
        var rows = new ArrayList<List<String>>();
        var first = cycles.subList(0, Math.min(CYCLES, cycles.size()));
        rows.add(Stream.concat(Stream.of(words.say("cli.forecast.people", says.aPeriod())),
                IntStream.rangeClosed(1, first.size()).mapToObj(cycle -> words.say("cli.forecast.cycle", cycle))).toList());
        for (var stage : Stage.ALL)
            rows.add(Stream.concat(Stream.of(called(stage)), first.stream().map(cycle -> says.people(cycle.get(stage)))).toList());
        columns(rows);
    }

    private void weakest() {
        Weakest.of(told.inputs()).ifPresent(step -> {
            lines.add("");
            sentence(Phrase.of("cli.forecast.weakest." + switch (step.cause()) {
                case TARGET -> "target";
                case A_TENTH_MORE -> "a-tenth-more";
            }, step.from(), step.from().next().orElseThrow(), says.share(step.wanted()), says.money(step.money()), says.aPeriod()));
        });
    }

    /// For profit; where nothing is earned, for how many come to the last stage.
    private void matters() {
        if (!(told.forecast() instanceof Forecast.Settled settled)) return;
        var reckoned = Stage.ALL.stream().filter(told.inputs()::isKnown).reduce((_, later) -> later).orElseThrow();
        var outcome = told.inputs().isEarning() && settled.figures().containsKey(Figure.PROFIT) ? new Measure.Whole(Figure.PROFIT) : new Measure.People(reckoned);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.say("cli.forecast.matters", says.name(outcome)), words.say("cli.forecast.tenth-less"), words.say("cli.forecast.tenth-more")));
        Sensitivity.of(told.inputs(), outcome).stream().filter(one -> one.weight() > 0).limit(MOST_MATTERS)
                .forEach(one -> rows.add(List.of(says.name(one.input()), says.change(outcome, one.down()), says.change(outcome, one.up()))));
        columns(rows);
    }

    private void lacks() {
        var gaps = GapSentences.of(told.plan(), told.inputs());
        if (gaps.isEmpty()) return;
        lines.add("");
        line("cli.forecast.lacks");
        gaps.forEach(this::sentence);
    }

    /// A table under a blank line; nothing for a heading alone.
    private void columns(List<List<String>> rows) {
        if (rows.size() < 2) return;
        lines.add("");
        lines.addAll(new Aligned(rows.stream().map(row -> row.stream().map(OneLine::of).toList()).toList()).lines());
    }

    private void line(String key, Object... args) {
        lines.add(OneLine.of(words.say(key, args)));
    }

    private void sentence(Phrase phrase) {
        lines.addAll(Aligned.wrapped(OneLine.of(words.say(phrase))));
    }

    private String part(double share) {
        return words.percent(BigDecimal.valueOf(share).multiply(PERCENT).setScale(0, RoundingMode.UP));
    }
}
