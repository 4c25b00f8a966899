package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class AtOnceTest {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    @Test
    void whatIsDoneLaterIsHeardInItsTurn() {
        Assumptions.assumeTrue(PROCESSORS > 1);
        var second = new CountDownLatch(1);
        var heard = new ArrayList<Integer>();

        AtOnce.each(List.of(0, 1, 2), one -> {
            if (one == 0) await(second);
            if (one == 1) second.countDown();
            return one;
        }, heard::add);

        assertEquals(List.of(0, 1, 2), heard);
    }

    private static void await(CountDownLatch other) {
        try {
            assertTrue(other.await(10, TimeUnit.SECONDS), "nobody else is at work");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void noMoreAreAtWorkThanThereAreProcessors() {
        var atWork = new AtomicInteger();
        var most = new AtomicInteger();

        AtOnce.each(IntStream.range(0, 200).boxed().toList(), _ -> {
            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            Thread.yield();
            return atWork.decrementAndGet();
        }, _ -> {});

        assertTrue(most.get() <= PROCESSORS, "at once: " + most);
    }

    @Test
    void aSingleThingIsDoneByWhoAsksForIt() {
        AtOnce.each(List.of(1), _ -> Thread.currentThread(), thread -> assertSame(Thread.currentThread(), thread));
    }

    @Test
    void aMistakeComesOutAsItWasAndNobodyWorksOn() {
        var begun = ConcurrentHashMap.<Integer>newKeySet();

        for (var mistake : List.of(new IllegalArgumentException("no"), new StackOverflowError()))
            assertSame(mistake, assertThrows(mistake.getClass(), () -> AtOnce.each(IntStream.range(0, 1_000).boxed().toList(), one -> failing(one, mistake, begun), _ -> {})));
        assertTrue(begun.size() < 1_000, "all were begun");
    }

    private static int failing(int one, Throwable mistake, Set<Integer> begun) {
        begun.add(one);
        if (one > 0) sleep();
        else if (mistake instanceof RuntimeException wrong) throw wrong;
        else throw (Error) mistake;
        return one;
    }

    private static void sleep() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
