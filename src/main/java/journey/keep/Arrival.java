package journey.keep;

import journey.file.Opened;
import journey.file.Stored;
import journey.plan.Phrase;
import journey.plan.Plan;

/// What becomes of the plan at hand when somebody else wrote its file.
public sealed interface Arrival {
    /// Nothing was edited here: what stands in the file takes its place.
    record Reload(Stored theirs) implements Arrival {}

    /// Both were edited: what was opened or saved last is the base on which they are joined.
    record Join(Stored theirs) implements Arrival {}

    /// A newer program wrote it, which may mean something by it that is not understood here.
    record Newer(Phrase why) implements Arrival {}

    /// It cannot be read whole. It is not joined, as what is missing from it would count as deleted.
    record Damaged() implements Arrival {}

    /// @param found what the file holds now
    /// @param known what was opened or saved last
    /// @param mine  the plan at hand
    static Arrival of(Opened found, Stored known, Plan mine) {
        if (found instanceof Opened.Newer(_, var why, _)) return new Newer(why);
        return found.whole().<Arrival>map(theirs -> known.says(mine) ? new Reload(theirs) : new Join(theirs)).orElseGet(Damaged::new);
    }
}
