package journey;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {
    @Test
    void onLinuxTheEnvironmentNamesTheScreen() {
        assertTrue(Screen.isThere("Linux", "", Map.of("DISPLAY", ":0")));
        assertTrue(Screen.isThere("Linux", "", Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertFalse(Screen.isThere("Linux", "", Map.of("DISPLAY", "")));
        assertFalse(Screen.isThere("FreeBSD", "", Map.of()));
    }

    @Test
    void elsewhereAndWithoutAScreenOnPurposeTheToolkitDecides() {
        assertTrue(Screen.isThere("Windows 11", "", Map.of()));
        assertTrue(Screen.isThere("Mac OS X", "", Map.of()));
        assertTrue(Screen.isThere("Linux", "Headless", Map.of()));
    }
}
