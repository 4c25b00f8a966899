package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import journey.plan.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderStandsForThePlansInItAndInItsFolders() throws IOException {
        for (var name : List.of("b.journey", "a.journey", "sub/c.journey", "notes.txt", ".hidden.journey", ".git/d.journey")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.createFile(folder.resolve(name));
        }
        Files.createDirectory(folder.resolve("e.journey"));

        assertEquals(List.of(new Found.Plan(folder.resolve("a.journey")), new Found.Plan(folder.resolve("b.journey")),
                new Found.Plan(folder.resolve("sub/c.journey"))), Found.of(List.of(folder)));
    }

    @Test
    void aFileIsTakenWhateverItsEnding() {
        var names = List.of(folder.resolve("plan.json"), folder.resolve("not there"));

        assertEquals(names.stream().map(Found.Plan::new).toList(), Found.of(names));
    }

    @Test
    void aFolderWithoutPlansIsSaid() {
        assertEquals(List.of(new Found.Nothing(folder, Phrase.of("cli.folder.empty", folder.toString()))), Found.of(List.of(folder)));
    }

    @Test
    void theFolderWhereOneStandsIsNotHidden() throws IOException {
        Files.createFile(folder.resolve("a.journey"));
        var here = folder.resolve(".");

        assertEquals(List.of(new Found.Plan(here.resolve("a.journey"))), Found.of(List.of(here)));
    }
}
