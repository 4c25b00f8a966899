package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import journey.exchange.Role;
import journey.plan.Card;
import journey.plan.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFlowTest {
    @TempDir
    private Path folder;
    private Stand stand;

    private void open(String table) throws IOException {
        var plan = Files.writeString(folder.resolve("numbers.journey"), """
                { "format": "journey-plan", "version": 1, "title": "Numbers", "cards": [
                  { "id": "aaaaaaaa", "stage": "subscribe", "type": "metric", "title": "Downloads", "unit": "%" } ] }
                """);
        stand = new Stand(folder.resolve("data"), plan);
        stand.toOpen.add(Files.writeString(folder.resolve("readings.csv"), table));
        stand.choose("menu-import");
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private int readings() {
        return ((Card.Metric) stand.workspace().plan().card(new Id("aaaaaaaa")).orElseThrow()).readings().size();
    }

    private String sum() {
        return ((Label) stand.dialog("#import-sum").orElseThrow()).getText();
    }

    @Test
    void aTableIsShownBeforeItComesInAndComesInAsOneStep() throws IOException {
        open("metric,date,value\nDownloads,2027-04-30,12\nDownloads,soon,1\nDownloads,2027-05-31,14\n");

        assertEquals("2 readings are new or changed, one line cannot be read.", sum());
        assertEquals(List.of("Line 3 cannot be read: “soon” is no day", "Downloads, 30 Apr 2027: 12", "Downloads, 31 May 2027: 14"),
                List.copyOf(((ListView<?>) stand.dialog("#import-lines").orElseThrow()).getItems()));
        assertEquals(0, readings());

        stand.answer("dialog-import-write");

        assertEquals(2, readings());
        stand.run(() -> stand.workspace().undo());
        assertEquals(0, readings());
    }

    @Test
    void aColumnThatNobodyCouldGuessIsChosen() throws IOException {
        open("a,b\n2027-04-30,12\n");
        assertEquals("Say which column names the metric, or which holds the values of one.", sum());
        assertTrue(stand.dialog("#dialog-import-write").orElseThrow().isDisabled());

        @SuppressWarnings("unchecked")
        var box = (ComboBox<Role>) stand.dialog("#import-column-1").orElseThrow();
        stand.run(() -> box.setValue(new Role.ValuesOf(new Id("aaaaaaaa"))));

        assertEquals("One reading is new or changed.", sum());
        stand.answer("dialog-cancel");
        assertEquals(0, readings());
    }

    @Test
    void whatIsNoTableIsSaidInABanner() throws IOException {
        open("nothing of use");

        assertTrue(stand.banner().orElseThrow().startsWith("readings.csv: The file holds no table"));
    }
}
