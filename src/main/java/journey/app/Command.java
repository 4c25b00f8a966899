package journey.app;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import journey.text.Words;

/// Something that a person can do from a menu, a button or the keyboard, said once: its texts (`window.KEY` in the menu, with the
/// letter that chooses it; `window.KEY.button` on the toolbar), its keys, when it is possible, and what it does.
///
/// @param key   the key of its texts, without the bundle
/// @param title what the menu says, when that changes with the plan ("Undo move of 3 cards")
/// @param keys  the keys that do the same
/// @param can   whether it is possible now
public record Command(String key, ObservableValue<String> title, Optional<KeyCombination> keys, ObservableBooleanValue can, Runnable run) {
    static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    static Command of(Words words, String key, String keys, Runnable run) {
        return new Command(key, new SimpleStringProperty(words.say("window." + key)),
                keys.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(keys)), ALWAYS, run);
    }

    Command when(ObservableBooleanValue possible) {
        return new Command(key, title, keys, possible, run);
    }

    Command titled(ObservableValue<String> changing) {
        return new Command(key, changing, keys, can, run);
    }

    MenuItem item() {
        var item = new MenuItem();
        item.setId("menu-" + key);
        item.textProperty().bind(title);
        keys.ifPresent(item::setAccelerator);
        item.disableProperty().bind(Bindings.not(can));
        item.setOnAction(_ -> run.run());
        return item;
    }

    /// A button of the toolbar. It does not take the focus on a click, so that the card that is selected stays so.
    Button button(Words words) {
        var button = new Button(words.say("window." + key + ".button"));
        button.setId("tool-" + key);
        button.getStyleClass().add("tool");
        button.disableProperty().bind(Bindings.not(can));
        button.setOnAction(_ -> run.run());
        button.setTooltip(tip(words));
        return button;
    }

    /// What the button does, and the keys for it.
    Tooltip tip(Words words) {
        var tip = new Tooltip();
        tip.textProperty().bind(title.map(text -> {
            var plain = plain(text);
            return keys.map(one -> words.say("window.tip", plain, one.getDisplayText())).orElse(plain);
        }));
        return tip;
    }

    /// A menu's text without the mark of its letter and the dots that announce a dialog.
    static String plain(String text) {
        return text.replaceFirst("_", "").replaceFirst("…$", "");
    }

    /// A command that is on or off.
    record Toggle(String key, Optional<KeyCombination> keys, Property<Boolean> on) {
        static Toggle of(String key, String keys, Property<Boolean> on) {
            return new Toggle(key, keys.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(keys)), on);
        }

        MenuItem item(Words words) {
            var item = new CheckMenuItem(words.say("window." + key));
            item.setId("menu-" + key);
            keys.ifPresent(item::setAccelerator);
            item.selectedProperty().bindBidirectional(on);
            return item;
        }
    }
}
