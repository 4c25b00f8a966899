package journey.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import journey.text.Words;

/// The row above the panes: a button per tab, the tools of the one that is shown, and the buttons that fold the panes away and give them
/// the room of the board. Where there is too little room for tabs and tools side by side, the tools stand in a line of their own.
///
/// Of all tabs one can have the focus: from there the arrows go to the others.
final class TabRow extends Region {
    private static final double LINE = 42;
    private static final double GAP = 12;
    private final Deck deck;
    private final HBox tabs = new HBox();
    private final HBox summaries = new HBox();
    private final HBox buttons;
    private final Map<Tab, Handle> handles = new HashMap<>();
    private Optional<Region> tools = Optional.empty();

    TabRow(Words words, Deck deck) {
        this.deck = deck;
        getStyleClass().add("tab-row");
        tabs.getStyleClass().add("pane-tabs");
        summaries.getStyleClass().add("pane-summaries");
        summaries.setMouseTransparent(true);
        for (var tab : deck.tabs()) {
            var handle = new Handle(words, tab);
            handles.put(tab, handle);
            tabs.getChildren().add(handle);
            summaries.getChildren().add(summary(tab));
        }
        // Before the buttons, whose own arrows lead to whatever lies next to them.
        tabs.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var fold = button(words, "fold", deck::fold);
        var full = button(words, "full", deck::maximise);
        buttons = new HBox(full, fold);
        buttons.getStyleClass().add("pane-buttons");
        getChildren().addAll(tabs, summaries, buttons);
        deck.extentProperty().subscribe(extent -> {
            fold.setSelected(extent == Deck.Extent.FOLDED);
            full.setSelected(extent == Deck.Extent.FULL);
            summaries.setVisible(extent == Deck.Extent.FOLDED);
            requestLayout();
        });
    }

    private Label summary(Tab tab) {
        var said = new Label();
        said.getStyleClass().add("pane-counts");
        said.setId(tab.key() + "-summary");
        said.textProperty().bind(tab.summary());
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        return said;
    }

    private static ToggleButton button(Words words, String key, Runnable run) {
        var button = new ToggleButton();
        button.setId("pane-" + key);
        button.getStyleClass().setAll("toggle-button", "fold");
        button.setGraphic(Icons.shape(key.equals("fold") ? "arrow" : "corners"));
        button.setOnAction(_ -> run.run());
        button.setTooltip(new Tooltip(words.say("window.pane." + key)));
        button.setAccessibleText(words.say("window.pane." + key));
        return button;
    }

    /// Puts the tools of the tab that is shown into the row.
    void tools(Optional<Region> next) {
        if (next.equals(tools)) return;
        tools.ifPresent(getChildren()::remove);
        tools = next;
        // Before the buttons, in the order in which the focus goes.
        tools.ifPresent(one -> getChildren().add(getChildren().indexOf(buttons), one));
        requestLayout();
    }

    /// Puts the focus on the chosen tab.
    void focus() {
        handles.get(deck.chosenProperty().get()).requestFocus();
    }

    /// Whether a point that was pressed is part of the row itself and not of a button or field in it.
    boolean isGround(Object target) {
        return target == this || target == tabs || target instanceof Node node && tools.filter(one -> one == node).isPresent();
    }

    private void pressed(KeyEvent press) {
        var all = deck.tabs();
        if (press.isShortcutDown() || press.isAltDown()) return;
        switch (press.getCode()) {
            case LEFT -> deck.show(deck.next(-1));
            case RIGHT -> deck.show(deck.next(1));
            case HOME -> deck.show(all.getFirst());
            case END -> deck.show(all.getLast());
            default -> {
                return;
            }
        }
        press.consume();
        focus();
    }

    @Override
    protected double computePrefHeight(double width) {
        return isTwoLines(getWidth()) ? 2 * LINE - 6 : LINE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private boolean isTwoLines(double width) {
        return tools.filter(Node::isVisible).map(one -> tabs.prefWidth(-1) + GAP + least(one) + GAP + buttons.prefWidth(-1) > room(width)).orElse(false);
    }

    private static double least(Region tools) {
        return Math.min(tools.prefWidth(-1), Math.max(tools.minWidth(-1), 240));
    }

    private double room(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        var left = snappedLeftInset();
        var right = getWidth() - snappedRightInset();
        var end = right - buttons.prefWidth(-1);
        place(buttons, end, 0, buttons.prefWidth(-1));
        var width = Math.min(tabs.prefWidth(-1), end - left);
        place(tabs, left, 0, width);
        place(summaries, left + width + GAP, 0, Math.max(0, end - GAP - left - width - GAP));
        tools.ifPresent(one -> {
            if (isTwoLines(getWidth())) {
                place(one, left, LINE - 6, right - left);
            } else {
                var taken = Math.min(one.prefWidth(-1), end - GAP - left - width - GAP);
                place(one, end - GAP - taken, 0, taken);
            }
        });
    }

    private static void place(Region node, double x, double y, double width) {
        node.resizeRelocate(x, y, width, LINE);
    }

    /// The button of a tab. It is pressed, never toggled: which tab is shown is the deck's to say.
    private final class Handle extends ToggleButton {
        private final Tab tab;

        Handle(Words words, Tab tab) {
            super(tab.title(words));
            this.tab = tab;
            setId("tab-" + tab.key());
            getStyleClass().setAll("toggle-button", "pane-tab");
            setAccessibleRole(AccessibleRole.TAB_ITEM);
            setMnemonicParsing(false);
            setMinWidth(24);
            selectedProperty().bind(deck.shownProperty(tab));
            deck.chosenProperty().subscribe(chosen -> setFocusTraversable(chosen.equals(tab)));
        }

        @Override
        public void fire() {
            deck.press(tab);
            requestFocus();
            fireEvent(new ActionEvent());
        }
    }

    /// For the pane, which a screen reader knows as the keeper of the tabs.
    Optional<Object> asked(AccessibleAttribute attribute, Object... parameters) {
        List<Node> all = tabs.getChildren();
        return switch (attribute) {
            case ITEM_COUNT -> Optional.of(all.size());
            case ITEM_AT_INDEX -> Optional.of(all.get((Integer) parameters[0]));
            case FOCUS_ITEM -> Optional.of(handles.get(deck.chosenProperty().get()));
            default -> Optional.empty();
        };
    }
}
