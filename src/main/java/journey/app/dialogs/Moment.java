package journey.app.dialogs;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import journey.keep.Version;
import journey.plan.Plan;

/// A state of a plan that can be looked at and gone back to. What a version holds becomes known when it is read.
final class Moment {
    private final State state;
    private final ObjectProperty<Content> content = new SimpleObjectProperty<>(this, "content", new Content.Unread());

    /// Which one it is.
    sealed interface State {
        /// As it stands in the window, not saved.
        record Now() implements State {}

        /// As it stands in the file.
        record Saved() implements State {}

        /// As it stood in the file, or was kept by somebody.
        record Kept(Version version) implements State {}
    }

    /// What is known of it.
    sealed interface Content {
        record Unread() implements Content {}

        /// @param changes how many lead from it to what stands in the window
        record Whole(Plan plan, int changes) implements Content {}

        /// Its bytes are not those that were kept, or are no plan.
        record Damaged() implements Content {}
    }

    Moment(State state) {
        this.state = state;
    }

    State state() {
        return state;
    }

    ObjectProperty<Content> contentProperty() {
        return content;
    }

    Content content() {
        return content.get();
    }

    Optional<Plan> plan() {
        return content() instanceof Content.Whole(var plan, _) ? Optional.of(plan) : Optional.empty();
    }

    Optional<Version> version() {
        return state instanceof State.Kept(var version) ? Optional.of(version) : Optional.empty();
    }

    /// Whether going back to it would change anything.
    boolean isOther() {
        return content() instanceof Content.Whole(_, var changes) && changes > 0;
    }
}
