package journey.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import journey.chart.Chart;
import journey.exchange.Carried;
import journey.file.PlanFile;
import journey.forecast.Scenario;
import journey.guide.Lens;
import journey.layout.Filter;
import journey.layout.Mark;
import journey.layout.Palette;
import journey.layout.Scale;
import journey.pages.Leaf;
import journey.pages.Paper;
import journey.pages.PosterSize;
import journey.paint.Exported;
import journey.paint.Page;
import journey.paint.Watch;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class HandoutsTest {
    private static final LocalDate READ = LocalDate.of(2027, 2, 3);

    @TempDir
    private Path folder;

    private static Plan plan() {
        var reading = new Reading(Fields.of(Reading.ON, READ).with(Reading.VALUE, BigDecimal.ONE));
        return Plan.blank("Plan").withCards(Cards.of(List.of(
                Card.of(CardType.METRIC, new Id("clicks"), Stage.AWARE, Fields.of(CardFields.TITLE, "Clicks").with(CardFields.READINGS, List.of(reading))),
                Card.of(CardType.TOUCHPOINT, new Id("letter"), Stage.ENGAGE, Fields.of(CardFields.TITLE, "Letter")))));
    }

    private static Source source(LocalDate today) {
        return Source.of(plan(), today);
    }

    private static Stream<String> texts(Handout handout) {
        return handout.seen().stream().flatMap(board -> board.figures().stream()).flatMap(figure -> figure.marks().stream())
                .flatMap(mark -> mark instanceof Mark.Text text ? Stream.of(text.text()) : Stream.empty());
    }

    private static boolean shows(Order order, String text) {
        return texts(Handouts.of(order, source(READ))).anyMatch(text::equals);
    }

    @Test
    void aBoardSaysWhichReadingsAreOldAtTheDayOfItsExport() {
        for (var order : List.of(Order.of(Medium.SVG), Order.of(Medium.SVG).without(Aside.FINDINGS))) {
            assertEquals(0, texts(Handouts.of(order, source(READ.plusDays(20)))).filter("old: Feb 3, 2027"::equals).count());
            assertEquals(1, texts(Handouts.of(order, source(READ.plusDays(60)))).filter("old: Feb 3, 2027"::equals).count());
        }
    }

    @Test
    void aPartShowsItsCardsAndNoOthers() {
        var order = Order.of(Medium.PNG);
        var selected = new Source(plan(), Optional.empty(), READ, Scale.LOGARITHMIC, Filter.NONE, Set.of(new Id("letter")));

        assertTrue(shows(order, "Clicks") && shows(order, "Letter"));
        assertTrue(shows(order.of(new Part.OfStage(Stage.AWARE)), "Clicks"));
        assertFalse(shows(order.of(new Part.OfStage(Stage.AWARE)), "Letter"));
        assertEquals(List.of("Letter"), texts(Handouts.of(order.of(new Part.Selected()), selected)).filter(Set.of("Clicks", "Letter")::contains).toList());
    }

    @Test
    void aViewStandsInsteadOfTheBoardWhereTheMediumCanShowIt() {
        var chart = new Part.OfChart(Chart.CLOSENESS);

        assertTrue(shows(Order.of(Medium.PDF).of(chart), "Twelve steps"));
        assertTrue(shows(Order.of(Medium.PPTX).of(chart), "Letter"));
        assertFalse(Choice.of(Order.of(Medium.PDF).of(chart)).contains(Choice.LENS));
        assertTrue(Choice.of(Order.of(Medium.PPTX).of(chart)).contains(Choice.LENS));
    }

    @Test
    void coloursFollowTheTheme() {
        for (var theme : Theme.values()) {
            var palette = theme == Theme.DARK ? Palette.DARK : Palette.LIGHT;

            assertEquals(palette, ((Handout.OfBoard) Handouts.of(Order.of(Medium.PDF).in(theme), source(READ))).export().palette());
            assertEquals(palette, ((Handout.OfDeck) Handouts.of(Order.of(Medium.PPTX).in(theme), source(READ))).palette());
        }
    }

    @Test
    void whatIsShownUnderAScenarioSaysSoAndCarriesThePlanItself() throws Exception {
        var kept = new Settings.Scenario(Fields.of(Settings.Scenario.NAME, "Lean spring"));
        var source = source(READ).under(Scenario.named(kept, plan()));
        var handout = Handouts.of(Order.of(Medium.SVG).carrying(Carry.PLAN), source);
        var file = folder.resolve("board.svg");

        assertTrue(texts(handout).anyMatch("Plan (Lean spring)"::equals));
        assertEquals(new Exported.Written(), handout.to(file, Watch.NONE));
        assertArrayEquals(PlanFile.write(plan()), Carried.take(Files.readAllBytes(file)).orElseThrow());
    }

    @Test
    void aReportHasPagesOfTheWantedPaperAndAPosterAsManySheetsAcross() {
        var report = (Handout.OfPages) Handouts.of(Order.of(Medium.PDF).as(Form.REPORT).on(Page.A3), source(READ));
        var poster = (Handout.OfPages) Handouts.of(Order.of(Medium.PDF).as(Form.POSTER).on(Page.LETTER).across(4), source(READ));

        assertEquals(Set.of(Paper.of(Paper.Size.A3), Paper.of(Paper.Size.A3).landscape()), report.pages().leaves().stream().map(Leaf::paper).collect(Collectors.toSet()));
        assertEquals(0, poster.pages().leaves().size() % 4);
        assertEquals(Set.of(Paper.of(Paper.Size.LETTER).landscape()), poster.pages().leaves().stream().map(Leaf::paper).collect(Collectors.toSet()));
    }

    @Test
    void aReportEndsWithTheGlossaryIfThatIsWanted() {
        var order = Order.of(Medium.PDF).as(Form.REPORT);

        assertFalse(shows(order, "Glossary"));
        assertTrue(shows(order.with(Aside.GLOSSARY), "Glossary"));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aPdfOfEveryFormCarriesThePlan(Form form) throws Exception {
        var file = folder.resolve("form.pdf");

        assertEquals(new Exported.Written(), Handouts.of(Order.of(Medium.PDF).as(form).carrying(Carry.PLAN), source(READ)).to(file, Watch.NONE));
        assertArrayEquals(PlanFile.write(plan()), Carried.take(Files.readAllBytes(file)).orElseThrow());
    }

    @Test
    void aTitleOfItsOwnStandsInsteadOfThePlans() {
        assertTrue(shows(Order.of(Medium.PPTX).titled("For the agency"), "For the agency"));
        assertFalse(shows(Order.of(Medium.SVG).titled("For the agency"), "Plan"));
        assertTrue(((Handout.OfText) Handouts.of(Order.of(Medium.MD).titled("For the agency"), source(READ))).text().startsWith("# For the agency"));
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void everyMediumIsWrittenAndNamesTheCards(Medium medium) throws Exception {
        var file = folder.resolve("handout." + medium.word());
        var handout = Handouts.of(Order.of(medium), source(READ));

        assertEquals(new Exported.Written(), handout.to(file, Watch.NONE));
        assertEquals(List.of(), missing(file, medium, "Clicks", "Letter"));
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void everyMediumSaysUnderWhichScenarioItIsButATable(Medium medium) throws Exception {
        var kept = new Settings.Scenario(Fields.of(Settings.Scenario.NAME, "Lean spring"));
        var file = folder.resolve("handout." + medium.word());

        assertEquals(new Exported.Written(), Handouts.of(Order.of(medium), source(READ).under(Scenario.named(kept, plan()))).to(file, Watch.NONE));
        assertEquals(medium == Medium.CSV ? List.of("Lean") : List.of(), missing(file, medium, "Lean"));
    }

    private static String pdf(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String slides(Path file) throws IOException {
        try (var show = new XMLSlideShow(Files.newInputStream(file))) {
            return show.getSlides().stream().flatMap(slide -> texts(slide.getShapes())).collect(Collectors.joining("\n"));
        }
    }

    private static Stream<String> texts(List<XSLFShape> shapes) {
        return shapes.stream().flatMap(shape -> switch (shape) {
            case XSLFGroupShape group -> texts(group.getShapes());
            case XSLFTextShape text -> Stream.of(text.getText());
            default -> Stream.empty();
        });
    }

    private static String svg(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement().getTextContent();
    }

    /// Pixels have no words but the title of the picture. Cards are seen in it where the same plan with another title on the card gives other ones.
    private static String png(Path file, String... words) throws IOException {
        var title = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        var changed = file.resolveSibling("changed.png");
        var seen = new StringBuilder(title);
        for (var word : words) {
            var other = plan().withCards(Cards.of(plan().cards().stream().<Card>map(card -> card.title().equals(word) ? card.with(CardFields.TITLE, "Other") : card).toList()));
            Handouts.of(Order.of(Medium.PNG), Source.of(other, READ)).to(changed, Watch.NONE);
            if (!other.equals(plan()) && Files.mismatch(file, changed) >= 0) seen.append(word);
        }
        return seen.toString();
    }

    /// Which words cannot be read in a file, as other programs read it.
    private static List<String> missing(Path file, Medium medium, String... words) throws Exception {
        var told = switch (medium) {
            case PDF -> pdf(file);
            case PPTX -> slides(file);
            case SVG -> svg(file);
            case PNG -> png(file, words);
            case HTML, MD, CSV, CANVAS -> Files.readString(file);
        };
        return Stream.of(words).filter(word -> !told.contains(word)).toList();
    }

    @Test
    void whatIsMadeOfOneWorkpieceSharesItsBoardAndIsWhatItIsAlone() {
        var workpiece = Workpiece.of(source(READ));
        var drawn = Handouts.of(Order.of(Medium.SVG), workpiece).seen();

        assertSame(drawn.getFirst(), Handouts.of(Order.of(Medium.PNG), workpiece).seen().getFirst());
        for (var order : List.of(Order.of(Medium.SVG), Order.of(Medium.PNG).through(Lens.CUSTOMER_STATES), Order.of(Medium.SVG).without(Aside.FINDINGS), Order.of(Medium.SVG).titled("Other")))
            assertEquals(Handouts.of(order, source(READ)).seen(), Handouts.of(order, workpiece).seen());
    }

    @Test
    void aPictureIsAsWideAsItWasOrdered() {
        assertEquals(2.5, new Size.Times(2.5).scale(1600));
        assertEquals(0.5, new Size.Wide(800).scale(1600));
    }

    @Test
    void theSmallestBoardBecomesAsManySheetsAcrossAsThereCanBe() {
        var order = Order.of(Medium.PDF).as(Form.POSTER).of(new Part.OfStage(Stage.SUBSCRIBE)).across(PosterSize.MOST);

        assertEquals(0, Handouts.of(order, source(READ)).seen().size() % PosterSize.MOST);
    }
}
