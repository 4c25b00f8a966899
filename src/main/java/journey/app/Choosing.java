package journey.app;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import journey.app.dialogs.JoinDialog;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Settings;

/// The choices that a merge left open in a plan: says above the board that there are some, and asks for them.
final class Choosing {
    private final PlannerWindow window;
    private final Workspace workspace;
    private final Banner banner;
    private int said;

    Choosing(PlannerWindow window, Workspace workspace) {
        this.window = window;
        this.workspace = workspace;
        banner = new Banner(window.words());
        banner.setId("choices-banner");
        workspace.planProperty().subscribe(this::changed);
    }

    /// Stays while there are open choices, unless it is closed; a message of the window does not take its place.
    Node banner() {
        return banner;
    }

    ObservableBooleanValue areOpen() {
        return Bindings.createBooleanBinding(() -> open(workspace.plan()) > 0, workspace.planProperty());
    }

    private void changed(Plan plan) {
        if (open(plan) != said) say();
    }

    private void say() {
        said = open(workspace.plan());
        if (said == 0) banner.clear();
        else banner.say(Banner.Tone.CAREFUL, Phrase.of("window.choices.open", said), new Banner.Answer("banner.choose", this::ask));
    }

    void ask() {
        var plan = workspace.plan();
        var next = new JoinDialog(window.words(), window.stage()).choose(plan);
        // Another step may have come in between only by what is not asked for here; then what was chosen is about an older plan.
        if (workspace.plan().equals(plan)) workspace.perform(new Edit.Become(next, Phrase.of("edit.choose", Math.max(1, open(plan) - open(next)))));
        say();
    }

    private static int open(Plan plan) {
        return plan.settings().list(Settings.CONFLICTS).size();
    }
}
