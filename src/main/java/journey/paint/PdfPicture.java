package journey.paint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import journey.layout.Picture;

/// Writes a picture as PDF has it. A JPEG goes in as it is, and so does what a plain PNG has packed, as PDF unpacks it in the same way. A PNG
/// with transparency, with finer steps of colour or in several passes is unpacked first; how much of each pixel is seen becomes a picture of
/// its own.
final class PdfPicture {
    private static final int FIRST_CHUNK = 8;
    private static final int AROUND = 12;

    private final Picture picture;
    private final byte[] bytes;
    private final ByteBuffer in;

    private PdfPicture(Picture picture) {
        this.picture = picture;
        bytes = picture.bytes();
        in = ByteBuffer.wrap(bytes);
    }

    /// The number of its object.
    static int write(Picture picture, PdfFile file) throws IOException {
        var one = new PdfPicture(picture);
        return switch (picture.kind()) {
            case JPEG -> file.addPacked(one.entries(one.isGreyJpeg() ? "/DeviceGray" : "/DeviceRGB", 8) + "/Filter/DCTDecode", one.bytes);
            case PNG -> one.isPlain() ? one.writePlain(file) : one.writeUnpacked(file);
        };
    }

    private String entries(String colours, int depth) {
        return "/Type/XObject/Subtype/Image/Width " + picture.width() + "/Height " + picture.height() + "/ColorSpace" + colours + "/BitsPerComponent " + depth;
    }

    /// By how many parts its frame has.
    private boolean isGreyJpeg() {
        var at = 2;
        while (!isFrame(bytes[at + 1] & 0xFF)) at += 2 + in.getChar(at + 2);
        return bytes[at + 9] == 1;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xC2;
    }

    private boolean isPlain() {
        var depth = bytes[24];
        var colour = bytes[25];
        var interlaced = bytes[28];
        return depth <= 8 && colour <= 3 && interlaced == 0 && chunk("tRNS").length == 0;
    }

    /// What stands in all chunks of a type.
    private byte[] chunk(String type) {
        var found = new ByteArrayOutputStream();
        for (int at = FIRST_CHUNK; at <= bytes.length - AROUND; at += AROUND + in.getInt(at)) {
            var length = in.getInt(at);
            if (in.getInt(at + 4) == ByteBuffer.wrap(type.getBytes(StandardCharsets.US_ASCII)).getInt()) found.write(bytes, at + 8, length);
        }
        return found.toByteArray();
    }

    private int writePlain(PdfFile file) throws IOException {
        var palette = chunk("PLTE");
        var depth = bytes[24];
        var colours = switch (bytes[25]) {
            case 0 -> "/DeviceGray";
            case 3 -> "[/Indexed/DeviceRGB " + (palette.length / 3 - 1) + "<" + HexFormat.of().formatHex(palette) + ">]";
            default -> "/DeviceRGB";
        };
        var parts = bytes[25] == 2 ? 3 : 1;
        return file.addPacked(entries(colours, depth) + "/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors " + parts + "/BitsPerComponent " + depth
                + "/Columns " + picture.width() + ">>", chunk("IDAT"));
    }

    private int writeUnpacked(PdfFile file) throws IOException {
        var bitmap = Bitmap.of(picture).orElseGet(() -> new Bitmap(new int[picture.width() * picture.height()], picture.width(), picture.height()));
        var colours = new byte[3 * bitmap.argb().length];
        var seen = new byte[bitmap.argb().length];
        for (int i = 0; i < seen.length; i++) {
            var pixel = bitmap.argb()[i];
            seen[i] = (byte) (pixel >>> 24);
            for (int k = 0; k < 3; k++) colours[3 * i + k] = (byte) (pixel >> 16 - 8 * k);
        }
        var mask = bitmap.isOpaque() ? "" : "/SMask " + file.addStream(entries("/DeviceGray", 8), seen) + " 0 R";
        return file.addStream(entries("/DeviceRGB", 8) + mask, colours);
    }
}
