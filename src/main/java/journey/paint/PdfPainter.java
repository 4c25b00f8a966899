package journey.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import journey.layout.Board;
import journey.layout.BundledFont;
import journey.layout.Figure;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Palette;
import journey.layout.Rect;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.paint.Lettering.Order;
import journey.paint.Lettering.Piece;

/// Draws in PDF, and writes a board as a PDF of one page: vectors, text that can be selected and searched in embedded subsets of the bundled fonts,
/// and links that work. Scripts whose glyphs depend on their neighbours carry their text beside the glyphs.
///
/// It writes the file by itself. PDFBox would parse every font as a whole before it takes a few glyphs out of it, which alone is slower
/// than all of this; tests read the result with PDFBox.
public final class PdfPainter {
    private static final List<String> OPENED = List.of("http:", "https:", "mailto:");

    private final Lettering lettering;
    private final Map<BundledFont, PdfFont> fonts;
    private final PdfPictures pictures;
    private final Sheet sheet;
    private final PdfContent content;
    private final PdfSpaces spaces;

    /// Draws on one page of several with fonts and pictures that they share.
    PdfPainter(Sheet sheet, PdfContent content, Lettering lettering, Map<BundledFont, PdfFont> fonts, PdfPictures pictures) {
        this.sheet = sheet;
        this.content = content;
        spaces = new PdfSpaces(content, fonts);
        this.lettering = lettering;
        this.fonts = fonts;
        this.pictures = pictures;
    }

    /// Writes the whole of a board; the stream stays open. Light boards on paper have no ground but its own white; dark ones fill the whole sheet.
    ///
    /// @throws java.util.concurrent.CancellationException if the watch says so
    public static void paint(Board board, Heading heading, Page page, Palette palette, OutputStream out, Watch watch) throws IOException {
        var hasGround = page == Page.BOARD || palette != Palette.LIGHT;
        var content = new PdfContent(palette, hasGround ? Tone.GROUND : Tone.PAPER, board.height());
        var lettering = new Lettering();
        var painter = new PdfPainter(Sheet.of(board, page), content, lettering, fonts(FontUse.of(board.figures(), lettering)), new PdfPictures());
        painter.begin();
        if (hasGround) painter.ground();
        painter.draw(board, watch);
        painter.write(board, heading, new PdfFile(out));
    }

    static Map<BundledFont, PdfFont> fonts(FontUse used) {
        var fonts = new EnumMap<BundledFont, PdfFont>(BundledFont.class);
        used.byFont().forEach((font, use) -> fonts.put(font, new PdfFont(font, use)));
        return fonts;
    }

    /// Board units from here on.
    void begin() {
        content.number(sheet.scale()).raw("0 0 ").number(sheet.scale()).number(sheet.left()).number(sheet.bottom()).raw("cm\n");
    }

    /// What is drawn from here on is read as one, with spaces between some of its texts.
    void telling(PdfSpaces.Between texts) {
        spaces.begin(texts);
    }

    /// On all of the page.
    void ground() {
        content.box(sheet.whole(), 0, Ink.of(Tone.GROUND), Stroke.NONE, 1);
    }

    private void draw(Board board, Watch watch) {
        var done = 0;
        for (var figure : board.figures()) {
            draw(figure);
            watch.reached(++done, board.figures().size());
        }
    }

    void draw(Figure figure) {
        for (var mark : figure.marks()) switch (mark) {
            case Mark.Box(var rect, var radius, var fill, var stroke) -> content.box(rect, radius, fill, stroke, figure.alpha());
            case Mark.Shape shape -> content.shape(shape, figure.alpha());
            case Mark.Text text -> text(text, figure.alpha());
            case Mark.Picture picture -> pictures.draw(picture, figure.alpha(), content);
        }
    }

    private void text(Mark.Text text, double alpha) {
        if (!text.ink().isVisible()) return;
        spaces.before(text);
        content.atStrength(text.ink().alpha() * alpha);
        content.fillWith(text.ink().tone());
        for (var piece : lettering.line(text.text(), text.face()).pieces()) switch (piece) {
            case Piece.Letters letters when letters.order() == Order.ONE_EACH -> plain(letters, text);
            case Piece.Letters letters -> shaped(letters, text);
            case Piece.Gaps gaps -> gaps(gaps, text, alpha);
        }
    }

    private void plain(Piece.Letters letters, Mark.Text text) {
        content.raw("BT/").raw(letters.font().name()).raw(" ").number(text.face().size()).raw("Tf ").point(text.x() + letters.x(), text.baseline()).raw("Td<");
        for (var glyph : letters.glyphs()) content.raw(PdfFont.hex(fonts.get(letters.font()).code(glyph)));
        content.raw(">Tj ET\n");
    }

    /// Each glyph in its place. Where a cluster of letters is not what its glyph says by itself, its text is written beside it.
    private void shaped(Piece.Letters letters, Mark.Text text) {
        var font = fonts.get(letters.font());
        content.raw("BT/").raw(letters.font().name()).raw(" ").number(text.face().size()).raw("Tf\n");
        var starts = letters.starts();
        for (int from = 0, to; from < starts.length; from = to) {
            for (to = from + 1; to < starts.length && starts[to] == starts[from];) to++;
            var cluster = letters.cluster(starts[from]);
            var saysItself = to == from + 1 && font.says(letters.glyphs()[from], cluster);
            if (!saysItself) content.raw("/Span<</ActualText").raw(PdfFile.text(cluster)).raw(">>BDC\n");
            for (var i = from; i < to; i++)
                content.raw("1 0 0 1 ").point(text.x() + letters.xs()[i], text.baseline() + letters.ys()[i]).raw("Tm<")
                        .raw(PdfFont.hex(font.code(letters.glyphs()[i]))).raw(">Tj\n");
            if (!saysItself) content.raw("EMC\n");
        }
        content.raw("ET\n");
    }

    /// Hollow boxes, and with them what they stand for, to be found though not seen.
    private void gaps(Piece.Gaps gaps, Mark.Text text, double alpha) {
        var font = BundledFont.of(text.face().weight());
        fonts.computeIfAbsent(font, one -> new PdfFont(one, new FontUse.Use()));
        content.raw("/Span<</ActualText").raw(PdfFile.text(gaps.text())).raw(">>BDC BT/").raw(font.name()).raw(" ").number(text.face().size())
                .raw("Tf 3 Tr ").point(text.x() + gaps.x(), text.baseline()).raw("Td<0000>Tj 0 Tr ET EMC\n");
        var pen = new Stroke(text.ink(), Tofu.stroke(text), 0, 0);
        for (var box : Tofu.boxes(gaps, text)) content.box(box, 0, Ink.NONE, pen, alpha);
    }

    private void write(Board board, Heading heading, PdfFile file) throws IOException {
        var resources = resources(fonts, content.strengths(), pictures, file);
        var drawing = file.addStream("", content.bytes());
        var links = links(board, file);
        var pages = file.number();
        var page = file.add("<</Type/Page/Parent " + pages + " 0 R" + size(sheet) + "/Resources" + resources + "/Contents " + drawing + " 0 R/Annots[" + links + "]>>");
        file.put(pages, "<</Type/Pages/Count 1/Kids[" + page + " 0 R]>>");
        var catalog = file.add("<</Type/Catalog/Pages " + pages + " 0 R/Lang" + PdfFile.text(heading.language().toLanguageTag())
                + "/ViewerPreferences<</DisplayDocTitle true>>>>");
        file.finish(catalog, file.add("<</Title" + PdfFile.text(heading.title()) + "/Creator(Value Journey)>>"));
    }

    /// A dictionary of all that the drawings of a file name.
    static String resources(Map<BundledFont, PdfFont> fonts, SortedSet<Integer> percents, PdfPictures pictures, PdfFile file) throws IOException {
        var names = new StringBuilder();
        for (var font : fonts.entrySet()) names.append('/').append(font.getKey().name()).append(' ').append(font.getValue().write(file)).append(" 0 R");
        var strengths = new StringBuilder();
        for (var percent : percents) strengths.append("/S").append(percent).append("<</ca ").append(percent / 100.0).append("/CA ").append(percent / 100.0).append(">>");
        return "<</Font<<" + names + ">>/ExtGState<<" + strengths + ">>" + pictures.write(file) + ">>";
    }

    static String size(Sheet sheet) {
        var size = new StringBuilder("/MediaBox[0 0 ");
        Decimal.append(size, sheet.width(), 3);
        Decimal.append(size.append(' '), sheet.height(), 3);
        return size.append(']').append(sheet.unit() > 1 ? "/UserUnit " + (int) sheet.unit() : "").toString();
    }

    private String links(Board board, PdfFile file) throws IOException {
        var links = new StringBuilder();
        for (var figure : board.figures())
            if (opens(figure)) links.append(link(figure, file)).append(" 0 R ");
        return links.toString();
    }

    static boolean opens(Figure figure) {
        return OPENED.stream().anyMatch(figure.href().toLowerCase(Locale.ROOT)::startsWith);
    }

    private int link(Figure figure, PdfFile file) throws IOException {
        return file.add("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect" + place(sheet.of(figure.bounds())) + "/Contents" + PdfFile.text(figure.spoken())
                + "/A" + address(figure) + ">>");
    }

    static String address(Figure figure) {
        return "<</S/URI/URI" + PdfFile.address(figure.href()) + ">>";
    }

    static String place(Rect at) {
        var place = new StringBuilder("[");
        for (var number : new double[] {at.x(), at.y(), at.right(), at.bottom()}) {
            Decimal.append(place, number, 2);
            place.append(' ');
        }
        return place.append(']').toString();
    }
}
