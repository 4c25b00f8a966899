package journey.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import journey.plan.Phrase;

/// Tells by the first bytes what a file is that is no plan, so that the person hears what it is and not where a reader stumbled.
final class Look {
    private Look() {}

    private static final int ENOUGH = 4096;
    private static final List<String> MERMAID = List.of("graph ", "flowchart ", "sequencediagram", "classdiagram", "statediagram", "erdiagram",
            "gantt", "journey\n", "journey\r", "mindmap", "timeline", "quadrantchart", "%%{");

    /// What the file is instead of a plan; nothing if it may be one.
    static Optional<Opened.Refused> at(byte[] bytes) {
        if (bytes.length == 0) return refused(Refusal.EMPTY);
        if (isBlank(bytes, 0)) return refused(hasZero(bytes) ? Refusal.BLANK : Refusal.EMPTY);
        var binary = binary(bytes);
        if (binary.isPresent()) return binary;
        var text = new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.UTF_8).stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("\ufeff")) text = text.substring(1).stripLeading();
        if (text.startsWith("<")) return markup(text);
        if (text.startsWith("{\\rtf")) return refused(Refusal.OFFICE);
        if (text.startsWith("@startuml")) return program("PlantUML");
        return MERMAID.stream().anyMatch(text::startsWith) ? program("Mermaid") : Optional.empty();
    }

    private static Optional<Opened.Refused> binary(byte[] bytes) {
        if (Utf8.begins(bytes, 'P', 'K', 3, 4) || Utf8.begins(bytes, 'P', 'K', 5, 6)) return refused(isOffice(bytes) ? Refusal.OFFICE : Refusal.ARCHIVE);
        if (Utf8.begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refused(Refusal.OFFICE);
        if (Utf8.begins(bytes, 0x1f, 0x8b) || Utf8.begins(bytes, '7', 'z', 0xbc, 0xaf) || Utf8.begins(bytes, 'R', 'a', 'r', '!')) return refused(Refusal.ARCHIVE);
        if (Utf8.begins(bytes, '%', 'P', 'D', 'F')) return refused(Refusal.PDF);
        var isPicture = Utf8.begins(bytes, 0x89, 'P', 'N', 'G') || Utf8.begins(bytes, 0xff, 0xd8, 0xff) || Utf8.begins(bytes, 'G', 'I', 'F', '8')
                || Utf8.begins(bytes, 'R', 'I', 'F', 'F') || Utf8.begins(bytes, 'B', 'M') || Utf8.begins(bytes, 'I', 'I', '*', 0) || Utf8.begins(bytes, 'M', 'M', 0, '*');
        return isPicture ? refused(Refusal.PICTURE) : Optional.empty();
    }

    private static boolean isOffice(byte[] bytes) {
        var text = new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.ISO_8859_1);
        return text.contains("[Content_Types].xml") || text.contains("mimetypeapplication/vnd.oasis") || text.contains("_rels/.rels");
    }

    private static Optional<Opened.Refused> markup(String text) {
        if (text.contains("<mxfile") || text.contains("<mxgraphmodel")) return program("draw.io");
        if (text.contains("<html") || text.contains("<!doctype html")) return refused(Refusal.HTML);
        return text.contains("<svg") ? refused(Refusal.PICTURE) : Optional.empty();
    }

    static Optional<Opened.Refused> program(String name) {
        return Optional.of(new Opened.Refused(Refusal.OTHER_PROGRAM, Phrase.of("file.refused.other-program", name)));
    }

    private static Optional<Opened.Refused> refused(Refusal kind) {
        return Optional.of(refusal(kind));
    }

    static Opened.Refused refusal(Refusal kind, Object... args) {
        return new Opened.Refused(kind, Phrase.of("file.refused." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), args));
    }

    static Opened.Refused at(Refusal kind, byte[] utf8, int offset) {
        var spot = Spot.of(utf8, offset);
        return refusal(kind, spot.line(), spot.column());
    }

    static boolean isBlank(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) if (bytes[i] != 0 && bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') return false;
        return true;
    }

    private static boolean hasZero(byte[] bytes) {
        for (var b : bytes) if (b == 0) return true;
        return false;
    }

    /// Whether a line begins with the marks that version control leaves between two versions.
    static boolean hasConflict(byte[] bytes) {
        for (int i = 0; i + 7 <= bytes.length; i++)
            if ((i == 0 || bytes[i - 1] == '\n') && (runs(bytes, i, '<') || runs(bytes, i, '>') || runs(bytes, i, '='))) return true;
        return false;
    }

    private static boolean runs(byte[] bytes, int from, char mark) {
        for (int i = from; i < from + 7; i++) if (bytes[i] != mark) return false;
        return true;
    }
}
