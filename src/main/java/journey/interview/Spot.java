package journey.interview;

import java.util.Optional;
import journey.plan.Field;
import journey.plan.Place;
import journey.plan.Plan;

/// Where an answer stands in a plan.
interface Spot<T> {

    /// What the plan says there.
    Optional<T> read(Plan plan);

    void write(Writing writing, T value);

    /// What on the board it belongs to, if that is there.
    default Optional<Place> place(Plan plan) {
        return Optional.empty();
    }

    /// A field of the plan itself.
    static <T> Spot<T> setting(Field<T> field) {
        return new Spot<>() {
            @Override
            public Optional<T> read(Plan plan) {
                return plan.settings().get(field);
            }

            @Override
            public void write(Writing writing, T value) {
                writing.put(Place.PLAN, field, value);
            }
        };
    }
}
