package journey.paint;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
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
        replace(place(file), content);
    }

    /// Where links lead. That it cannot be told is a failure: else a link would be taken for a file.
    private static Path place(Path file) throws IOException {
        try {
            return file.toRealPath();
        } catch (NoSuchFileException fresh) {
            return file.toAbsolutePath();
        }
    }

    /// Whether it is no file that can be replaced: a pipe, a device, or what a process has open already, wherever that leads.
    public static boolean isStream(Path file) {
        try {
            var there = Files.readAttributes(file, BasicFileAttributes.class);
            return !there.isDirectory() && (!there.isRegularFile() || OPEN.stream().anyMatch(file.toAbsolutePath()::startsWith));
        } catch (IOException nothingOrUnknown) {
            return false; // what cannot be looked at must not be written into
        }
    }

    private static void replace(Path place, Content content) throws IOException {
        var part = Part.beside(place);
        try {
            try (var out = new BufferedOutputStream(part.out(), BUFFER)) {
                content.writeTo(out);
            }
            keepPermissions(place, part.at());
            move(part.at(), place);
        } catch (Throwable failure) {
            // And not after the move: by then the name may be that of another export into this folder.
            Files.deleteIfExists(part.at());
            throw failure;
        }
    }

    /// A new file that is being written.
    private record Part(Path at, OutputStream out) {

        /// Another's, or one that a crash left behind, is not touched.
        static Part beside(Path place) throws IOException {
            for (var attempt = 1; ; attempt++) {
                var beside = place.resolveSibling(".journey-export-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".part");
                try {
                    return new Part(beside, Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
                } catch (FileAlreadyExistsException taken) {
                    // A process of the same number on another machine, or after a crash: the next name is free.
                    if (attempt == TRIES) throw taken;
                }
            }
        }
    }

    private static void keepPermissions(Path place, Path beside) throws IOException {
        var before = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (before == null) return;
        try {
            Files.setPosixFilePermissions(beside, before.readAttributes().permissions());
        } catch (NoSuchFileException fresh) {
            return; // it gets the rights that new files get
        }
    }

    private static void move(Path beside, Path place) throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plainly) {
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
