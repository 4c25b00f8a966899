package journey.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import journey.layout.BundledFont;
import journey.layout.Palette;
import journey.layout.Rect;
import journey.layout.Tone;
import journey.pages.Leaf;
import journey.pages.Pages.Spot;
import journey.pages.Pages;
import journey.pages.Piece;
import journey.pages.Tag;
import journey.paint.PdfSpaces.Between;

/// Writes pages as one PDF: fonts that they share, bookmarks, links that lead to other pages and to the web, the numbers of the pages, and for
/// those who listen the outline of the document in [PdfTags].
public final class PdfBook {
    /// How much is seen of what stands over a place.
    private static final double LEAD = 12;

    private final Pages pages;
    private final Palette palette;
    private final PdfFile file;
    private final Watch watch;
    private final Lettering lettering = new Lettering();
    private final Map<BundledFont, PdfFont> fonts;
    private final PdfPictures pictures = new PdfPictures();
    private final SortedSet<Integer> strengths = new TreeSet<>();
    private final PdfTags tags;
    private final List<Sheet> sheets;
    private final int[] numbers;
    private final long count;
    private long done;

    private PdfBook(Pages pages, Palette palette, PdfFile file, Watch watch) {
        this.pages = pages;
        this.palette = palette;
        this.file = file;
        this.watch = watch;
        count = pages.count();
        fonts = PdfPainter.fonts(FontUse.of(pages.leaves().stream().flatMap(leaf -> leaf.pieces().stream()).map(Piece::figure).toList(), lettering).spaced());
        sheets = pages.leaves().stream().map(leaf -> Sheet.own(leaf.board())).toList();
        numbers = pages.leaves().stream().mapToInt(_ -> file.number()).toArray();
        tags = new PdfTags(file, numbers);
    }

    /// Writes all of it; the stream stays open. Light pages have no ground but the paper's own white.
    ///
    /// @throws java.util.concurrent.CancellationException if the watch says so
    public static void paint(Pages pages, Palette palette, OutputStream out, Watch watch) throws IOException {
        new PdfBook(pages, palette, new PdfFile(out), watch).write();
    }

    private void write() throws IOException {
        var whole = file.number();
        var resources = file.number();
        for (int i = 0; i < numbers.length; i++) page(i, whole, resources);
        file.put(resources, PdfPainter.resources(fonts, strengths, pictures, file));
        file.put(whole, "<</Type/Pages/Count " + numbers.length + "/Kids[" + PdfTags.list(numbers) + "]>>");
        var outline = new PdfOutline(pages.bookmarks(), file, this::destination).write();
        var catalog = file.add("<</Type/Catalog/Pages " + whole + " 0 R" + outline + "/PageLabels<</Nums[" + labels() + "]>>" + tags.write()
                + "/Lang" + PdfFile.text(pages.language().toLanguageTag()) + "/ViewerPreferences<</DisplayDocTitle true>>>>");
        file.finish(catalog, file.add("<</Title" + PdfFile.text(pages.title()) + "/Creator(Value Journey)>>"));
    }

    private String labels() {
        var labels = new StringBuilder();
        for (int i = 0; i < numbers.length; i++) labels.append(i).append("<</P").append(PdfFile.text(pages.leaves().get(i).number())).append(">>");
        return labels.toString();
    }

    private void page(int at, int whole, int resources) throws IOException {
        var leaf = pages.leaves().get(at);
        var hasGround = palette != Palette.LIGHT;
        var content = new PdfContent(palette, hasGround ? Tone.GROUND : Tone.PAPER, leaf.paper().height());
        var painter = new PdfPainter(sheets.get(at), content, lettering, fonts, pictures);
        var links = new StringBuilder();
        painter.begin();
        if (hasGround) {
            content.raw("/Artifact BMC\n");
            painter.ground();
            content.raw("EMC\n");
        }
        tags.begin(at);
        var pieces = leaf.pieces();
        for (int from = 0, to; from < pieces.size(); from = to) {
            to = from + 1;
            if (target(pieces.get(from)).isEmpty()) while (to < pieces.size() && goesOn(pieces.get(from), pieces.get(to))) to++;
            draw(pieces.subList(from, to), leaf, painter, content, links, at);
        }
        strengths.addAll(content.strengths());
        var drawing = file.addStream("", content.bytes());
        file.put(numbers[at], "<</Type/Page/Parent " + whole + " 0 R" + PdfPainter.size(sheets.get(at)) + "/Resources " + resources + " 0 R/Contents " + drawing
                + " 0 R/StructParents " + tags.parents() + "/Tabs/S" + (links.isEmpty() ? "" : "/Annots[" + links + "]") + ">>");
    }

    private boolean goesOn(Piece first, Piece next) {
        return next.tag().equals(first.tag()) && target(next).isEmpty();
    }

    /// Pieces of one tag, or a single one that is a link.
    private void draw(List<Piece> pieces, Leaf leaf, PdfPainter painter, PdfContent content, StringBuilder links, int at) throws IOException {
        var first = pieces.getFirst();
        var isFurniture = first.tag().kind() == Tag.Kind.FURNITURE;
        var target = target(first);
        content.raw(isFurniture ? "/Artifact BMC\n" : target.isEmpty() ? tags.mark(first.tag()) : tags.link(first.tag(), link(first, leaf, target, links, at)));
        painter.telling(between(first.tag().kind()));
        Runnable drawing = () -> pieces.forEach(piece -> {
            painter.draw(piece.figure());
            watch.reached(++done, count);
        });
        if (isFurniture || leaf.window().isEmpty()) drawing.run();
        else content.within(leaf.window().get(), drawing);
        content.raw("EMC\n");
    }

    private static Between between(Tag.Kind kind) {
        return switch (kind) {
            case FURNITURE -> Between.NONE;
            case HEADING_1, HEADING_2, HEADING_3, PARAGRAPH, LIST, ITEM, LABEL, BODY, TABLE, ROW, COLUMN_HEAD, ROW_HEAD, CELL -> Between.FACES;
            case PICTURE -> Between.ALL;
        };
    }

    /// What a link does; "" if it is none.
    private String target(Piece piece) {
        var place = pages.places().get(piece.to());
        if (place != null) return "/Dest" + destination(place);
        return PdfPainter.opens(piece.figure()) ? "/A" + PdfPainter.address(piece.figure()) : "";
    }

    private String destination(Spot spot) {
        var sheet = sheets.get(spot.leaf());
        var at = sheet.of(new Rect(0, Math.max(0, spot.y() - LEAD), 0, 0));
        var place = new StringBuilder("[").append(numbers[spot.leaf()]).append(" 0 R/XYZ 0 ");
        Decimal.append(place, at.y(), 2);
        return place.append(" null]").toString();
    }

    private int link(Piece piece, Leaf leaf, String target, StringBuilder links, int at) throws IOException {
        var figure = piece.figure();
        var seen = leaf.window().map(window -> common(figure.bounds(), window)).orElse(figure.bounds());
        var number = file.number();
        file.put(number, "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect" + PdfPainter.place(sheets.get(at).of(seen)) + "/Contents" + PdfFile.text(figure.spoken())
                + target + "/StructParent " + tags.annotation() + ">>");
        links.append(number).append(" 0 R ");
        return number;
    }

    private static Rect common(Rect one, Rect other) {
        var left = Math.max(one.x(), other.x());
        var top = Math.max(one.y(), other.y());
        return new Rect(left, top, Math.max(0, Math.min(one.right(), other.right()) - left), Math.max(0, Math.min(one.bottom(), other.bottom()) - top));
    }
}
