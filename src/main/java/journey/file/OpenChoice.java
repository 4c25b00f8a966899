package journey.file;

import journey.merge.Conflict;
import journey.plan.Settings;

/// A choice that a plan's file holds open.
public sealed interface OpenChoice {
    /// As the plan holds it; without it, it is chosen.
    Settings.Conflict entry();

    /// One whose place is there and whose values mean something there.
    record Clear(Settings.Conflict entry, Conflict conflict) implements OpenChoice {}

    /// One whose place is gone, or that means nothing to this program. It can only be dismissed; its texts say what it was about.
    record Unclear(Settings.Conflict entry) implements OpenChoice {
        public String at() {
            return entry.fields().text(Settings.Conflict.AT);
        }

        public String mine() {
            return entry.fields().text(Settings.Conflict.MINE);
        }

        public String theirs() {
            return entry.fields().text(Settings.Conflict.THEIRS);
        }
    }
}
