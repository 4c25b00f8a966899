package journey.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LastWinsTest {
    private final Deque<Runnable> jobs = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final LastWins<String, String> questions = new LastWins<>(new Later(), (question, _) -> {
        asked.add(question);
        if (question.equals("broken")) throw new IllegalStateException("no answer");
        return Optional.of("to " + question);
    }, answers::add);

    /// Does its work when it is told to.
    private final class Later implements Aside {
        @Override
        public <T> void run(Callable<T> job, Consumer<T> then) {
            jobs.add(() -> {
                try {
                    then.accept(job.call());
                } catch (RuntimeException ours) {
                    throw ours;
                } catch (Exception impossible) {
                    throw new AssertionError(impossible);
                }
            });
        }
    }

    private void work() {
        while (!jobs.isEmpty()) jobs.poll().run();
    }

    @Test
    void ofSeveralQuestionsOnlyTheLastIsAnswered() {
        for (var question : List.of("one", "two", "three")) questions.ask(question);
        work();

        assertEquals(List.of("one", "three"), asked);
        assertEquals(List.of("to three"), answers);
    }

    @Test
    void whatNobodyWantsToKnowAnyMoreIsNotAnswered() {
        questions.ask("one");
        questions.forget();
        work();

        assertEquals(List.of(), answers);
    }

    @Test
    void aQuestionThatCannotBeAnsweredKeepsNoOtherFromBeingAsked() {
        questions.ask("broken");
        assertThrows(IllegalStateException.class, this::work);
        questions.ask("next");
        work();

        assertEquals(List.of("to next"), answers);
    }

    @Test
    void aQuestionAskedWhileAnotherBreaksIsAnsweredAllTheSame() {
        questions.ask("broken");
        questions.ask("next");
        assertThrows(IllegalStateException.class, this::work);
        work();

        assertEquals(List.of("to next"), answers);
    }
}
