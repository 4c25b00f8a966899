package journey.app;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import journey.text.Words;

/// One of the tabs below the board. Its pane is made when it is first shown, and is visible exactly while it can be seen: a pane that
/// follows the plan does so while it is visible, and catches up when it becomes so again.
///
/// @param key     its word, under which it is remembered; the menu calls it `window.tab.KEY`, with the letter that chooses it
/// @param keys    the keys that show it, "" for none
/// @param summary what its row says of it while the pane is folded away, "" for nothing
/// @param least   how high its pane is at least, where the window has the room
/// @param pane    makes what it shows
record Tab(String key, String keys, ObservableValue<String> summary, double least, Supplier<Pane> pane) {

    /// What a tab shows, and what stands at the right of the row of tabs meanwhile.
    record Pane(Region content, Optional<Region> tools) {}

    /// A tab with nothing to say while it is folded away.
    static Tab of(String key, String keys, Supplier<Pane> pane) {
        return new Tab(key, keys, new SimpleStringProperty(""), 0, pane);
    }

    Tab summed(ObservableValue<String> said) {
        return new Tab(key, keys, said, least, pane);
    }

    Tab high(double height) {
        return new Tab(key, keys, summary, height, pane);
    }

    /// Its name on the row.
    String title(Words words) {
        return Command.plain(words.say("window.tab." + key));
    }
}
