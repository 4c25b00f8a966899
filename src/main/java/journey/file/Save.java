package journey.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import journey.plan.Phrase;
import journey.plan.Plan;

/// Puts a plan on the disk so that whatever happens, the file is the old one or the new one, whole:
///
/// 1. The bytes are made, read back and compared with the plan before the disk is touched.
/// 2. The file must still be what was opened; else nothing is written, and the person is asked.
/// 3. If saving takes away what the file held and the program could not use, the original is kept beside it.
/// 4. The previous bytes are kept elsewhere.
/// 5. The bytes are written beside the file, forced to the disk, given the file's rights, and moved into its place in one step.
///    Where that cannot be, because the file has several names or nothing can be made or moved beside it, they are written over it, after
///    the previous ones have been read back from where they are kept.
/// 6. The folder is forced to the disk.
///
/// It may take seconds on a slow disk or while another program holds the file: never call it on the thread that draws the window.
public final class Save {
    private final Disk disk;
    private final Previous previous;

    public Save(Disk disk, Previous previous) {
        this.disk = disk;
        this.previous = previous;
    }

    /// Why a file could not be saved over, to be said when it is opened and not when it is too late.
    public Optional<Phrase> obstacle(Path path) {
        try {
            return switch (disk.entry(disk.resolve(path))) {
                case Disk.Entry.File file when file.access() == Disk.Access.READ_ONLY -> Optional.of(Phrase.of("file.save.read-only"));
                case Disk.Entry.File _, Disk.Entry.Nothing _ -> Optional.empty();
                case Disk.Entry.Other _ -> Optional.of(Phrase.of("file.save.no-file"));
            };
        } catch (IOException e) {
            return Optional.of(Failures.phrase(e, 0));
        }
    }

    /// Takes away what crashed saves left in a folder.
    public void sweep(Path folder, Instant now) throws IOException {
        Temp.sweep(disk, folder, now);
    }

    public Saved save(Plan plan, Path path, Basis basis) {
        var bytes = switch (basis) {
            case Basis.Same(var stored) -> stored.bytesFor(plan);
            case Basis.Nothing _, Basis.Overwrite _ -> PlanFile.write(plan);
        };
        return save(plan, bytes, path, basis);
    }

    /// The same with the very bytes of another file, which say the plan already.
    public Saved save(Stored other, Path path, Basis basis) {
        return save(other.plan(), other.bytes(), path, basis);
    }

    private Saved save(Plan plan, byte[] bytes, Path path, Basis basis) {
        try {
            return new Saving(disk, previous, plan, bytes, disk.resolve(path), basis).saved();
        } catch (IOException e) {
            return new Saved.Failed(path, Failures.phrase(e, bytes.length), Failures.details(e));
        }
    }
}
