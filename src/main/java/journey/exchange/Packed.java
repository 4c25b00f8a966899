package journey.exchange;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Makes a plan small where it travels inside of something else, and large again. What is unpacked is never larger than a plan's file may
/// be: a few bytes can ask for gigabytes.
final class Packed {
    private static final int MOST = 64 << 20;
    private static final int PIECE = 1 << 16;

    private Packed() {}

    static byte[] of(byte[] plan) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(plan);
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            var piece = new byte[PIECE];
            while (!deflater.finished()) packed.write(piece, 0, deflater.deflate(piece));
            return packed.toByteArray();
        }
    }

    /// What begins at `from`; where it ends, it says itself.
    static Optional<byte[]> open(byte[] bytes, int from) {
        try (var inflater = new Inflater()) {
            inflater.setInput(bytes, from, bytes.length - from);
            var plan = new ByteArrayOutputStream();
            var piece = new byte[PIECE];
            while (!inflater.finished()) {
                var count = inflater.inflate(piece);
                if (count == 0 && !inflater.finished() || plan.size() + count > MOST) return Optional.empty();
                plan.write(piece, 0, count);
            }
            return Optional.of(plan.toByteArray());
        } catch (DataFormatException garbage) {
            return Optional.empty();
        }
    }

    /// For media of text: letters that are the same in every encoding and mean nothing in any markup.
    static String text(byte[] plan) {
        return Base64.getEncoder().encodeToString(of(plan));
    }

    static Optional<byte[]> open(String text) {
        try {
            return open(Base64.getMimeDecoder().decode(text), 0);
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }
}
