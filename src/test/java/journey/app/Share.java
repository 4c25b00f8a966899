package journey.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import journey.file.Disk;
import journey.file.Disks;

/// A disk on which everything below one folder takes its time, as on a share far away, can be held up altogether, and counts whoever asks it on the
/// thread of the window: that thread must never wait for a disk.
final class Share extends Disks {
    /// What was asked on the thread of the window.
    final List<String> asked = new CopyOnWriteArrayList<>();
    private final Path folder;
    private final Duration pause;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    Share(Path folder, Duration pause) {
        super(Disk.local());
        this.folder = folder;
        this.pause = pause;
    }

    /// From now on nothing comes back, until [#goOn].
    void hold() {
        gate = new CountDownLatch(1);
    }

    void goOn() {
        gate.countDown();
    }

    private void wait(String what, Path path) {
        if (!path.toAbsolutePath().startsWith(folder)) return;
        if (Platform.isFxApplicationThread()) asked.add(what + " " + path);
        try {
            gate.await();
            Thread.sleep(pause);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Path resolve(Path path) throws IOException {
        wait("resolve", path);
        return super.resolve(path);
    }

    @Override
    public Entry entry(Path path) throws IOException {
        wait("entry", path);
        return super.entry(path);
    }

    @Override
    public byte[] read(Path file, int atMost) throws IOException {
        wait("read", file);
        return super.read(file, atMost);
    }

    @Override
    public Output create(Path file) throws IOException {
        wait("create", file);
        return super.create(file);
    }

    @Override
    public Output createPrivate(Path file) throws IOException {
        wait("create", file);
        return super.createPrivate(file);
    }

    @Override
    public Output overwrite(Path file) throws IOException {
        wait("overwrite", file);
        return super.overwrite(file);
    }

    @Override
    public void copyRights(Path from, Path to) throws IOException {
        wait("rights", to);
        super.copyRights(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        wait("move", to);
        super.move(from, to);
    }

    @Override
    public void forceFolder(Path at) throws IOException {
        wait("force", at);
        super.forceFolder(at);
    }

    @Override
    public void delete(Path file) throws IOException {
        wait("delete", file);
        super.delete(file);
    }

    @Override
    public void makeFolders(Path at) throws IOException {
        wait("folders", at);
        super.makeFolders(at);
    }

    @Override
    public List<Path> list(Path at) throws IOException {
        wait("list", at);
        return super.list(at);
    }

    @Override
    public Instant lastChange(Path file) throws IOException {
        wait("date", file);
        return super.lastChange(file);
    }
}
