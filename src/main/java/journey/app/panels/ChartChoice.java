package journey.app.panels;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import journey.chart.Chart;
import journey.text.Words;

/// Which chart is shown: one button for each, of which one is always pressed. The arrows go from one to the next.
final class ChartChoice extends HBox {
    private final ObjectProperty<Chart> chart;
    private final Map<Chart, Choice> choices = new EnumMap<>(Chart.class);

    ChartChoice(Words words, ObjectProperty<Chart> chart) {
        this.chart = chart;
        getStyleClass().add("segments");
        setAccessibleText(words.say("panel.charts"));
        for (var one : Chart.EXPLAINING) {
            var choice = new Choice(one, words.say("panel.chart." + one.word()));
            choices.put(one, choice);
            getChildren().add(choice);
        }
        chart.subscribe(now -> choices.forEach((one, choice) -> {
            choice.setSelected(one == now);
            choice.setFocusTraversable(one == now);
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
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
        chart.set(Chart.EXPLAINING.get(Math.floorMod(chart.get().ordinal() + by, Chart.EXPLAINING.size())));
        choices.get(chart.get()).requestFocus();
    }

    /// Pressing it again leaves it pressed.
    private final class Choice extends ToggleButton {
        private final Chart meant;

        Choice(Chart meant, String name) {
            super(name);
            this.meant = meant;
            setId("chart-" + meant.word());
            getStyleClass().setAll("toggle-button", "segment");
            setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        public void fire() {
            chart.set(meant);
            setSelected(true);
        }
    }
}
