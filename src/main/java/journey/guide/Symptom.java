package journey.guide;

import java.util.List;
import java.util.Locale;
import journey.plan.Phrase;
import journey.plan.Stage;

/// What people complain of when a journey does not work, the stages where the cause is to be looked for [S2], and usual causes.
public enum Symptom {
    FEW_VISITORS(List.of(Stage.AWARE), Reasons.FEW_CHANNELS, Reasons.NOBODY_MEANT, Reasons.NOBODY_BRINGS),
    VISITORS_LEAVE(List.of(Stage.ENGAGE), Reasons.UNANSWERED, Reasons.NOTHING_GIVEN, Reasons.NO_NEXT_STEP),
    FEW_LEADS(List.of(Stage.SUBSCRIBE), Reasons.NO_REASON_TO_SIGN_UP, Reasons.ASKS_TOO_MUCH, Reasons.NO_PROOF),
    POOR_LEADS(List.of(Stage.CONVERT, Stage.EXCITE), Reasons.NO_SMALL_YES, Reasons.ADDRESSES_UNCHECKED, Reasons.NOBODY_MEANT),
    NO_FIRST_PURCHASE(List.of(Stage.CONVERT, Stage.EXCITE), Reasons.FIRST_STEP_TOO_BIG, Reasons.NO_TRUST, Reasons.NOBODY_CHECKS_IN),
    ONE_PURCHASE(List.of(Stage.ASCEND), Reasons.NOTHING_FOLLOWS, Reasons.NO_VICTORY, Reasons.NO_BRIDGE),
    SILENT_FANS(List.of(Stage.ADVOCATE, Stage.PROMOTE), Reasons.NOBODY_ASKS, Reasons.NOTHING_IN_IT, Reasons.HARD_TO_SHARE);

    private final List<Stage> stages;
    private final List<Reason> reasons;

    Symptom(List<Stage> stages, Reason... reasons) {
        this.stages = stages;
        this.reasons = List.of(reasons);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What people say: "Few visitors".
    public Phrase title() {
        return Phrase.of("symptom." + word());
    }

    /// How one can tell that it is this, in a line.
    public Phrase line() {
        return Phrase.of("symptom." + word() + ".line");
    }

    public List<Stage> stages() {
        return stages;
    }

    /// The usual causes, the likeliest first.
    public List<Reason> reasons() {
        return reasons;
    }
}
