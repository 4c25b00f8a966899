package journey.guide;

import java.util.List;
import java.util.Optional;
import journey.plan.Phrase;

/// A plan that ships with the program, to start from. Its figures are examples.
public record WorkedPlan(String id) {
    public static final List<WorkedPlan> ALL = List.of(new WorkedPlan("stress-app"), new WorkedPlan("carpet-cleaning"),
            new WorkedPlan("dating-advice"), new WorkedPlan("outdoor-gear"), new WorkedPlan("stress-app-faulty"));

    public static Optional<WorkedPlan> of(String id) {
        return ALL.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    public Phrase name() {
        return Phrase.of("guide.plan." + id);
    }

    /// What it shows, in one line.
    public Phrase line() {
        return Phrase.of("guide.plan." + id + ".line");
    }

    /// Where its file stands among the resources of this module.
    public String resource() {
        return "/journey/plans/" + id + ".journey";
    }
}
