package journey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.plan.Plan;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tables that nobody would write: no text makes the import throw or hang, and the same text gives the same answer.
@Execution(ExecutionMode.CONCURRENT)
class HostileTablesTest {
    private static final int MUTATIONS = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<byte[]> PIECES = Stream.of("\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", "#", "# Start date: 20270301\n", "sep=|\n", "\u0000", "\uFEFF", "%", "€", "$", "--", "1e999",
            "99999999999999999999999999999999999999", "0000-00-00", "2027-02-30", "13/13/2027", "W99 2027", "Nth day,", "Date,", "Total", "'", "=1+1", "\uD83D\uDE80", "1 of 0", "5 of 3", "-1", ".", ",,,,,,")
            .map(piece -> piece.getBytes(StandardCharsets.UTF_8)).toList();

    static IntStream tenths() {
        return IntStream.range(0, 10);
    }

    @ParameterizedTest(name = "tenth {0}")
    @MethodSource("tenths")
    void noChangeOfAFileMakesItThrowOrHang(int tenth) throws IOException {
        var files = Corpus.files();
        for (int seed = tenth; seed < MUTATIONS; seed += 10) {
            var random = new SplittableRandom(seed);
            var file = files.get(random.nextInt(files.size()));
            var bytes = mutated(Files.readAllBytes(file), Files.readAllBytes(files.get(random.nextInt(files.size()))), random);

            assertTimeoutPreemptively(PATIENCE, () -> assertHolds(bytes, Corpus.plan(file)), "seed " + seed);
        }
    }

    /// The same twice, and nothing new the second time that it comes in.
    private static void assertHolds(byte[] bytes, Plan plan) {
        assertEquals(Corpus.listing(bytes, plan), Corpus.listing(bytes, plan));
        assertIsNothingNewTheSecondTime(bytes, plan);
    }

    private static void assertIsNothingNewTheSecondTime(byte[] bytes, Plan plan) {
        if (!(Tables.open(bytes) instanceof Tables.Opened.Of(var tables))) return;
        var words = Words.of(plan);
        for (var table : tables) {
            var columns = Columns.guess(table, plan, words);
            if (columns.missing().isPresent()) continue;
            var once = Incoming.of(table, columns, plan, words).edit().apply(plan);
            assertEquals(List.of(), Incoming.of(table, columns, once, words).changes());
        }
    }

    private static byte[] mutated(byte[] bytes, byte[] other, SplittableRandom random) {
        var result = bytes;
        for (int i = random.nextInt(8); i >= 0; i--) {
            var from = random.nextInt(result.length + 1);
            var to = Math.min(result.length, from + random.nextInt(1 + random.nextInt(40)));
            result = switch (random.nextInt(8)) {
                case 0 -> joined(part(result, 0, from), part(result, to, result.length));
                case 1 -> joined(part(result, 0, to), part(result, from, result.length));
                case 2 -> joined(part(result, 0, from), PIECES.get(random.nextInt(PIECES.size())), part(result, from, result.length));
                case 3 -> joined(part(result, 0, from), new byte[] {(byte) random.nextInt(256)}, part(result, Math.min(from + 1, result.length), result.length));
                case 4 -> random.nextInt(4) == 0 ? part(result, 0, from) : result;
                case 5 -> random.nextInt(4) == 0 ? joined(result, other) : result;
                case 6 -> joined(part(result, 0, from), part(other, 0, Math.min(other.length, 30)), part(result, to, result.length));
                default -> swapped(result, random);
            };
        }
        return result;
    }

    /// Two lines in each other's place.
    private static byte[] swapped(byte[] bytes, SplittableRandom random) {
        var lines = new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)");
        var a = random.nextInt(lines.length);
        var b = random.nextInt(lines.length);
        var line = lines[a];
        lines[a] = lines[b];
        lines[b] = line;
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] part(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, Math.max(from, to));
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    static Stream<String> longCells() {
        return Stream.of("1 ", "1,", "a", "9", "-", "(", "1/", "12:3", "Mar ", " ", "'", "€", "%", "\uFF11").map(piece -> piece.repeat(1_000_000 / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("longCells")
    void noLongCellMakesItHang(String cell) {
        var csv = "date,Downloads,Visits\n\"" + cell + "\",1,2\n2027-03-01,\"" + cell + "\",\"" + cell + "\"\n";

        assertTimeoutPreemptively(PATIENCE, () -> assertHolds(csv.getBytes(StandardCharsets.UTF_8), Corpus.plan(Path.of("any.csv"))));
    }

    static Stream<String> lines() {
        return Stream.of("2027-03-01,$ %d,%d", "%2$d,%1$d,x", "1 Mar %d,US$ %d,2", "2027-03-%02d,%d", "#%d,%d");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void noLongTableMakesItHang(String line) {
        var csv = new StringBuilder("date,Downloads,Visits\n");
        for (int i = 0; i < 5_000; i++) csv.append(String.format(line, i, i)).append('\n');

        assertTimeoutPreemptively(PATIENCE, () -> assertHolds(csv.toString().getBytes(StandardCharsets.UTF_8), Corpus.plan(Path.of("any.csv"))));
    }

    /// A reading for each of forty thousand days, that is for more than a century.
    @Test
    void manyDaysAreReadInOneGo() {
        var csv = new StringBuilder("date,Downloads\n");
        for (int i = 0; i < 40_000; i++) csv.append(LocalDate.of(1900, 1, 1).plusDays(i)).append(",").append(i).append('\n');

        assertTimeoutPreemptively(PATIENCE, () -> assertIsNothingNewTheSecondTime(csv.toString().getBytes(StandardCharsets.UTF_8), Corpus.plan(Path.of("any.csv"))));
    }
}
