package journey.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import journey.plan.Phrase;

/// Keeps what a file held beside it, once, before a save takes away what the program could not use:
/// `plan.journey.original`, `plan.journey.original-2`, ...
final class Originals {
    private Originals() {}

    /// @return where it is, to be told; nothing if the very bytes are kept already
    static Optional<Phrase> keep(Disk disk, Path target, byte[] old) throws IOException {
        for (int i = 1; ; i++) {
            var beside = target.resolveSibling(target.getFileName() + ".original" + (i == 1 ? "" : "-" + i));
            if (disk.entry(beside) instanceof Disk.Entry.Nothing) {
                write(disk, target, old, beside);
                return Optional.of(Phrase.of("file.saved.original", beside.getFileName().toString()));
            }
            if (disk.entry(beside) instanceof Disk.Entry.File && Arrays.equals(disk.read(beside, Limits.BYTES), old)) return Optional.empty();
        }
    }

    private static void write(Disk disk, Path target, byte[] old, Path beside) throws IOException {
        var temp = Temp.beside(beside);
        try {
            try (var out = disk.createPrivate(temp)) {
                out.write(old);
                out.force();
            }
            disk.copyRights(target, temp);
            disk.move(temp, beside);
        } catch (IOException e) {
            Temp.drop(disk, temp, e);
            throw e;
        }
    }
}
