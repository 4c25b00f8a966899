package journey.app;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import journey.app.dialogs.JoinDialog;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.file.OpenChoices;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Settings;

/// The choices that a merge left open in a plan: says above the board that there are some, and asks for them.
final class Choosing {
    private final PlannerWindow window;
    private final Workspace workspace;
    private final Banner banner;
    private int said;
    private boolean isAsking;
    private Optional<Left> left = Optional.empty();

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
        var key = left.filter(one -> one.plan() == workspace.plan()).map(one -> one.question().whose().choose()).orElse("window.choices.open");
        if (said == 0) banner.clear();
        else banner.say(Banner.Tone.CAREFUL, Phrase.of(key, said), new Banner.Answer("banner.choose", this::ask));
    }

    /// Whether somebody is choosing now. Nothing else changes the plan meanwhile.
    boolean isAsking() {
        return isAsking;
    }

    void ask() {
        var plan = workspace.plan();
        var dialog = new JoinDialog(window.words(), window.stage());
        isAsking = true;
        var fresh = left.filter(one -> one.plan() == plan);
        var next = fresh.map(one -> dialog.ask(one.question())).orElseGet(() -> dialog.choose(plan));
        isAsking = false;
        workspace.perform(fresh.map(one -> one.finished(next))
                .orElseGet(() -> new Edit.Become(next, Phrase.of("edit.choose", Math.max(1, open(plan) - open(next))))));
        say();
    }

    /// Performs what two people's changes came to. Choosing what it leaves open, before anything else happens, belongs to the same step.
    void left(JoinDialog.Question question, Phrase name) {
        var run = new Object();
        var plan = OpenChoices.of(question.merged());
        workspace.perform(new Edit.Become(plan, name, run));
        left = question.merged().conflicts().isEmpty() ? Optional.empty() : Optional.of(new Left(question, workspace.plan(), name, run));
        say();
    }

    /// What was joined last, while something of it waits for a choice.
    private record Left(JoinDialog.Question question, Plan plan, Phrase name, Object run) {
        Edit finished(Plan next) {
            return new Edit.Become(next, name, run);
        }
    }

    private static int open(Plan plan) {
        return plan.settings().list(Settings.CONFLICTS).size();
    }
}
