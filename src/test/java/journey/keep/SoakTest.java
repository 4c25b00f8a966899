package journey.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import journey.file.InMemory;
import journey.file.PlanFile;
import journey.plan.CardFields;
import journey.plan.Cards;
import journey.plan.Plans;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Two people work on one file as monkeys would: edit, undo, redo, save, look at the disk, crash, while others touch the file. A model knows what each
/// of them made. A failure names its seed, and the few acts that are enough for it.
@Execution(ExecutionMode.CONCURRENT)
class SoakTest {
    private static final int ACTS = 400;
    private static final Instant BEGIN = Instant.parse("2027-03-05T10:00:00Z");

    @TempDir(factory = InMemory.class)
    private Path folder;

    private final Clock clock = Backing.ticking();
    private int rounds;

    private enum Act { EDIT, UNDO, REDO, SAVE, LOOK, FLUSH, CRASH, TOUCH, REWRITE }

    private static final List<Act> DRAWN = List.of(Act.EDIT, Act.EDIT, Act.EDIT, Act.EDIT, Act.EDIT, Act.EDIT, Act.EDIT, Act.EDIT, Act.UNDO, Act.UNDO, Act.REDO,
            Act.SAVE, Act.SAVE, Act.LOOK, Act.LOOK, Act.FLUSH, Act.FLUSH, Act.CRASH, Act.TOUCH, Act.REWRITE);

    @Test
    void nothingThatAnybodyDidIsLostInSomeThousandActs() throws IOException {
        for (long seed = 1; seed <= 8; seed++) soak(seed);
        Figures.note("soak", "soak: %d random acts of two people on one file (edit, undo, redo, save, crash, touch), edits lost 0, false changes 0", 8 * ACTS);
    }

    /// The heap after each ten thousand acts, once all that windows held is let go of.
    @Test
    @Tag("long")
    void nothingIsLostInMinutesAndTheMemoryStaysAsItIs() throws IOException {
        var end = Instant.now().plus(Duration.ofSeconds(Long.getLong("soak.seconds", 150)));
        var heap = new ArrayList<Long>();
        var seed = 1_000L;
        while (Instant.now().isBefore(end)) {
            for (int i = 0; i < 25; i++) soak(seed++);
            heap.add(heap());
        }
        var slope = slope(heap.subList(heap.size() / 5, heap.size())) / (25 * ACTS);
        Figures.note("soak-long", "soak, %d s: %d acts, edits lost 0, false changes 0, heap %+.2f bytes an act (%.1f MB at the end)",
                Long.getLong("soak.seconds", 150), (seed - 1_000) * ACTS, slope, heap.getLast() / 1048576.0);
        if (slope > 20) throw new AssertionError("the heap grows by " + slope + " bytes an act: " + heap);
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// By how much the values rise from one to the next, as least squares have it.
    private static double slope(List<Long> values) {
        var middle = (values.size() - 1) / 2.0;
        var mean = values.stream().mapToLong(Long::longValue).average().orElse(0);
        double up = 0;
        double wide = 0;
        for (int i = 0; i < values.size(); i++) {
            up += (i - middle) * (values.get(i) - mean);
            wide += (i - middle) * (i - middle);
        }
        return wide == 0 ? 0 : up / wide;
    }

    private void soak(long seed) throws IOException {
        var acts = LongStream.range(0, ACTS).map(at -> new SplittableRandom(seed * ACTS + at).nextLong()).boxed().toList();
        if (failure(seed, acts).isEmpty()) return;
        var few = shrunk(seed, acts);
        System.err.println("seed " + seed + ", " + few.size() + " acts are enough: " + few.stream().map(act -> (act & 1) + " " + act(act)).toList());
        throw new AssertionError("seed " + seed, failure(seed, few).orElseThrow());
    }

    /// Fewer and fewer acts, as long as it still goes wrong.
    private List<Long> shrunk(long seed, List<Long> acts) throws IOException {
        var few = acts;
        for (int size = few.size() / 2; size >= 1; size /= 2)
            for (int from = 0; from + size <= few.size();) {
                var less = new ArrayList<>(few.subList(0, from));
                less.addAll(few.subList(from + size, few.size()));
                if (failure(seed, less).isPresent()) few = less;
                else from += size;
            }
        return few;
    }

    private static Act act(long seed) {
        return DRAWN.get(new SplittableRandom(seed).nextInt(DRAWN.size()));
    }

    private Optional<Throwable> failure(long seed, List<Long> acts) throws IOException {
        var here = Files.createDirectory(folder.resolve("round-" + rounds++));
        try {
            run(here, seed, acts);
            return Optional.empty();
        } catch (AssertionError | RuntimeException wrong) {
            return Optional.of(wrong);
        } finally {
            remove(here);
        }
    }

    private void run(Path here, long seed, List<Long> acts) throws IOException {
        var file = here.resolve("plan.journey");
        var plan = Plans.plain(8, seed);
        // The model knows of no links, and of nothing else that keeps a card by naming it.
        var cards = plan.cards().stream().map(card -> card.with(card.fields().without(CardFields.TAKE).without(CardFields.MEASURES))).toList();
        Files.write(file, PlanFile.write(plan.withCards(Cards.of(cards), List.of())));
        var people = List.of(new Soaked(file, "anna", 1, clock), new Soaked(file, "ben", 2, clock));
        for (var act : acts) {
            var random = new SplittableRandom(act);
            random.nextInt(DRAWN.size());
            var person = people.get((int) (act & 1));
            switch (act(act)) {
                case EDIT -> person.edit(random);
                case UNDO -> person.undo();
                case REDO -> person.redo();
                case SAVE -> person.save();
                case LOOK -> person.look();
                case FLUSH -> person.flush();
                case CRASH -> person.crash();
                case TOUCH -> Files.setLastModifiedTime(file, FileTime.from(BEGIN.plusSeconds(random.nextInt(1_000_000))));
                case REWRITE -> Files.write(file, Files.readAllBytes(file));
            }
        }
        for (var person : people) person.save();
    }

    private static void remove(Path here) throws IOException {
        try (var all = Files.walk(here)) {
            all.sorted((one, other) -> other.compareTo(one)).forEach(one -> {
                try {
                    Files.delete(one);
                } catch (IOException stays) {
                    throw new UncheckedIOException(stays);
                }
            });
        }
    }
}
