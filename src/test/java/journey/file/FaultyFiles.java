package journey.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;

/// The files of this machine behind Java's own interface to them, for code that has none of ours: the paths of it look like any others, and
/// one operation goes wrong, or all from that one on, as on a [FaultyDisk].
public final class FaultyFiles extends FileSystemProvider {
    private final FaultyDisk.Fault fault;
    private final int at;
    private final FileSystem system = new Wrapped();
    private int count;
    private boolean isDead;

    /// @param at the number of the operation, from 0
    public FaultyFiles(FaultyDisk.Fault fault, int at) {
        this.fault = fault;
        this.at = at;
    }

    /// The same path, on which operations go wrong.
    public Path of(Path real) {
        return wrapped(real);
    }

    /// Whether all was over before the fault.
    public boolean isOver() {
        return count <= at;
    }

    private boolean isNow() {
        if (isDead) throw new FaultyDisk.Killed();
        var number = count++;
        return number == at || fault == FaultyDisk.Fault.AWAY && number > at;
    }

    private void fail() throws IOException {
        isDead = fault == FaultyDisk.Fault.KILLED;
        throw fault.thrown();
    }

    private void step() throws IOException {
        if (isNow()) fail();
    }

    /// What is behind a path of ours, or a path of this machine.
    private interface Behind {
        Path behind();
    }

    private Path wrapped(Path real) {
        return (Path) Proxy.newProxyInstance(FaultyFiles.class.getClassLoader(), new Class<?>[] {Path.class, Behind.class}, (self, method, arguments) -> {
            if (method.getName().equals("behind")) return real;
            if (method.getName().equals("getFileSystem")) return system;
            if (method.getName().equals("toRealPath")) step();
            var given = arguments == null ? new Object[0] : arguments.clone();
            for (int i = 0; i < given.length; i++) if (given[i] instanceof Path path) given[i] = real(path);
            try {
                var answer = method.invoke(real, given);
                return answer instanceof Path path ? wrapped(path) : answer;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    private static Path real(Path path) {
        return path instanceof Behind ours ? ours.behind() : path;
    }

    private static FileSystemProvider here(Path real) {
        return real.getFileSystem().provider();
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        step();
        return Files.newByteChannel(real(path), options, attributes);
    }

    @Override
    public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
        step();
        return new FilterOutputStream(Files.newOutputStream(real(path), options)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (isNow()) {
                    out.write(bytes, from, length / 2);
                    fail();
                }
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                out.close(); // the system closes what a dead process left open
                if (!isDead) step();
            }
        };
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        step();
        return Files.newDirectoryStream(real(folder), filter);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        step();
        Files.createDirectory(real(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        step();
        Files.delete(real(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        step();
        Files.copy(real(from), real(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        step();
        Files.move(real(from), real(to), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        step();
        return Files.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        step();
        return Files.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        step();
        return Files.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        step();
        here(real(path)).checkAccess(real(path), modes);
    }

    /// What is done through it is not counted.
    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        step();
        return Files.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        step();
        return Files.readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        step();
        Files.setAttribute(real(path), name, value, options);
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return wrapped(Path.of(uri));
    }

    private final class Wrapped extends FileSystem {
        private static final FileSystem REAL = Path.of("").getFileSystem();

        @Override
        public FileSystemProvider provider() {
            return FaultyFiles.this;
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return REAL.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return REAL.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return REAL.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return REAL.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return wrapped(REAL.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            return REAL.getPathMatcher(pattern);
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return REAL.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() {
            throw new UnsupportedOperationException();
        }
    }
}
