package journey.edit;

import java.util.Optional;
import journey.plan.Phrase;
import journey.plan.Plan;
import org.jspecify.annotations.Nullable;

/// The plan as it is, the plans that it was, and those that were undone. Immutable. Plans share all that did not change, so a
/// long history is cheap. With each step stands what the window showed before and after it (`V`, for example the selection), so
/// that undoing brings back that too.
public final class History<V> {
    private final Plan now;
    private final @Nullable Step<V> past;
    private final @Nullable Step<V> future;

    /// A step, and the one before it: a list that shares its tail.
    private record Step<V>(Phrase name, Object run, Plan plan, V view, @Nullable Step<V> next) {}

    /// A plan together with what the window showed then.
    public record Moment<V>(History<V> history, V view) {}

    private History(Plan now, @Nullable Step<V> past, @Nullable Step<V> future) {
        this.now = now;
        this.past = past;
        this.future = future;
    }

    public static <V> History<V> of(Plan plan) {
        return new History<>(plan, null, null);
    }

    public Plan now() {
        return now;
    }

    /// The history after an edit; this very one if the edit changes nothing. `view` is what the window shows before it.
    public History<V> after(Edit edit, V view) {
        var next = edit.apply(now);
        if (next == now) return this;
        var goesOn = past != null && future == null && !edit.run().equals("") && edit.run().equals(past.run());
        return new History<>(next, goesOn ? past : new Step<>(edit.name(), edit.run(), now, view, past), null);
    }

    /// The same history, in which the next edit begins a step of its own whatever run it belongs to.
    public History<V> paused() {
        return past == null || past.run().equals("") ? this
                : new History<>(now, new Step<>(past.name(), "", past.plan(), past.view(), past.next()), future);
    }

    /// What undoing would take back.
    public Optional<Phrase> undoes() {
        return Optional.ofNullable(past).map(Step::name);
    }

    public Optional<Phrase> redoes() {
        return Optional.ofNullable(future).map(Step::name);
    }

    /// One step back; `view` is what the window shows now. Empty if there is none.
    public Optional<Moment<V>> undo(V view) {
        if (past == null) return Optional.empty();
        return Optional.of(new Moment<>(
                new History<>(past.plan(), past.next(), new Step<>(past.name(), "", now, view, future)), past.view()));
    }

    /// One step forward again. Empty if nothing was undone since the last edit.
    public Optional<Moment<V>> redo(V view) {
        if (future == null) return Optional.empty();
        return Optional.of(new Moment<>(
                new History<>(future.plan(), new Step<>(future.name(), "", now, view, past), future.next()), future.view()));
    }
}
