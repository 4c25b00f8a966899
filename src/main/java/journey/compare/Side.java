package journey.compare;

import journey.plan.Plan;
import journey.plan.Settings;

/// One of two plans that are compared.
///
/// @param name  what people know it by where they look at it: "launch.journey now", "launch.journey, yesterday 9:12"
/// @param dated the same in what is handed on and read on another day: "launch.journey, 5 June 2027, 9:12"
public record Side(Plan plan, String name, String dated) {
    public Side(Plan plan, String name) {
        this(plan, name, name);
    }

    /// What people say about the plan among themselves is for nobody else.
    Side handedOn() {
        return new Side(plan.withSettings(plan.settings().without(Settings.REMARKS)), dated, dated);
    }
}
