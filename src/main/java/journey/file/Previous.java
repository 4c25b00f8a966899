package journey.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/// Where the version of a file goes that a save is about to replace.
public interface Previous {
    /// Keeps the bytes of a file, and makes sure that they are there.
    ///
    /// @param file    as its links resolve
    /// @param written when the file was given these bytes, as its disk tells
    /// @return where they are now
    Path keep(Path file, byte[] bytes, Instant written) throws IOException;
}
