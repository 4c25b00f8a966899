package journey.app.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.exchange.Guarded;
import journey.forecast.Measurement;
import journey.plan.Better;
import journey.plan.CardFields;
import journey.text.MetricWords;
import journey.text.Words;

/// What stands in the cells of the table of targets, in words: to be shown, measured, spoken and copied.
final class TargetsText {
    private final Words words;
    private final MetricWords metrics;

    TargetsText(Words words) {
        this.words = words;
        metrics = new MetricWords(words);
    }

    Words words() {
        return words;
    }

    String heading(TargetsColumn column) {
        return words.say("target.column." + column.word());
    }

    String title(TargetsRow row) {
        return row.card().title().isBlank() ? words.say("target.untitled") : row.card().title().strip();
    }

    /// What stands in a cell; "" for nothing.
    String of(TargetsRow row, TargetsColumn column) {
        var card = row.card();
        return switch (column) {
            case METRIC -> title(row);
            case STAGE -> words.say("target.stage", card.stage().number(), card.stage());
            case READING -> row.last().map(last -> metrics.said(card, last.value())).orElse("");
            case COUNTED -> row.last().flatMap(metrics::counted).orElse("");
            case ON -> row.last().flatMap(Measurement::on).map(day -> words.say(row.stale() ? "target.day.old" : "target.day", day)).orElse("");
            case CHANGE -> change(row);
            case RANGE -> row.interval().map(interval -> metrics.range(card, interval)).orElse("");
            case TARGET -> row.standing().target().map(target -> metrics.said(card, target)).orElse("");
            case BETTER -> better(row.standing().better());
            case STATE -> state(row);
            case TREND -> trend(row);
            case LIKELY -> row.prospect().map(prospect -> metrics.likely(prospect.likelihood())).orElse("");
            case ADD -> words.say("target.add");
        };
    }

    String better(Better better) {
        return words.say("target.better." + better.word());
    }

    String state(TargetsRow row) {
        return metrics.state(row.state(), row.standing().better());
    }

    /// The figure of a change alone, without which way it went.
    String changed(TargetsRow row) {
        return row.turn().map(turn -> turn.by().signum() == 0 ? words.say("target.same") : metrics.change(row.card(), turn)).orElse("");
    }

    private String change(TargetsRow row) {
        return row.turn().map(turn -> switch (turn.by().signum()) {
            case 0 -> words.say("target.same");
            default -> words.say(turn.noise() ? "target.change.noise" : "target.change",
                    words.say(turn.by().signum() > 0 ? "target.up" : "target.down", changed(row)));
        }).orElse("");
    }

    private String trend(TargetsRow row) {
        var readings = row.standing().readings();
        return readings.size() < 2 ? "" : words.say("target.trend", readings.size(),
                metrics.said(row.card(), readings.getFirst().value()), metrics.said(row.card(), readings.getLast().value()));
    }

    /// What a screen reader says of a cell.
    String spoken(TargetsRow row, TargetsColumn column) {
        var text = of(row, column);
        return switch (column) {
            case METRIC -> words.say("target.spoken.metric", title(row), row.card().stage(), state(row));
            case ADD -> words.say("target.add.spoken", title(row));
            case STAGE, READING, COUNTED, ON, CHANGE, RANGE, TARGET, BETTER, STATE, TREND, LIKELY ->
                    words.say("target.spoken", title(row), heading(column), text.isEmpty() ? words.say("target.nothing") : text);
        };
    }

    /// What can be known of a cell beyond what stands in it, most of all where other columns had to go.
    Optional<String> tip(TargetsRow row, TargetsColumn column) {
        return switch (column) {
            case METRIC -> Optional.of(of(row).map(whose -> String.join("\n", title(row), whose)).orElseGet(() -> title(row)));
            case READING, COUNTED, ON -> row.last().map(_ -> lines(row, List.of(TargetsColumn.READING, TargetsColumn.COUNTED, TargetsColumn.ON, TargetsColumn.CHANGE)));
            case CHANGE -> row.turn().filter(turn -> turn.noise()).map(_ -> words.say("target.noise.help"));
            case RANGE -> row.interval().map(_ -> words.say("target.column.range.help"));
            case STATE -> Optional.of(lines(row, List.of(TargetsColumn.STATE, TargetsColumn.READING, TargetsColumn.TARGET, TargetsColumn.RANGE, TargetsColumn.LIKELY)));
            case TREND -> Optional.of(trend(row)).filter(text -> !text.isEmpty());
            case LIKELY -> row.prospect().isPresent() ? Optional.empty() : Optional.of(words.say("target.likely.none"));
            case TARGET, BETTER, ADD -> Optional.of(words.say("target." + column.word() + ".tip"));
            case STAGE -> Optional.empty();
        };
    }

    private Optional<String> of(TargetsRow row) {
        return row.card().fields().get(CardFields.OF).filter(whose -> !whose.isBlank()).map(whose -> words.say("target.of", whose.strip()));
    }

    private String lines(TargetsRow row, List<TargetsColumn> columns) {
        return columns.stream().filter(column -> !of(row, column).isEmpty()).map(column -> words.say("target.line", heading(column), of(row, column)))
                .collect(Collectors.joining("\n"));
    }

    /// Rows as spreadsheets take them from the clipboard: a line for the headings, then one for each row, tabs between the cells. A text that
    /// would be a formula there is marked as a text.
    String copied(List<TargetsRow> rows) {
        var columns = Stream.of(TargetsColumn.values()).filter(column -> column != TargetsColumn.ADD && column != TargetsColumn.TREND).toList();
        var lines = new ArrayList<String>();
        lines.add(columns.stream().map(this::heading).collect(Collectors.joining("\t")));
        for (var row : rows) lines.add(columns.stream().map(column -> copied(row, column)).collect(Collectors.joining("\t")));
        return String.join("\n", lines) + "\n";
    }

    private String copied(TargetsRow row, TargetsColumn column) {
        var line = of(row, column).replaceAll("\\s+", " ").strip();
        return column == TargetsColumn.METRIC ? Guarded.text(line) : line;
    }
}
