package journey.gesture;

import journey.edit.Edit;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.Plan;
import journey.plan.Stage;

/// Linking, as an edit.
public final class Links {
    private Links() {}

    static Effect between(Id from, End to, Setting setting) {
        var link = new Link(from, to, Fields.of(Link.KIND, kind(setting.plan(), from, to)));
        return setting.plan().link(link.place()).isPresent()
                ? new Effect.Select(Selection.of(link.place()))
                : new Effect.Perform(new Edit.Connect(link), Selection.of(link.place()));
    }

    /// What a link most likely means, by where it leads: on, back to an earlier stage, or from the last stages round to the
    /// start again. The inspector can say otherwise.
    public static LinkKind kind(Plan plan, Id from, End to) {
        var start = plan.card(from).orElseThrow().stage();
        var end = switch (to) {
            case End.AtCard(var id) -> plan.card(id).orElseThrow().stage();
            case End.AtStage(var stage) -> stage;
        };
        if (!end.isBefore(start)) return LinkKind.LEADS_TO;
        return start.isAfter(Stage.ASCEND) && end == Stage.AWARE ? LinkKind.LOOP : LinkKind.STEP_BACK;
    }
}
