package journey.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import journey.file.Disk;
import journey.file.Disks;

/// A disk on which everything below one folder takes its time, as on a share far away, and can be held up altogether.
final class Share extends Disks {
    private final Path folder;
    private final Duration pause;
    private volatile CountDownLatch gate = new CountDownLatch(0);
    /// Whether whoever waits brings nearer that all go on.
    private volatile boolean countsDown;

    Share(Path folder, Duration pause) {
        super(Disk.local());
        this.folder = folder;
        this.pause = pause;
    }

    /// From now on nothing comes back, until [#goOn].
    void hold() {
        countsDown = false;
        gate = new CountDownLatch(1);
    }

    /// The same until so many calls wait at once.
    void holdUntil(int calls) {
        gate = new CountDownLatch(calls);
        countsDown = true;
    }

    void goOn() {
        while (gate.getCount() > 0) gate.countDown();
    }

    private void wait(Path path) {
        if (!path.toAbsolutePath().startsWith(folder)) return;
        try {
            if (countsDown) gate.countDown();
            gate.await();
            Thread.sleep(pause);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Path resolve(Path path) throws IOException {
        wait(path);
        return super.resolve(path);
    }

    @Override
    public Entry entry(Path path) throws IOException {
        wait(path);
        return super.entry(path);
    }

    @Override
    public byte[] read(Path file, int atMost) throws IOException {
        wait(file);
        return super.read(file, atMost);
    }

    @Override
    public Output create(Path file) throws IOException {
        wait(file);
        return super.create(file);
    }

    @Override
    public Output createPrivate(Path file) throws IOException {
        wait(file);
        return super.createPrivate(file);
    }

    @Override
    public Output overwrite(Path file) throws IOException {
        wait(file);
        return super.overwrite(file);
    }

    @Override
    public void copyRights(Path from, Path to) throws IOException {
        wait(to);
        super.copyRights(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        wait(to);
        super.move(from, to);
    }

    @Override
    public void forceFolder(Path at) throws IOException {
        wait(at);
        super.forceFolder(at);
    }

    @Override
    public void delete(Path file) throws IOException {
        wait(file);
        super.delete(file);
    }

    @Override
    public void makeFolders(Path at) throws IOException {
        wait(at);
        super.makeFolders(at);
    }

    @Override
    public List<Path> list(Path at) throws IOException {
        wait(at);
        return super.list(at);
    }

    @Override
    public Instant lastChange(Path file) throws IOException {
        wait(file);
        return super.lastChange(file);
    }
}
