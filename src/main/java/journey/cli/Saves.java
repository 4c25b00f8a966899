package journey.cli;

import java.time.Clock;
import journey.file.DataFolder;
import journey.file.Disk;
import journey.file.Save;
import journey.keep.Backups;

/// Saving on this machine: what is saved over goes into the user's backups, where the window's History finds it.
final class Saves {
    private Saves() {}

    static Save here() {
        return new Save(Disk.local(), new Backups(Disk.local(), DataFolder.ofUser(), Clock.systemDefaultZone()));
    }
}
