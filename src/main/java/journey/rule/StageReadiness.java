package journey.rule;

import java.util.List;
import java.util.Optional;
import journey.plan.Phrase;
import journey.plan.Stage;

/// What a stage has and what it lacks.
///
/// @param there   in the order in which a stage is planned
/// @param missing errors or warnings say so
/// @param others  how many errors and warnings speak of the stage besides
public record StageReadiness(Stage stage, Standing standing, List<Need> there, List<Need> missing, int others) {
    public StageReadiness {
        there = List.copyOf(there);
        missing = List.copyOf(missing);
    }

    public enum Standing {
        /// It holds cards, and no error or warning speaks of it.
        READY,
        /// It holds cards, and something is still to be done.
        BEGUN,
        /// It holds none.
        EMPTY,
        /// The team skips it on purpose.
        SKIPPED
    }

    /// What the stage says of itself: "Lacks a call to action and a measure".
    public Phrase phrase() {
        return switch (standing) {
            case READY -> Phrase.of("rule.ready.stage");
            case EMPTY -> Phrase.of("rule.ready.stage-empty");
            case SKIPPED -> Phrase.of("rule.ready.stage-skipped");
            case BEGUN -> missing.isEmpty() ? Phrase.of("rule.ready.stage-others", others)
                    : others == 0 ? Phrase.of("rule.ready.stage-lacks", phrases(missing))
                    : Phrase.of("rule.ready.stage-lacks-and", phrases(missing), others);
        };
    }

    /// What it has, if anything is asked for: "Has a goal and a measure".
    public Optional<Phrase> has() {
        return there.isEmpty() ? Optional.empty() : Optional.of(Phrase.of("rule.ready.stage-has", phrases(there)));
    }

    /// What the plan says of it: "Advocate lacks a call to action and a measure". Absent for a stage that needs nothing.
    Optional<Phrase> open() {
        return switch (standing) {
            case READY, SKIPPED -> Optional.empty();
            case EMPTY -> Optional.of(Phrase.of("rule.ready.empty", stage));
            case BEGUN -> Optional.of(missing.isEmpty() ? Phrase.of("rule.ready.others", stage, others)
                    : others == 0 ? Phrase.of("rule.ready.lacks", stage, phrases(missing))
                    : Phrase.of("rule.ready.lacks-and", stage, phrases(missing), others));
        };
    }

    private static List<Phrase> phrases(List<Need> needs) {
        return needs.stream().map(Need::phrase).toList();
    }
}
