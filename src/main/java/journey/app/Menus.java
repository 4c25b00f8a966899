package journey.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import journey.app.dialogs.Reports.Shortcut;
import journey.text.Words;

/// The menu bar of a window. With a plan it holds all that can be done to it, without one what can be done to begin.
final class Menus {
    /// What only the board listens to.
    private static final List<String> BOARD_KEYS = List.of("go", "extend", "move", "edit", "below", "delete", "pan", "zoom", "drag-out", "leave");
    /// What is listened to while a plan is presented.
    private static final List<String> PRESENTING_KEYS = List.of("step", "leap", "cover", "notes", "exit");
    /// "Ctrl", or what the platform has in its place.
    private static final String SHORTCUT = KeyCombination.valueOf("Shortcut+A").getDisplayText().replaceFirst("\\+?A$", "");

    private final PlannerWindow window;
    private final Words words;
    private final WindowCommands here;
    private final Optional<PlanCommands> plan;

    Menus(PlannerWindow window) {
        this(window, Optional.empty());
    }

    Menus(PlannerWindow window, PlanCommands plan) {
        this(window, Optional.of(plan));
    }

    private Menus(PlannerWindow window, Optional<PlanCommands> plan) {
        this.window = window;
        this.words = window.words();
        this.here = new WindowCommands(window);
        this.plan = plan;
    }

    MenuBar bar() {
        var menus = new ArrayList<Menu>();
        menus.add(file());
        plan.ifPresent(commands -> menus.add(menu("menu.edit", commands.editMenu())));
        menus.add(view());
        plan.ifPresent(commands -> {
            if (!commands.insertMenu().isEmpty()) menus.add(menu("menu.insert", commands.insertMenu()));
            if (!commands.planMenu().isEmpty()) menus.add(menu("menu.plan", commands.planMenu()));
        });
        menus.add(menu("menu.help", List.of(here.shortcuts.item(), here.rules.item(), here.glossary.item(), here.places.item(), here.about.item())));
        return new MenuBar(menus.toArray(Menu[]::new));
    }

    private Menu file() {
        var items = new ArrayList<>(List.of(here.create.item(), here.start.item(), here.open.item(), recent()));
        plan.ifPresent(commands -> items.addAll(commands.fileMenu()));
        items.addAll(List.of(new SeparatorMenuItem(), here.close.item(), here.quit.item()));
        return menu("menu.file", items);
    }

    /// Filled each time it opens: another window may have opened something since.
    private Menu recent() {
        var menu = menu("recent", List.of());
        var paths = window.desk().recents().pathsProperty();
        menu.disableProperty().bind(paths.emptyProperty());
        menu.getItems().add(new SeparatorMenuItem());
        menu.setOnShowing(_ -> {
            menu.getItems().setAll(paths.stream().map(path -> {
                var item = new MenuItem(path.getFileName().toString());
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> window.desk().opening().open(path, window));
                return item;
            }).toList());
            var clear = new MenuItem(words.say("window.recent.clear"));
            clear.setOnAction(_ -> {
                window.desk().recents().clear();
                window.refresh();
            });
            menu.getItems().addAll(new SeparatorMenuItem(), clear);
        });
        return menu;
    }

    private Menu view() {
        var items = new ArrayList<MenuItem>();
        plan.ifPresent(commands -> {
            items.addAll(commands.viewMenu());
            items.add(new SeparatorMenuItem());
        });
        items.add(looks());
        return menu("menu.view", items);
    }

    private Menu looks() {
        var group = new ToggleGroup();
        var look = window.desk().theme().lookProperty();
        var items = Arrays.stream(Look.values()).map(one -> {
            var item = new RadioMenuItem(words.say("window.look." + one.word()));
            item.setId("look-" + one.word());
            item.setToggleGroup(group);
            item.setUserData(one);
            item.setOnAction(_ -> look.set(one));
            return item;
        }).toList();
        var menu = menu("look", items);
        // Asked when it opens: the look belongs to all windows, and outlives this one.
        menu.setOnShowing(_ -> items.forEach(item -> item.setSelected(item.getUserData() == look.get())));
        return menu;
    }

    private Menu menu(String key, List<? extends MenuItem> items) {
        var menu = new Menu(words.say("window." + key));
        menu.setId(key.replace('.', '-'));
        menu.getItems().setAll(items);
        return menu;
    }

    /// Every key that a menu knows, those of the board and those of presenting, for the page of the help.
    static List<Shortcut> shortcuts(MenuBar bar, Words words) {
        var found = new ArrayList<Shortcut>();
        for (var key : BOARD_KEYS) found.add(new Shortcut(words.say("window.board." + key), words.say("window.board." + key + ".keys", SHORTCUT)));
        bar.getMenus().forEach(menu -> collect(menu, found));
        for (var key : PRESENTING_KEYS) found.add(new Shortcut(words.say("window.presenting." + key), words.say("window.presenting." + key + ".keys")));
        return found;
    }

    private static void collect(MenuItem item, List<Shortcut> found) {
        if (item instanceof Menu menu) menu.getItems().forEach(one -> collect(one, found));
        else if (item.getAccelerator() != null)
            found.add(new Shortcut(Command.plain(item.getText()), item.getAccelerator().getDisplayText()));
    }
}
