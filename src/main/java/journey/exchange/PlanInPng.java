package journey.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/// A plan in a PNG: a chunk of international text (`iTXt`), compressed, under a keyword of its own, before the end of the picture. Programs
/// that change pictures keep such texts more often than chunks that they do not know.
final class PlanInPng {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int TEXT = type("iTXt");
    private static final int END = type("IEND");
    private static final byte[] KEYWORD = "journey-plan\0".getBytes(StandardCharsets.US_ASCII);

    private PlanInPng() {}

    private static int type(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    static byte[] put(byte[] png, byte[] plan) {
        var in = ByteBuffer.wrap(png);
        for (int at = SIGNATURE; isChunk(in, at); at = next(in, at)) if (in.getInt(at + 4) == END) return Carried.with(png, at, chunk(plan));
        throw new IllegalArgumentException("a PNG without its end");
    }

    private static byte[] chunk(byte[] plan) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(KEYWORD);
        // Compressed, by deflate, in no language, with no translated keyword.
        data.writeBytes(new byte[] {1, 0, 0, 0});
        data.writeBytes(Packed.of(plan));
        var chunk = ByteBuffer.allocate(AROUND + data.size()).putInt(data.size()).putInt(TEXT).put(data.toByteArray());
        return chunk.putInt(checksum(chunk, 0, data.size())).array();
    }

    static Optional<byte[]> take(byte[] png) {
        var in = ByteBuffer.wrap(png);
        for (int at = SIGNATURE; isChunk(in, at); at = next(in, at)) {
            if (in.getInt(at + 4) == END) return Optional.empty();
            if (in.getInt(at + 4) == TEXT && isOurs(png, at + 8, in.getInt(at))) return in.getInt(next(in, at) - 4) == checksum(in, at, in.getInt(at))
                    ? text(Arrays.copyOfRange(png, at + 8 + KEYWORD.length, at + 8 + in.getInt(at))) : Optional.empty();
        }
        return Optional.empty();
    }

    /// Whether a whole chunk stands there.
    private static boolean isChunk(ByteBuffer in, int at) {
        return at <= in.limit() - AROUND && in.getInt(at) >= 0 && in.getInt(at) <= in.limit() - AROUND - at;
    }

    private static int next(ByteBuffer in, int at) {
        return at + AROUND + in.getInt(at);
    }

    private static int checksum(ByteBuffer in, int at, int length) {
        var crc = new CRC32();
        crc.update(in.array(), at + 4, 4 + length);
        return (int) crc.getValue();
    }

    private static boolean isOurs(byte[] png, int from, int length) {
        return length > KEYWORD.length && Arrays.equals(png, from, from + KEYWORD.length, KEYWORD, 0, KEYWORD.length);
    }

    /// What stands behind the keyword: whether it is compressed and how, its language and a translated keyword, the text.
    private static Optional<byte[]> text(byte[] rest) {
        int from = 2;
        for (int ends = 0; ends < 2 && from < rest.length; from++) if (rest[from] == 0) ends++;
        if (from >= rest.length) return Optional.empty();
        return rest[0] == 0 ? Optional.of(Arrays.copyOfRange(rest, from, rest.length)) : Packed.open(rest, from);
    }
}
