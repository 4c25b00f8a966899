package journey.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A disk that hands everything on to another; tests override what is to go wrong.
public class Disks implements Disk {
    final Disk disk;

    public Disks(Disk disk) {
        this.disk = disk;
    }

    @Override
    public Path resolve(Path path) throws IOException {
        return disk.resolve(path);
    }

    @Override
    public Entry entry(Path path) throws IOException {
        return disk.entry(path);
    }

    @Override
    public byte[] read(Path file, int atMost) throws IOException {
        return disk.read(file, atMost);
    }

    @Override
    public Output create(Path file) throws IOException {
        return disk.create(file);
    }

    @Override
    public Output createPrivate(Path file) throws IOException {
        return disk.createPrivate(file);
    }

    @Override
    public Output overwrite(Path file) throws IOException {
        return disk.overwrite(file);
    }

    @Override
    public void copyRights(Path from, Path to) throws IOException {
        disk.copyRights(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        disk.move(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        disk.forceFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        disk.makeFolders(folder);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return disk.list(folder);
    }

    @Override
    public Instant lastChange(Path file) throws IOException {
        return disk.lastChange(file);
    }

    @Override
    public void pause(Duration time) {
        disk.pause(time);
    }
}
