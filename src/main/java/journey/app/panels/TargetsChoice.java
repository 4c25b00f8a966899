package journey.app.panels;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import journey.text.Words;

/// Which metrics are listed: one button for each choice, of which one is always pressed. The arrows go from one to the next.
final class TargetsChoice extends HBox {
    private static final List<TargetsFilter.Which> ALL = List.of(TargetsFilter.Which.values());
    private final Words words;
    private final ObjectProperty<TargetsFilter.Which> which = new SimpleObjectProperty<>(this, "which", TargetsFilter.Which.ALL);
    private final Map<TargetsFilter.Which, Choice> choices = new EnumMap<>(TargetsFilter.Which.class);

    TargetsChoice(Words words) {
        this.words = words;
        getStyleClass().add("segments");
        setAccessibleText(words.say("target.which"));
        for (var one : ALL) {
            var choice = new Choice(one);
            choices.put(one, choice);
            getChildren().add(choice);
        }
        which.subscribe(now -> choices.forEach((one, choice) -> {
            choice.setSelected(one == now);
            choice.setFocusTraversable(one == now);
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count(List.of());
    }

    ObjectProperty<TargetsFilter.Which> whichProperty() {
        return which;
    }

    /// Says how many metrics each choice has.
    void count(List<TargetsRow> rows) {
        choices.forEach((one, choice) -> choice.setText(words.say("target.which." + one.word(), rows.stream().filter(one::shows).count())));
    }

    private void pressed(KeyEvent press) {
        if (press.isShortcutDown() || press.isAltDown()) return;
        var by = switch (press.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
        if (by == 0) return;
        press.consume();
        which.set(ALL.get(Math.floorMod(which.get().ordinal() + by, ALL.size())));
        choices.get(which.get()).requestFocus();
    }

    /// Pressing it again leaves it pressed.
    private final class Choice extends ToggleButton {
        private final TargetsFilter.Which meant;

        Choice(TargetsFilter.Which meant) {
            this.meant = meant;
            setId("targets-" + meant.word());
            getStyleClass().setAll("toggle-button", "segment");
            setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        public void fire() {
            which.set(meant);
            setSelected(true);
        }
    }
}
