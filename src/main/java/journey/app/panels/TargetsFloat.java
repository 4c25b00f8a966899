package journey.app.panels;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import journey.app.surface.Focus;

/// What floats over the table of targets: one editor at a time, at the cell that it is about, and below it what is to be said of what is
/// typed. Whatever takes the focus away ends it.
final class TargetsFloat extends Pane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double GAP = 4;
    private static final double WIDEST = 420;
    private final Label note = new Label();
    private Optional<Open> open = Optional.empty();

    /// Over the cell itself, or by its side.
    enum Where { OVER, BELOW }

    interface Editor {
        Region node();

        /// Puts the focus where one begins to type.
        void begin();

        /// Somebody turns to something else: what was typed is taken if it makes sense, and forgotten otherwise.
        void leave();
    }

    private record Open(Editor editor, Where where, Supplier<Optional<Bounds>> cell) {}

    TargetsFloat() {
        setPickOnBounds(false);
        note.getStyleClass().add("targets-note");
        note.setWrapText(true);
        note.setMaxWidth(WIDEST);
        note.setMouseTransparent(true);
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).addListener((_, _, owner) -> {
            if (owner != null && open.filter(one -> !Focus.isWithin(one.editor().node())).isPresent()) leave();
        });
    }

    /// @param cell where the cell is drawn, in the scene; while that cannot be said, the editor stays where it is
    void open(Editor editor, Where where, Supplier<Optional<Bounds>> cell) {
        leave();
        open = Optional.of(new Open(editor, where, cell));
        note.setVisible(false);
        getChildren().setAll(editor.node(), note);
        // A field without a skin chooses all of its text when it gets one.
        applyCss();
        editor.begin();
    }

    boolean isOpen() {
        return open.isPresent();
    }

    /// Says why something is wrong.
    void warn(String why) {
        say(why);
        note.pseudoClassStateChanged(WRONG, true);
    }

    /// Says what will come of what is typed; "" for nothing.
    void say(String text) {
        note.pseudoClassStateChanged(WRONG, false);
        note.setText(text);
        note.setVisible(!text.isEmpty());
        requestLayout();
    }

    void leave() {
        var editor = open;
        close();
        editor.ifPresent(one -> one.editor().leave());
    }

    void close() {
        open = Optional.empty();
        getChildren().clear();
    }

    /// Puts the editor where its cell is drawn now: the table is laid out before.
    @Override
    protected void layoutChildren() {
        open.ifPresent(one -> one.cell().get().map(this::sceneToLocal).ifPresent(cell -> {
            var node = one.editor().node();
            var width = one.where() == Where.OVER ? Math.max(cell.getWidth(), 92) : node.prefWidth(-1);
            var height = one.where() == Where.OVER ? cell.getHeight() : node.prefHeight(width);
            var left = Math.max(GAP, Math.min(cell.getMaxX() - width, getWidth() - width - GAP));
            var top = one.where() == Where.OVER ? cell.getMinY() : beside(cell, height);
            node.resizeRelocate(left, top, width, height);
            noteAt(new BoundingBox(left, top, width, height));
        }));
    }

    private void noteAt(Bounds editor) {
        var width = Math.min(WIDEST, note.prefWidth(-1));
        var height = note.prefHeight(width);
        note.resizeRelocate(Math.max(GAP, Math.min(editor.getMinX(), getWidth() - width - GAP)), beside(editor, height), width, height);
    }

    /// Below it, or above where there is no room below.
    private double beside(Bounds at, double height) {
        return at.getMaxY() + GAP + height <= getHeight() ? at.getMaxY() + GAP : Math.max(0, at.getMinY() - GAP - height);
    }
}
