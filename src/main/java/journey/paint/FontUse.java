package journey.paint;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import journey.layout.BundledFont;
import journey.layout.Figure;
import journey.layout.Mark;
import journey.paint.Lettering.Order;
import journey.paint.Lettering.Piece;

/// What a document needs of each font.
final class FontUse {
    private final Map<BundledFont, Use> uses = new EnumMap<>(BundledFont.class);

    /// What is needed of one font: the glyphs that are drawn; the characters that occur, with the glyph that the font has for each by
    /// itself; the text that each glyph stands for by itself; and whether some glyphs depend on their neighbours.
    static final class Use {
        final BitSet glyphs = new BitSet();
        final SortedMap<Integer, Integer> characters = new TreeMap<>();
        final SortedMap<Integer, String> texts = new TreeMap<>();
        boolean isShaped;
    }

    static FontUse of(List<Figure> figures, Lettering lettering) {
        var all = new FontUse();
        for (var figure : figures)
            for (var mark : figure.marks())
                if (mark instanceof Mark.Text text)
                    for (var piece : lettering.line(text.text(), text.face()).pieces())
                        if (piece instanceof Piece.Letters letters) all.add(letters);
        return all;
    }

    /// With what parts texts, too.
    FontUse spaced() {
        var use = uses.computeIfAbsent(PdfSpaces.FONT, _ -> new Use());
        use.glyphs.set(PdfSpaces.GLYPH);
        use.texts.put(PdfSpaces.GLYPH, " ");
        return this;
    }

    private void add(Piece.Letters letters) {
        var use = uses.computeIfAbsent(letters.font(), _ -> new Use());
        var glyphs = letters.glyphs();
        var starts = letters.starts();
        for (var i = 0; i < glyphs.length; i++) {
            use.glyphs.set(glyphs[i]);
            var alone = (i == 0 || starts[i - 1] != starts[i]) && (i + 1 == glyphs.length || starts[i + 1] != starts[i]);
            if (alone && !use.texts.containsKey(glyphs[i])) use.texts.put(glyphs[i], letters.cluster(starts[i]));
        }
        var table = letters.font().table();
        for (int i = 0, c; i < letters.text().length(); i += Character.charCount(c)) {
            c = letters.text().codePointAt(i);
            var glyph = table.glyph(c);
            if (glyph > 0 && use.characters.putIfAbsent(c, glyph) == null) use.glyphs.set(glyph);
        }
        use.isShaped |= letters.order() == Order.SHAPED;
    }

    Map<BundledFont, Use> byFont() {
        return uses;
    }
}
