package journey;

import java.util.Map;

/// Whether a window could open here, as far as the environment tells: asking the toolkit takes half a second and GTK's own
/// complaints. On systems other than Linux and the BSDs there is nothing to read, and the toolkit has the last word anywhere.
final class Screen {
    private Screen() {}

    static boolean isThere() {
        return isThere(System.getProperty("os.name"), System.getProperty("glass.platform", ""), System.getenv());
    }

    static boolean isThere(String system, String platform, Map<String, String> environment) {
        return system.startsWith("Windows") || system.startsWith("Mac") || platform.equalsIgnoreCase("Headless")
                || !environment.getOrDefault("DISPLAY", "").isEmpty() || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
