package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import journey.app.surface.Landmark;
import journey.edit.Edit;
import journey.file.PlanFile;
import journey.gesture.Selection;
import journey.guide.Symptom;
import journey.plan.Card;
import journey.plan.CardType;
import journey.plan.Place;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Shows the windows in a language in which every message stands between brackets: whatever is without them does not come from a bundle.
class PseudoLanguageTest {
    private static final Words PSEUDO = Words.from(Locale.UK, key ->
            "\u27e6" + ResourceBundle.getBundle("journey.text." + key.substring(0, key.indexOf('.')), Locale.ROOT).getString(key) + "\u27e7");

    /// Java itself knows the languages by name.
    private static final Set<String> OF_JAVA = Set.of(Locale.ENGLISH.getDisplayLanguage(Locale.UK));

    @TempDir
    Path folder;

    @Test
    void theStartPageSaysNothingThatIsNotInABundle() {
        try (var stand = new Stand(PSEUDO, folder)) {
            assertEquals(Set.of(), foreign(stand, ""));
        }
    }

    @Test
    void aWindowWithAPlanSaysNothingThatIsNotInABundle() {
        try (var stand = new Stand(PSEUDO, folder)) {
            stand.click("#worked-stress-app-faulty");
            stand.choose("menu-show-outline");
            var plan = stand.workspace().plan();
            var own = new String(PlanFile.write(plan), StandardCharsets.UTF_8);
            var found = new TreeSet<>(foreign(stand, own));
            for (var type : CardType.values()) {
                var card = plan.cards().stream().filter(one -> one.type().filter(type::equals).isPresent()).findFirst().orElseThrow();
                stand.run(() -> stand.workspace().select(Selection.of(new Place.Of(card.id()))));
                found.addAll(foreign(stand, own));
            }
            stand.run(() -> stand.workspace().select(Selection.of(new Place.OfStage(Stage.EXCITE))));
            found.addAll(foreign(stand, own));
            stand.run(() -> stand.workspace().select(Selection.of(plan.links().getFirst().place())));
            found.addAll(foreign(stand, own));
            stand.choose("menu-plan-settings");
            found.addAll(foreign(stand, own));
            stand.choose("menu-interview");
            found.addAll(foreign(stand, own));
            for (int i = 0; i < 45; i++) {
                stand.click("#interview-back");
                found.addAll(foreign(stand, own));
                if (stand.find("#interview-back").isDisabled()) break;
            }
            stand.choose("menu-symptoms");
            for (var symptom : Symptom.values()) {
                stand.run(() -> stand.<TitledPane>find("#symptom-" + symptom.word()).setExpanded(true));
                found.addAll(foreign(stand, own));
            }
            stand.choose("menu-glossary");
            found.addAll(foreign(stand, own));
            stand.answer("dialog-close");

            assertEquals(Set.of(), found);
        }
    }

    @Test
    void theLensTableSaysNothingThatIsNotInABundle() {
        try (var stand = new Stand(PSEUDO, folder)) {
            stand.click("#worked-stress-app-faulty");
            stand.run(() -> ((javafx.scene.control.ToggleButton) stand.find("#tab-lens")).fire());
            var found = new TreeSet<String>();
            for (var lens : journey.guide.Lens.values()) {
                stand.choose("lens-" + lens.word());
                found.addAll(foreign(stand, new String(PlanFile.write(stand.workspace().plan()), StandardCharsets.UTF_8)));
            }
            assertEquals(Set.of(), found);
        }
    }

    @Test
    void theTableOfTargetsSaysNothingThatIsNotInABundle() {
        try (var stand = new Stand(PSEUDO, folder)) {
            stand.click("#worked-stress-app-faulty");
            stand.choose("menu-tab.targets");
            var plan = stand.workspace().plan();
            var found = foreign(stand, new String(PlanFile.write(plan), StandardCharsets.UTF_8));
            TableView<?> table = stand.find("#targets");
            assertFalse(table.getItems().isEmpty());
            for (var key : new KeyCode[] {KeyCode.F2, KeyCode.INSERT}) {
                stand.run(() -> {
                    table.requestFocus();
                    table.getSelectionModel().clearAndSelect(0);
                });
                stand.robot.type(key).write("x", 0).type(KeyCode.ENTER);
                stand.settle();
                found.addAll(foreign(stand, new String(PlanFile.write(plan), StandardCharsets.UTF_8)));
                stand.robot.type(KeyCode.ESCAPE);
            }
            stand.run(() -> stand.workspace().perform(new Edit.Delete(Set.copyOf(plan.cards().stream().map(Card::id).toList()))));
            found.addAll(foreign(stand, new String(PlanFile.write(stand.workspace().plan()), StandardCharsets.UTF_8)));
            assertEquals(Set.of(), found);
        }
    }

    @Test
    void theExportDialogSaysNothingThatIsNotInABundle() {
        try (var stand = new Stand(PSEUDO, folder)) {
            stand.click("#worked-stress-app");
            var own = new String(PlanFile.write(stand.workspace().plan()), StandardCharsets.UTF_8);
            Platform.runLater(() -> stand.fire("menu-export"));
            stand.until(() -> stand.on(() -> stand.dialog("#export-kind").isPresent()));

            assertEquals(Set.of(), foreign(stand, own));
            stand.answer("dialog-cancel");
        }
    }

    /// What can be read or is spoken in any window, is not between brackets, and is none of the plan's own words.
    private static Set<String> foreign(Stand stand, String own) {
        return stand.on(() -> {
            var said = new ArrayList<String>();
            for (var window : Window.getWindows()) {
                window.getScene().getRoot().applyCss();
                collect(window.getScene().getRoot(), said);
            }
            return new TreeSet<>(said.stream().filter(text -> text != null && text.codePoints().anyMatch(Character::isLetter))
                    .filter(text -> text.indexOf('\u27e6') < 0 && !OF_JAVA.contains(text) && !own.contains(text.strip())).toList());
        });
    }

    private static void collect(Node node, List<String> said) {
        // What stands on the board is in the plan's language, not in the user's.
        if (node instanceof Landmark || node.getStyleClass().contains("answer-chip")) return;
        said.add(node.getAccessibleText());
        said.add(node.getAccessibleHelp());
        if (node instanceof Labeled labeled) said.add(labeled.getText());
        if (node instanceof TextInputControl field) said.add(field.getPromptText());
        if (node instanceof Control control && control.getTooltip() != null) said.add(control.getTooltip().getText());
        if (node instanceof MenuBar bar) bar.getMenus().forEach(menu -> collect(menu, said));
        if (node instanceof MenuButton button) button.getItems().forEach(item -> collect(item, said));
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> collect(child, said));
    }

    private static void collect(MenuItem item, List<String> said) {
        said.add(item.getText());
        if (item instanceof Menu menu) menu.getItems().forEach(one -> collect(one, said));
    }
}
