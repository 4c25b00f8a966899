package journey.layout;

import java.util.Optional;
import journey.plan.Plan;
import journey.plan.Settings;

/// What whoever hands on a plan puts on it: a title in place of the plan's own, and a logo. The plan itself stays as it is: it is `on(plan)`
/// that is drawn and told, on boards, slides and pages and in reports.
///
/// @param title what is blank is none
public record Imprint(Optional<String> title, Optional<Picture> logo) {
    public static final Imprint NONE = new Imprint(Optional.empty(), Optional.empty());

    public Imprint {
        title = title.filter(text -> !text.isBlank());
    }

    public Imprint titled(String other) {
        return new Imprint(Optional.of(other), logo);
    }

    public Imprint with(Picture other) {
        return new Imprint(title, Optional.of(other));
    }

    /// The plan as it is called there.
    public Plan on(Plan plan) {
        return title.map(text -> plan.withSettings(plan.settings().with(Settings.TITLE, text))).orElse(plan);
    }
}
