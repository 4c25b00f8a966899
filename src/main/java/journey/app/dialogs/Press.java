package journey.app.dialogs;

import java.util.Optional;
import javafx.stage.Window;
import journey.pages.Paper;
import journey.paint.Pixels;

/// Where pages are printed. The platform's own dialog can be neither tested nor shown where there is no printer, so nobody calls it directly.
public interface Press {
    /// Whether there is any printer.
    boolean isThere();

    /// Asks for the printer and how many; nothing when the person thought better of it.
    ///
    /// @param name  by which lists of what is printed know it
    /// @param paper on which the first page lies
    Optional<Run> ask(Window owner, String name, Paper paper);

    /// Sheets on their way to a printer, one after the other.
    interface Run {
        /// Whether somebody wants a sheet, counted from 1, or only others.
        boolean wants(int number);

        /// How many dots an inch has there that can be told apart.
        double density();

        /// @param paper for printers that have it
        /// @return whether the printer took it
        boolean print(Pixels sheet, Paper paper);

        /// @return whether all of it was taken
        boolean end();

        void cancel();
    }
}
