package journey.app.panels;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import journey.app.workspace.Workspace;
import journey.layout.Filter;
import journey.text.Words;

/// Opens the [FilterBar] below itself, and says how many things are chosen there while any is.
public final class FilterButton extends ToggleButton {
    private final Words words;
    private final Popup popup = new Popup();
    private final FilterBar bar;

    public FilterButton(Workspace workspace, Words words) {
        this.words = words;
        bar = new FilterBar(workspace, words);
        bar.getStyleClass().add("floating-pane");
        getStyleClass().addAll("tool", "filter-button");
        setId("filter");
        setMinWidth(Region.USE_PREF_SIZE);
        setTooltip(new Tooltip(words.say("panel.filter.help")));
        setAccessibleHelp(words.say("panel.filter.help"));
        popup.setAutoHide(true);
        popup.getContent().add(bar);
        popup.setOnHidden(_ -> setSelected(false));
        selectedProperty().addListener((_, _, open) -> {
            if (open) open();
            else popup.hide();
        });
        workspace.spotlight().filterProperty().addListener((_, _, now) -> say(now));
        say(workspace.spotlight().filterProperty().get());
    }

    private void open() {
        bar.fill();
        var below = localToScreen(0, getHeight() + 4);
        popup.show(this, below.getX(), below.getY());
        bar.begin();
    }

    private void say(Filter filter) {
        var chosen = filter.audiences().size() + filter.owners().size() + filter.statuses().size() + filter.tags().size();
        setText(chosen == 0 ? words.say("panel.filter") : words.say("panel.filter.chosen", chosen));
    }
}
