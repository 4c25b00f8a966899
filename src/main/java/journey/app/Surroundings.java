package journey.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import journey.app.dialogs.FilePicker;
import journey.app.dialogs.Press;
import journey.plan.Ids;
import journey.text.Words;

/// What the windows meet outside of themselves: the user's language, chance, the clock, the machine, the file dialogs, the printers, and what
/// opens an address. Tests put their own here.
public record Surroundings(Words words, Ids ids, Clock clock, Machine machine, FilePicker picker, Press press, Consumer<String> browser) {
    /// The folder for the program's own files.
    Path folder() {
        return machine.folder();
    }
}
