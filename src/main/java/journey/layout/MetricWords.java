package journey.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.forecast.Measurement;
import journey.forecast.Standing;
import journey.forecast.Standing.State;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.text.Words;

/// Finds the words for how a metric stands: what was read last and what is wanted, how that has turned, and how old it is.
final class MetricWords {
    /// A longer unit would leave no room for the figures; the inspector has it.
    private static final int LONGEST_UNIT = 12;

    private final Words words;
    private final Progress progress;
    private final Standing standing;
    private final String unit;

    MetricWords(Words words, Card.Metric metric, Progress progress) {
        this.words = words;
        this.progress = progress;
        standing = progress.standing();
        unit = metric.fields().text(CardFields.UNIT);
    }

    Progress progress() {
        return progress;
    }

    /// The last reading of the target.
    String second() {
        if (standing.last().isEmpty())
            return standing.target().map(target -> words.say("board.target", measured(target))).orElseGet(() -> words.say("board.no-target"));
        var last = rounded(standing.last().get().value(), standing.last());
        return standing.target()
                .map(target -> words.say("board.last-of-target", isSign(unit) ? measured(last) : words.number(last), measured(target)))
                .orElseGet(() -> measured(last));
    }

    private String measured(BigDecimal value) {
        return unit.isBlank() || unit.length() > LONGEST_UNIT ? words.number(value) : words.say("board.measured", words.number(value), unit);
    }

    private static boolean isSign(String unit) {
        return unit.codePoints().noneMatch(Character::isLetter);
    }

    /// What was counted has no end of digits; what somebody wrote has as many as they wrote.
    private BigDecimal rounded(BigDecimal value, Optional<Measurement> of) {
        var digits = standing.percent() ? 1 : 3;
        if (value.scale() <= digits || of.flatMap(Measurement::count).isEmpty()) return value;
        var round = value.setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
        return round.scale() < 0 ? round.setScale(0) : round;
    }

    /// Of when the last reading is, where that is too long ago to say much.
    Optional<Said> age() {
        return progress.old().map(day -> new Said(words.say("board.old", day), words.say("board.spoken.old", day)));
    }

    /// How it stands and how it has turned, for those who see neither sign nor line.
    List<String> spoken() {
        var parts = new ArrayList<String>(2);
        if (standing.last().isPresent() || standing.target().isPresent()) parts.add(state());
        standing.turn().ifPresent(turn -> parts.add(turn.noise() && turn.by().signum() != 0 ? words.say("forecast.turn.noise", said(turn)) : said(turn)));
        return parts;
    }

    private String state() {
        var state = standing.state();
        return words.say("forecast.state." + state.word() + (state == State.MISSED ? "." + standing.better().word() : ""));
    }

    private String said(Standing.Turn turn) {
        var before = standing.before().orElseThrow();
        var by = rounded(turn.by().abs(), before.count().isPresent() ? Optional.of(before) : standing.last());
        var since = before.on().map(words::date).orElseGet(() -> words.say("board.reading-before"));
        if (by.signum() == 0) return words.say("forecast.turn.same", since);
        return words.say(turn.by().signum() > 0 ? "forecast.turn.up" : "forecast.turn.down", standing.percent() ? words.say("board.points", by, words.number(by)) : measured(by), since);
    }
}
