package journey.app;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import journey.file.DataFolder;
import journey.file.Disk;
import journey.keep.Running;

/// The machine that the program runs on.
///
/// @param folder  where the program keeps its own files
/// @param disk    all that saving, watching and keeping does to files goes through it, and what is done to the program’s own
/// @param process this process
/// @param beat    what is done again and again
public record Machine(Path folder, Disk disk, Running process, Beat beat) {
    private static final Path KERNEL = Path.of("/proc/sys/kernel/hostname");

    /// This one.
    static Machine here() {
        return at(DataFolder.ofUser().path());
    }

    /// The same with another folder for the program's own files.
    static Machine at(Path folder) {
        return new Machine(folder, Disk.local(), Running.here(host()), new Clockwork());
    }

    /// Its name, from where it costs nothing, before the network is asked.
    private static String host() {
        try {
            if (Files.isReadable(KERNEL)) return Files.readString(KERNEL).strip();
            var said = Stream.of("COMPUTERNAME", "HOSTNAME").map(name -> System.getenv().getOrDefault(name, "")).filter(name -> !name.isBlank()).findFirst()
                    .orElse("");
            return said.isEmpty() ? InetAddress.getLocalHost().getHostName() : said;
        } catch (IOException nameless) {
            return "localhost";
        }
    }
}
