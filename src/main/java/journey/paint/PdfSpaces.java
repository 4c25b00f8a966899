package journey.paint;

import java.util.Map;
import java.util.Optional;
import journey.layout.BundledFont;
import journey.layout.Face.Weight;
import journey.layout.Mark;

/// Parts texts that are seen apart, so that they are so for whoever listens, searches or copies: without a space between them the number of a
/// stage and its name would be one word.
final class PdfSpaces {
    static final BundledFont FONT = BundledFont.of(Weight.REGULAR);
    static final int GLYPH = FONT.table().glyph(' ');

    private final PdfContent content;
    private final Map<BundledFont, PdfFont> fonts;
    private Between between = Between.NONE;
    private Optional<Mark.Text> last = Optional.empty();

    /// Between which texts a space stands.
    enum Between {
        NONE,
        /// Those of another face: lines of one face are a text that goes on, maybe in the midst of a word.
        FACES,
        ALL
    }

    /// @param fonts with the glyph of the space among them, if any is to be written
    PdfSpaces(PdfContent content, Map<BundledFont, PdfFont> fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    /// What is drawn from here on is read as one.
    void begin(Between texts) {
        between = texts;
        last = Optional.empty();
    }

    /// Before a text is drawn.
    void before(Mark.Text next) {
        var parted = switch (between) {
            case NONE -> Optional.<Mark.Text>empty();
            case FACES -> last.filter(text -> !text.face().equals(next.face()));
            case ALL -> last;
        };
        parted.ifPresent(this::after);
        last = Optional.of(next);
    }

    private void after(Mark.Text text) {
        content.raw("BT/").raw(FONT.name()).raw(" ").number(text.face().size()).raw("Tf ").point(text.x() + text.width(), text.baseline()).raw("Td<")
                .raw(PdfFont.hex(fonts.get(FONT).code(GLYPH))).raw(">Tj ET\n");
    }
}
