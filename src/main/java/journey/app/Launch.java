package journey.app;

import java.util.List;
import javafx.application.Application;

/// Opens the window and waits until the last one is closed.
public final class Launch {
    /// How it ended.
    public enum Ended {
        CLOSED, NO_SCREEN
    }

    private Launch() {}

    /// @param files the plans to open, as they were typed
    public static Ended open(List<String> files) {
        try {
            Application.launch(Planner.class, files.toArray(String[]::new));
            return Ended.CLOSED;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError noScreen) {
            // Thrown by the toolkit before any window of ours: no display that answers, or a system without GTK.
            return Ended.NO_SCREEN;
        }
    }
}
