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
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// Writes a file beside its place and moves it there when it is whole. It does not wait for the disk, as a save does: an export
/// can be made again. What is no file, such as a pipe, is written straight.
public final class WholeFile {
    private static final int BUFFER = 1 << 16;
    private static final int TRIES = 10_000;
    private static final List<Path> OPEN = Stream.of("/dev/stdout", "/dev/stderr", "/dev/fd", "/proc/self/fd").map(Path::of).toList();
    private static final AtomicLong COUNT = new AtomicLong();

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
        if (isStream(file)) {
            // Behind what is there already, where that is a file into which a shell sends the output of several programs.
            try (var out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND), BUFFER)) {
                content.writeTo(out);
            }
            return;
        }
        replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
    }

    /// Whether it is no file that can be replaced: a pipe, a device, or what a process has open already, wherever that leads.
    public static boolean isStream(Path file) {
        return Files.exists(file) && !Files.isDirectory(file) && (!Files.isRegularFile(file) || OPEN.stream().anyMatch(file.toAbsolutePath()::startsWith));
    }

    private static void replace(Path place, Content content) throws IOException {
        var beside = reserve(place);
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
    private static Path reserve(Path place) throws IOException {
        for (var attempt = 1; ; attempt++) {
            var beside = place.resolveSibling(".journey-export-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".part");
            try {
                Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
                return beside;
            } catch (FileAlreadyExistsException taken) {
                // A process of the same number on another machine, or after a crash: the next name is free.
                if (attempt == TRIES) throw taken;
            }
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
