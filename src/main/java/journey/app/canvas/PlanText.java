package journey.app.canvas;

import java.util.Optional;
import java.util.Set;
import journey.plan.Id;
import journey.plan.Plan;

/// How a plan becomes text and comes back: cards travel between windows as a small plan on the clipboard, and to other programs as something to
/// read.
public interface PlanText {
    String write(Plan plan);

    /// The plan that a text holds; empty if it holds none that can be read.
    Optional<Plan> read(String text);

    /// What people read of some of a plan's cards, or of the whole plan.
    Told tell(Plan plan, Optional<Set<Id>> cards);

    /// The same twice: as plain text, and as a piece of HTML.
    record Told(String text, String html) {}
}
