package journey.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.forecast.Draws;
import journey.forecast.Figure;
import journey.forecast.Forecast;
import journey.forecast.Inputs;
import journey.forecast.Measure;
import journey.forecast.Spread;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.report.Table.Column;
import journey.report.Table.Holds;
import journey.text.FigureWords;
import journey.text.Words;

/// The forecast of a plan as tables: people by stage, then the figures of the journey as a whole, each with how wide it spreads. A
/// journey without bound has neither; its first cycles are told.
final class Promised {
    private final Plan plan;
    private final Words words;
    private final FigureWords says;

    Promised(Plan plan, Words words) {
        this.plan = plan;
        this.words = words;
        says = new FigureWords(words, plan);
    }

    Optional<Numbers> numbers() {
        if (!Inputs.isBegun(plan)) return Optional.empty();
        var inputs = Inputs.of(plan);
        var notes = new ArrayList<String>();
        inputs.breaksOff().ifPresent(stage -> notes.add(words.say("report.forecast.breaks-off", stage)));
        return Optional.of(switch (Forecast.of(inputs)) {
            case Forecast.Settled settled -> {
                var draws = Draws.of(inputs, Draws.SEED, () -> false).orElseThrow();
                yield new Numbers(notes, Stream.of(people(settled, draws), figures(settled, draws)).filter(table -> !table.rows().isEmpty()).toList());
            }
            case Forecast.Growing(_, var cycles) -> {
                notes.add(words.say("report.forecast.grows"));
                yield new Numbers(notes, List.of(cycles(cycles)));
            }
        });
    }

    private Table people(Forecast.Settled forecast, Draws draws) {
        var rows = new ArrayList<List<String>>();
        for (var stage : Stage.ALL) {
            var measure = new Measure.People(stage);
            rows.add(List.of(stage(stage), plan.stage(stage).fields().text(StagePlan.PEOPLE), says.people(forecast.people().getOrDefault(stage, Double.NaN)),
                    band(measure, Optional.ofNullable(draws.people().get(stage)))));
        }
        return new Table(words.say("report.forecast.people", says.aPeriod()), List.of(column("stage", Holds.WORDS), column("called", Holds.WORDS),
                column("expected", Holds.FIGURES), column("spread", Holds.FIGURES)), rows);
    }

    private Table figures(Forecast.Settled forecast, Draws draws) {
        var rows = new ArrayList<List<String>>();
        forecast.figures().forEach((figure, value) -> {
            if (!says(figure, value, forecast.inputs())) return;
            var measure = new Measure.Whole(figure);
            rows.add(List.of(says.name(measure), says.say(figure, value), band(measure, Optional.ofNullable(draws.figures().get(figure))), says.formula(measure)));
        });
        return new Table(words.say("report.forecast.figures", says.aPeriod()), List.of(column("figure", Holds.WORDS), column("expected", Holds.FIGURES),
                column("spread", Holds.FIGURES), column("formula", Holds.WORDS)), rows);
    }

    /// Where nothing is sold there is no money to speak of, but what is spent.
    private static boolean says(Figure figure, double value, Inputs inputs) {
        return switch (figure) {
            case REACH_PROMOTE -> true;
            case COST -> inputs.isEarning() || value > 0;
            case REVENUE, PROFIT, CAC, LTV, LTV_CAC, PAYBACK, VALUE_PER_PERSON -> inputs.isEarning();
        };
    }

    /// Nothing where all draws come to what is read as the same.
    private String band(Measure measure, Optional<Spread> spread) {
        return spread.filter(one -> !says.say(measure, one.p10()).equals(says.say(measure, one.p90()))).map(one -> says.band(measure, one)).orElse("");
    }

    private Table cycles(List<Map<Stage, Double>> cycles) {
        var columns = new ArrayList<Column>();
        columns.add(column("stage", Holds.WORDS));
        IntStream.rangeClosed(1, cycles.size()).forEach(cycle -> columns.add(new Column(words.say("report.forecast.cycle", cycle), Holds.FIGURES)));
        var rows = new ArrayList<List<String>>();
        for (var stage : Stage.ALL) {
            var row = new ArrayList<String>();
            row.add(stage(stage));
            cycles.forEach(cycle -> row.add(says.people(cycle.get(stage))));
            rows.add(row);
        }
        return new Table(words.say("report.forecast.cycles"), columns, rows);
    }

    private String stage(Stage stage) {
        return words.say("report.stage", words.number(stage.number()), stage);
    }

    private Column column(String name, Holds holds) {
        return new Column(words.say("report.forecast." + name), holds);
    }
}
