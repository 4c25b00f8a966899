package journey.handout;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import journey.forecast.Scenario;
import journey.layout.Filter;
import journey.layout.Scale;
import journey.plan.Id;
import journey.plan.Plan;
import journey.text.Words;

/// A plan to hand on, as somebody sees it.
///
/// @param plan     as it is kept, and as it is carried
/// @param scenario under which it is shown
/// @param today    the day by which it is judged
/// @param scale    how people of the forecast become heights
/// @param filter   of the window
/// @param selected the cards that are chosen
public record Source(Plan plan, Optional<Scenario> scenario, LocalDate today, Scale scale, Filter filter, Set<Id> selected) {
    public Source {
        selected = Set.copyOf(selected);
    }

    /// Of which nothing is chosen or filtered.
    public static Source of(Plan plan, LocalDate today) {
        return new Source(plan, Optional.empty(), today, Scale.LOGARITHMIC, Filter.NONE, Set.of());
    }

    public Source under(Scenario other) {
        return new Source(plan, Optional.of(other), today, scale, filter, selected);
    }

    /// The plan with the numbers of the scenario.
    Plan shown() {
        return scenario.map(one -> one.in(plan)).orElse(plan);
    }

    /// In the plan's own language.
    Words words() {
        return Words.of(plan);
    }
}
