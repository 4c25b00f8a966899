package journey.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import journey.plan.Word;

/// How the tabs below the board stand: which one was chosen last, and how much room they have.
final class Deck {
    private final List<Tab> tabs;
    private final ObjectProperty<Tab> chosen;
    private final ObjectProperty<Extent> extent = new SimpleObjectProperty<>(this, "extent", Extent.OPEN);
    private final Map<Tab, BooleanProperty> shown = new HashMap<>();

    /// How much room the tabs take.
    enum Extent implements Word {
        /// Only their row.
        FOLDED,
        /// Below the board.
        OPEN,
        /// All that is otherwise the board's.
        FULL
    }

    /// @param tabs at least one
    Deck(List<Tab> tabs) {
        this.tabs = List.copyOf(tabs);
        chosen = new SimpleObjectProperty<>(this, "chosen", tabs.getFirst());
        for (var tab : tabs) {
            var on = new SimpleBooleanProperty(this, tab.key(), shows(tab));
            on.addListener((_, _, wanted) -> {
                if (wanted) show(tab);
                else if (shows(tab)) extent.set(Extent.FOLDED);
            });
            shown.put(tab, on);
        }
        chosen.addListener((_, _, _) -> tell());
        extent.addListener((_, _, _) -> tell());
    }

    private void tell() {
        shown.forEach((tab, on) -> on.set(shows(tab)));
    }

    List<Tab> tabs() {
        return tabs;
    }

    ObjectProperty<Tab> chosenProperty() {
        return chosen;
    }

    ObjectProperty<Extent> extentProperty() {
        return extent;
    }

    /// Whether a tab can be seen; setting it shows the tab, or folds it away.
    BooleanProperty shownProperty(Tab tab) {
        return shown.get(tab);
    }

    private boolean shows(Tab tab) {
        return isUnfolded() && chosen.get().equals(tab);
    }

    boolean isUnfolded() {
        return extent.get() != Extent.FOLDED;
    }

    void show(Tab tab) {
        chosen.set(tab);
        unfold();
    }

    /// A click on a tab shows it, and one on the tab that is shown folds it away.
    void press(Tab tab) {
        if (shows(tab)) extent.set(Extent.FOLDED);
        else show(tab);
    }

    void unfold() {
        if (!isUnfolded()) extent.set(Extent.OPEN);
    }

    void fold() {
        extent.set(isUnfolded() ? Extent.FOLDED : Extent.OPEN);
    }

    /// Gives the tabs the room of the board, or gives it back.
    void maximise() {
        extent.set(extent.get() == Extent.FULL ? Extent.OPEN : Extent.FULL);
    }

    /// Gives the room of the board back, if the tabs have it.
    void giveWay() {
        if (extent.get() == Extent.FULL) extent.set(Extent.OPEN);
    }

    /// The tab after the chosen one, round and round; before it if `by` is less than 0.
    Tab next(int by) {
        return tabs.get(Math.floorMod(tabs.indexOf(chosen.get()) + by, tabs.size()));
    }

    /// Chooses the tab of a key as somebody left it; one that is no longer there leaves the first.
    void choose(String key) {
        tabs.stream().filter(tab -> tab.key().equals(key)).findFirst().ifPresent(chosen::set);
    }
}
