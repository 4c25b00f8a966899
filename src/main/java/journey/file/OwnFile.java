package journey.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;

/// Files of the planner's own in the user's data folder: journals, backups. Each is written whole or not at all, and for nobody else to
/// read.
public final class OwnFile {
    private OwnFile() {}

    /// Written aside, forced to the disk, put in place, read back. What a failure leaves at the place is what was there before.
    public static void put(Disk disk, Path file, byte[] bytes) throws IOException {
        disk.makeFolders(file.getParent());
        var temp = Temp.beside(file);
        try {
            try (var out = disk.createPrivate(temp)) {
                out.write(bytes);
                out.force();
            }
            disk.move(temp, file);
        } catch (IOException e) {
            Temp.drop(disk, temp, e);
            throw e;
        }
        forceFolder(disk, file.getParent());
        if (!Arrays.equals(disk.read(file, bytes.length), bytes)) throw new IOException("what was written reads otherwise: " + file);
    }

    /// Windows cannot do it and need not; elsewhere the file is whole either way, and only its name may come late.
    static void forceFolder(Disk disk, Path folder) {
        try {
            disk.forceFolder(folder);
        } catch (IOException notHere) {
            return;
        }
    }

    /// Takes away what crashed processes left of their writing in a folder.
    public static void sweep(Disk disk, Path folder, Instant now) throws IOException {
        Temp.sweep(disk, folder, now);
    }
}
