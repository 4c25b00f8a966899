package journey.app;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Whose name stands under remarks, and wherever else others should know who it was. Until somebody says it, the name that the system knows;
/// it belongs to the person, not to a plan, and stands in a file of its own in the folder of the program.
final class Author {
    static final String FILE = "author.txt";

    private static final String KEY = "name=";
    private static final int LONGEST = 60;
    private final TextFile file;
    private final String system;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name");

    /// @param system what the system calls the user
    Author(TextFile file, String system) {
        this.file = file;
        this.system = plain(system);
        name.set(file.read(Author::of).filter(said -> !said.isEmpty()).orElse(this.system));
    }

    private static String of(List<String> lines) {
        return plain(lines.stream().filter(line -> line.startsWith(KEY)).map(line -> line.substring(KEY.length())).findFirst().orElse(""));
    }

    /// One line without blanks around it, of a length that fits beside other things; "" only where even the system knows none.
    String name() {
        return name.get();
    }

    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /// From now on, in every window; blank for the name that the system knows.
    void call(String other) {
        var said = plain(other);
        name.set(said.isEmpty() ? system : said);
        file.write(List.of(KEY + said));
    }

    private static String plain(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip();
    }
}
