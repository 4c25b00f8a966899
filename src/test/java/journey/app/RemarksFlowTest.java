package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.layout.Role;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Remarks;
import journey.plan.Settings.Remark;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Remarks, from the board to the list and back, in a real window.
class RemarksFlowTest {
    private static final Place VIDEO = new Place.Of(new Id("p4tz7c2d"));
    @TempDir
    Path folder;

    private Stand stand() throws IOException {
        Files.writeString(folder.resolve("author.txt"), "name=Anna\n");
        var stand = new Stand(folder, Path.of("assets/plans/stress-app.journey"));
        stand.until(() -> stand.on(() -> stand.window().workspace().isPresent()));
        return stand;
    }

    private static List<Remark> remarks(Stand stand) {
        return stand.on(() -> Remarks.of(stand.workspace().plan()).all());
    }

    private static List<String> texts(Stand stand) {
        return remarks(stand).stream().map(one -> one.fields().text(Remark.TEXT)).toList();
    }

    private static String text(Stand stand, String selector) {
        return stand.on(() -> ((Labeled) stand.find(selector)).getText());
    }

    private static void press(Stand stand, KeyCode... keys) {
        stand.robot.push(keys);
        stand.settle();
    }

    @Test
    void whatIsBeingSaidIsSavedWithThePlan() throws IOException {
        try (var stand = stand()) {
            stand.toSave.add(folder.resolve("said.journey"));
            stand.choose("menu-add-remark");
            stand.robot.write("Too long");
            stand.choose("menu-save-as");

            assertEquals(List.of("Too long"), texts(stand));
            assertFalse(stand.workspace().editedProperty().get());
        }
    }

    @Test
    void aRemarkIsWrittenAboutTheSelectedCardChangedResolvedDeletedAndBroughtBack() throws IOException {
        try (var stand = stand()) {
            stand.run(() -> stand.workspace().select(Selection.of(VIDEO)));
            stand.choose("menu-add-remark");
            stand.robot.write("Too long");
            stand.run(() -> stand.workspace().select(Selection.of(new Place.OfStage(Stage.CONVERT))));
            assertEquals("About: TikTok video ad", text(stand, "#remark-about"), "what was begun stays where it belongs");
            press(stand, KeyCode.CONTROL, KeyCode.ENTER);

            var added = remarks(stand).getFirst();
            assertEquals(Remarks.said(added.fields().get(Remark.ID).orElseThrow(), VIDEO, "Anna", "2027-03-05T10:00:00Z", "Too long"), added);
            assertEquals("About: 4  Convert", text(stand, "#remark-about"));

            ListView<?> list = stand.find("#remarks");
            stand.run(() -> {
                list.requestFocus();
                list.getSelectionModel().select(1);
            });
            press(stand, KeyCode.ENTER);
            assertEquals("Too long", stand.on(() -> ((TextArea) stand.find("#remark-text")).getText()));
            stand.robot.write("!");
            press(stand, KeyCode.CONTROL, KeyCode.ENTER);
            assertEquals(List.of("Too long!"), texts(stand));

            stand.run(list::requestFocus);
            press(stand, KeyCode.ALT, KeyCode.ENTER);
            assertEquals(0, stand.on(() -> Remarks.open(stand.workspace().plan(), VIDEO)));
            assertFalse(stand.on(list::isVisible), "what is resolved leaves the list of open ones");
            stand.choose("menu-undo");
            stand.run(() -> {
                list.requestFocus();
                list.getSelectionModel().select(1);
            });
            press(stand, KeyCode.DELETE);
            assertEquals(List.of(), texts(stand));
            stand.choose("menu-undo");
            assertEquals(List.of("Too long!"), texts(stand));
        }
    }

    @Test
    void theSignOnTheBoardAndTheLineInTheInspectorLeadToTheList() throws IOException {
        try (var stand = stand()) {
            stand.run(() -> {
                stand.workspace().perform(new Edit.AddRemark(Remarks.said(new Id("r1"), Place.PLAN, "Ben", "2027-03-05T09:12:00Z", "Spring?")));
                stand.workspace().perform(new Edit.AddRemark(Remarks.said(new Id("r2"), VIDEO, "", "when?", "Who films it?")));
            });
            var canvas = stand.<journey.app.canvas.Canvas>find(".canvas");
            var sign = stand.on(() -> {
                var bounds = canvas.surface().board().figures().stream().filter(figure -> figure.role() == Role.REMARKS && figure.spoken().startsWith("TikTok")).findFirst().orElseThrow().bounds();
                var camera = canvas.surface().camera();
                return canvas.localToScreen((bounds.x() + bounds.width() / 2 - camera.x()) * camera.scale(), (bounds.y() + bounds.height() / 2 - camera.y()) * camera.scale());
            });
            stand.robot.clickOn(sign);
            stand.settle();

            ListView<?> list = stand.find("#remarks");
            assertTrue(stand.on(list::isVisible));
            assertEquals(3, stand.on(() -> list.getSelectionModel().getSelectedIndex()));
            assertEquals(Optional.of(VIDEO), stand.on(() -> stand.workspace().selection().lead()));
            assertEquals("1 open remark", text(stand, "#inspector-remarks"));

            stand.choose("menu-tab.remarks");
            assertTrue(stand.robot.lookup(".remarks-pane").tryQuery().filter(Node::isVisible).isEmpty());
            stand.click("#inspector-remarks");
            assertTrue(stand.on(list::isVisible));
        }
    }

    @Test
    void aNameIsSaidOnceForAllRemarksToCome() throws IOException {
        try (var stand = stand()) {
            stand.choose("menu-tab.remarks");
            assertEquals("as Anna", text(stand, "#remark-author"));
            javafx.application.Platform.runLater(() -> stand.fire("menu-author"));
            stand.until(() -> stand.on(() -> stand.dialog("#dialog-line").isPresent()));
            stand.on(() -> {
                ((TextField) stand.dialog("#dialog-line").orElseThrow()).setText("Anna Schmidt");
                return true;
            });
            stand.answer("dialog-author-yes");

            assertEquals("as Anna Schmidt", text(stand, "#remark-author"));
            assertEquals("name=Anna Schmidt\n", Files.readString(folder.resolve("author.txt")));
        }
    }
}
