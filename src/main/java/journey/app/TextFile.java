package journey.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import journey.app.workspace.Outcome;
import journey.file.OwnFile;

/// A small file of the program's own, such as the list of recent plans: read once, when the program begins, and written beside the window from
/// then on. Anybody may have written to it: one that cannot be understood is set aside under another name, and the program goes on as if there
/// had been none. So it does where the disk does not give it.
final class TextFile {
    private static final System.Logger LOG = System.getLogger("journey");
    private static final int LARGEST = 1 << 18;
    private final OwnFiles own;
    private final Path path;
    private final CompletableFuture<Outcome<Optional<List<String>>>> found;
    /// What is to be written next, empty once it is taken: of what is written faster than a disk takes it, the last counts.
    private final AtomicReference<Optional<List<String>>> next = new AtomicReference<>(Optional.empty());

    /// Whether there may be something in it that nobody has seen: that is not written over.
    private boolean isUnread;

    /// Begins to read it at once, so that several of them are there in the time of one.
    TextFile(OwnFiles own, String name) {
        this.own = own;
        path = own.folder().resolve(name);
        found = CompletableFuture.supplyAsync(() -> Outcome.of(this::lines), own.beside())
                .completeOnTimeout(new Outcome.Badly<>(new IOException("it takes too long")), own.patience().toMillis(), TimeUnit.MILLISECONDS);
    }

    private Optional<List<String>> lines() throws IOException {
        try {
            var bytes = own.disk().read(path, LARGEST);
            if (bytes.length > LARGEST) throw new IllegalArgumentException("larger than anything that is written here");
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().lines().toList());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (CharacterCodingException strange) {
            throw new IllegalArgumentException("not in UTF-8", strange);
        }
    }

    /// What stood in it when the program began; waits for it a little, so that only those ask who ask before the first window.
    ///
    /// @param meaning of the lines; throws `IllegalArgumentException` for what it cannot understand
    <T> Optional<T> read(Function<List<String>, T> meaning) {
        try {
            return switch (found.join()) {
                case Outcome.Well<Optional<List<String>>>(var lines) -> lines.map(meaning);
                case Outcome.Badly<Optional<List<String>>>(IllegalArgumentException strange) -> throw strange;
                case Outcome.Badly<Optional<List<String>>>(var why) -> {
                    LOG.log(Level.WARNING, path + " cannot be read, and is not written either until the program begins again", why);
                    isUnread = true;
                    yield Optional.empty();
                }
            };
        } catch (IllegalArgumentException broken) {
            LOG.log(Level.WARNING, path + " cannot be understood and is set aside: " + broken.getMessage());
            own.order().execute(this::setAside);
            return Optional.empty();
        }
    }

    /// Beside whoever asks. That it cannot be written costs no plan and is only logged.
    void write(List<String> lines) {
        if (isUnread) return;
        if (next.getAndSet(Optional.of(lines)).isEmpty()) own.order().execute(() -> next.getAndSet(Optional.empty()).ifPresent(this::put));
    }

    private void put(List<String> lines) {
        try {
            OwnFile.put(own.disk(), path, lines.stream().map(line -> line + "\n").collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            LOG.log(Level.WARNING, path + " cannot be written", failed);
        }
    }

    private void setAside() {
        try {
            own.disk().move(path, path.resolveSibling(path.getFileName() + ".broken"));
        } catch (IOException stays) {
            LOG.log(Level.WARNING, path + " cannot be set aside", stays);
        }
    }
}
