package journey.app.canvas;

import java.util.Optional;
import journey.plan.Plan;

/// How a plan becomes text and comes back: cards travel between windows as a small plan on the clipboard.
public interface PlanText {
    String write(Plan plan);

    /// The plan that a text holds; empty if it holds none that can be read.
    Optional<Plan> read(String text);
}
