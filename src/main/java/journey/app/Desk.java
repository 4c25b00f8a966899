package journey.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All windows of the program, and what they share: the theme, work in the background, what is remembered. One plan stands in one window.
public final class Desk {
    private final Surroundings surroundings;
    private final Theme theme = new Theme();
    private final Work work = new Work();
    private final List<PlannerWindow> windows = new ArrayList<>();

    public Desk(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public Theme theme() {
        return theme;
    }

    public Work work() {
        return work;
    }

    public List<PlannerWindow> windows() {
        return List.copyOf(windows);
    }

    /// The first windows: one for each file, or the start page.
    public void begin(List<Path> files) {
        var first = window();
        first.start();
        first.show();
    }

    /// A new window, not yet shown.
    PlannerWindow window() {
        var window = new PlannerWindow(this);
        windows.add(window);
        return window;
    }

    void closed(PlannerWindow window) {
        windows.remove(window);
    }

    Optional<PlannerWindow> front() {
        return windows.stream().filter(one -> one.stage().isFocused()).findFirst().or(() -> windows.stream().findFirst());
    }
}
