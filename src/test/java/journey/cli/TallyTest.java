package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import journey.plan.Phrase;
import org.junit.jupiter.api.Test;

class TallyTest {
    private final Tally tally = new Tally(Path.of("a.journey"));

    private static Phrase of(Phrase why) {
        return Phrase.of("cli.of-file", "a.journey", why);
    }

    @Test
    void whatEndsInAWayThatNobodyThoughtOfIsSaidAndLacks() {
        var wrong = new IllegalStateException("no");
        var deep = new StackOverflowError();

        tally.attempt(() -> {
            throw wrong;
        });
        tally.attempt(tally::written);
        tally.attempt(() -> {
            throw deep;
        });

        var said = of(Phrase.of("cli.export.mistake"));
        assertEquals(new Made(List.of(said, said), 1, 2, List.of(wrong, deep)), tally.made());
        assertEquals(Exit.BROKEN, tally.made().exit());
    }

    /// It is no mistake of the program, as it is none where a single plan takes too much.
    @Test
    void tooMuchForTheMemoryIsSaidAsThat() {
        tally.attempt(() -> {
            throw new OutOfMemoryError();
        });

        assertEquals(new Made(List.of(of(Phrase.of("cli.out-of-memory", Runtime.getRuntime().maxMemory() >> 20))), 0, 1, List.of()), tally.made());
        assertEquals(Exit.FAILED, tally.made().exit());
    }

    @Test
    void aMistakeOfTheMachineItselfIsNotKept() {
        var lost = new InternalError();

        assertEquals(lost, assertThrows(InternalError.class, () -> tally.attempt(() -> {
            throw lost;
        })));
    }
}
