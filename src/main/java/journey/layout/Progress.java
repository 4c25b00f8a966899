package journey.layout;

import java.time.LocalDate;
import java.util.Optional;
import journey.forecast.Freshness;
import journey.forecast.Measurement;
import journey.forecast.Standing;
import journey.plan.Card;
import journey.plan.Plan;

/// How far a metric has come, as its card shows it.
///
/// @param old the day of the last reading, where that is too long ago to say much
record Progress(Standing standing, Optional<LocalDate> old) {
    /// Of a metric whose readings are of no age.
    static Progress of(Card.Metric metric) {
        return new Progress(Standing.of(metric), Optional.empty());
    }

    /// @param today the day by which old readings are told from fresh ones; where it is not known none is old
    static Progress of(Card.Metric metric, Plan plan, Optional<LocalDate> today) {
        var standing = Standing.of(metric);
        return new Progress(standing, today.flatMap(day -> standing.last().filter(last -> Freshness.isStale(last, plan, day)).flatMap(Measurement::on)));
    }

    /// How much of the target is reached, from 0 to 1; absent where the target or a reading is.
    Optional<Double> reached() {
        return standing.progress();
    }

    boolean isOld() {
        return old.isPresent();
    }

    /// Whether a sign tells how it stands.
    boolean isJudged() {
        return switch (standing.state()) {
            case REACHED, WITHIN_CHANCE, MISSED -> true;
            case NO_TARGET, NO_READING -> false;
        };
    }

    /// The colour of how it stands; what is old says nothing of today.
    Tone tone() {
        return switch (standing.state()) {
            case REACHED -> isOld() ? Tone.SOFT : Tone.GOOD;
            case WITHIN_CHANCE -> isOld() ? Tone.SOFT : Tone.WARNING;
            case MISSED -> isOld() ? Tone.SOFT : Tone.ERROR;
            case NO_TARGET, NO_READING -> Tone.SOFT;
        };
    }
}
