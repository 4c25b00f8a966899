package journey.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;

/// The plans that were opened or saved last, the latest first.
public final class Recents {
    static final String FILE = "recent.txt";

    private static final int MOST = 12;
    private final TextFile file;
    private final ReadOnlyListWrapper<Path> paths = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    Recents(TextFile file) {
        this.file = file;
        paths.setAll(file.read(Recents::paths).orElse(List.of()));
    }

    public ReadOnlyListProperty<Path> pathsProperty() {
        return paths.getReadOnlyProperty();
    }

    void add(Path path) {
        var next = new ArrayList<>(paths);
        next.remove(path);
        next.addFirst(path);
        put(next.subList(0, Math.min(MOST, next.size())));
    }

    void remove(Path path) {
        put(paths.stream().filter(one -> !one.equals(path)).toList());
    }

    void clear() {
        put(List.of());
    }

    private void put(List<Path> next) {
        paths.setAll(List.copyOf(next));
        file.write(paths.stream().map(Path::toString).toList());
    }

    /// Throws for a line that is no path, or not one from the root: nobody of ours wrote it.
    private static List<Path> paths(List<String> lines) {
        var all = lines.stream().filter(line -> !line.isBlank()).map(Path::of).distinct().toList();
        if (all.size() > MOST || !all.stream().allMatch(Path::isAbsolute)) throw new IllegalArgumentException("no list of recent plans");
        return all;
    }
}
