package journey.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;

/// The objects of a PDF, written to a stream as they come, and the table at its end that says where they are.
final class PdfFile {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int LEVEL = 3;

    private final OutputStream out;
    private long written;
    private long[] places = new long[64];
    private int count = 1;

    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    /// A number for an object that is written later.
    int number() {
        if (count == places.length) places = Arrays.copyOf(places, 2 * count);
        return count++;
    }

    int add(String body) throws IOException {
        return put(number(), body);
    }

    int put(int number, String body) throws IOException {
        begin(number);
        write(body);
        write("\nendobj\n");
        return number;
    }

    /// An object of bytes, deflated; `entries` are those of its dictionary beside the length and the filter.
    int addStream(String entries, byte[] bytes) throws IOException {
        return addPacked(entries + "/Filter/FlateDecode", deflated(bytes));
    }

    /// An object of bytes that are packed already, as its entries say.
    int addPacked(String entries, byte[] packed) throws IOException {
        var number = number();
        begin(number);
        write("<<" + entries + "/Length " + packed.length + ">>stream\n");
        write(packed);
        write("\nendstream\nendobj\n");
        return number;
    }

    private void begin(int number) throws IOException {
        places[number] = written;
        write(number + " 0 obj\n");
    }

    private static byte[] deflated(byte[] bytes) {
        try (var deflater = new Deflater(LEVEL)) {
            deflater.setInput(bytes);
            deflater.finish();
            var packed = new byte[bytes.length / 4 + 256];
            var size = 0;
            while (!deflater.finished()) {
                if (size == packed.length) packed = Arrays.copyOf(packed, 2 * size);
                size += deflater.deflate(packed, size, packed.length - size);
            }
            return Arrays.copyOf(packed, size);
        }
    }

    void finish(int catalog, int info) throws IOException {
        var start = written;
        var table = new StringBuilder("xref\n0 " + count + "\n0000000000 65535 f \n");
        for (var number = 1; number < count; number++) {
            var place = Long.toString(places[number]);
            table.append("0".repeat(10 - place.length())).append(place).append(" 00000 n \n");
        }
        write(table.append("trailer\n<</Size ").append(count).append("/Root ").append(catalog).append(" 0 R/Info ").append(info)
                .append(" 0 R>>\nstartxref\n").append(start).append("\n%%EOF\n").toString());
        out.flush();
    }

    private void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    /// Any text, as PDF writes it; what is no character becomes U+FFFD.
    static String text(String text) {
        return "<FEFF" + utf16(text) + ">";
    }

    static String utf16(String text) {
        return HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    /// An address as plain characters, all others being written in percent signs.
    static String address(String href) {
        var out = new StringBuilder("(");
        for (var b : href.getBytes(StandardCharsets.UTF_8)) {
            if (b <= ' ' || b == 0x7F) out.append('%').append(HEX.toHexDigits(b));
            else if (b == '(' || b == ')' || b == '\\') out.append('\\').append((char) b);
            else out.append((char) b);
        }
        return out.append(')').toString();
    }
}
