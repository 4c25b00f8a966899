package journey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import journey.plan.Card;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.report.Report;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What goes to the clipboard for people to paste elsewhere.
@Execution(ExecutionMode.CONCURRENT)
class CopiedTextsTest {
    private static final Words WORDS = Words.in(Locale.UK);

    static Stream<Plan> plans() {
        return Stream.of(LongStream.rangeClosed(1, 20).mapToObj(Plans::some), LongStream.rangeClosed(1, 10).mapToObj(Plans::broken),
                Everywhere.malice().stream().map(Everywhere::of)).flatMap(all -> all);
    }

    private static String text(Plan plan) {
        return PlainText.of(Report.chapters(plan, WORDS), WORDS);
    }

    private static Document html(Plan plan) throws Exception {
        var body = "<body>" + HtmlFragment.of(Report.chapters(plan, WORDS), WORDS) + "</body>";
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPlanReadsWellInAMail() throws Exception {
        var plan = Worked.plan("stress-app");

        Golden.check("stress-app.txt", text(plan) + "\n");
        Golden.check("stress-app-list.html", HtmlFragment.of(Report.chapters(plan, Words.of(plan)), Words.of(plan)) + "\n");
    }

    @Test
    void someCardsComeWithTheirStagesAndWithoutWhatIsSaidOfThese() {
        var plan = Worked.plan("stress-app");
        var cards = plan.cards().stream().map(Card::id).limit(1).collect(Collectors.toSet());
        var text = PlainText.of(Report.chapters(plan, WORDS).stream().map(chapter -> chapter.only(cards)).toList(), WORDS);

        assertEquals(List.of("1 Aware", ""), text.lines().limit(2).toList());
        assertEquals(1, text.lines().filter(line -> line.startsWith("• ")).count());
    }

    @Test
    void nothingIsWrittenWhereNothingIsChosen() {
        var chapters = Report.chapters(Plans.some(1), WORDS).stream().map(chapter -> chapter.only(Set.of())).toList();

        assertEquals("", PlainText.of(chapters, WORDS));
        assertEquals("", HtmlFragment.of(chapters, WORDS));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyLineOfTextBeginsWithOursAndHoldsNothingThatCannotBeSeen(Plan plan) {
        for (var line : text(plan).lines().toList()) {
            assertTrue(line.isEmpty() || line.startsWith("• ") || line.startsWith("  ") || line.matches("[1-8] \\p{L}+"), line);
            assertFalse(line.strip().matches("(?s)[=+@-].*"), line);
            assertTrue(line.codePoints().noneMatch(Character::isISOControl), line);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyCardIsToldOnceInBoth(Plan plan) throws Exception {
        var html = html(plan);

        assertEquals(plan.cards().size(), text(plan).lines().filter(line -> line.startsWith("• ")).count());
        assertEquals(plan.cards().size(), html.getElementsByTagName("b").getLength());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theFragmentHoldsListsAndHeadingsAndNothingElse(Plan plan) throws Exception {
        var names = new TreeSet<String>();
        collect(html(plan).getDocumentElement(), names);
        names.removeAll(Set.of("body", "h3", "ul", "li", "b", "br", "a href"));

        assertEquals(Set.of(), names);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void noCellOfASpreadsheetReckonsWithWhatWasTyped(Plan plan) throws Exception {
        var items = html(plan).getElementsByTagName("li");
        for (int i = 0; i < items.getLength(); i++) {
            var text = items.item(i).getTextContent().strip();
            assertFalse(text.matches("(?s)[=+@-].*"), text);
        }
    }

    private static void collect(Element element, Set<String> names) {
        var attributes = element.getAttributes();
        names.add(element.getTagName());
        if (element.getTagName().equals("a")) {
            names.remove("a");
            for (int i = 0; i < attributes.getLength(); i++) {
                names.add("a " + attributes.item(i).getNodeName());
                assertTrue(attributes.item(i).getNodeValue().matches("(?i)(https?://|mailto:).*"), attributes.item(i).getNodeValue());
            }
        } else assertEquals(0, attributes.getLength());
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) if (child instanceof Element inner) collect(inner, names);
    }
}
