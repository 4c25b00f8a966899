package journey.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import journey.plan.Phrase;
import journey.plan.Plan;

/// One save of one plan, in the steps that [Save] tells of.
final class Saving {
    private final Disk disk;
    private final Previous previous;
    private final Plan plan;
    private final byte[] bytes;
    private final Path target;
    private final Basis basis;
    private final List<Phrase> remarks = new ArrayList<>();

    Saving(Disk disk, Previous previous, Plan plan, byte[] bytes, Path target, Basis basis) {
        this.disk = disk;
        this.previous = previous;
        this.plan = plan;
        this.bytes = bytes;
        this.target = target;
        this.basis = basis;
    }

    Saved saved() throws IOException {
        if (!isSame() && !Check.says(bytes, plan)) return new Saved.Failed(target, Phrase.of("file.save.check"), "the bytes do not read as the plan");
        return switch (disk.entry(target)) {
            case Disk.Entry.Other _ -> new Saved.Failed(target, Phrase.of("file.save.no-file"), "a folder or device: " + target);
            case Disk.Entry.File file when file.access() == Disk.Access.READ_ONLY ->
                    new Saved.Failed(target, Phrase.of("file.save.read-only"), "read-only: " + target);
            case Disk.Entry.File file -> over(file);
            case Disk.Entry.Nothing _ when basis instanceof Basis.Same -> new Saved.Missing(target, Phrase.of("file.save.missing"));
            case Disk.Entry.Nothing _ -> fresh();
        };
    }

    private boolean isSame() {
        return basis instanceof Basis.Same(var stored) && stored.holds(bytes);
    }

    private Saved over(Disk.Entry.File file) throws IOException {
        if (basis instanceof Basis.Nothing) return new Saved.ChangedOnDisk(target, Phrase.of("file.save.exists"));
        var old = disk.read(target, Limits.BYTES);
        if (Arrays.equals(old, bytes)) return done();
        if (basis instanceof Basis.Same(var stored)) {
            if (!stored.holds(old)) return new Saved.ChangedOnDisk(target, Phrase.of("file.save.changed"));
            if (stored.keepsOriginal()) Originals.keep(disk, target, old).ifPresent(remarks::add);
        }
        var kept = keepPrevious(old);
        if (file.names() > 1) return inPlace(old, kept);

        var temp = Temp.beside(target);
        try {
            write(disk.createPrivate(temp));
            disk.copyRights(target, temp);
        } catch (AccessDeniedException e) {
            Temp.drop(disk, temp, e);
            return inPlace(old, kept);
        } catch (IOException e) {
            Temp.drop(disk, temp, e);
            throw e;
        }
        return moved(temp, old, kept);
    }

    private void write(Disk.Output opened) throws IOException {
        try (var out = opened) {
            out.write(bytes);
            out.force();
        }
    }

    /// Puts the written file in the place of the old one, if that is still the old one.
    private Saved moved(Path temp, byte[] old, Optional<Path> kept) throws IOException {
        try {
            if (!Arrays.equals(disk.read(target, Limits.BYTES), old)) {
                disk.delete(temp);
                return new Saved.ChangedOnDisk(target, Phrase.of("file.save.changed"));
            }
            var refused = Temp.move(disk, temp, target);
            if (refused.isEmpty()) return done();
            try (var out = disk.overwrite(target)) {
                var there = inPlace(out, old, kept);
                if (there instanceof Saved.Done) disk.delete(temp);
                return there;
            } catch (AccessDeniedException e) {
                return new Saved.Failed(target, Phrase.of("file.save.held", temp.toString()), Failures.details(refused.get()));
            }
        } catch (NoSuchFileException e) {
            Temp.drop(disk, temp, e);
            return new Saved.Missing(target, Phrase.of("file.save.missing"));
        } catch (IOException e) {
            Temp.drop(disk, temp, e);
            throw e;
        }
    }

    private Saved inPlace(byte[] old, Optional<Path> kept) throws IOException {
        try (var out = disk.overwrite(target)) {
            return inPlace(out, old, kept);
        }
    }

    /// Writes over the file as it stands. The old bytes must be safe elsewhere before.
    private Saved inPlace(Disk.Output out, byte[] old, Optional<Path> kept) {
        if (kept.isEmpty() && isGood(old)) return new Saved.Failed(target, Phrase.of("file.save.no-previous"), remarks.toString());
        try {
            write(out);
            if (Arrays.equals(disk.read(target, Limits.BYTES), bytes)) return done();
            throw new IOException("it reads otherwise than it was written");
        } catch (IOException e) {
            return new Saved.Failed(target, kept.map(at -> Phrase.of("file.save.torn", at.toString())).orElseGet(() -> Failures.phrase(e, bytes.length)),
                    Failures.details(e));
        }
    }

    private Saved fresh() throws IOException {
        var temp = Temp.beside(target);
        try {
            write(disk.create(temp));
            if (!(disk.entry(target) instanceof Disk.Entry.Nothing)) {
                disk.delete(temp);
                return new Saved.ChangedOnDisk(target, Phrase.of("file.save.exists"));
            }
            var refused = Temp.move(disk, temp, target);
            if (refused.isEmpty()) return done();
            disk.delete(temp);
            return writtenAtOnce();
        } catch (IOException e) {
            Temp.drop(disk, temp, e);
            throw e;
        }
    }

    /// A new file that cannot be moved into its place. Half of one would look like a plan.
    private Saved writtenAtOnce() throws IOException {
        try (var out = disk.create(target)) {
            write(out);
            return done();
        } catch (FileAlreadyExistsException e) {
            return new Saved.ChangedOnDisk(target, Phrase.of("file.save.exists"));
        } catch (IOException e) {
            Temp.drop(disk, target, e);
            throw e;
        }
    }

    /// Keeps the previous version. Only a good one may take the place of the one kept before. Where it cannot be kept, the save
    /// goes on if it moves the file, which harms nothing.
    private Optional<Path> keepPrevious(byte[] old) {
        if (!isGood(old)) return Optional.empty();
        try {
            return Optional.of(previous.keep(target, old, disk.lastChange(target)));
        } catch (IOException e) {
            remarks.add(Phrase.of("file.saved.no-previous", Failures.reason(e)));
            return Optional.empty();
        }
    }

    private boolean isGood(byte[] old) {
        return basis instanceof Basis.Same || switch (PlanFile.read(old, Check.passing())) {
            case Opened.Whole _, Opened.WithFindings _, Opened.Newer _ -> true;
            case Opened.Salvaged _, Opened.Inside _, Opened.Refused _ -> false;
        };
    }

    private Saved done() {
        OwnFile.forceFolder(disk, target.toAbsolutePath().getParent());
        var stored = basis instanceof Basis.Same(var same) && same.holds(bytes) ? same : new Stored(plan, bytes, Finding.Cost.KEPT);
        return new Saved.Done(stored, target, remarks);
    }
}
