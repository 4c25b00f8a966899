package journey.app.panels;

import java.util.List;
import java.util.Optional;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.plan.Card;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.PutAside;
import journey.rule.Problem;

/// Mends the plan, each time in one step that can be undone.
record Mending(Workspace workspace) {

    /// Performs a fix and selects the cards that it brought, so that they can be seen and worked on.
    void perform(Edit edit) {
        var before = workspace.plan();
        workspace.pause();
        workspace.perform(edit);
        var fresh = workspace.plan().cards().stream().map(Card::id).filter(id -> !before.cards().has(id)).toList();
        if (!fresh.isEmpty()) select(fresh);
        workspace.pause();
    }

    private void select(List<Id> cards) {
        workspace.select(Selection.ofCards(cards));
    }

    void putAside(Problem problem, String reason) {
        perform(new Edit.SetAside(new PutAside(problem.rule(), problem.place(), Fields.of(PutAside.REASON, reason))));
    }

    void takeBack(PutAside aside) {
        perform(new Edit.TakeBack(aside.rule(), aside.at()));
    }

    /// Selects what a finding is about; the plan itself, or one of its audiences, is what shows when nothing is selected.
    void reveal(Place place) {
        var chosen = place instanceof Place.Of(var id) ? Optional.of(place).filter(_ -> workspace.plan().cards().has(id)) : Optional.of(place);
        workspace.select(chosen.map(Selection::of).orElse(Selection.NONE));
    }
}
