package journey.app.compare;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import journey.layout.Palette;

/// The window in which two plans stand beside each other. It belongs to the window from which it was asked for, which can be worked in
/// meanwhile, and goes with it; Esc closes it
/// and leads back to where it was asked for.
public final class CompareWindow {
    private static final double SHARE = 0.94;
    private final Stage stage = new Stage();
    private final ComparePane pane;

    /// @param dress gives a scene the colours of the program
    /// @param back  shows where it was asked for, when it is closed
    public CompareWindow(ComparePane pane, Window owner, ObservableValue<Palette> palette, Consumer<Scene> dress, Runnable back) {
        this.pane = pane;
        var scene = new Scene(pane, Math.max(760, owner.getWidth() * SHARE), Math.max(480, owner.getHeight() * SHARE - 30));
        dress.accept(scene);
        stage.setScene(scene);
        stage.initOwner(owner);
        stage.setMinWidth(720);
        stage.setMinHeight(440);
        stage.setTitle(pane.comparison().title());
        // before the list has it, which keeps the key for an editing that it does not know
        scene.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() != KeyCode.ESCAPE || pane.isAsking()) return;
            press.consume();
            close();
        });
        ChangeListener<Palette> recolour = (_, _, now) -> pane.show(now);
        palette.addListener(recolour);
        InvalidationListener gone = _ -> close();
        owner.showingProperty().addListener(gone);
        stage.setOnHidden(_ -> {
            palette.removeListener(recolour);
            owner.showingProperty().removeListener(gone);
            if (owner.isShowing()) back.run();
        });
    }

    public void show() {
        stage.show();
        pane.begin();
    }

    public void close() {
        stage.hide();
    }

    public Stage stage() {
        return stage;
    }

    /// Shows another comparison in place of the one before.
    public void show(Compared compared) {
        pane.show(compared);
        stage.setTitle(compared.comparison().title());
    }
}
