package journey.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/// A stream that remembers why it could not be written: the streams that print keep quiet about it.
final class Outlet extends FilterOutputStream {
    private Optional<IOException> failure = Optional.empty();

    Outlet(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException lost) {
            failure = Optional.of(lost);
            throw lost;
        }
    }

    /// Whether something was lost that somebody still waited for. Whoever reads the first lines and closes the pipe, as `head`
    /// does, has all that was wanted.
    boolean isLost() {
        return failure.filter(lost -> !String.valueOf(lost.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe")).isPresent();
    }
}
