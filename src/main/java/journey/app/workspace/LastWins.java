package journey.app.workspace;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Answers questions beside the window, one at a time: a newer question ends the one under way and is asked instead, so that the last one wins
/// and nobody waits. Until there is an answer, the one before stands.
///
/// @param <Q> questions, told apart by identity
/// @param <A> answers
public final class LastWins<Q, A> {
    private final Aside aside;
    private final Answering<Q, A> answering;
    private final Consumer<A> then;
    private volatile Optional<Q> wanted = Optional.empty();
    private boolean asking;

    /// Works an answer out, away from the thread of the window.
    @FunctionalInterface
    public interface Answering<Q, A> {
        /// @param cancelled asked now and then whether anybody still wants to know
        /// @return nothing if it was cancelled
        Optional<A> answer(Q question, BooleanSupplier cancelled);
    }

    /// @param then is given each answer that is still wanted, on the thread of the window
    public LastWins(Aside aside, Answering<Q, A> answering, Consumer<A> then) {
        this.aside = aside;
        this.answering = answering;
        this.then = then;
    }

    public void ask(Q question) {
        wanted = Optional.of(question);
        if (!asking) begin(question);
    }

    /// Nobody wants to know any more.
    public void forget() {
        wanted = Optional.empty();
    }

    /// A question that cannot be answered does not keep the next from being asked.
    private void begin(Q question) {
        asking = true;
        aside.run(() -> Outcome.of(() -> answering.answer(question, () -> !isWanted(question))), ended -> {
            asking = false;
            var last = wanted;
            if (!isWanted(question)) last.ifPresent(this::begin);
            ended.orThrow().filter(_ -> isWanted(question)).ifPresent(then);
        });
    }

    private boolean isWanted(Q question) {
        return wanted.filter(one -> one == question).isPresent();
    }
}
