package journey.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Link;
import journey.plan.Part;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Settings;
import journey.plan.Shape;
import journey.plan.StagePlan;

/// Reads a spot from its text, by what the plan has at its place: the way back from [Spot#text].
///
/// One text can mean two spots: a field that is known, and one whose value could not be understood under the same key. The
/// likelier stands first.
public final class Spots {
    private final Plan plan;
    private final List<Spot> found = new ArrayList<>();

    private Spots(Plan plan) {
        this.plan = plan;
    }

    /// All spots that a text can mean; none if its place is gone, or if it never was a spot.
    public static List<Spot> of(String text, Plan plan) {
        var names = text.split("/", -1);
        var place = Place.of(names[0]).filter(plan::has);
        if (place.isEmpty()) return List.of();
        var spots = new Spots(plan);
        spots.into(Spot.of(place.get()), Stream.of(names).skip(1).map(name -> name.replace("~1", "/").replace("~0", "~")).toList());
        return spots.found;
    }

    /// The fields that whatever stands at a place can hold, in the order in which they are told.
    static List<Field<?>> shape(Plan plan, Place place) {
        return switch (place) {
            case Place.Whole _ -> Stream.concat(Settings.BEFORE.stream(), Settings.AFTER.stream()).toList();
            case Place.OfStage _ -> StagePlan.SHAPE.fields();
            case Place.Of(var id) -> plan.card(id).map(Card::shape).orElse(Audience.FIELDS);
            case Place.OfLink _ -> Link.FIELDS;
        };
    }

    private void into(Spot place, List<String> names) {
        if (names.isEmpty()) {
            if (place.place() instanceof Place.Of || place.place() instanceof Place.OfLink) found.add(place);
            return;
        }
        var first = names.getFirst();
        if (place.place() instanceof Place.Whole && first.equals(Step.Own.PUT_ASIDE.text())) aside(names);
        else {
            if (place.place() instanceof Place.Of(var id) && plan.cards().has(id) && names.size() == 1)
                Stream.of(Step.Own.STAGE, Step.Own.ORDER).filter(step -> step.text().equals(first)).forEach(step -> found.add(place.into(step)));
            fields(place, shape(plan, place.place()), plan.at(place.place()).orElse(Fields.NONE), names);
        }
    }

    /// The steps after the list are the rule and the place that the finding is about.
    private void aside(List<String> names) {
        if (names.size() == 1) found.add(Asides.ALL);
        if (names.size() < 3) return;
        var at = Asides.ALL.into(new Step.Named(names.get(1))).into(new Step.Named(names.get(2)));
        if (names.size() == 3 && !names.get(1).isEmpty() && Place.of(names.get(2)).isPresent()) found.add(at);
        if (names.size() > 3) Asides.in(plan, at).ifPresent(one -> fields(at, PutAside.FIELDS, one.fields(), names.subList(3, names.size())));
    }

    private void fields(Spot at, List<? extends Field<?>> shape, Fields fields, List<String> names) {
        var first = names.getFirst();
        shape.stream().filter(field -> !field.key().isEmpty() && field.key().equals(first)).findFirst()
                .ifPresent(field -> field(at.into(new Step.Of(field)), field, fields, names.subList(1, names.size())));
        if (names.size() == 1) found.add(at.into(new Step.Foreign(first)));
    }

    private void field(Spot at, Field<?> field, Fields fields, List<String> names) {
        if (names.isEmpty()) {
            found.add(at);
            return;
        }
        switch (Grain.of(field)) {
            case Grain.Apart(var shape) -> fields(at, shape.fields(), Parts.inside(fields.get(field).map(Part.class::cast)), names);
            case Grain.Listed(var shape, _) when field != Settings.CONFLICTS -> element(at, field, shape, fields, names);
            case Grain.Mapped(var shape) -> element(at, field, shape, fields, names);
            case Grain.Set _, Grain.Listed _, Grain.Whole _ -> { } // nobody is asked about less than all of it
        }
    }

    private void element(Spot list, Field<?> field, Shape<?> shape, Fields fields, List<String> names) {
        var at = list.into(new Step.Named(names.getFirst()));
        if (names.size() == 1) found.add(at);
        else elements(field, fields).map(all -> all.get(names.getFirst())).ifPresent(part -> fields(at, shape.fields(), part.fields(), names.subList(1, names.size())));
    }

    /// The parts of a field by what they are known by.
    @SuppressWarnings("unchecked") // a field holds what its kind says
    static Optional<Map<String, Part>> elements(Field<?> field, Fields fields) {
        var value = fields.get(field);
        return Grain.of(field) instanceof Grain.Listed(_, var name)
                ? value.map(list -> Elements.byKey(name, (List<Part>) list))
                : value.map(map -> (Map<String, Part>) map);
    }
}
