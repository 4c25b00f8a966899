package journey.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.file.PlanFile;
import journey.layout.Flags;
import journey.layout.Layout;
import journey.layout.Mark;
import journey.layout.Palette;
import journey.layout.TextMeasure;
import journey.layout.View;
import journey.pages.PagedReport;
import journey.pages.Pages;
import journey.pages.Paper.Size;
import journey.pages.Paper;
import journey.pages.Piece;
import journey.pages.Poster;
import journey.pages.PosterSize;
import journey.pages.ReportPart;
import journey.pages.Tag;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.report.Report;
import journey.rule.Rules;
import journey.text.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Reports and posters, read back with PDFBox.
@Execution(ExecutionMode.CONCURRENT)
class PdfBookTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);

    @TempDir
    Path folder;

    private static Plan worked(String name) {
        return PlanFile.open(Path.of("assets/plans", name + PlanFile.ENDING), Ids.from(new SplittableRandom(1))).plan().orElseThrow();
    }

    static Pages report(Plan plan, Paper paper) {
        var words = Words.of(plan);
        var findings = Rules.check(plan, TODAY);
        var view = View.in(words).with(Flags.of(findings.problems())).on(TODAY);
        return PagedReport.of(plan, view, Report.of(plan, words, findings), paper, EnumSet.allOf(ReportPart.class));
    }

    private static PDDocument read(Pages pages) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfBook.paint(pages, Palette.LIGHT, out, Watch.NONE);
        return Loader.loadPDF(out.toByteArray());
    }

    /// A plan with a text wherever a card or the plan itself has one.
    private static Plan typed(String text) {
        var fields = Fields.NONE.with(CardFields.TITLE, text).with(CardFields.TEXT, text).with(CardFields.LINK, "https://example.org/" + text);
        var cards = Stream.of(CardType.OFFER, CardType.NOTE).<Card>map(type -> Card.of(type, new Id(type.word()), Stage.SUBSCRIBE, fields)).toList();
        return new Plan(Fields.NONE.with(Settings.TITLE, text).with(Settings.PROMISE, text), List.of(), Map.of(), Cards.of(cards), List.of(), List.of());
    }

    private static final List<Plan> WORKED = Stream.of("stress-app", "stress-app-faulty", "outdoor-gear", "carpet-cleaning", "dating-advice").map(PdfBookTest::worked).toList();
    private static final List<Plan> PLANS = List.of(WORKED.get(1), Plans.plain(30, 3), Plans.some(5), Plans.broken(1), Plan.blank(""));

    static List<Plan> plans() {
        return PLANS;
    }

    static Stream<Plan> allPlans() {
        return Stream.concat(WORKED.stream(), PLANS.stream().skip(1));
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 0x180 || c >= 0x2010 && c <= 0x2026);
    }

    /// The same report serves several tests.
    private static final Map<Plan, Pages> REPORTS = new IdentityHashMap<>();

    private static Pages report(Plan plan) {
        return REPORTS.computeIfAbsent(plan, one -> report(one, Paper.of(Size.A4)));
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0\\u202f]+", "");
    }

    @ParameterizedTest
    @MethodSource("allPlans")
    void everyTextOfThePlanIsFoundAgain(Plan plan) throws IOException {
        var report = Report.of(plan, Words.of(plan), Rules.check(plan, TODAY));
        try (var document = read(report(plan))) {
            var stripper = new PDFTextStripper();
            // Words that a reader takes a line as, by their places, are not in question here.
            var text = bare(stripper.getText(document).replaceAll("(?m)^.*, continued$", ""));
            var wanted = Stream.of(Stream.of(report.title(), report.subtitle()), report.entries().map(entry -> entry.title()),
                    report.entries().flatMap(entry -> entry.rows().stream()).flatMap(row -> row.text().lines()), report.flaws().orElseThrow().stream().map(flaw -> flaw.title()))
                    .flatMap(all -> all).map(TextMeasure::shown).filter(one -> isLatin(one) && one.length() < 60).map(PdfBookTest::bare).toList();
            assertEquals(List.of(), wanted.stream().filter(one -> !text.contains(one)).toList());
        }
    }

    /// What a marked content says, by its page and number.
    private static Map<String, String> contents(PDDocument document) throws IOException {
        var all = new LinkedHashMap<String, String>();
        var number = 0;
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            for (var content : extractor.getMarkedContents())
                if (content.getMCID() >= 0) all.put(number + "/" + content.getMCID(), text(content));
            number++;
        }
        return all;
    }

    private static String text(PDMarkedContent content) {
        var text = new StringBuilder();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition letter) text.append(letter.getUnicode());
            if (part instanceof PDMarkedContent inner) text.append(Optional.ofNullable(inner.getActualText()).orElseGet(() -> text(inner)));
        }
        return text.toString();
    }

    /// An element with what it says, all that is in it included.
    private record Told(String type, String text) {}

    private static final class Walk {
        private final PDDocument document;
        private final Map<String, String> contents;
        private final List<String> order = new ArrayList<>();
        private final List<Told> told = new ArrayList<>();

        Walk(PDDocument document) throws IOException {
            this.document = document;
            contents = contents(document);
            node(document.getDocumentCatalog().getStructureTreeRoot(), null);
        }

        private String node(PDStructureNode node, PDPage page) {
            var text = new StringBuilder();
            var place = told.size();
            if (node instanceof PDStructureElement element) told.add(new Told(element.getStructureType(), ""));
            for (var kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) text.append(node(element, element.getPage()));
                else if (kid instanceof Integer id) text.append(content(page, id));
                else if (kid instanceof PDMarkedContentReference reference) text.append(content(reference.getPage(), reference.getMCID()));
                else assertInstanceOf(PDObjectReference.class, kid);
            }
            if (node instanceof PDStructureElement) told.set(place, new Told(told.get(place).type(), text.toString()));
            return text.toString();
        }

        private String content(PDPage page, int id) {
            var key = document.getPages().indexOf(page) + "/" + id;
            assertTrue(contents.containsKey(key), key);
            order.add(key);
            return contents.get(key);
        }
    }

    private static String type(Tag tag) {
        return switch (tag.kind()) {
            case FURNITURE -> "";
            case HEADING_1 -> "H1";
            case HEADING_2 -> "H2";
            case HEADING_3 -> "H3";
            case PARAGRAPH -> "P";
            case LIST -> "L";
            case ITEM -> "LI";
            case LABEL -> "Lbl";
            case BODY -> "LBody";
            case TABLE -> "Table";
            case ROW -> "TR";
            case COLUMN_HEAD, ROW_HEAD -> "TH";
            case CELL -> "TD";
            case PICTURE -> "Figure";
        };
    }

    /// In the order of the pages, but for tables with rows that are broken and the contents, which are written last.
    @ParameterizedTest
    @MethodSource("plans")
    void theOutlineHoldsAllThatIsReadInTheOrderOfReading(Plan plan) throws IOException {
        var pages = report(plan);
        try (var document = read(pages)) {
            var walk = new Walk(document);

            assertEquals(walk.contents.keySet(), Set.copyOf(walk.order));
            assertEquals(walk.contents.size(), walk.order.size());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            var expected = new LinkedHashMap<List<Object>, Told>();
            for (var leaf : pages.leaves())
                for (var piece : leaf.pieces()) {
                    if (piece.tag().kind() == Tag.Kind.FURNITURE) continue;
                    if (isLinkOnPicture(piece, pages)) expected.put(List.of(piece), new Told("P", text(piece)));
                    else expected.merge(List.of(piece.tag()), new Told(type(piece.tag()), text(piece)), (some, more) -> new Told(some.type(), some.text() + more.text()));
                }
            var leaves = walk.told.stream().filter(one -> !Set.of("Document", "Div", "L", "LI", "Table", "TR", "Link").contains(one.type())).toList();
            assertEquals(expected.values().stream().map(Told::type).toList(), leaves.stream().map(Told::type).toList());
            var texts = expected.values().stream().map(Told::text).toList();
            for (int i = 0; i < texts.size(); i++) if (isLatin(texts.get(i))) assertEquals(bare(texts.get(i)), bare(leaves.get(i).text()));
        }
    }

    /// What is said in place of a picture would be said in place of its links as well, so they stand beside it.
    private static boolean isLinkOnPicture(Piece piece, Pages pages) {
        return piece.tag().kind() == Tag.Kind.PICTURE && (pages.places().containsKey(piece.to()) || PdfPainter.opens(piece.figure()));
    }

    @Test
    void nothingOfAPictureWithWordsInItsPlaceIsALink() throws IOException {
        try (var document = read(report(WORKED.get(1)))) {
            var figures = elements(document.getDocumentCatalog().getStructureTreeRoot()).filter(one -> one.getStructureType().equals("Figure")).toList();

            // The board, and the five panels of the forecast.
            assertEquals(6, figures.size());
            for (var figure : figures) {
                assertFalse(figure.getAlternateDescription().isBlank());
                assertEquals(0, elements(figure).count());
            }
        }
    }

    private static Stream<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast).flatMap(one -> Stream.concat(Stream.of(one), elements(one)));
    }

    /// Texts that are seen apart are told apart: a number and a name, a title and what it says.
    @ParameterizedTest
    @MethodSource("plans")
    void textsOfAPictureAndThoseOfDifferentFacesAreNotOneWord(Plan plan) throws IOException {
        var pages = report(plan);
        try (var document = read(pages)) {
            var told = new Walk(document).told.stream().map(Told::text).map(text -> text.replace('\u00a0', ' ')).collect(Collectors.joining("\n"));
            for (var leaf : pages.leaves())
                for (var piece : leaf.pieces()) {
                    var texts = piece.figure().marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).toList();
                    if (piece.tag().kind() == Tag.Kind.FURNITURE || !isLatin(text(piece))) continue;
                    for (int i = 1; i < texts.size(); i++) {
                        if (piece.tag().kind() != Tag.Kind.PICTURE && texts.get(i - 1).face().equals(texts.get(i).face())) continue;
                        var both = (texts.get(i - 1).text() + " " + texts.get(i).text()).replace('\u00a0', ' ');
                        assertTrue(told.contains(both), both);
                    }
                }
        }
    }

    private static String text(Piece piece) {
        return piece.figure().marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text()).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theWayBackFromAContentToItsElementIsThere(Plan plan) throws IOException {
        try (var document = read(report(plan))) {
            var parents = document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getNumbers();
            for (var page : document.getPages()) {
                assertEquals("S", page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs")));
                assertTrue(parents.containsKey(page.getStructParents()));
                for (var annotation : page.getAnnotations()) {
                    var element = (COSDictionary) ((COSObjectable) parents.get(annotation.getStructParent())).getCOSObject();
                    assertEquals("Link", element.getNameAsString(COSName.S));
                    assertFalse(annotation.getContents().isBlank());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void bookmarksAndLinksLeadToWhereTheySay(Plan plan) throws IOException {
        var pages = report(plan);
        try (var document = read(pages)) {
            var bookmarks = new ArrayList<List<Object>>();
            for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(bookmark(item, 1, document));
                for (var inner : item.children()) bookmarks.add(bookmark(inner, 2, document));
            }
            assertEquals(pages.bookmarks().stream().map(one -> List.<Object>of(Normalizer.normalize(new String(one.text().getBytes(StandardCharsets.UTF_16BE),
                    StandardCharsets.UTF_16BE), Normalizer.Form.NFC), one.level(), one.at().leaf())).toList(), bookmarks);

            for (int i = 0; i < document.getNumberOfPages(); i++) {
                var leaf = pages.leaves().get(i);
                var expected = leaf.pieces().stream().filter(piece -> pages.places().containsKey(piece.to())).map(piece -> pages.places().get(piece.to()).leaf()).toList();
                var found = new ArrayList<Integer>();
                for (var annotation : document.getPage(i).getAnnotations()) {
                    var link = assertInstanceOf(PDAnnotationLink.class, annotation);
                    if (link.getAction() instanceof PDActionURI) continue;
                    var destination = assertInstanceOf(PDPageXYZDestination.class, link.getDestination());
                    found.add(document.getPages().indexOf(destination.getPage()));
                }
                assertEquals(expected, found);
            }
        }
    }

    private static List<Object> bookmark(PDOutlineItem item, int level, PDDocument document) throws IOException {
        return List.of(Normalizer.normalize(item.getTitle(), Normalizer.Form.NFC), level, document.getPages().indexOf(item.findDestinationPage(document)));
    }

    @ParameterizedTest
    @EnumSource
    void pagesAreAsLargeAsTheirPaperAndTheBoardLies(Size size) throws IOException {
        try (var document = read(report(worked("stress-app"), Paper.of(size)))) {
            var sizes = new HashMap<List<Long>, Integer>();
            for (var page : document.getPages())
                sizes.merge(List.of(Math.round(page.getMediaBox().getWidth() * 25.4 / 72), Math.round(page.getMediaBox().getHeight() * 25.4 / 72)), 1, Integer::sum);
            var shortSide = Math.round(size.shortSide());
            var longSide = Math.round(size.longSide());

            assertEquals(Set.of(List.of(shortSide, longSide), List.of(longSide, shortSide)), sizes.keySet());
            assertEquals(1, sizes.get(List.of(longSide, shortSide)));
        }
    }

    @Test
    void itSaysItsTitleItsLanguageAndTheNumbersOfItsPages() throws IOException {
        var plan = worked("stress-app");
        var words = Words.in(Locale.forLanguageTag("ar-EG"));
        var pages = PagedReport.of(plan, View.in(words), Report.of(plan, words), Paper.of(Size.A4), ReportPart.USUAL);
        try (var document = read(pages)) {
            assertEquals("CalmTrack launch", document.getDocumentInformation().getTitle());
            assertEquals("ar-EG", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertEquals(pages.leaves().stream().map(leaf -> leaf.number()).toList(), List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()));
        }
    }

    @Test
    void fontsAreThereOnceHoweverManyPagesUseThem() throws IOException {
        try (var document = read(report(Plans.plain(60, 1), Paper.of(Size.A4)))) {
            var resources = new ArrayList<COSDictionary>();
            for (var page : document.getPages()) if (!resources.contains(page.getResources().getCOSObject())) resources.add(page.getResources().getCOSObject());

            assertEquals(1, resources.size());
        }
    }

    static List<String> hostile() {
        return Hostile.texts();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingThatAPersonCanTypeMakesItFail(String typed) throws IOException {
        var plan = typed(typed);
        var words = Words.of(plan);
        var pages = PagedReport.of(plan, View.in(words), Report.of(plan, words), Paper.of(Size.LETTER), EnumSet.of(ReportPart.COVER, ReportPart.BOARD, ReportPart.STAGES));
        try (var document = read(pages)) {
            assertEquals(pages.leaves().size(), document.getNumberOfPages());
            new Walk(document);
        }
    }

    /// What a sheet shows ends at its window.
    @Test
    void aPosterIsCutAtItsWindows() throws IOException {
        var plan = worked("stress-app");
        var words = Words.of(plan);
        var paper = Paper.of(Size.A4).landscape();
        var poster = Poster.of(plan.title(), words, Layout.of(plan, View.in(words)), paper, new PosterSize(2));
        try (var document = read(poster)) {
            assertEquals(poster.leaves().size(), document.getNumberOfPages());
            for (int i = 0; i < poster.leaves().size(); i++) {
                var window = poster.leaves().get(i).window().orElseThrow();
                var image = new PDFRenderer(document).renderImageWithDPI(i, 96, ImageType.RGB);
                var coloured = 0;
                // Left and right of the window there are but the grey cut marks, at its corners and where the neighbours begin.
                for (int y = (int) window.y() + 60; y < window.bottom() - 60; y++)
                    for (int x = 0; x < image.getWidth(); x++)
                        if ((x < window.x() - 2 || x > window.right() + 2) && (image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) coloured++;
                assertEquals(0, coloured, "sheet " + i);
            }
        }
    }

    @Test
    void aReportIsWholeOrNotThere() throws IOException {
        var pages = report(WORKED.getFirst());
        var file = folder.resolve("report.pdf");
        var reached = new ArrayList<Double>();

        assertEquals(new Exported.Stopped(), Export.to(file, pages, Palette.LIGHT, fraction -> fraction > 0.5 ? Watch.Next.STOP : Watch.Next.GO_ON));
        assertEquals(List.of(), Files.list(folder).toList());
        assertEquals(new Exported.Written(), Export.to(file, pages, Palette.LIGHT, fraction -> {
            reached.add(fraction);
            return Watch.Next.GO_ON;
        }));
        assertEquals(reached.stream().sorted().toList(), reached);
        assertEquals(1, reached.getLast());
    }

    @Test
    void darkPagesAreDarkToTheirEdges() throws IOException {
        var out = new ByteArrayOutputStream();
        PdfBook.paint(report(WORKED.getFirst()), Palette.DARK, out, Watch.NONE);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var image = new PDFRenderer(document).renderImageWithDPI(1, 36, ImageType.RGB);
            assertEquals(0x0B1220, image.getRGB(2, 2) & 0xFFFFFF);
            assertEquals(0x0B1220, image.getRGB(image.getWidth() - 3, image.getHeight() - 3) & 0xFFFFFF);
        }
    }
}
