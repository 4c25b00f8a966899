package journey.app;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import journey.text.Words;

/// The menu bar of a plan.
final class Menus {
    private final Words words;
    private final PlanCommands commands;

    Menus(Words words, PlanCommands commands) {
        this.words = words;
        this.commands = commands;
    }

    MenuBar bar() {
        return new MenuBar(
                menu("menu.edit", commands.undo.item(), commands.redo.item()),
                menu("menu.view", commands.larger.item(), commands.smaller.item(), new SeparatorMenuItem(), commands.actual.item(),
                        commands.fit.item()));
    }

    private Menu menu(String key, MenuItem... items) {
        var menu = new Menu(words.say("window." + key));
        menu.setId(key.replace('.', '-'));
        menu.getItems().setAll(items);
        return menu;
    }
}
