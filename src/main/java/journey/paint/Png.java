package journey.paint;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a PNG, row by row, so that an image never need be in memory as a whole: true colour without alpha, with the density of its
/// pixels. Each row is told as the difference to the one above it, which suits drawings, and is deflated at level 3: a third of the
/// time of the usual 6, for files that are hardly larger.
final class Png implements AutoCloseable {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final int LEVEL = 3;
    private static final int PIECE = 1 << 16;
    private static final byte UP = 2;

    private final DataOutputStream out;
    private final int width;
    private final Deflater deflater = new Deflater(LEVEL);
    private final byte[] packed = new byte[PIECE];
    private byte[] above;
    private byte[] row;
    private final byte[] filtered;

    Png(OutputStream stream, int width, int height, double dotsPerInch) throws IOException {
        out = new DataOutputStream(stream);
        this.width = width;
        above = new byte[3 * width];
        row = new byte[3 * width];
        filtered = new byte[3 * width + 1];
        filtered[0] = UP;
        out.writeLong(SIGNATURE);
        chunk("IHDR", head -> {
            head.writeInt(width);
            head.writeInt(height);
            head.write(new byte[] {8, 2, 0, 0, 0});
        });
        chunk("sRGB", head -> head.write(0));
        chunk("pHYs", head -> {
            var perMetre = (int) Math.round(dotsPerInch * INCHES_PER_METRE);
            head.writeInt(perMetre);
            head.writeInt(perMetre);
            head.write(1);
        });
    }

    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    /// A chunk of text that programs show as a property of the picture: `Title`, `Software`.
    void text(String key, String value) throws IOException {
        chunk("iTXt", body -> {
            body.write(key.getBytes(StandardCharsets.ISO_8859_1));
            body.write(new byte[5]);
            body.write(value.getBytes(StandardCharsets.UTF_8));
        });
    }

    /// The first `rows` rows of an image, below those that were written before.
    void rows(Pixels pixels, int rows) throws IOException {
        for (var y = 0; y < rows; y++) {
            row(pixels.argb(), y * pixels.width());
            deflater.setInput(filtered);
            drain();
        }
    }

    private void row(int[] argb, int from) {
        var swap = above;
        above = row;
        row = swap;
        for (int x = 0, at = 0; x < width; x++, at += 3) {
            var pixel = argb[from + x];
            row[at] = (byte) (pixel >> 16);
            row[at + 1] = (byte) (pixel >> 8);
            row[at + 2] = (byte) pixel;
        }
        for (var i = 0; i < row.length; i++) filtered[i + 1] = (byte) (row[i] - above[i]);
    }

    private void drain() throws IOException {
        while (!deflater.needsInput()) pack();
    }

    private int filled;

    private void pack() throws IOException {
        filled += deflater.deflate(packed, filled, PIECE - filled);
        if (filled == PIECE) flush();
    }

    private void flush() throws IOException {
        var length = filled;
        chunk("IDAT", body -> body.write(packed, 0, length));
        filled = 0;
    }

    private void chunk(String type, Content content) throws IOException {
        var body = new ByteArrayOutputStream();
        var data = new DataOutputStream(body);
        data.write(type.getBytes(StandardCharsets.US_ASCII));
        content.write(data);
        var bytes = body.toByteArray();
        var crc = new CRC32();
        crc.update(bytes);
        out.writeInt(bytes.length - 4);
        out.write(bytes);
        out.writeInt((int) crc.getValue());
    }

    /// Writes what is left and the end of the picture; the stream stays open.
    void finish() throws IOException {
        deflater.finish();
        while (!deflater.finished()) pack();
        if (filled > 0) flush();
        chunk("IEND", body -> {});
        out.flush();
    }

    @Override
    public void close() {
        deflater.end();
    }
}
