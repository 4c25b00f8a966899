package journey.app.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PatienceTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theWindowsLiveOnUntilTheAnswerComes() {
        var done = new ArrayList<String>();
        var asked = new CountDownLatch(1);

        var answer = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Platform.runLater(() -> {
                done.add("drew a frame");
                asked.countDown();
            });
            var said = Patience.ask(() -> {
                asked.await();
                return "yes";
            }, LONG, "no");
            done.add(said);
            return said;
        });

        assertEquals("yes", answer);
        assertEquals(List.of("drew a frame", "yes"), done);
    }

    @Test
    void whatDoesNotAnswerIsGivenUp() {
        var never = new CountDownLatch(1);

        assertEquals("no", WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Patience.ask(() -> {
            never.await();
            return "yes";
        }, Duration.ofMillis(50), "no")));
        never.countDown();
    }

    @Test
    void aQuestionThatFailsIsNotAnswered() {
        assertEquals("no", WaitForAsyncUtils.<String>waitForAsyncFx(20_000, () -> Patience.ask(() -> {
            throw new IOException("gone");
        }, LONG, "no")));
    }
}
