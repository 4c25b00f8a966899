package journey.paint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import journey.layout.BundledFont;

/// One bundled font in a PDF: the glyphs that are used, their widths, and which characters they stand for, so that text can be
/// selected and searched.
final class PdfFont {
    private static final int MOST_IN_A_BLOCK = 100;
    private static final int SYMBOLIC = 4;

    private final BundledFont font;
    private final FontUse.Use use;
    private final Subset subset;
    private final double thousandth;

    PdfFont(BundledFont font, FontUse.Use use) {
        this.font = font;
        this.use = use;
        subset = new Subset(font, use.glyphs, Subset.Numbers.COMPACT);
        thousandth = 1000.0 / font.table().unitsPerEm();
    }

    /// The code of a glyph in a content stream.
    int code(int glyph) {
        return subset.number(glyph);
    }

    /// Whether a reader finds this text where the glyph stands, without being told there.
    boolean says(int glyph, String text) {
        return text.equals(use.texts.get(glyph));
    }

    int write(PdfFile file) throws IOException {
        var bytes = subset.file();
        var data = file.addStream("/Length1 " + bytes.length, bytes);
        var name = "/" + tag() + "+" + font.file();
        var head = ByteBuffer.wrap(Glyphs.of(font).copy("head"));
        var box = new StringBuilder("[");
        for (var at = 36; at < 44; at += 2) box.append(Math.round(head.getShort(at) * thousandth)).append(' ');
        var ascent = Math.round(font.table().ascent() * thousandth);
        var descent = Math.round(font.table().descent() * thousandth);
        var descriptor = file.add("<</Type/FontDescriptor/FontName" + name + "/Flags " + SYMBOLIC + "/FontBBox" + box + "]/ItalicAngle 0/Ascent " + ascent
                + "/Descent " + descent + "/CapHeight " + ascent + "/StemV 80/FontFile2 " + data + " 0 R>>");
        var glyphs = file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont" + name + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                + "/CIDToGIDMap/Identity/FontDescriptor " + descriptor + " 0 R/DW 0/W[0[" + widths() + "]]>>");
        var characters = file.addStream("", characters().getBytes(StandardCharsets.US_ASCII));
        return file.add("<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts[" + glyphs + " 0 R]/ToUnicode " + characters + " 0 R>>");
    }

    /// Six letters that tell this subset from others of the same font.
    private String tag() {
        var hash = Integer.toUnsignedLong(subset.kept().hashCode());
        var tag = new StringBuilder();
        for (var i = 0; i < 6; i++, hash /= 26) tag.append((char) ('A' + hash % 26));
        return tag.toString();
    }

    private String widths() {
        var widths = new StringBuilder();
        subset.kept().stream().forEach(glyph -> {
            Decimal.append(widths, font.table().advance(glyph) * thousandth, 2);
            widths.append(' ');
        });
        return widths.toString();
    }

    /// The map from codes to characters that readers search and copy by.
    private String characters() {
        var cmap = new StringBuilder("""
                /CIDInit/ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
                /CMapName/Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000><FFFF>
                endcodespacerange
                """);
        var lines = use.texts.entrySet().stream().map(entry -> "<" + hex(code(entry.getKey())) + "><" + PdfFile.utf16(entry.getValue()) + ">\n").toList();
        for (var from = 0; from < lines.size(); from += MOST_IN_A_BLOCK) {
            var block = lines.subList(from, Math.min(lines.size(), from + MOST_IN_A_BLOCK));
            cmap.append(block.size()).append(" beginbfchar\n");
            block.forEach(cmap::append);
            cmap.append("endbfchar\n");
        }
        return cmap.append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n").toString();
    }

    static String hex(int code) {
        return Integer.toHexString(0x10000 | code & 0xFFFF).substring(1);
    }
}
