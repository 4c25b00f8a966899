package journey.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// The one previous good version of each file, in the user's data folder and not beside the file, where sync clients would copy it.
public final class Previous {
    private final Disk disk;
    private final Path folder;

    Previous(Disk disk, DataFolder data) {
        this.disk = disk;
        this.folder = data.resolve("previous");
    }

    public static Previous onThisMachine() {
        return new Previous(Disk.local(), DataFolder.ofUser());
    }

    /// The version that a file had before it was last saved, if one was kept.
    public Optional<Path> of(Path file) throws IOException {
        var kept = place(disk.resolve(file));
        return disk.entry(kept) instanceof Disk.Entry.File ? Optional.of(kept) : Optional.empty();
    }

    /// Keeps the bytes of a file, and makes sure that they are there: written aside, put in place, read back.
    ///
    /// @return where they are
    Path keep(Path file, byte[] bytes) throws IOException {
        disk.makeFolders(folder);
        var kept = place(file);
        var temp = Temp.beside(kept);
        try {
            try (var out = disk.createPrivate(temp)) {
                out.write(bytes);
                out.force();
            }
            disk.move(temp, kept);
        } catch (IOException e) {
            Temp.drop(disk, temp, e);
            throw e;
        }
        if (!Arrays.equals(disk.read(kept, bytes.length), bytes)) throw new IOException("what was kept reads otherwise: " + kept);
        return kept;
    }

    /// Files of one name in different folders are told apart by the beginning of the hash of their whole path.
    private Path place(Path file) {
        var hash = Identity.of(file.toString().getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 16);
        return folder.resolve(hash + "-" + file.getFileName());
    }
}
