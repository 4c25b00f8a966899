package journey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The files of the [Corpus] against what a person has found right. `-Dgolden=write` writes what is instead; read it before you commit it.
class CorpusTest {
    static List<Path> files() {
        return Corpus.files();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileIsReadAsAMarketerWouldReadIt(Path file) throws IOException {
        var listing = Corpus.listing(Files.readAllBytes(file), Corpus.plan(file));

        if ("write".equals(System.getProperty("golden"))) Files.writeString(Corpus.expected(file), listing);
        assertEquals(Files.readString(Corpus.expected(file)), listing);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void bringingItInTwiceChangesNothingTheSecondTime(Path file) throws IOException {
        if (!(Tables.open(Files.readAllBytes(file)) instanceof Tables.Opened.Of(var tables))) return;
        var plan = Corpus.plan(file);
        var words = Words.of(plan);
        for (var table : tables) {
            var columns = Columns.guess(table, plan, words);
            if (columns.missing().isPresent()) continue;
            var once = Incoming.of(table, columns, plan, words).edit().apply(plan);

            assertEquals(columns, Columns.guess(table, once, words), "the columns are remembered as they were guessed");
            assertEquals(List.of(), Incoming.of(table, columns, once, words).changes());
        }
    }

    @Test
    void everyListingIsOfAFile() throws IOException {
        try (var all = Files.list(Corpus.FOLDER)) {
            assertEquals(Corpus.files().stream().map(Corpus::expected).collect(Collectors.toSet()), all.filter(file -> file.toString().endsWith(".expected")).collect(Collectors.toSet()));
        }
    }
}
