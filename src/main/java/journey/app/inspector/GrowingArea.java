package journey.app.inspector;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.TraversalDirection;

/// A field for text of several lines, as high as its text within bounds. Tab goes on to the next field; Ctrl+Tab types one.
final class GrowingArea extends TextArea {
    private static final double LEAST = 52;
    private static final double MOST = 190;
    private static final double MARGINS = 14;
    private static final double SIDES = 26;
    private final Text ruler = new Text();

    GrowingArea() {
        setWrapText(true);
        setPrefColumnCount(10);
        setMinHeight(LEAST);
        setPrefHeight(LEAST);
        textProperty().addListener(_ -> grow());
        widthProperty().addListener(_ -> grow());
        fontProperty().addListener(_ -> grow());
        addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() != KeyCode.TAB || press.isControlDown()) return;
            press.consume();
            requestFocusTraversal(press.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        });
    }

    private void grow() {
        ruler.setFont(getFont());
        ruler.setText(getText() + " ");
        ruler.setWrappingWidth(Math.max(40, getWidth() - SIDES));
        setPrefHeight(Math.clamp(Math.ceil(ruler.getLayoutBounds().getHeight()) + MARGINS, LEAST, MOST));
    }
}
