package journey.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import journey.paint.WholeFile;
import journey.plan.Phrase;

/// A file by which git knows what to do with which files, and the line in it that is ours: of one repository, shared by all who work in it, or of
/// one user.
record GitFile(Path path, GitLine line) {
    /// Whether it was changed, or why it could not be.
    sealed interface Outcome {
        record Changed() implements Outcome {}

        record Same() implements Outcome {}

        record Failed(Phrase why) implements Outcome {}

        /// What comes of this and of what is done next, unless this failed.
        default Outcome then(Supplier<Outcome> next) {
            return switch (this) {
                case Failed _ -> this;
                case Same _ -> next.get();
                case Changed _ -> next.get() instanceof Failed failed ? failed : this;
            };
        }
    }

    Outcome add() {
        return change(this::with);
    }

    Outcome remove() {
        return change(this::without);
    }

    /// Whether it can be read, if it is there.
    Outcome look() {
        return change(text -> text);
    }

    private interface Change {
        String of(String text);
    }

    /// The bytes are taken for Latin letters, so that whatever else stands there comes back as it was.
    private Outcome change(Change change) {
        try {
            if (Files.isDirectory(path)) return new Outcome.Failed(Phrase.of("cli.git.folder", path.toString()));
            var old = Files.exists(path) ? Files.readString(path, StandardCharsets.ISO_8859_1) : "";
            var text = change.of(old);
            if (text.equals(old)) return new Outcome.Same();
            if (text.isEmpty()) {
                Files.delete(path);
                return new Outcome.Changed();
            }
            Files.createDirectories(path.toAbsolutePath().getParent());
            var why = WholeFile.export(path, out -> out.write(text.getBytes(StandardCharsets.ISO_8859_1))).phrase();
            return why.<Outcome>map(Outcome.Failed::new).orElseGet(Outcome.Changed::new);
        } catch (IOException failure) {
            return new Outcome.Failed(Phrase.of("cli.git.file", path.toString(), Optional.ofNullable(failure.getMessage()).orElse("")));
        }
    }

    /// With the line at the end, unless it stands somewhere. What stands behind counts more in git.
    String with(String text) {
        if (text.lines().anyMatch(this::isOurs)) return text;
        var end = text.contains("\r\n") ? "\r\n" : "\n";
        return text + (text.isEmpty() || text.endsWith("\n") ? "" : end) + line.text() + end;
    }

    /// Without the line; all others keep their ends.
    String without(String text) {
        var left = new StringBuilder();
        for (var line : text.split("(?<=\n)")) if (!isOurs(line)) left.append(line);
        return left.toString();
    }

    private boolean isOurs(String one) {
        return one.strip().equals(line.text());
    }
}
