package journey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.layout.TextMeasure;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.report.Report;
import journey.rule.Rules;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class MarkdownTest {
    private static final Words WORDS = Words.in(Locale.UK);
    private static final Pattern LINE = Pattern.compile("#{1,3} .*|( {2})*- .*| {4}.*|\\|.*\\||");

    static Stream<Plan> plans() {
        return Stream.of(LongStream.rangeClosed(1, 20).mapToObj(Plans::some), LongStream.rangeClosed(1, 10).mapToObj(Plans::broken),
                Everywhere.malice().stream().map(Everywhere::of)).flatMap(all -> all);
    }

    private static String markdown(Plan plan) {
        return new String(Markdown.of(Report.of(plan, WORDS, Rules.check(plan, Worked.TODAY)), WORDS), StandardCharsets.UTF_8);
    }

    /// What CommonMark makes of escapes and entities in text.
    private static String read(String written) {
        return written.replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothingThatWasTypedIsMarkup(Plan plan) {
        var text = markdown(plan);
        // Our own links; what is left may hold no bracket of its own.
        var bare = text.replaceAll("\\[((?:[^\\[\\]\\\\]++|\\\\.)*+)]\\((?:https?://|mailto:|HTTPS?://)[^\\s()<>\"\\\\]*\\)", "$1");

        assertFalse(text.contains("<"), text);
        assertFalse(Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[\\[\\]`~$]").matcher(bare).find(), bare);
        assertFalse(Pattern.compile("&(?!amp;|lt;|gt;)").matcher(text).find(), text);
        for (var line : text.lines().toList()) {
            assertTrue(line.codePoints().noneMatch(Character::isISOControl), line);
            if (line.startsWith("|")) assertTrue(line.endsWith("|"), line);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyRowOfATableHasTheCellsOfItsHead(Plan plan) {
        var columns = 0;
        for (var line : markdown(plan).lines().toList()) {
            var bars = (int) Pattern.compile("(?<!\\\\)\\|").matcher(line).results().count();
            if (bars == 0) columns = 0;
            else if (columns == 0) columns = bars;
            else assertEquals(columns, bars, line);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyCardStandsInItInThisOrder(Plan plan) {
        var titles = Report.of(plan, WORDS).entries().map(entry -> TextMeasure.shown(entry.title()).strip()).toList();
        var found = markdown(plan).lines().filter(line -> line.startsWith("- **") && line.endsWith("**")).map(line -> read(line.substring(4, line.length() - 2))).toList();

        assertEquals(titles, found.subList(plan.audiences().size(), found.size()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', value = {"# a¦\\# a", "- a¦\\- a", "+ a¦\\+ a", "-5¦-5", "1. a¦1\\. a", "12) a¦12\\) a", "1.50¦1.50", "3.¦3\\.",
            "---¦\\---", "===¦\\=\\=\\=", "a | b¦a \\| b", "*a* _b_¦\\*a\\* \\_b\\_",
            "<b>¦&lt;b&gt;", "a & b &lt;¦a &amp; b &amp;lt;", "[a](b)¦\\[a\\](b)", "`a`¦\\`a\\`", "a\\b¦a\\\\b", "https://x.y¦https\\://x.y", "www.x.y¦www\\.x.y",
            "a@b.c¦a\\@b.c", "$9 to $10¦\\$9 to \\$10", "~a~¦\\~a\\~",
            "%%a%%¦\\%\\%a\\%\\%", "50 %¦50 %", "==a==¦\\=\\=a\\=\\=", "a = b¦a = b", "e-mail, 9.00 (or more)!¦e-mail, 9.00 (or more)!"})
    void aLineStaysWhatWasTyped(String typed, String written) {
        assertEquals(written, MarkdownText.line(typed));
        assertEquals(typed, read(written));
    }

    @Test
    void linesBreakWhereTheyWereBroken() {
        assertEquals("a\\\n  \\# b\\\n  c", MarkdownText.lines("a\n\n  # b\r\nc\n", "  "));
    }

    @Test
    void aLinkLeadsWhereItSays() {
        assertEquals("[https\\://x.y/(a)?b=1&amp;c](https://x.y/%28a%29?b=1&amp;c)", MarkdownText.link("https://x.y/(a)?b=1&c", "https://x.y/(a)?b=1&c"));
    }

    @Test
    void everyLineIsOneOfThoseThatWeWrite() {
        var inSections = markdown(Worked.plan("stress-app-faulty")).lines().dropWhile(line -> !line.startsWith("## ")).filter(line -> !LINE.matcher(line).matches()).toList();

        assertEquals(List.of("How do people first find us?", "What makes them stop?", "Why leave an address?", "Which small yes?", "What little victory?",
                "What do they buy next?", "What will they say for us?",
                "Why bring others?"), inSections);
    }
}
