package journey.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The row of buttons, in groups with a line between them; at the right what does not belong to a group. Where a window, or a language with
/// long words, leaves too little room for all, one button with a menu stands in for the group of buttons that add cards.
final class Toolbar extends HBox {
    private final List<Node> many;
    private final Node one;
    private boolean narrow;

    /// @param groups from the left
    /// @param many   the group that gives way, one of `groups`
    /// @param one    what stands in for it
    Toolbar(List<List<Node>> groups, List<Node> many, Region one, List<Node> right) {
        this.many = many;
        this.one = one;
        getStyleClass().add("tool-bar-row");
        for (var group : groups) {
            if (!getChildren().isEmpty()) getChildren().add(gap());
            for (var node : group) {
                if (node instanceof Region region) region.setMinWidth(USE_PREF_SIZE);
                getChildren().add(node);
            }
            if (group == many) getChildren().add(one);
        }
        one.setMinWidth(USE_PREF_SIZE);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren().add(room);
        getChildren().addAll(right);
        arrange();
    }

    @Override
    protected void layoutChildren() {
        var needed = needed();
        if (narrow != needed > getWidth()) {
            narrow = !narrow;
            arrange();
        }
        super.layoutChildren();
    }

    /// It asks for no room: with all that the buttons want, it would widen the window's content beyond the window before it gives way.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// What everything takes with the buttons side by side.
    private double needed() {
        var sum = snappedLeftInset() + snappedRightInset() - getSpacing();
        for (var child : getChildren()) if (child != one) sum += child.minWidth(-1) + getSpacing();
        return sum;
    }

    private void arrange() {
        for (var node : many) (narrow ? Shown.NO : Shown.YES).apply(node);
        (narrow ? Shown.YES : Shown.NO).apply(one);
    }

    private enum Shown {
        YES, NO;

        void apply(Node node) {
            node.setVisible(this == YES);
            node.setManaged(this == YES);
        }
    }

    private static Node gap() {
        var line = new Region();
        line.getStyleClass().add("tool-gap");
        var box = new HBox(line);
        box.getStyleClass().add("tool-gap-box");
        return box;
    }
}
