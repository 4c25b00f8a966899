package journey.app;

import java.nio.file.Path;
import java.util.EnumMap;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Cards;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// A plan of the person's own to begin from. Its file is a plan like any other, in the program's folder.
record Template(Path file, Plan plan) {
    String name() {
        return plan.title();
    }

    /// A plan without what belongs to the one time that it was carried out: readings, owners, remarks.
    static Plan of(Plan plan, String name) {
        var stages = new EnumMap<Stage, StagePlan>(Stage.class);
        plan.stages().forEach((stage, one) -> stages.put(stage, new StagePlan(one.fields().without(StagePlan.OWNER))));
        var cards = Cards.of(plan.cards().stream().<Card>map(card ->
                card.with(card.fields().without(CardFields.OWNER).without(CardFields.READINGS))).toList());
        var settings = plan.settings().with(Settings.TITLE, name).without(Settings.REMARKS).without(Settings.CONFLICTS);
        return new Plan(settings, plan.audiences(), stages, cards, plan.links(), plan.putAside());
    }
}
