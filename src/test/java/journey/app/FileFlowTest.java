package journey.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import javafx.application.Platform;
import journey.app.workspace.Home;
import journey.edit.Edit;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFlowTest {
    private static final Edit EDIT = new Edit.Add(
            Card.of(CardType.TOUCHPOINT, new Id("zzzzzzzz"), Stage.AWARE, Fields.of(CardFields.TITLE, "Poster in the bus")));

    @TempDir
    Path folder;
    private Path file;
    private final Plan plan = Plans.some(3);

    @BeforeEach
    void aFile() throws IOException {
        folder = folder.toRealPath();
        file = folder.resolve("spring.journey");
        Files.write(file, PlanFile.write(plan));
    }

    @Test
    void whatWasEditedIsSavedAndOpensAgain() {
        try (var stand = new Stand(folder.resolve("data"), file)) {
            edit(stand);
            assertEquals("spring.journey • edited – Value Journey", title(stand));

            stand.choose("menu-save");

            assertEquals("spring.journey – Value Journey", title(stand));
            assertEquals(stand.workspace().plan(), onDisk(file));
            stand.run(stand.workspace()::undo);
            assertEquals(plan, stand.workspace().plan());
        }
    }

    @Test
    void anUneditedPlanIsWrittenBackByteForByte() throws IOException {
        var odd = Files.readString(file).replace("\n", "\r\n");
        Files.writeString(file, odd);
        try (var stand = new Stand(folder.resolve("data"), file)) {
            stand.choose("menu-save");

            assertArrayEquals(odd.getBytes(java.nio.charset.StandardCharsets.UTF_8), Files.readAllBytes(file));
        }
    }

    @Test
    void aPlanWithoutAFileAsksForOne() {
        var fresh = folder.resolve("fresh.journey");
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#window-start-blank");
            edit(stand);
            stand.toSave.add(fresh);

            stand.choose("menu-save");

            assertEquals(stand.workspace().plan(), onDisk(fresh));
            assertEquals(Optional.of(fresh), stand.workspace().home().path());
            assertEquals(List.of(fresh), stand.on(() -> List.copyOf(stand.desk.recents().pathsProperty())));
        }
    }

    @Test
    void aFileThatIsNoPlanAnyMoreIsOverwrittenOnlyWhenSomebodySaysSo() throws IOException {
        try (var stand = new Stand(folder.resolve("data"), file)) {
            edit(stand);
            Files.writeString(file, "no plan");

            stand.choose("menu-save");
            assertEquals("no plan", Files.readString(file));
            assertTrue(stand.workspace().editedProperty().get());

            stand.click("#banner-overwrite");
            assertEquals(stand.workspace().plan(), onDisk(file));
            assertFalse(stand.workspace().editedProperty().get());
        }
    }

    @Test
    void aFileThatIsGoneIsWrittenAgainAfterAsking() throws IOException {
        try (var stand = new Stand(folder.resolve("data"), file)) {
            edit(stand);
            Files.delete(file);

            stand.choose("menu-save");
            assertFalse(Files.exists(file));

            stand.click("#banner-save-again");
            assertEquals(stand.workspace().plan(), onDisk(file));
        }
    }

    @Test
    void aSecondPlanOpensASecondWindowAndOneThatIsOpenComesToTheFront() throws IOException {
        var other = Files.copy(file, folder.resolve("other.journey"));
        try (var stand = new Stand(folder.resolve("data"), file)) {
            stand.toOpen.addAll(List.of(other, file, other));

            stand.choose("menu-open");

            assertEquals(List.of(file, other), stand.on(() -> stand.desk.windows().stream()
                    .map(one -> one.workspace().orElseThrow().home().path().orElseThrow()).toList()));
        }
    }

    @Test
    void anUntouchedBlankPlanGivesItsPlaceAndOneThatWasEditedDoesNot() {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#window-start-blank");
            stand.toOpen.add(file);
            stand.choose("menu-open");
            assertEquals(List.of(plan), plans(stand));

            stand.choose("menu-new");
            edit(stand);
            var edited = stand.workspace().plan();
            stand.choose("menu-new");
            assertEquals(List.of(plan, edited, Plan.blank("Untitled plan")), plans(stand));
        }
    }

    @Test
    void closingAnEditedPlanAsks() {
        try (var stand = new Stand(folder.resolve("data"), file)) {
            edit(stand);
            var edited = stand.workspace().plan();

            Platform.runLater(stand.window()::close);
            stand.answer("dialog-cancel");
            assertEquals(List.of(edited), plans(stand));

            Platform.runLater(stand.window()::close);
            stand.answer("dialog-closing-save");
            stand.until(() -> plans(stand).isEmpty());
            assertEquals(edited, onDisk(file));
        }
    }

    @Test
    void closingWithoutSavingLeavesTheFileAsItWas() {
        try (var stand = new Stand(folder.resolve("data"), file)) {
            edit(stand);

            Platform.runLater(stand.window()::close);
            stand.answer("dialog-closing-discard");

            stand.until(() -> plans(stand).isEmpty());
            assertEquals(plan, onDisk(file));
        }
    }

    @Test
    void whatIsNoPlanIsRefusedWithASentence() throws IOException {
        Files.writeString(file, "<!doctype html><html>");
        try (var stand = new Stand(folder.resolve("data"), file)) {
            assertTrue(stand.banner().orElseThrow().contains("spring.journey"), stand.banner()::toString);
            assertEquals(Optional.empty(), stand.window().workspace());
        }
    }

    @Test
    void whatIsCutOffOpensAsACopyWithoutAFile() throws IOException {
        var whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.indexOf("\"links\"")));
        try (var stand = new Stand(folder.resolve("data"), file)) {
            assertEquals(new Home.Untitled(Home.Worth.WORK), stand.workspace().home());
            assertEquals(plan.cards(), stand.workspace().plan().cards());
            assertTrue(stand.workspace().editedProperty().get());
        }
    }

    @Test
    void aFileOfANewerProgramIsOnlySavedElsewhere() throws IOException {
        Files.writeString(file, Files.readString(file).replace("\"version\": 1", "\"version\": 2"));
        var newer = Files.readAllBytes(file);
        try (var stand = new Stand(folder.resolve("data"), file)) {
            edit(stand);
            stand.toSave.add(file);
            stand.choose("menu-save");
            assertArrayEquals(newer, Files.readAllBytes(file));
            assertTrue(stand.workspace().editedProperty().get());

            var other = folder.resolve("other.journey");
            stand.toSave.add(other);
            stand.choose("menu-save");
            assertEquals(stand.workspace().plan(), onDisk(other));
        }
    }

    @Test
    void aPlanIsNotSavedOverOneThatIsOpenInAnotherWindow() throws IOException {
        var other = Files.copy(file, folder.resolve("other.journey"));
        var bytes = Files.readAllBytes(other);
        try (var stand = new Stand(folder.resolve("data"), other, file)) {
            edit(stand);
            stand.toSave.add(other);
            stand.choose("menu-save-as");

            assertArrayEquals(bytes, Files.readAllBytes(other));
            assertTrue(stand.banner().orElseThrow().contains("other.journey"), stand.banner()::toString);
        }
    }

    private static void edit(Stand stand) {
        stand.run(() -> stand.workspace().perform(EDIT));
    }

    private static String title(Stand stand) {
        return stand.on(() -> stand.window().stage().getTitle());
    }

    private static List<Plan> plans(Stand stand) {
        return stand.on(() -> stand.desk.windows().stream().map(one -> one.workspace().orElseThrow().plan()).toList());
    }

    private static Plan onDisk(Path path) {
        return switch (PlanFile.open(path, Ids.from(new SplittableRandom(1)))) {
            case Opened.Whole(var stored) -> stored.plan();
            case Opened other -> throw new AssertionError(other.toString());
        };
    }
}
