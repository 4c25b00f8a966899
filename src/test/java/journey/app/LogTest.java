package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {
    private static final System.Logger LOG = System.getLogger("journey");

    @TempDir
    private Path folder;

    @BeforeEach
    void keepTheConsoleStill() {
        Logger.getLogger("journey").setUseParentHandlers(false);
    }

    @AfterEach
    void letItSpeakAgain() {
        Logger.getLogger("journey").setUseParentHandlers(true);
    }

    private List<String> files() throws IOException {
        try (var all = Files.list(folder.resolve("log"))) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatGoesWrongStandsThereWithItsPlacesAndWithoutWhatWasWritten() throws IOException {
        try (var _ = Log.open(folder).orElseThrow()) {
            LOG.log(Level.WARNING, "the journal cannot be written – " + System.getProperty("user.home") + "/data", new IllegalStateException("Anna’s secret", new NumberFormatException("For input string: \"secret\"")));
        }

        var lines = Files.readAllLines(folder.resolve("log/journey-0.log"));
        assertTrue(lines.getFirst().matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} WARNING the journal cannot be written – ~/data"), lines::toString);
        assertEquals("java.lang.IllegalStateException", lines.get(1));
        assertTrue(lines.get(2).startsWith("    at ") && lines.get(2).contains("LogTest"), lines.get(2));
        assertTrue(lines.contains("Caused by: java.lang.NumberFormatException"), lines::toString);
        assertFalse(lines.toString().contains("secret"));
        assertEquals(List.of("journey-0.log"), files());
    }

    @Test
    void theNextProgramWritesOnBelow() throws IOException {
        for (int i = 0; i < 2; i++)
            try (var _ = Log.open(folder).orElseThrow()) {
                LOG.log(Level.INFO, "begun");
            }

        assertEquals(2, Files.readAllLines(folder.resolve("log/journey-0.log")).size());
    }

    @Test
    void itNeverGrowsBeyondThreeFiles() throws IOException {
        var line = "x".repeat(Log.LARGEST / 4);
        try (var _ = Log.open(folder).orElseThrow()) {
            for (int i = 0; i < 20; i++) LOG.log(Level.INFO, line);
        }

        assertEquals(List.of("journey-0.log", "journey-1.log", "journey-2.log"), files());
        for (var file : files()) assertTrue(Files.size(folder.resolve("log").resolve(file)) < 2 * Log.LARGEST, file);
    }

    @Test
    void whereNoneCanBeOpenedTheProgramDoesWithout() throws IOException {
        Files.writeString(folder.resolve("log"), "in the way");

        assertEquals(Optional.empty(), Log.open(folder).map(Log::hashCode));
    }
}
