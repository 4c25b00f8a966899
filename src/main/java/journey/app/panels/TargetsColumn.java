package journey.app.panels;

import java.util.List;
import journey.plan.Word;

/// The columns of the table of targets, from left to right.
enum TargetsColumn implements Word {
    METRIC, STAGE,
    /// The last reading, what was counted for it, and its day.
    READING, COUNTED, ON,
    CHANGE, RANGE, TARGET, BETTER, STATE, TREND, LIKELY,
    /// The button that adds a reading.
    ADD;

    /// Those that go first where there is too little room; the rest always stay.
    static final List<TargetsColumn> GIVING_WAY = List.of(COUNTED, RANGE, BETTER, TREND, CHANGE, LIKELY, STAGE, ON, ADD);

    /// Whether figures stand in it, which line up at the right.
    boolean isFigures() {
        return switch (this) {
            case READING, COUNTED, CHANGE, RANGE, TARGET, LIKELY -> true;
            case METRIC, STAGE, ON, BETTER, STATE, TREND, ADD -> false;
        };
    }

    /// Whether Enter in it adds a reading.
    boolean isReading() {
        return switch (this) {
            case READING, COUNTED, ON, ADD -> true;
            case METRIC, STAGE, CHANGE, RANGE, TARGET, BETTER, STATE, TREND, LIKELY -> false;
        };
    }
}
