package journey.paint;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.CancellationException;

/// Writes a file beside its place and moves it there when it is whole. It does not wait for the disk, as a save does: an export
/// can be made again. What is no file, such as a pipe, is written straight.
public final class WholeFile {
    private static final int BUFFER = 1 << 16;
    private static final int TRIES = 100;

    private WholeFile() {}

    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes to a file, whole or not at all: whatever goes wrong, a file that was there stays as it was.
    public static Exported export(Path file, Content content) {
        try {
            write(file, content);
            return new Exported.Written();
        } catch (CancellationException stopped) {
            return new Exported.Stopped();
        } catch (IOException failure) {
            return Exported.NotWritten.because(failure, file);
        }
    }

    static final class IsFolder extends FileSystemException {
        private static final long serialVersionUID = 1;

        IsFolder(Path folder) {
            super(folder.toString());
        }
    }

    private static void write(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) throw new IsFolder(file);
        var there = Files.exists(file);
        var place = there ? file.toRealPath() : file.toAbsolutePath();
        if (there && !Files.isRegularFile(place)) {
            try (var out = new BufferedOutputStream(Files.newOutputStream(place), BUFFER)) {
                content.writeTo(out);
            }
            return;
        }
        replace(place, content);
    }

    private static void replace(Path place, Content content) throws IOException {
        var beside = reserve(place, 1);
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(beside), BUFFER)) {
                content.writeTo(out);
            }
            keepPermissions(place, beside);
            move(beside, place);
        } catch (Throwable failure) {
            // And not after the move: by then the name may be that of another export into this folder.
            Files.deleteIfExists(beside);
            throw failure;
        }
    }

    /// A new empty file; another's, or one that a crash left behind, is not touched.
    private static Path reserve(Path place, int attempt) throws IOException {
        var beside = place.resolveSibling(".journey-export-" + attempt + ".part");
        try {
            Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
            return beside;
        } catch (FileAlreadyExistsException taken) {
            if (attempt == TRIES) throw taken;
            return reserve(place, attempt + 1);
        }
    }

    private static void keepPermissions(Path place, Path beside) throws IOException {
        var before = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (before != null && Files.exists(place)) Files.setPosixFilePermissions(beside, before.readAttributes().permissions());
    }

    private static void move(Path beside, Path place) throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plainly) {
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
