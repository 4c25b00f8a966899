package journey.forecast;

import journey.plan.Field;
import journey.plan.Place;
import journey.plan.Plan;

/// One number that a scenario assumes to be otherwise, as the field that would hold it.
public record Change<T>(Source source, Field<T> field, T value) {
    public Plan in(Plan plan) {
        Place place = source.place();
        return plan.with(place, fields -> fields.with(field, value));
    }
}
