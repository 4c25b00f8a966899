package journey.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import journey.plan.Place;

/// Where in a plan a value stands: a place, and the steps from there. Without steps it is what stands at the place as a whole: the card,
/// the link, the audience.
public record Spot(Place place, List<Step> steps) {
    public Spot {
        steps = List.copyOf(steps);
    }

    public static Spot of(Place place) {
        return new Spot(place, List.of());
    }

    public Spot into(Step step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new Spot(place, longer);
    }

    /// As the file writes it: `b2m6r8ye/price`, `aware/goal`, `/period/from`. A slash or tilde within a step is written as in a JSON pointer.
    public String text() {
        return place.text() + steps.stream().map(step -> "/" + step.text().replace("~", "~0").replace("/", "~1")).collect(Collectors.joining());
    }
}
