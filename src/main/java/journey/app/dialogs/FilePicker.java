package journey.app.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// Asks for files. The platform's own dialogs can be neither tested nor shown without a display, so nobody calls them directly.
public interface FilePicker {
    /// Plans to open; none when the person thought better of it.
    List<Path> open(Window owner);

    /// A plan to compare with.
    ///
    /// @param near a file in the folder to begin with, if there is one
    Optional<Path> compared(Window owner, Optional<Path> near);

    /// Where to save a plan.
    ///
    /// @param near a file in the folder to begin with, and a name for the new one
    Optional<Path> save(Window owner, Path near);

    /// Where to write an export.
    ///
    /// @param ending of the file, without the dot
    Optional<Path> export(Window owner, Path near, String ending);

    /// Where to write a table of metrics, as CSV.
    Optional<Path> table(Window owner, Path near);

    /// A picture to use as a logo.
    Optional<Path> picture(Window owner);

    /// A table of readings to bring in.
    Optional<Path> readings(Window owner);
}
