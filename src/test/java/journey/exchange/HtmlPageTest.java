package journey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import journey.layout.Layout;
import journey.layout.Logo;
import journey.layout.Logos;
import journey.layout.Palette;
import journey.layout.Tone;
import journey.layout.View;
import journey.paint.Watch;
import journey.plan.Card;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.report.Report;
import journey.rule.Rules;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The page, read by a reader of XML, to which it is well-formed as well.
@Execution(ExecutionMode.CONCURRENT)
class HtmlPageTest {
    private static final HtmlPage.Dress PLAIN = new HtmlPage.Dress(Optional.empty(), Palette.LIGHT);
    private static final Set<String> TAGS = Set.of("html", "head", "meta", "title", "style", "body", "a", "main", "div", "header", "h1", "h2", "h3", "h4", "p", "section",
            "button", "output",
            "svg", "rect", "g", "path", "text", "nav", "ul", "li", "dl", "dt", "dd", "article", "table", "thead", "tbody", "tr", "th", "td", "span", "dialog", "script");

    /// Each is written once, for all that is to hold of it.
    private static final List<Written> PAGES = Stream.of(LongStream.rangeClosed(1, 20).mapToObj(Plans::some), LongStream.rangeClosed(1, 10).mapToObj(Plans::broken),
            Everywhere.malice().stream().map(Everywhere::of), Stream.of(Plan.blank(""), Worked.plan("stress-app-faulty"))).flatMap(all -> all).map(Written::of).toList();

    private record Written(Plan plan, Document document) {
        static Written of(Plan plan) {
            try {
                return new Written(plan, parsed(plan));
            } catch (Exception unreadable) {
                throw new AssertionError(plan.title(), unreadable);
            }
        }

        @Override
        public String toString() {
            return plan.title().length() > 40 ? plan.title().substring(0, 40) : plan.title();
        }
    }

    static List<Written> pages() {
        return PAGES;
    }

    private static byte[] page(Plan plan, Optional<byte[]> carried) throws IOException {
        var words = Words.of(plan);
        var out = new ByteArrayOutputStream();
        HtmlPage.write(Report.of(plan, words, Rules.check(plan, Worked.TODAY)), Layout.of(plan, View.in(words)), PLAIN, carried, words, out, Watch.NONE);
        return out.toByteArray();
    }

    private static Document parsed(Plan plan) throws Exception {
        return parsed(page(plan, Optional.empty()));
    }

    private static Document parsed(byte[] page) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page));
    }

    private static List<Element> all(Document document, String tag) {
        var found = document.getElementsByTagNameNS("*", tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    private static List<Element> with(Document document, String attribute) {
        return all(document, "*").stream().filter(one -> one.hasAttribute(attribute)).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingThatWasTypedIsMoreThanText(Written page) {
        var document = page.document();

        assertEquals(TAGS, union(TAGS, all(document, "*").stream().map(Element::getLocalName).toList()));
        assertEquals(1, all(document, "script").size());
        assertEquals(1, all(document, "style").size());
        for (var element : all(document, "*")) {
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                var name = attributes.item(i).getNodeName();
                assertFalse(name.startsWith("on") || name.equals("style") || name.equals("src") || name.equals("srcdoc"), name);
            }
        }
        for (var link : all(document, "a")) {
            var href = link.getAttribute("href");
            if (href.startsWith("#")) continue;
            assertTrue(href.matches("(?i)(https?://|mailto:)[!-~]+"), href);
            assertEquals("noopener noreferrer nofollow", link.getAttribute("rel"));
        }
    }

    private static Set<String> union(Set<String> one, List<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCardStandsInTheListWithAllThatItSaysAndOpensFromTheBoard(Written page) {
        var plan = page.plan();
        var document = page.document();
        var report = Report.of(plan, Words.of(plan));
        var articles = all(document, "article");

        assertEquals(report.entries().map(entry -> "card-" + entry.id()).toList(), articles.stream().map(one -> one.getAttribute("id")).toList());
        assertEquals(report.entries().map(entry -> clean(entry.title())).toList(),
                articles.stream().map(one -> one.getElementsByTagNameNS("*", "h4").item(0).getTextContent()).toList());
        assertEquals(report.entries().flatMap(entry -> entry.rows().stream()).map(row -> clean(row.text())).toList(),
                articles.stream().map(one -> one.getElementsByTagNameNS("*", "dd"))
                        .flatMap(texts -> IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent())).toList());
        var opened = all(document, "svg").getFirst().getElementsByTagNameNS("*", "a");
        var hrefs = IntStream.range(0, opened.getLength()).mapToObj(i -> ((Element) opened.item(i)).getAttribute("href")).toList();
        assertEquals(Stream.concat(Stage.ALL.stream().map(stage -> "#stage-" + stage.word()), plan.cards().stream().map(card -> "#card-" + card.id())).sorted().toList(),
                hrefs.stream().sorted().toList());
    }

    /// What XML cannot hold is replaced.
    private static String clean(String text) {
        return text.codePoints().map(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyAnchorLeadsSomewhereAndNoIdIsThereTwice(Written page) {
        var document = page.document();
        var ids = new ArrayList<String>();
        with(document, "id").forEach(one -> ids.add(one.getAttribute("id")));

        assertEquals(ids.stream().distinct().toList(), ids);
        for (var link : all(document, "a")) if (link.getAttribute("href").startsWith("#")) assertTrue(ids.contains(link.getAttribute("href").substring(1)), link.getAttribute("href"));
        for (var one : with(document, "aria-labelledby")) assertTrue(ids.contains(one.getAttribute("aria-labelledby")));
    }

    @Test
    void itsPolicyNamesTheHashesOfItsStyleAndItsScriptAndLoadsNothing() throws Exception {
        var text = new String(page(Worked.plan("stress-app"), Optional.empty()), StandardCharsets.UTF_8);
        var policy = text.replaceFirst("(?s).*Content-Security-Policy\" content=\"([^\"]*)\".*", "$1");

        assertEquals("default-src 'none'; style-src " + hash(between(text, "<style>", "</style>")) + "; script-src " + hash(between(text, "<script>", "</script>"))
                + "; img-src data:; font-src data:; base-uri 'none'; form-action 'none'", policy);
        assertFalse(between(text, "<style>", "</style>").replaceAll("url\\(data:[^)]*\\)", "").contains("url("));
        assertFalse(text.replaceAll("xmlns=\"[^\"]*\"", "").replaceAll("<a target[^>]*>[^<]*</a>", "").contains("://"));
    }

    private static String between(String text, String begin, String end) {
        assertEquals(text.indexOf(begin), text.lastIndexOf(begin));
        return text.substring(text.indexOf(begin) + begin.length(), text.indexOf(end));
    }

    private static String hash(String content) throws Exception {
        return "'sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8))) + "'";
    }

    private static Document dressed(Plan plan, HtmlPage.Dress dress) throws Exception {
        var words = Words.of(plan);
        var out = new ByteArrayOutputStream();
        HtmlPage.write(Report.of(plan, words), Layout.of(plan, View.in(words)), dress, Optional.empty(), words, out, Watch.NONE);
        return parsed(out.toByteArray());
    }

    private static String style(Document document) {
        return all(document, "style").getFirst().getTextContent();
    }

    @Test
    void itIsLightWhateverTheReadersSystemIs() throws Exception {
        var style = style(parsed(Worked.plan("stress-app")));

        assertTrue(style.contains("--ink:#0F172A;") && style.contains("--control-line:#CBD5E1;"), style);
        assertFalse(style.contains("prefers-color-scheme") || style.contains("dark"), style);
    }

    @Test
    void itIsDarkOnScreensIfItWasWishedAndLightOnPaper() throws Exception {
        var style = style(dressed(Worked.plan("stress-app"), new HtmlPage.Dress(Optional.empty(), Palette.DARK)));

        assertTrue(style.contains(":root{--ground:#F6F7F9;"), style);
        assertTrue(style.contains("@media screen{:root{color-scheme:dark;--ground:#0B1220;"), style);
        for (var tone : Tone.values()) assertTrue(style.contains("#" + Integer.toHexString(0x1000000 | Palette.DARK.rgb(tone)).substring(1).toUpperCase(Locale.ROOT)), tone.name());
    }

    @Test
    void itsLogoIsInItsHeadAndSaysWhoseItIs() throws Exception {
        for (var picture : List.of(Logos.png(), Logos.jpeg())) {
            var document = dressed(Worked.plan("stress-app"), new HtmlPage.Dress(Optional.of(new Logo(picture, "Logo of \"A\" & <B>")), Palette.LIGHT));
            var image = all(document, "img").getFirst();

            assertEquals("header", image.getParentNode().getLocalName());
            assertEquals(List.of(picture.address(), "Logo of \"A\" & <B>", "24", "16"), Stream.of("src", "alt", "width", "height").map(image::getAttribute).toList());
            assertTrue(with(document, "http-equiv").getFirst().getAttribute("content").contains("img-src data:;"));
        }
    }

    @Test
    void theDrawingNamesColoursAndNoneByItself() throws Exception {
        var text = new String(page(Worked.plan("stress-app"), Optional.empty()), StandardCharsets.UTF_8);
        var drawing = text.substring(text.indexOf("<svg"), text.indexOf("</svg>"));

        assertTrue(drawing.contains("fill=\"var(--paper)\"") && drawing.contains("stroke=\"var(--line)\""));
        assertFalse(drawing.matches("(?s).*(fill|stroke)=\"#.*"));
    }

    @ParameterizedTest
    @CsvSource({"en, en, ltr", "de-AT, de-AT, ltr", "ar, ar, rtl", "he, he, rtl", "fa-IR, fa-IR, rtl", "'', en, ltr"})
    void itIsInTheLanguageAndTheDirectionOfThePlan(String language, String lang, String dir) throws Exception {
        var plan = Worked.plan("stress-app");
        var root = parsed(plan.withSettings(plan.settings().with(Settings.LANGUAGE, language))).getDocumentElement();

        assertEquals(List.of(lang, dir), List.of(root.getAttribute("lang"), root.getAttribute("dir")));
    }

    @Test
    void itTellsFindingsMetricsAndTheForecast() throws Exception {
        var plan = Worked.plan("stress-app-faulty");
        var document = parsed(plan);
        var report = Report.of(plan, Words.of(plan), Rules.check(plan, Worked.TODAY));

        assertEquals(report.flaws().orElseThrow().size(), with(document, "class").stream().filter(one -> one.getAttribute("class").startsWith("weight ")).count());
        assertEquals(1 + report.numbers().orElseThrow().tables().size(), all(document, "table").size());
        assertEquals(List.of("CalmTrack launch, with faults"), all(document, "h1").stream().map(Element::getTextContent).toList());
    }

    @Test
    void headingsAreInOrderAndTablesHaveHeads() throws Exception {
        var document = parsed(Worked.plan("stress-app-faulty"));
        var level = 0;
        for (var element : all(document, "*")) {
            if (!element.getLocalName().matches("h[1-6]")) continue;
            var next = element.getLocalName().charAt(1) - '0';
            assertTrue(next <= level + 1, element.getTextContent());
            level = next;
        }
        assertTrue(all(document, "th").stream().allMatch(one -> one.hasAttribute("scope")));
        assertTrue(all(document, "button").stream().allMatch(one -> one.hasAttribute("aria-label") || !one.getTextContent().isBlank()));
    }

    @Test
    void whatItCarriesIsNoPartOfWhatItSays() throws Exception {
        var plan = Worked.plan("stress-app");
        var bytes = "{\"a\": \"</script>\"}".getBytes(StandardCharsets.UTF_8);
        var with = new String(page(plan, Optional.of(bytes)), StandardCharsets.UTF_8);
        var without = new String(page(plan, Optional.empty()), StandardCharsets.UTF_8);

        assertEquals(without, with.replaceFirst("<script type=\"application/json\" id=\"journey-plan\">\"[A-Za-z0-9+/=]*\"</script>\n", ""));
        assertEquals(new String(Carried.put(without.getBytes(StandardCharsets.UTF_8), bytes), StandardCharsets.UTF_8), with);
    }

    @Test
    void itStopsWhenItIsToldTo() {
        var plan = Worked.plan("stress-app");
        var words = Words.of(plan);

        assertThrows(CancellationException.class, () -> HtmlPage.write(Report.of(plan, words), Layout.of(plan, View.in(words)), PLAIN, Optional.empty(), words,
                new ByteArrayOutputStream(), _ -> Watch.Next.STOP));
    }

    @Test
    void cardsOfEveryTypeSayWhichTheyAre() throws Exception {
        var types = Everywhere.of("text").cards().stream().map(Card::type).distinct().count();
        var said = all(parsed(Everywhere.of("text")), "p").stream().filter(one -> one.getAttribute("class").equals("type")).map(Element::getTextContent).distinct().toList();

        assertEquals(types, said.size());
        assertTrue(said.contains("Call to action, 2 Engage"), said.toString());
    }
}
