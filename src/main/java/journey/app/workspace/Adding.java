package journey.app.workspace;

import java.util.List;
import java.util.Optional;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.guide.Fitting;
import journey.guide.Suggestion;
import journey.plan.Place;
import journey.plan.StagePlan;
import journey.text.Words;

/// Makes suggestions of the guide cards of the plan, in the plan's language.
public final class Adding {
    private Adding() {}

    /// Adds a suggested card with what comes along, as one step, and chooses it. A stage that was skipped on purpose no longer is.
    public static void add(Suggestion suggestion, Workspace workspace) {
        var plan = workspace.plan();
        var fitting = Fitting.of(plan);
        var addition = fitting.addition(fitting.added(suggestion), workspace.ids(), Words.of(plan)::say);
        Edit cards = new Edit.Add(addition.cards(), addition.links(), Optional.empty());
        var stage = new Place.OfStage(suggestion.stage());
        var edit = plan.stage(suggestion.stage()).isSkipped()
                ? new Edit.Together(cards.name(), List.of(cards, new Edit.Put<>(stage, StagePlan.SKIPPED, Optional.empty())))
                : cards;
        workspace.perform(edit, Selection.of(new Place.Of(addition.cards().getFirst().id())));
    }
}
