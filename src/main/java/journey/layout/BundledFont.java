package journey.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// The fonts that the program ships: Inter in four weights, and behind it the chain for what Inter lacks. A file is read when a text
/// first needs it.
public enum BundledFont {
    INTER_REGULAR("Inter-Regular"),
    INTER_MEDIUM("Inter-Medium"),
    INTER_SEMI_BOLD("Inter-SemiBold"),
    INTER_BOLD("Inter-Bold"),
    HEBREW("NotoSansHebrew-Regular"),
    ARABIC("NotoSansArabic-Regular"),
    THAI("NotoSansThai-Regular"),
    DEVANAGARI("NotoSansDevanagari-Regular"),
    EMOJI("NotoEmoji-Regular"),
    SYMBOLS("NotoSansSymbols2-Regular"),
    MORE_SYMBOLS("NotoSansSymbols-Regular"),
    MATHS("NotoSansMath-Regular"),
    CJK("DroidSansFallback");

    private final String file;
    private volatile @Nullable TrueType table;

    BundledFont(String file) {
        this.file = file;
    }

    public static BundledFont of(Face.Weight weight) {
        return switch (weight) {
            case REGULAR -> INTER_REGULAR;
            case MEDIUM -> INTER_MEDIUM;
            case SEMI_BOLD -> INTER_SEMI_BOLD;
            case BOLD -> INTER_BOLD;
        };
    }

    /// The file's name, without its ending: short, and unlike that of any other.
    public String file() {
        return file;
    }

    /// The whole font file, TrueType with `glyf` outlines.
    public InputStream open() {
        var in = BundledFont.class.getResourceAsStream("/journey/fonts/" + file + ".ttf");
        if (in == null) throw new IllegalStateException("the program lacks its font " + file);
        return in;
    }

    /// What the file says of its glyphs, read once.
    public TrueType table() {
        var read = table;
        if (read != null) return read;
        synchronized (this) {
            var now = table;
            if (now == null) table = now = read();
            return now;
        }
    }

    private TrueType read() {
        try (var in = open()) {
            return new TrueType(in.readAllBytes());
        } catch (IOException cannotBeRead) {
            throw new UncheckedIOException(cannotBeRead);
        }
    }
}
