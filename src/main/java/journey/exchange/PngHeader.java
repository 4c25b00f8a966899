package journey.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import journey.layout.Picture;

/// What a PNG says of itself, chunk by chunk, and whether that can be true. Its pixels are counted and not kept: there must be exactly as
/// many as the header says, so that nothing small unfolds to something huge.
final class PngHeader {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final int HEADER = 13;
    /// Length, type and checksum.
    private static final int AROUND = 12;
    private static final int PALETTE = 3;
    /// Where the seven passes of an interlaced picture begin and how far their pixels are apart: x, y, and both distances.
    private static final int[][] PASSES = {{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}};

    private final String name;
    private final byte[] file;
    private final ByteBuffer in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private boolean hasPalette;

    static boolean begins(byte[] file) {
        return PictureFile.stands(file, 0, SIGNATURE);
    }

    PngHeader(String name, byte[] file) {
        this.name = name;
        this.file = file;
        in = ByteBuffer.wrap(file);
    }

    private record Header(int width, int height, int depth, int colour, int interlaced) {
        boolean isLegal() {
            return interlaced <= 1 && switch (colour) {
                case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
                case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
                case 2, 4, 6 -> depth == 8 || depth == 16;
                default -> false;
            };
        }

        private int channels() {
            return switch (colour) {
                case 2 -> 3;
                case 4 -> 2;
                case 6 -> 4;
                default -> 1;
            };
        }

        /// How many bytes the pixels are when they are unpacked, with the byte before each row.
        long unpacked() {
            if (interlaced == 0) return unpacked(width, height);
            var sum = 0L;
            for (var pass : PASSES)
                sum += unpacked(Math.ceilDiv(Math.max(0, width - pass[0]), pass[2]), Math.ceilDiv(Math.max(0, height - pass[1]), pass[3]));
            return sum;
        }

        private long unpacked(long width, long height) {
            return width == 0 ? 0 : height * (1 + Math.ceilDiv(width * channels() * depth, 8));
        }
    }

    Chosen checked() {
        if (file.length < SIGNATURE.length() + AROUND + HEADER) return PictureFile.refused("cut-off", name);
        if (in.getInt(8) != HEADER || !PictureFile.stands(file, 12, "IHDR")) return PictureFile.refused("broken", name);
        var header = new Header(in.getInt(16), in.getInt(20), file[24], file[25], file[28]);
        if (!header.isLegal() || file[26] != 0 || file[27] != 0) return PictureFile.refused("broken", name);
        var wrong = PictureFile.size(name, header.width & 0xFFFFFFFFL, header.height & 0xFFFFFFFFL).or(this::chunks);
        if (wrong.isPresent()) return wrong.get();
        if (header.colour == PALETTE && !hasPalette || !unpacksTo(header.unpacked())) return PictureFile.refused("broken", name);
        return PictureFile.good(Picture.Kind.PNG, header.width, header.height, kept.toByteArray());
    }

    /// Goes through all chunks up to the last, and keeps those that are needed.
    private Optional<Chosen> chunks() {
        kept.write(file, 0, SIGNATURE.length());
        for (int at = SIGNATURE.length(); at <= file.length - AROUND; ) {
            var length = in.getInt(at);
            if (length < 0) return Optional.of(PictureFile.refused("broken", name));
            if (length > file.length - AROUND - at) break;
            var crc = new CRC32();
            crc.update(file, at + 4, length + 4);
            if ((int) crc.getValue() != in.getInt(at + 8 + length)) return Optional.of(PictureFile.refused("broken", name));
            var isNeeded = PictureFile.stands(file, at + 4, "IHDR") || PictureFile.stands(file, at + 4, "PLTE") || PictureFile.stands(file, at + 4, "tRNS");
            hasPalette |= PictureFile.stands(file, at + 4, "PLTE");
            var isData = PictureFile.stands(file, at + 4, "IDAT");
            var isEnd = PictureFile.stands(file, at + 4, "IEND");
            if (isData) packed.write(file, at + 8, length);
            if (isNeeded || isData || isEnd) kept.write(file, at, AROUND + length);
            if (isEnd) return Optional.empty();
            at += AROUND + length;
        }
        return Optional.of(PictureFile.refused("cut-off", name));
    }

    /// Stops at the first byte too many.
    private boolean unpacksTo(long size) {
        try (var inflater = new Inflater()) {
            inflater.setInput(packed.toByteArray());
            var part = new byte[1 << 16];
            var count = 0L;
            while (!inflater.finished() && count <= size) {
                var got = inflater.inflate(part);
                if (got == 0 && !inflater.finished()) return false;
                count += got;
            }
            return count == size;
        } catch (DataFormatException broken) {
            return false;
        }
    }
}
