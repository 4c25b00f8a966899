package journey.forecast;

import java.util.Optional;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Place;
import journey.plan.Stage;

/// Where in the plan a number stands: a field of a stage or card, and the stage meant where the field holds one number for each of
/// several stages (what a program brings).
public record Source(Place place, Field<?> field, Optional<Stage> into) {
    public static Source of(Place place, Field<?> field) {
        return new Source(place, field, Optional.empty());
    }

    public static Source bringing(Place place, Stage into) {
        return new Source(place, CardFields.BRINGS, Optional.of(into));
    }

    /// As scenarios name it: `stages/aware/enters`, `cards/b2m6r8ye/price`, `cards/g3y7q4nh/brings/aware`.
    public String path() {
        var at = switch (place) {
            case Place.Whole _ -> "";
            case Place.OfStage(var stage) -> "stages/" + stage.word() + "/";
            case Place.Of(var id) -> "cards/" + id + "/";
            case Place.OfLink link -> "links/" + link.text() + "/";
        };
        return at + field.key() + into.map(stage -> "/" + stage.word()).orElse("");
    }
}
