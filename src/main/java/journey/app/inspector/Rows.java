package journey.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import journey.plan.Field;
import journey.plan.Place;

/// The rows of a sheet about one place, in the order in which they were made.
final class Rows {
    private final Reach reach;
    private final Editors editors;
    private final Supplier<? extends Place> place;
    private final List<FieldRow> all = new ArrayList<>();

    Rows(Reach reach, Editors editors, Supplier<? extends Place> place) {
        this.reach = reach;
        this.editors = editors;
        this.place = place;
    }

    <T> FieldRow of(Field<T> field) {
        return of("field." + field.key(), field);
    }

    <T> FieldRow of(String key, Field<T> field) {
        var row = editors.row(key, field, Cell.at(reach, place, field), () -> Units.of(reach, field, Optional.empty()));
        all.add(row);
        return row;
    }

    FieldRow add(FieldRow row) {
        all.add(row);
        return row;
    }

    List<FieldRow> all() {
        return all;
    }

    void show() {
        all.forEach(FieldRow::show);
    }

    void forget() {
        all.forEach(FieldRow::forget);
    }
}
