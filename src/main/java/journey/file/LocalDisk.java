package journey.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// The disk of this machine.
final class LocalDisk implements Disk {
    private static final int LINKS = 40;

    @Override
    public Path resolve(Path path) throws IOException {
        var at = path.toAbsolutePath().normalize();
        for (int i = 0; i < LINKS; i++) {
            if (Files.exists(at)) return at.toRealPath();
            if (!Files.isSymbolicLink(at)) {
                var folder = at.getParent();
                return folder == null || !Files.exists(folder) ? at : folder.toRealPath().resolve(at.getFileName());
            }
            at = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
        }
        throw new IOException("links in a circle: " + path);
    }

    @Override
    public Entry entry(Path path) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            return new Entry.Nothing();
        }
        if (!attributes.isRegularFile()) return new Entry.Other();
        return new Entry.File(attributes.size(), names(path), Files.isWritable(path) ? Access.WRITABLE : Access.READ_ONLY);
    }

    private static int names(Path file) throws IOException {
        try {
            return (Integer) Files.getAttribute(file, "unix:nlink");
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return 1; // a system that does not count them
        }
    }

    @Override
    public byte[] read(Path file, int atMost) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(atMost + 1);
        }
    }

    @Override
    public Output create(Path file) throws IOException {
        return open(file, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
    }

    @Override
    public Output createPrivate(Path file) throws IOException {
        var options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        return isPosix(file) ? open(file, options, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))) : open(file, options);
    }

    @Override
    public Output overwrite(Path file) throws IOException {
        return open(file, Set.of(StandardOpenOption.WRITE));
    }

    private static Output open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        var channel = FileChannel.open(file, options, attributes);
        return new Output() {
            @Override
            public void write(byte[] bytes) throws IOException {
                var rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) channel.write(rest);
            }

            @Override
            public void force() throws IOException {
                channel.truncate(channel.position());
                channel.force(true);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }

    @Override
    public void copyRights(Path from, Path to) throws IOException {
        if (isPosix(to)) copyPosix(from, to);
        var list = Files.getFileAttributeView(from, AclFileAttributeView.class);
        if (list != null) Files.getFileAttributeView(to, AclFileAttributeView.class).setAcl(list.getAcl());
    }

    private static void copyPosix(Path from, Path to) throws IOException {
        var source = Files.readAttributes(from, PosixFileAttributes.class);
        var target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        var now = target.readAttributes();
        if (!now.owner().equals(source.owner())) allowed(() -> target.setOwner(source.owner()));
        if (!now.group().equals(source.group())) allowed(() -> target.setGroup(source.group()));
        target.setPermissions(source.permissions());
    }

    private interface Attempt {
        void run() throws IOException;
    }

    /// Only root may give files away, and only members may give them to a group; others keep what they have.
    private static void allowed(Attempt attempt) throws IOException {
        try {
            attempt.run();
        } catch (AccessDeniedException e) {
            return;
        } catch (FileSystemException e) {
            if (e.getReason() == null || !e.getReason().contains("not permitted")) throw e;
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            var all = new ArrayList<Path>();
            entries.forEach(all::add);
            return all;
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause(); // in the middle of the folder; it is no IOException of its own
        }
    }

    @Override
    public Instant lastChange(Path file) throws IOException {
        return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    }

    @Override
    public void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
