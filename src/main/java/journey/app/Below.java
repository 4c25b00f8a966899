package journey.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import journey.app.surface.Focus;
import journey.text.Words;

/// The pane below the board: a row of tabs, which stays when the rest is folded away, and what the chosen tab shows. Its upper edge can be
/// dragged, and a double click on its row gives it the room of the board, until Esc gives it back.
final class Below extends Region {
    private static final double LEAST = 96;
    private final Deck deck;
    private final TabRow row;
    private final Map<Tab, Tab.Pane> panes = new HashMap<>();
    private double height = Remembered.FIRST.paneHeight();
    /// Of tabs that need more room than others: what they were given.
    private final Map<Tab, Double> own = new HashMap<>();
    private Optional<Double> dragged = Optional.empty();

    Below(Words words, List<Tab> tabs) {
        deck = new Deck(tabs);
        row = new TabRow(words, deck);
        getStyleClass().add("below");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        setAccessibleText(words.say("window.pane"));
        getChildren().add(row);
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        row.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && row.isGround(click.getTarget())) deck.maximise();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Begins as it was left.
    void begin(Remembered left) {
        deck.choose(left.tab());
        height = Math.max(LEAST, left.paneHeight());
        deck.extentProperty().set(left.pane());
        deck.chosenProperty().addListener((_, _, _) -> show());
        deck.extentProperty().addListener((_, _, _) -> show());
        show();
    }

    Deck deck() {
        return deck;
    }

    /// The height that somebody dragged it to.
    double chosenHeight() {
        return height;
    }

    private void show() {
        var hadFocus = panes.values().stream().anyMatch(pane -> Focus.isWithin(pane.content()));
        var shown = deck.isUnfolded() ? Optional.of(pane(deck.chosenProperty().get())) : Optional.<Tab.Pane>empty();
        for (var pane : panes.values()) pane.content().setVisible(shown.filter(one -> one == pane).isPresent());
        row.tools(shown.flatMap(Tab.Pane::tools));
        // What had the focus may just have gone: the list, or the board.
        if (deck.extentProperty().get() == Deck.Extent.FULL && !Focus.isWithin(this)) enter();
        else if (hadFocus && shown.filter(one -> Focus.isWithin(one.content())).isEmpty()) row.focus();
        requestLayout();
        if (getParent() != null) getParent().requestLayout();
    }

    private Tab.Pane pane(Tab tab) {
        return panes.computeIfAbsent(tab, _ -> {
            var made = tab.pane().get();
            getChildren().add(made.content());
            return made;
        });
    }

    /// Shows a tab and puts the focus into it.
    void enter(Tab tab) {
        deck.show(tab);
        enter();
    }

    /// Puts the focus into what is shown, or on the row where that has no place for it.
    void enter() {
        deck.unfold();
        applyCss();
        layout();
        first(pane(deck.chosenProperty().get()).content()).ifPresentOrElse(Node::requestFocus, row::focus);
    }

    static Optional<Node> first(Node from) {
        if (!from.isVisible() || from.isDisabled()) return Optional.empty();
        if (from.isFocusTraversable()) return Optional.of(from);
        return from instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> first(child).stream()).findFirst() : Optional.empty();
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE && deck.extentProperty().get() == Deck.Extent.FULL) deck.maximise();
        else if (press.getCode() == KeyCode.TAB && press.isControlDown()) enter(deck.next(press.isShiftDown() ? -1 : 1));
        else return;
        press.consume();
    }

    private void press(MouseEvent press) {
        dragged = row.isGround(press.getTarget()) && deck.isUnfolded() ? Optional.of(press.getScreenY() + getHeight()) : Optional.empty();
    }

    private void drag(MouseEvent drag) {
        dragged.ifPresent(from -> {
            var tab = deck.chosenProperty().get();
            var high = Math.max(LEAST, from - drag.getScreenY());
            if (tab.least() > 0) own.put(tab, high);
            else height = high;
            deck.extentProperty().set(Deck.Extent.OPEN);
            requestLayout();
            getParent().requestLayout();
        });
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return row.asked(attribute, parameters).orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }

    @Override
    protected void layoutChildren() {
        var top = snappedTopInset();
        var high = row.prefHeight(getWidth());
        row.resizeRelocate(0, top, getWidth(), high);
        for (var pane : panes.values()) pane.content().resizeRelocate(0, top + high, getWidth(), Math.max(0, getHeight() - top - high));
    }

    @Override
    protected double computeMinHeight(double width) {
        return row.prefHeight(width) + snappedTopInset();
    }

    private double openHeight() {
        var tab = deck.chosenProperty().get();
        return own.getOrDefault(tab, Math.max(height, tab.least()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return switch (deck.extentProperty().get()) {
            case FOLDED -> row.prefHeight(width) + snappedTopInset();
            case OPEN -> openHeight();
            case FULL -> Double.MAX_VALUE;
        };
    }
}
