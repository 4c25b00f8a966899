package journey.app;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import journey.guide.Lens;
import journey.text.Words;

/// Chooses the lens, in the toolbar. The button says which one it is; it does not take the focus on a click, so that the card that is
/// selected stays so.
final class LensChoice extends HBox {
    LensChoice(Words words, ObjectProperty<Lens> lens) {
        getStyleClass().add("lens-choice");
        var button = new MenuButton();
        button.setId("tool-lens");
        button.getStyleClass().add("tool");
        button.textProperty().bind(lens.map(words::name));
        button.accessibleTextProperty().bind(lens.map(one -> words.say("window.lens.spoken", one)));
        button.setTooltip(new Tooltip(words.say("window.lens.tip")));
        button.getItems().setAll(items(words, lens));
        var label = new Label(words.say("window.lens.label"));
        label.setLabelFor(button);
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(label, button);
    }

    /// An item for each lens, of which one is chosen.
    static List<? extends MenuItem> items(Words words, ObjectProperty<Lens> lens) {
        var group = new ToggleGroup();
        var items = Arrays.stream(Lens.values()).map(one -> {
            var item = new RadioMenuItem(words.say("window.lens." + one.word()));
            item.setId("lens-" + one.word());
            item.setToggleGroup(group);
            item.setOnAction(_ -> lens.set(one));
            return item;
        }).toList();
        lens.subscribe(now -> items.get(now.ordinal()).setSelected(true));
        return items;
    }
}
