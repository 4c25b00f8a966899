package journey.paint;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a PNG, row by row, so that an image never need be in memory as a whole: true colour without alpha, with the density of
/// its pixels. Rows are deflated as they are, at level 3: for boards that is half the time of the usual 6, for files a tenth larger, and
/// each filter that PNG knows makes them larger still.
final class Png implements AutoCloseable {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final int LEVEL = 3;
    private static final int PIECE = 1 << 16;

    private final DataOutputStream out;
    private final int width;
    private final Deflater deflater = new Deflater(LEVEL);
    private final byte[] packed = new byte[PIECE];
    private final byte[] row;
    private int filled;

    Png(OutputStream stream, int width, int height, double dotsPerInch) throws IOException {
        out = new DataOutputStream(stream);
        this.width = width;
        // The first byte names the filter: 0, none.
        row = new byte[1 + 3 * width];
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
            fill(pixels.argb(), y * pixels.width());
            deflater.setInput(row);
            while (!deflater.needsInput()) pack();
        }
    }

    private void fill(int[] argb, int from) {
        for (int x = 0, at = 1; x < width; x++, at += 3) {
            var pixel = argb[from + x];
            row[at] = (byte) (pixel >> 16);
            row[at + 1] = (byte) (pixel >> 8);
            row[at + 2] = (byte) pixel;
        }
    }

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
