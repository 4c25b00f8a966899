package journey.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Which file a name means, through links, so that two names of one file are seen to be that. A second hard link is a file of its own here:
/// what replaces it leaves the first as it is.
final class RealFile {
    private RealFile() {}

    static Path of(Path name) {
        try {
            if (Files.exists(name)) return name.toRealPath();
            // What a link leads to may be made by and by.
            var file = Files.isSymbolicLink(name) ? name.resolveSibling(Files.readSymbolicLink(name)) : name;
            var whole = file.toAbsolutePath().normalize();
            return whole.getParent() == null ? whole : whole.getParent().toRealPath().resolve(whole.getFileName());
        } catch (IOException unreachable) {
            return name.toAbsolutePath().normalize();
        }
    }
}
