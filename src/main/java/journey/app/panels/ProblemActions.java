package journey.app.panels;

import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Severity;
import journey.rule.Fix;
import journey.rule.FixAll;
import journey.rule.Problem;
import journey.rule.Rule;
import journey.text.Typed;
import journey.text.Typing;
import journey.text.Words;

/// What can be done about a finding. A fix or a putting aside that needs words first asks for them in the finding's own row.
final class ProblemActions {
    private final Words words;
    private final Typing typing;
    private final Mending mending;
    private final Workspace workspace;
    private final Around around;
    private final Runnable changed;
    private final AskBar bar;
    private Optional<Key> asked = Optional.empty();
    private Optional<Said> said = Optional.empty();
    private boolean waiting;

    /// What a finding is known by.
    record Key(String rule, Place place) {
        static Key of(Problem problem) {
            return new Key(problem.rule(), problem.place());
        }
    }

    /// @param changed runs when a question begins or ends
    ProblemActions(Words words, Workspace workspace, Around around, Runnable changed) {
        this.words = words;
        this.typing = new Typing(words);
        this.workspace = workspace;
        this.mending = new Mending(workspace);
        this.around = around;
        this.changed = changed;
        bar = new AskBar(words, this::endAsking);
    }

    /// Why something that was wanted of a finding was not done.
    private record Said(Key about, Plan plan, Phrase why) {}

    Mending mending() {
        return mending;
    }

    /// Selects what a finding is about.
    void reveal(Problem problem) {
        mending.reveal(problem.place());
        around.reveal(problem.place());
    }

    /// The same, and the board comes forth if the list stands in its place.
    void show(Problem problem) {
        mending.reveal(problem.place());
        around.show(problem.place());
    }

    void explain(Problem problem) {
        around.explain(problem.rule());
    }

    /// How much the rule of a finding weighs where no plan says otherwise.
    Severity usual(Rule rule) {
        return rule.severity(workspace.plan().profile());
    }

    /// All findings of the same rule at once, where that is safe.
    Optional<FixAll> all(Problem problem) {
        return FixAll.of(workspace.plan(), workspace.today(), problem.rule());
    }

    void mendAll(Problem problem) {
        all(problem).map(all -> all.edit(workspace.ids())).ifPresent(outcome -> {
            switch (outcome) {
                case FixAll.Outcome.Ready(var edit) -> mending.perform(edit);
                case FixAll.Outcome.Unsafe(var why) -> {
                    said = Optional.of(new Said(Key.of(problem), workspace.plan(), why));
                    changed.run();
                }
            }
        });
    }

    /// Why the last thing that was wanted of a finding was not done, until the plan is another.
    Optional<Phrase> said(Problem problem) {
        return said.filter(one -> one.about().equals(Key.of(problem)) && one.plan() == workspace.plan()).map(Said::why);
    }

    void mend(Problem problem, Fix fix) {
        switch (latest(problem, fix)) {
            case Fix.Ready ready -> mending.perform(ready.edit(workspace.ids()));
            case Fix.Asking asking -> ask(problem, words.say(asking.question()), words.say(asking.title()), answer -> mended(asking, answer));
        }
    }

    private Typed<Runnable> mended(Fix.Asking asking, String answer) {
        return switch (asking.edit(workspace.ids(), answer, typing)) {
            case Typed.Wrong<Edit>(var why) -> new Typed.Wrong<>(why);
            case Typed.Understood<Edit>(var edit) -> new Typed.Understood<>(edit.map(one -> () -> mending.perform(one)));
        };
    }

    /// The same fix as the validator offers it for the plan as it is now: a row stays as it is while it looks the same.
    private Fix latest(Problem problem, Fix fix) {
        return workspace.findings().problems().stream().filter(one -> Key.of(one).equals(Key.of(problem))).flatMap(one -> one.fixes().stream())
                .filter(one -> one.title().equals(fix.title())).findFirst().orElse(fix);
    }

    void askAside(Problem problem) {
        ask(problem, words.say("panel.problem.reason"), words.say("panel.problem.put-aside-done"), reason -> Typed.of(() -> mending.putAside(problem, reason)));
    }

    void askOff(Problem problem, Rule rule) {
        ask(problem, words.say("panel.rule.reason"), words.say("panel.rule.off-done"), reason -> Typed.of(() -> mending.turnOff(rule, reason)));
    }

    private void ask(Problem problem, String question, String button, Function<String, Typed<Runnable>> then) {
        asked = Optional.of(Key.of(problem));
        bar.ask(question, button, then);
        waiting = true;
        changed.run();
    }

    private void endAsking() {
        asked = Optional.empty();
        changed.run();
    }

    boolean asks(Problem problem) {
        return asked.filter(Key.of(problem)::equals).isPresent();
    }

    /// The question, for the row of the finding to show. It takes the focus once it stands there.
    AskBar askBar() {
        if (waiting) Platform.runLater(bar::focus);
        waiting = false;
        return bar;
    }
}
