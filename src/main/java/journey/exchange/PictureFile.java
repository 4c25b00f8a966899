package journey.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import journey.file.Disk;
import journey.layout.Picture;
import journey.paint.Bitmap;
import journey.plan.Phrase;

/// Reads the picture that somebody chose as a logo: a PNG or a JPEG, whatever its name says. Its header is checked before anything of it is
/// decoded, so that no file takes more memory than its size on paper, and it is decoded once, so that all painters can rely on it.
///
/// Only what says how to draw it is kept. Where and with what a photograph was taken, previews, comments and profiles of colour stay behind:
/// they would be handed on unseen, and each medium would make something else of them.
public final class PictureFile {
    static final int MOST_BYTES = 5_000_000;
    private static final int LONGEST_SIDE = 8_000;
    private static final int MOST_PIXELS = 16_000_000;
    private static final int MEGA = 1_000_000;
    private static final int LOOKED_AT = 1024;

    private PictureFile() {}

    public static Chosen open(Path path) {
        return open(Disk.local(), path);
    }

    public static Chosen open(Disk disk, Path path) {
        var name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
        try {
            if (disk.entry(path) instanceof Disk.Entry.Other) return refused("no-file", name);
            return read(name, disk.read(path, MOST_BYTES));
        } catch (NoSuchFileException gone) {
            return refused("missing", name);
        } catch (IOException unreadable) {
            return refused("unreadable", name);
        }
    }

    /// @param name of the file, to speak of it
    static Chosen read(String name, byte[] file) {
        if (file.length > MOST_BYTES) return refused("too-heavy", name, MOST_BYTES / MEGA);
        if (file.length == 0) return refused("empty", name);
        var checked = PngHeader.begins(file) ? new PngHeader(name, file).checked()
                : JpegHeader.begins(file) ? new JpegHeader(name, file).checked()
                : other(file).map(other -> refused("other", name, other)).orElseGet(() -> refused("unknown", name));
        return checked instanceof Chosen.Good(var picture) && Bitmap.of(picture).isEmpty() ? refused("broken", name) : checked;
    }

    /// What is wrong with a size, if anything is.
    static Optional<Chosen> size(String name, long width, long height) {
        if (width < 1 || height < 1) return Optional.of(refused("broken", name));
        return width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS
                ? Optional.of(refused("too-large", name, width, height, LONGEST_SIDE, MOST_PIXELS / MEGA)) : Optional.empty();
    }

    static Chosen refused(String why, Object... args) {
        return new Chosen.Refused(Phrase.of("exchange.picture." + why, args));
    }

    static Chosen good(Picture.Kind kind, int width, int height, byte[] clean) {
        return new Chosen.Good(new Picture(kind, width, height, clean));
    }

    /// @param at     where the bytes stand in a file
    /// @param begins as characters of Latin 1
    private record Sign(String name, int at, String begins) {
        boolean isOn(String file) {
            return file.startsWith(begins, at);
        }
    }

    private static final List<Sign> SIGNS = List.of(new Sign("GIF", 0, "GIF8"), new Sign("WebP", 8, "WEBP"), new Sign("BMP", 0, "BM"),
            new Sign("TIFF", 0, "II*\0"), new Sign("TIFF", 0, "MM\0*"), new Sign("AVIF", 4, "ftypavif"), new Sign("HEIC", 4, "ftyp"),
            new Sign("JPEG XL", 0, "\u00ff\n"), new Sign("JPEG 2000", 4, "jP  "), new Sign("ICO", 0, "\0\0\1\0"), new Sign("PDF", 0, "%PDF"),
            new Sign("PSD", 0, "8BPS"), new Sign("EPS", 0, "%!PS"));

    /// The name of another format that can be told by how it begins.
    private static Optional<String> other(byte[] file) {
        var head = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        var isSvg = head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<") && head.toLowerCase(Locale.ROOT).contains("<svg");
        return isSvg ? Optional.of("SVG") : SIGNS.stream().filter(sign -> sign.isOn(head)).map(Sign::name).findFirst();
    }

    /// Whether bytes stand at a place, given as characters of Latin 1.
    static boolean stands(byte[] file, int at, String bytes) {
        return at + bytes.length() <= file.length && IntStream.range(0, bytes.length()).allMatch(i -> (file[at + i] & 0xFF) == bytes.charAt(i));
    }
}
