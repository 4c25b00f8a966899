package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorTest {
    @TempDir
    Path folder;

    @Test
    void theSystemsNameCountsUntilSomebodySaysTheirs() {
        assertEquals("anna", new Author(Own.in(folder).text(Author.FILE), "anna").name());
        new Author(Own.in(folder).text(Author.FILE), "anna").call("  Anna\tSchmidt\n");

        assertEquals("Anna Schmidt", new Author(Own.in(folder).text(Author.FILE), "anna").name());
    }

    @Test
    void aBlankNameMeansTheSystemsAgain() {
        var author = new Author(Own.in(folder).text(Author.FILE), "anna");
        author.call("Anna Schmidt");
        author.call(" ");

        assertEquals("anna", author.name());
        assertEquals("ben", new Author(Own.in(folder).text(Author.FILE), "ben").name());
    }

    @Test
    void whatAnybodyWroteIntoTheFileIsNoNameOfTwoLinesAndOfNoMoreThanFits() throws IOException {
        Files.writeString(folder.resolve("author.txt"), "# mine\nname=" + "x".repeat(500) + "\n");
        assertEquals("x".repeat(60), new Author(Own.in(folder).text(Author.FILE), "anna").name());

        Files.write(folder.resolve("author.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertEquals("anna", new Author(Own.in(folder).text(Author.FILE), "anna").name());
        assertEquals("", new Author(Own.in(folder).text(Author.FILE), "").name());
    }
}
