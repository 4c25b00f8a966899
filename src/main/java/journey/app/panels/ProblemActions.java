package journey.app.panels;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.plan.Place;
import journey.rule.Fix;
import journey.rule.Problem;
import journey.text.Typed;
import journey.text.Typing;
import journey.text.Words;

/// What can be done about a finding. A fix or a putting aside that needs words first asks for them in the finding's own row.
final class ProblemActions {
    private final Words words;
    private final Typing typing;
    private final Mending mending;
    private final Workspace workspace;
    private final Consumer<Problem> reveal;
    private final Runnable changed;
    private final AskBar bar;
    private Optional<Key> asked = Optional.empty();
    private boolean waiting;

    /// What a finding is known by.
    record Key(String rule, Place place) {
        static Key of(Problem problem) {
            return new Key(problem.rule(), problem.place());
        }
    }

    /// @param reveal  shows the place on the board
    /// @param changed runs when a question begins or ends
    ProblemActions(Words words, Workspace workspace, Consumer<Problem> reveal, Runnable changed) {
        this.words = words;
        this.typing = new Typing(words);
        this.workspace = workspace;
        this.mending = new Mending(workspace);
        this.reveal = reveal;
        this.changed = changed;
        bar = new AskBar(words, this::endAsking);
    }

    void reveal(Problem problem) {
        mending.reveal(problem.place());
        reveal.accept(problem);
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
    Node askBar() {
        if (waiting) Platform.runLater(bar::focus);
        waiting = false;
        return bar;
    }

    ContextMenu menu(Problem problem) {
        var items = new ArrayList<MenuItem>();
        items.add(item(words.say("panel.problem.show"), () -> reveal(problem)));
        if (!problem.fixes().isEmpty()) items.add(new SeparatorMenuItem());
        problem.fixes().forEach(fix -> items.add(item(words.say(fix.title()), () -> mend(problem, fix))));
        items.add(new SeparatorMenuItem());
        items.add(item(words.say("panel.problem.put-aside"), () -> askAside(problem)));
        return new ContextMenu(items.toArray(MenuItem[]::new));
    }

    private static MenuItem item(String name, Runnable run) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
