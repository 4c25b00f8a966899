package journey.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.Region;

/// The menu bar with the name of the file in the middle, as long as there is room for both. On macOS the menus stand at the top of
/// the screen and the name in the window's own title, so that the row takes no room.
final class MenuRow extends Region {
    private final MenuBar menus;
    private final Label name = new Label();

    MenuRow(MenuBar menus, ObservableValue<String> title) {
        this.menus = menus;
        getStyleClass().add("menu-row");
        name.getStyleClass().add("file-title");
        name.setId("file-title");
        name.textProperty().bind(title);
        name.setMouseTransparent(true);
        menus.setUseSystemMenuBar(true);
        getChildren().addAll(name, menus);
        if (isMac()) {
            setVisible(false);
            setManaged(false);
        }
    }

    static boolean isMac() {
        return System.getProperty("os.name", "").startsWith("Mac");
    }

    @Override
    protected void layoutChildren() {
        var used = menus.prefWidth(-1);
        menus.resizeRelocate(0, (getHeight() - menus.prefHeight(-1)) / 2, used, menus.prefHeight(-1));
        var wanted = Math.ceil(name.prefWidth(-1));
        var left = Math.max(Math.round((getWidth() - wanted) / 2), used + 16);
        var room = getWidth() - left - 16;
        name.setVisible(room > 60);
        name.resizeRelocate(left, 0, Math.max(0, Math.min(wanted, room)), getHeight());
    }
}
