package journey.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The text of a file as UTF-8, whatever it was written in.
final class Utf8 {
    private Utf8() {}

    /// UTF-8 without a byte order mark. UTF-16 and UTF-32 are known by their mark, or by the zeros beside the first bracket; the rest is
    /// taken to be UTF-8 and given back as it is.
    static byte[] of(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) return Arrays.copyOfRange(bytes, 3, bytes.length);
        if (begins(bytes, 0xff, 0xfe, 0, 0) || begins(bytes, 0, 0, 0xfe, 0xff)) return from(bytes, Charset.forName("UTF-32"));
        if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) return from(bytes, StandardCharsets.UTF_16);
        if (begins(bytes, '{', 0)) return from(bytes, StandardCharsets.UTF_16LE);
        if (begins(bytes, 0, '{')) return from(bytes, StandardCharsets.UTF_16BE);
        return bytes;
    }

    static byte[] from(byte[] bytes, Charset charset) {
        return new String(bytes, charset).getBytes(StandardCharsets.UTF_8);
    }

    static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) return false;
        for (int i = 0; i < with.length; i++) if ((bytes[i] & 0xff) != with[i]) return false;
        return true;
    }

    /// Where the first byte stands that is not UTF-8, as strictly as the standard says it: no overlong forms, no surrogates. The
    /// length if there is none.
    static int valid(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            var b = bytes[i];
            if (b >= 0) {
                i++;
                continue;
            }
            var length = (b & 0xe0) == 0xc0 ? 2 : (b & 0xf0) == 0xe0 ? 3 : (b & 0xf8) == 0xf0 ? 4 : 0;
            if (length == 0 || !isWhole(bytes, i, length)) return i;
            i += length;
        }
        return i;
    }

    private static boolean isWhole(byte[] bytes, int at, int length) {
        if (at + length > bytes.length) return false;
        var point = bytes[at] & 0xff >> length + 1;
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) return false;
            point = point << 6 | bytes[at + i] & 0x3f;
        }
        return switch (length) {
            case 2 -> point >= 0x80;
            case 3 -> point >= 0x800 && (point < 0xd800 || point > 0xdfff);
            default -> point >= 0x10000 && point <= 0x10ffff;
        };
    }

    /// Whether from here to the end stands nothing but the beginning of one character: the file was cut inside it.
    static boolean isCut(byte[] bytes, int at) {
        var rest = bytes.length - at;
        var b = bytes[at] & 0xff;
        var length = b >= 0xc2 && b < 0xe0 ? 2 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xf0 && b < 0xf5 ? 4 : 0;
        if (rest >= length) return false;
        for (int i = 1; i < rest; i++) if ((bytes[at + i] & 0xc0) != 0x80) return false;
        return true;
    }
}
