package journey.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.forecast.Measurement;
import journey.forecast.Prospect;
import journey.forecast.Standing;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.text.Words;

/// The metric cards of a plan as CSV, a line for each in the order of the board: what it is to reach, what was read last, how sure that is
/// and how likely the target. Retired ones count for nothing and are left out. What people read is said in the language of the plan; days
/// are ISO 8601 and numbers plain decimals, in the unit of the metric. The planner reads it back as a table of readings.
public final class TargetsCsv {
    /// By which spreadsheets know UTF-8.
    private static final String MARK = "\uFEFF";
    /// More digits of what was worked out say nothing.
    private static final MathContext READABLE = new MathContext(6);
    private static final List<String> COLUMNS = List.of("id", "stage", "title", "unit", "of", "better", "target", "last", "date", "count", "out-of",
            "low", "high", "state", "change", "noise", "likelihood", "owner");

    private final Words words;
    private final Map<Id, Prospect> prospects;

    private TargetsCsv(Words words, Map<Id, Prospect> prospects) {
        this.words = words;
        this.prospects = prospects;
    }

    /// The text of the file, its byte order mark included.
    ///
    /// @param prospects what the forecast thinks of the targets, as far as it was asked
    public static String of(Plan plan, Map<Id, Prospect> prospects) {
        var targets = new TargetsCsv(Words.of(plan), prospects);
        var csv = new CsvLines();
        csv.line(COLUMNS.stream().map(column -> targets.words.say("exchange.targets." + column)).toList());
        plan.cards().stream().filter(Card::counts).filter(Card.Metric.class::isInstance).map(Card.Metric.class::cast)
                .sorted(Comparator.comparing(Card::stage)).forEach(metric -> csv.line(targets.line(metric)));
        return MARK + csv.text();
    }

    private List<String> line(Card.Metric metric) {
        var fields = metric.fields();
        var standing = Standing.of(metric);
        var cells = new ArrayList<String>();
        Stream.of(metric.id().value(), words.name(metric.stage()), metric.title(), fields.text(CardFields.UNIT), fields.text(CardFields.OF), words.name(standing.better()))
                .map(Guarded::text).forEach(cells::add);
        cells.add(standing.target().map(CsvLines::number).orElse(""));
        reading(standing, cells);
        cells.add(Guarded.text(state(standing)));
        var turn = standing.turn();
        cells.add(turn.map(Standing.Turn::by).map(TargetsCsv::readable).orElse(""));
        cells.add(turn.map(one -> words.say(one.noise() ? "exchange.targets.yes" : "exchange.targets.no")).orElse(""));
        cells.add(CsvLines.number(Optional.ofNullable(prospects.get(metric.id())).map(Prospect::likelihood)));
        cells.add(Guarded.text(fields.text(CardFields.OWNER)));
        return cells;
    }

    private static void reading(Standing standing, List<String> cells) {
        var last = standing.last();
        var count = last.flatMap(Measurement::count);
        cells.add(last.map(one -> count.isPresent() ? readable(one.value()) : CsvLines.number(one.value())).orElse(""));
        cells.add(last.flatMap(Measurement::on).map(LocalDate::toString).orElse(""));
        cells.add(count.map(one -> Integer.toString(one.some())).orElse(""));
        cells.add(count.map(one -> Integer.toString(one.all())).orElse(""));
        var interval = standing.interval();
        cells.add(interval.map(one -> readable(BigDecimal.valueOf(one.low()))).orElse(""));
        cells.add(interval.map(one -> readable(BigDecimal.valueOf(one.high()))).orElse(""));
    }

    private static String readable(BigDecimal value) {
        return CsvLines.number(value.round(READABLE));
    }

    private String state(Standing standing) {
        return words.say("forecast.state." + standing.state().word() + (standing.state() == Standing.State.MISSED ? "." + standing.better().word() : ""));
    }
}
