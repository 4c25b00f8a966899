package journey.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Turns the bytes of a text file into text: by its byte order mark, as UTF-8 where that is possible, as UTF-16 where every other byte is
/// zero, else in the code page that spreadsheets of the west use.
final class Encoding {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4096;

    private Encoding() {}

    static String read(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        if (begins(bytes, 0xFF, 0xFE)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        if (begins(bytes, 0xFE, 0xFF)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        if (isWide(bytes, 1)) return new String(bytes, StandardCharsets.UTF_16LE);
        if (isWide(bytes, 0)) return new String(bytes, StandardCharsets.UTF_16BE);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WESTERN);
        }
    }

    /// Whether a file begins with these bytes.
    static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    /// Whether most of the bytes at odd or even places are zero.
    private static boolean isWide(byte[] bytes, int odd) {
        var end = Math.min(bytes.length, LOOKED_AT);
        int zeros = 0;
        for (int i = odd; i < end; i += 2) if (bytes[i] == 0) zeros++;
        return end >= 8 && zeros * 4 > end;
    }
}
