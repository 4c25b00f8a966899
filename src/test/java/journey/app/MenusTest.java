package journey.app;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MenusTest {
    private static final Pattern LETTER = Pattern.compile("_(.)");
    @TempDir
    private Path folder;

    private static Stream<MenuItem> all(MenuItem item) {
        return item instanceof Menu menu ? Stream.concat(Stream.of(menu), menu.getItems().stream().flatMap(MenusTest::all)) : Stream.of(item);
    }

    private static <T> List<T> twice(Stream<T> all) {
        return all.collect(groupingBy(Function.identity(), counting())).entrySet().stream().filter(one -> one.getValue() > 1).map(one -> one.getKey()).toList();
    }

    private static Optional<String> letter(MenuItem item) {
        return Optional.ofNullable(item.getText()).map(LETTER::matcher).filter(found -> found.find()).map(found -> found.group(1).toLowerCase());
    }

    private static List<Menu> menus(Stand stand) {
        return stand.on(() -> List.copyOf(((MenuBar) stand.window().stage().getScene().getRoot().lookup(".menu-bar")).getMenus()));
    }

    @Test
    void noKeyAndNoLetterMeansTwoThings() {
        try (var stand = new Stand(folder, Path.of("assets/plans/stress-app.journey"))) {
            var menus = menus(stand);

            assertFalse(menus.isEmpty());
            assertEquals(List.of(), twice(menus.stream().flatMap(MenusTest::all).filter(item -> item.getAccelerator() != null).map(item -> item.getAccelerator().getName())));
            assertEquals(List.of(), twice(menus.stream().flatMap(menu -> letter(menu).stream())), "letters of the bar");
            assertEquals(List.of(), menus.stream().flatMap(MenusTest::all).filter(Menu.class::isInstance).map(Menu.class::cast)
                    .flatMap(menu -> twice(menu.getItems().stream().flatMap(item -> letter(item).stream())).stream().map(two -> menu.getText() + ": " + two)).toList());
        }
    }
}
