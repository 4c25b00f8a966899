package journey.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import journey.plan.Phrase;

/// What failures of a disk mean to a person.
final class Failures {
    private Failures() {}

    private static final List<String> FULL = List.of("no space left", "not enough space", "quota exceeded", "disk full");

    /// @param size how many bytes were to be written
    static Phrase phrase(IOException e, int size) {
        var reason = reason(e).toLowerCase(Locale.ROOT);
        if (FULL.stream().anyMatch(reason::contains)) return Phrase.of("file.save.full", (size + 1023) / 1024);
        if (reason.contains("read-only file system")) return Phrase.of("file.save.read-only-disk");
        return switch (e) {
            case AccessDeniedException _ -> Phrase.of("file.save.forbidden");
            case NoSuchFileException _, NotDirectoryException _ -> Phrase.of("file.save.no-folder");
            default -> Phrase.of("file.save.failed", reason(e));
        };
    }

    static String reason(IOException e) {
        if (e instanceof FileSystemException of && of.getReason() != null) return of.getReason();
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /// For a report: class and message of the failure and of what led to it.
    static String details(Throwable e) {
        var text = new StringBuilder(e.toString());
        for (var more : e.getSuppressed()) text.append("; ").append(more);
        return e.getCause() == null ? text.toString() : text + "; " + details(e.getCause());
    }
}
