package journey.app.panels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// One button for each choice, of which one is always pressed. The arrows go from one to the next.
class Segments<T> extends HBox {
    private final List<T> all;
    private final ObjectProperty<T> chosen;
    private final Map<T, Choice> choices = new LinkedHashMap<>();

    /// @param id of the button of a choice
    Segments(List<T> all, ObjectProperty<T> chosen, Function<T, String> id) {
        this.all = all;
        this.chosen = chosen;
        getStyleClass().add("segments");
        for (var one : all) {
            var choice = new Choice(one, id.apply(one));
            choices.put(one, choice);
            getChildren().add(choice);
        }
        chosen.subscribe(now -> choices.forEach((one, choice) -> {
            choice.setSelected(one == now);
            choice.setFocusTraversable(one == now);
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Says on each button what it chooses.
    final void name(Function<T, String> names) {
        choices.forEach((one, choice) -> choice.setText(names.apply(one)));
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
        chosen.set(all.get(Math.floorMod(all.indexOf(chosen.get()) + by, all.size())));
        choices.get(chosen.get()).requestFocus();
    }

    /// Pressing it again leaves it pressed.
    private final class Choice extends ToggleButton {
        private final T meant;

        Choice(T meant, String id) {
            this.meant = meant;
            setId(id);
            getStyleClass().setAll("toggle-button", "segment");
            setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        public void fire() {
            chosen.set(meant);
            setSelected(true);
        }
    }
}
