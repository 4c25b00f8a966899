package journey.app.forecast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import journey.edit.Edit;
import journey.forecast.Changes;
import journey.forecast.Scenario;
import journey.forecast.Trial;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings;

/// What becomes of a trial in the plan, each as one step that can be undone.
final class Steps {
    private record Spot(Place place, Field<?> field) {}

    private Steps() {}

    /// The numbers of a trial become the plan's.
    static Edit apply(Trial trial, Plan plan, String name) {
        var after = trial.in(plan);
        var edits = new ArrayList<Edit>();
        Set<Spot> seen = new HashSet<>();
        for (var change : trial.changes()) {
            var spot = new Spot(change.source().place(), change.source().into().isPresent() ? CardFields.BRINGS : change.field());
            if (seen.add(spot)) edits.add(put(spot.place(), spot.field(), after));
        }
        return new Edit.Together(trial.from().kind() == Scenario.Kind.BASE ? Phrase.of("trial.edit.apply-tried", trial.count()) : Phrase.of("trial.edit.apply", name), edits);
    }

    private static <T> Edit put(Place place, Field<T> field, Plan after) {
        return new Edit.Put<>(place, field, after.at(place).flatMap(fields -> fields.get(field)));
    }

    /// A scenario with the numbers of a trial.
    static Settings.Scenario scenario(Id id, String name, Trial trial) {
        return new Settings.Scenario(Fields.of(Settings.Scenario.ID, id).with(Settings.Scenario.NAME, name).with(Settings.Scenario.CHANGES, Changes.text(trial.changes())));
    }

    static Edit add(Settings.Scenario scenario, Plan plan) {
        var all = new ArrayList<>(plan.settings().list(Settings.SCENARIOS));
        all.add(scenario);
        return put(all, Phrase.of("trial.edit.add", scenario.fields().text(Settings.Scenario.NAME)));
    }

    /// The numbers of a trial become those of the scenario where it began.
    static Edit store(Settings.Scenario scenario, Trial trial, Plan plan) {
        return put(changed(scenario, plan, one -> new Settings.Scenario(one.fields().with(Settings.Scenario.CHANGES, Changes.text(trial.changes())))),
                Phrase.of("trial.edit.store", scenario.fields().text(Settings.Scenario.NAME)));
    }

    static Edit rename(Settings.Scenario scenario, String name, Plan plan) {
        return put(changed(scenario, plan, one -> new Settings.Scenario(one.fields().with(Settings.Scenario.NAME, name))), Phrase.of("trial.edit.rename", name));
    }

    static Edit delete(Settings.Scenario scenario, Plan plan) {
        return put(plan.settings().list(Settings.SCENARIOS).stream().filter(one -> !one.equals(scenario)).toList(),
                Phrase.of("trial.edit.delete", scenario.fields().text(Settings.Scenario.NAME)));
    }

    private static List<Settings.Scenario> changed(Settings.Scenario scenario, Plan plan, UnaryOperator<Settings.Scenario> change) {
        return plan.settings().list(Settings.SCENARIOS).stream().map(one -> one.equals(scenario) ? change.apply(one) : one).toList();
    }

    private static Edit put(List<Settings.Scenario> all, Phrase name) {
        return new Edit.Together(name, List.of(new Edit.Put<>(Place.PLAN, Settings.SCENARIOS, all)));
    }
}
