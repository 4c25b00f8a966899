package journey.file;

import java.util.Arrays;
import journey.plan.Plan;
import org.jspecify.annotations.Nullable;

/// A plan together with the bytes that stand for it on the disk: what was opened or saved last. It tells whether a plan was edited
/// since, and whether the file is still the one that was opened; an unedited plan is written back as these very bytes.
public final class Stored {
    private final Plan plan;
    private final byte[] bytes;
    private final Finding.Cost cost;
    private volatile @Nullable Identity identity;

    Stored(Plan plan, byte[] bytes, Finding.Cost cost) {
        this.plan = plan;
        this.bytes = bytes;
        this.cost = cost;
    }

    public Plan plan() {
        return plan;
    }

    /// Whether a plan says what these bytes say.
    public boolean says(Plan other) {
        return plan.equals(other);
    }

    /// What the file is to hold for a plan: the very bytes for the plan that they stand for, else the canonical ones.
    public byte[] bytesFor(Plan other) {
        return says(other) ? bytes.clone() : PlanFile.write(other);
    }

    /// Reckoned when first asked for: a command that never saves does not pay for it.
    public Identity identity() {
        var known = identity;
        if (known == null) identity = known = Identity.of(bytes);
        return known;
    }

    /// Whether saving over the file takes something away that it holds; then its bytes are kept beside it as `.original`.
    public boolean keepsOriginal() {
        return cost == Finding.Cost.CHANGED;
    }

    /// Whether a file that holds these bytes is still the one that was opened or saved.
    public boolean holds(byte[] others) {
        return Arrays.equals(bytes, others);
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Stored that && cost == that.cost && plan.equals(that.plan) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Stored[" + plan.title() + ", " + bytes.length + " bytes, " + cost + "]";
    }
}
