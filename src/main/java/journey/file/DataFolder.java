package journey.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The folder where the planner keeps what is the user's and not a plan: previous versions, recent files, templates, settings.
/// It need not be there yet.
public record DataFolder(Path path) {
    /// Names another folder; for tests, and for a planner on a stick.
    public static final String PROPERTY = "journey.data";

    /// The folder of the user who runs this program.
    public static DataFolder ofUser() {
        var given = System.getProperty(PROPERTY, "");
        return given.isEmpty() ? of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv()) : new DataFolder(Path.of(given).toAbsolutePath());
    }

    /// Where each system wants such folders. An XDG folder that is not absolute does not count, as its specification says.
    static DataFolder of(String system, String home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) return new DataFolder(from(environment.getOrDefault("APPDATA", ""), Path.of(home, "AppData", "Roaming")).resolve("Value Journey"));
        if (name.startsWith("mac")) return new DataFolder(Path.of(home, "Library", "Application Support", "Value Journey"));
        return new DataFolder(from(environment.getOrDefault("XDG_DATA_HOME", ""), Path.of(home, ".local", "share")).resolve("value-journey"));
    }

    private static Path from(String given, Path otherwise) {
        return !given.isEmpty() && Path.of(given).isAbsolute() ? Path.of(given) : otherwise;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }
}
