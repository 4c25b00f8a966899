package journey.keep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import journey.file.DataFolder;
import journey.file.Disk;
import journey.file.OwnFile;

/// Which copies of a plan's file were joined or put aside here, by the hash of what they held: they stay where they are, and nobody is asked
/// about them again. One that changes is another copy.
public final class SettledCopies {
    private static final int MOST = 1000;
    private static final int LARGEST = 1 << 16;
    private final Disk disk;
    private final Path folder;

    public SettledCopies(Disk disk, DataFolder data) {
        this.disk = disk;
        folder = data.resolve("copies");
    }

    public boolean has(Path file, byte[] copy) throws IOException {
        return of(file).contains(Version.hash(copy));
    }

    /// Of too many, the oldest are forgotten.
    public synchronized void add(Path file, byte[] copy) throws IOException {
        var all = new LinkedHashSet<>(of(file));
        if (!all.add(Version.hash(copy))) return;
        var last = all.stream().skip(Math.max(0, all.size() - MOST)).map(hash -> hash + "\n").collect(Collectors.joining());
        OwnFile.put(disk, place(file), last.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> of(Path file) throws IOException {
        try {
            return new String(disk.read(place(file), LARGEST), StandardCharsets.UTF_8).lines().toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private Path place(Path file) {
        return folder.resolve(Version.hash(file.toString().getBytes(StandardCharsets.UTF_8)) + ".txt");
    }
}
