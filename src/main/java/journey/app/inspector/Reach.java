package journey.app.inspector;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import journey.app.workspace.Workspace;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.text.Typing;
import journey.text.Words;

/// What the parts of the inspector can reach: the workspace, the user's words, the day, and how a card's address is opened.
record Reach(Workspace workspace, Words words, Typing typing, Supplier<LocalDate> today, Consumer<String> open) {

    Plan plan() {
        return workspace.plan();
    }

    String say(String key, Object... args) {
        return words.say(Phrase.of(key, args));
    }
}
