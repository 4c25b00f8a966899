package journey.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import journey.deck.Deck;
import journey.deck.Slide;
import journey.deck.Slide.Form;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.layout.Board;
import journey.layout.Face.Weight;
import journey.layout.Palette;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Subject;
import journey.layout.Tone;
import journey.layout.View;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.rule.Rules;
import journey.text.Words;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.w3c.dom.Element;

@Execution(ExecutionMode.CONCURRENT)
class PptxPainterTest {
    private static final String SLIDE = "ppt/slides/slide1.xml";
    private static final Id CARD = new Id("k3v8m2qa");

    private static Plan worked() {
        return assertInstanceOf(Opened.Whole.class, PlanFile.open(Path.of("assets/plans/stress-app.journey"), Ids.from(new SplittableRandom(1)))).stored().plan();
    }

    private static Deck deck() {
        var problems = Rules.check(worked(), LocalDate.of(2027, 3, 15)).problems();
        return Deck.of(worked(), View.in(Words.of(worked())), problems);
    }

    private static Slide slide(Sketch sketch) {
        return new Slide(Form.PICTURE, "Launch", sketch.board(), Map.of(), "");
    }

    private static Element in(Element element, String name) {
        return (Element) element.getElementsByTagNameNS("*", name).item(0);
    }

    @Test
    void aPlanIsACoverItsBoardAndASlideForEachStageOfSixteenByNine() throws IOException {
        try (var show = Pptx.of(deck()).show()) {
            assertEquals("CalmTrack launch", ((XSLFTextShape) show.getSlides().getFirst().getPlaceholder(Placeholder.CENTERED_TITLE)).getText());
            assertEquals(List.of("CalmTrack launch", "1 Aware", "2 Engage", "3 Subscribe", "4 Convert", "5 Excite", "6 Ascend", "7 Advocate", "8 Promote"),
                    show.getSlides().stream().skip(1).map(slide -> slide.getTitle()).toList());
            assertEquals(16.0 / 9, show.getPageSize().getWidth() / show.getPageSize().getHeight(), 1e-9);
            assertEquals(List.of("Cover", "Title only", "Title and content"), Stream.of(show.getSlideMasters().getFirst().getSlideLayouts()).map(layout -> layout.getName()).toList());
        }
    }

    private static XSLFAutoShape named(XSLFSlide slide, String name) {
        return assertInstanceOf(XSLFAutoShape.class, slide.getShapes().stream().filter(one -> one.getShapeName().equals(name)).findFirst().orElseThrow());
    }

    @Test
    void aCardIsOneShapeWithItsTextInIt() throws IOException {
        try (var show = Pptx.of(deck()).show()) {
            var card = named(show.getSlides().get(5), "First month for 1");

            assertEquals(List.of("First month for 1", "Entry offer · €1.00", "Feel the difference within a week, or pay no more.",
                    "Everything unlocked for a month, so that there is time for a first success.", "Leads to Unlock everything (Convert)"),
                    card.getTextParagraphs().stream().map(paragraph -> paragraph.getText()).toList());
            assertEquals(ShapeType.ROUND_RECT, card.getShapeType());
            assertTrue(card.getTextParagraphs().getFirst().getTextRuns().getFirst().isBold());
            assertFalse(card.getTextParagraphs().get(1).getTextRuns().getFirst().isBold());
            assertEquals("https://calmtrack.example/start", card.getHyperlink().getAddress());
        }
    }

    @Test
    void onTheBoardEveryCardAndEveryArrowIsAShapeAndEveryLinkAConnectorBetweenThem() throws IOException {
        try (var show = Pptx.of(deck()).show()) {
            var board = show.getSlides().get(1);
            var ids = board.getShapes().stream().map(shape -> shape.getShapeId()).toList();
            var connectors = board.getShapes().stream().filter(XSLFConnectorShape.class::isInstance).map(XSLFConnectorShape.class::cast).toList();

            for (var card : worked().cards())
                assertTrue(board.getShapes().stream().anyMatch(one -> one instanceof XSLFTextShape text && text.getText().startsWith(card.title())), card.title());
            assertEquals(ShapeType.HOME_PLATE, named(board, "1 Aware").getShapeType());
            assertEquals(ShapeType.CHEVRON, named(board, "8 Promote").getShapeType());
            // Its links between cards, and the step back.
            assertEquals(worked().links().stream().filter(link -> link.target().isPresent()).count() + 1, connectors.size());
            assertTrue(connectors.stream().map(one -> ((CTConnector) one.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr())
                    .allMatch(ends -> ids.contains((int) ends.getStCxn().getId()) && ids.contains((int) ends.getEndCxn().getId())));
        }
    }

    @Test
    void notesStandUnderTheirSlides() throws IOException {
        var notes = new Slide(Form.PICTURE, "Launch", new Sketch(100, 100).title("Launch").board(), Map.of(), "First\n\nمرحبا");
        try (var show = Pptx.of(new Deck("Launch", Locale.UK, List.of(notes))).show()) {
            var said = show.getSlides().getFirst().getNotes().getTextParagraphs().stream().flatMap(List::stream).map(paragraph -> paragraph.getText())
                    .filter(text -> !text.isEmpty()).toList();
            assertEquals(List.of("First", "مرحبا"), said);
        }
    }

    @Test
    void saysItsTitleAndLanguageAndNothingOfPeople() throws IOException {
        var pptx = Pptx.of(new Deck("Launch <größer>", Locale.GERMANY, List.of(slide(new Sketch(100, 100)))));

        assertEquals("Launch <größer>de-DE", pptx.xml("docProps/core.xml").getDocumentElement().getTextContent());
        assertEquals("Value Journey11", pptx.xml("docProps/app.xml").getDocumentElement().getTextContent());
    }

    @Test
    void theTitleOfABoardFillsTheTitleOfItsSlide() throws IOException {
        var pptx = Pptx.of(new Sketch(600, 300).title("Launch").board());

        assertEquals(List.of("title"), pptx.all(SLIDE, "ph").stream().map(ph -> ph.getAttribute("type")).toList());
    }

    @Test
    void aBoardWithoutATitleLeavesRoomForTheTitleOfItsSlide() throws IOException {
        var pptx = Pptx.of(new Sketch(1248, 688).figure(Role.VALUE, new Rect(0, 0, 100, 50), "a", Sketch.box(0, 0, 100, 50, 0, Tone.PAPER, Stroke.NONE)).board());

        assertEquals("Launch", Pptx.paragraphs(pptx.all(SLIDE, "sp").getFirst()).getFirst());
        assertEquals(List.of("762000"), pptx.all(SLIDE, "sp").stream().skip(1).map(shape -> in(shape, "off").getAttribute("y")).toList());
    }

    @Test
    void linesThatWereOneTextAreOneParagraphAgain() throws IOException {
        var subject = new Subject.OfCard(CARD);
        var board = new Sketch(400, 200).figure(subject, Role.CARD, new Rect(0, 0, 180, 100), "", Sketch.box(0, 0, 180, 100, 8, Tone.PAPER, Stroke.NONE),
                Sketch.text(14, 24, "A title that", 12.5, Weight.SEMI_BOLD, Tone.INK), Sketch.text(14, 40, "was broken at a hy-", 12.5, Weight.SEMI_BOLD, Tone.INK),
                Sketch.text(14, 56, "phen", 12.5, Weight.SEMI_BOLD, Tone.INK), Sketch.text(14, 74, "A text that is…", 11, Weight.REGULAR, Tone.MUTED)).board();

        assertEquals(List.of("A title that was broken at a hy-phen", "A text that is…"),
                Pptx.paragraphs(Pptx.of(board, Map.of(subject, List.of("A title that was broken at a hy-phen", "A text that is cut"))).all(SLIDE, "sp").get(1)));
        assertEquals(List.of("A title that", "was broken at a hy-", "phen", "A text that is…"), Pptx.paragraphs(Pptx.of(board).all(SLIDE, "sp").get(1)));
    }

    @Test
    void aLineThatBeginsFurtherInDoesSo() throws IOException {
        var pptx = Pptx.of(new Sketch(1248, 624).figure(Role.VALUE, new Rect(0, 0, 180, 100), "", Sketch.box(0, 0, 180, 100, 0, Tone.PAPER, Stroke.NONE),
                Sketch.text(34, 24, "Noticed", 12.5, Weight.SEMI_BOLD, Tone.INK), Sketch.text(14, 44, "An ad", 11, Weight.REGULAR, Tone.MUTED)).board());

        assertEquals(List.of("" + 20 * 9525, ""), pptx.all(SLIDE, "pPr").stream().map(one -> one.getAttribute("marL")).toList());
    }

    @Test
    void whatStandsAtTheRightOfALineStaysThere() throws IOException {
        var pptx = Pptx.of(new Sketch(400, 200).card(0, 0, "First month", "Entry offer", "€1.00", Tone.CONVERT, "", 1).board());
        var card = pptx.all(SLIDE, "sp").get(1);

        assertEquals(List.of("First month", "Entry offer\t€1.00"), Pptx.paragraphs(card));
        assertEquals("r", in(card, "tab").getAttribute("algn"));
    }

    @Test
    void aCardWearsTheColourOfItsStageAtItsEdgeAndStaysOneShape() throws IOException {
        var pptx = Pptx.of(new Sketch(400, 200).card(0, 0, "First month", "Entry offer", "€1.00", Tone.CONVERT, "", 1).board());

        assertEquals(List.of("0 accent4", "2222 accent4", "2222 bg1", "100000 bg1"),
                pptx.all(SLIDE, "gs").stream().map(stop -> stop.getAttribute("pos") + " " + in(stop, "schemeClr").getAttribute("val")).toList());
        assertEquals(2, pptx.all(SLIDE, "sp").size());
    }

    @Test
    void whatIsReadFirstComesFirst() throws IOException {
        var board = new Sketch(100, 100).figure(Role.VALUE, new Rect(0, 0, 10, 10), "one", Sketch.box(0, 0, 10, 10, 0, Tone.INK, Stroke.NONE))
                .figure(Role.VALUE, new Rect(0, 0, 10, 10), "two", Sketch.box(0, 0, 10, 10, 0, Tone.INK, Stroke.NONE)).board();
        var turned = new Board(100, 100, board.head(), board.labels(), board.grid(), board.figures().reversed());

        assertEquals(List.of("one", "two"), Pptx.of(turned).all(SLIDE, "cNvPr").stream().map(name -> name.getAttribute("descr")).filter(text -> !text.isEmpty()).toList());
    }

    @Test
    void whatIsOnlyLookedAtIsMarkedAsDecoration() throws IOException {
        var pptx = Pptx.of(new Sketch(100, 100).figure(Role.LANE, new Rect(0, 0, 10, 10), "", Sketch.box(0, 0, 10, 10, 0, Tone.LANE, Stroke.NONE)).board());

        assertEquals(1, pptx.all(SLIDE, "decorative").size());
    }

    @Test
    void severalMarksOfOneFigureAreAGroup() throws IOException {
        var pptx = Pptx.of(new Sketch(100, 100).figure(Role.RULER, new Rect(0, 0, 90, 10), "Trust", Pen.open(Stroke.solid(Tone.LINE, 1), 0, 0, 0, 8, 30, 8),
                Sketch.text(35, 9, "Trust", 11, Weight.MEDIUM, Tone.MUTED), Pen.open(Stroke.solid(Tone.LINE, 1), 60, 8, 90, 8, 90, 0)).board());

        assertEquals(3, pptx.one(SLIDE, "grpSp").getElementsByTagNameNS("*", "sp").getLength());
        assertEquals("Trust", in(pptx.one(SLIDE, "grpSp"), "cNvPr").getAttribute("descr"));
    }

    @ParameterizedTest
    @CsvSource({"مرحبا بالعالم, 1", "שלום abc, 1", "abc שלום, 0", "日本語, 0", "123, 0"})
    void whatIsWrittenFromTheRightSaysSo(String typed, String turned) throws IOException {
        var pptx = Pptx.of(new Sketch(400, 200).card(0, 0, typed, "Entry offer", "€1.00", Tone.CONVERT, "", 1).board());
        var first = in(pptx.all(SLIDE, "sp").get(1), "pPr");

        assertEquals(turned, first.getAttribute("rtl"));
        assertEquals(turned.equals("1") ? "r" : "l", first.getAttribute("algn"));
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/?a=1&b=2, https://example.org/?a=1&b=2", "mailto:a@example.org, mailto:a@example.org",
            "https://example.org/größe?off=10%, https://example.org/gr%C3%B6%C3%9Fe?off=10%25", "HTTP://EXAMPLE.ORG/, HTTP://EXAMPLE.ORG/"})
    void aLinkOfACardIsOpenedByAClick(String href, String address) throws IOException {
        var pptx = Pptx.of(new Sketch(400, 200).card(0, 0, "First month", "Entry offer", "€1.00", Tone.CONVERT, href, 1).board());
        var relation = pptx.all("ppt/slides/_rels/slide1.xml.rels", "Relationship").stream().filter(one -> one.getAttribute("TargetMode").equals("External")).findFirst().orElseThrow();

        assertEquals(address.replaceAll("[^\\x00-\\x7F]", "?"), relation.getAttribute("Target"));
        assertEquals(relation.getAttribute("Id"), pptx.one(SLIDE, "hlinkClick").getAttribute("r:id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "", "https://[broken/", "https://example.org/a b\u0000c", "https://example.org:port:8/"})
    void nothingElseIsOpened(String href) throws IOException {
        var pptx = Pptx.of(new Sketch(400, 200).card(0, 0, "First month", "Entry offer", "€1.00", Tone.CONVERT, href, 1).board());

        for (var relation : pptx.all("ppt/slides/_rels/slide1.xml.rels", "Relationship"))
            if (relation.getAttribute("TargetMode").equals("External")) assertTrue(relation.getAttribute("Target").startsWith("https://example.org"), relation.getAttribute("Target"));
    }

    @Test
    void coloursOfTheThemeFollowIt() throws IOException {
        var light = Pptx.of(new Deck("Launch", Locale.UK, List.of(slide(new Sketch(100, 100)))), Palette.LIGHT);
        var dark = Pptx.of(new Deck("Launch", Locale.UK, List.of(slide(new Sketch(100, 100)))), Palette.DARK);

        assertEquals("F6F7F9", in(light.one("ppt/theme/theme1.xml", "lt2"), "srgbClr").getAttribute("val"));
        assertEquals("0B1220", in(dark.one("ppt/theme/theme1.xml", "lt2"), "srgbClr").getAttribute("val"));
        // Notes are printed.
        assertEquals("FFFFFF", in(dark.one("ppt/theme/theme2.xml", "lt1"), "srgbClr").getAttribute("val"));
        assertEquals("Inter", in(light.one("ppt/theme/theme1.xml", "minorFont"), "latin").getAttribute("typeface"));
    }

    @Test
    void theSameDeckIsTheSameBytes() throws IOException {
        assertArrayEquals(Pptx.of(deck()).bytes(), Pptx.of(deck()).bytes());
    }

    @Test
    void aWatchHearsHowFarItIsAndMayStopIt() {
        var heard = new ArrayList<Double>();
        assertThrows(CancellationException.class, () -> PptxPainter.paint(deck(), Palette.LIGHT, new ByteArrayOutputStream(), fraction -> {
            heard.add(fraction);
            return fraction < 0.5 ? Watch.Next.GO_ON : Watch.Next.STOP;
        }));

        assertEquals(heard.stream().sorted().toList(), heard);
        assertTrue(heard.getLast() >= 0.5 && heard.getLast() < 0.6);
    }

    @Test
    void everythingThatCanBeTypedIsTextAndNothingElse() throws IOException {
        for (var typed : Hostile.texts()) {
            var board = new Sketch(400, 200).card(0, 0, typed, typed, typed, Tone.CONVERT, "https://example.org/" + typed, 1)
                    .figure(Role.VALUE, new Rect(0, 100, 400, 20), typed, Sketch.raw(5, 115, typed)).board();
            var pptx = Pptx.of(new Deck(typed, Locale.UK, List.of(new Slide(Form.PICTURE, typed, board, Map.of(), typed))));

            try (var show = pptx.show()) {
                assertEquals(1, show.getSlides().size());
            }
            assertEquals(Sketch.text(0, 0, typed, 12.5, Weight.SEMI_BOLD, Tone.INK).text(), Pptx.paragraphs(pptx.all(SLIDE, "sp").get(1)).getFirst());
            for (var part : pptx.parts().values()) assertFalse(new String(part, StandardCharsets.UTF_8).chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t'));
        }
    }
}
