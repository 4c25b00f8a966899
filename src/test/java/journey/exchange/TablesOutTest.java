package journey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Stage;
import journey.report.Calendar;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The tables that go out, read back.
class TablesOutTest {
    private static final Words WORDS = Words.in(Locale.UK);

    static Stream<Plan> plans() {
        return Stream.of(LongStream.rangeClosed(1, 100).mapToObj(Plans::some), LongStream.rangeClosed(1, 40).mapToObj(Plans::broken),
                Everywhere.malice().stream().map(Everywhere::of)).flatMap(all -> all);
    }

    private static List<CsvRecord> lines(byte[] table) {
        var text = new String(table, StandardCharsets.UTF_8);
        assertEquals('\uFEFF', text.charAt(0));
        return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text.substring(1)).stream().toList();
    }

    private static void assertHarmless(List<CsvRecord> lines) {
        for (var line : lines.subList(1, lines.size())) {
            assertEquals(lines.getFirst().getFieldCount(), line.getFieldCount());
            for (var cell : line.getFields()) {
                if (cell.matches("-?[0-9.]+")) continue;
                assertFalse(cell.stripLeading().matches("(?s)[\\u200B\\p{Z}\\s]*[=+@＝＋＠-].*") || cell.startsWith("\t") || cell.contains("\r"), cell);
                assertTrue(cell.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' || Character.getType(c) == Character.SURROGATE), cell);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyCardHasItsLine(Plan plan) {
        var lines = lines(CardsCsv.of(plan));

        assertHarmless(lines);
        assertEquals(plan.cards().stream().map(card -> List.of(card.id().value(), card.stage().word(), Guarded.text(card.title()), Guarded.text(card.text()),
                Guarded.text(card.link()))).toList(),
                lines.stream().skip(1).map(line -> List.of(line.getField(0), line.getField(1), line.getField(4), line.getField(5), line.getField(16))).toList());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyCallToActionThatCountsHasItsLine(Plan plan) {
        var lines = lines(CallsCsv.of(plan));

        assertHarmless(lines);
        assertEquals(plan.cards().stream().filter(card -> card instanceof Card.CallToAction && card.counts()).map(card -> card.id().value()).toList(),
                lines.stream().skip(1).map(line -> line.getField(0)).toList());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyOwnerHasALineOfTheCalendar(Plan plan) {
        var lines = lines(CalendarCsv.of(plan, WORDS));

        assertHarmless(lines);
        assertEquals(Calendar.of(plan).owners().stream().map(owner -> owner.name().isEmpty() ? "Nobody yet" : Guarded.text(owner.name())).toList(),
                lines.stream().skip(1).map(line -> line.getField(0)).toList());
    }

    @Test
    void aPriceStaysANumber() {
        var offer = Card.of(CardType.OFFER, new Id("o"), Stage.CONVERT, Fields.of(CardFields.PRICE, Amount.of("-5.10")));
        var line = lines(CardsCsv.of(Plan.blank("Plan").withCards(Cards.of(List.of(offer))))).get(1);

        assertEquals("-5.10", line.getField(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\t=1", "\n=1", " =1", "\u00a0=1", "\u200b=1", "\uFEFF=1", "＝1", "－1", "-", "\tx"})
    void whatASpreadsheetWouldReckonIsText(String text) {
        assertEquals("'" + text, Guarded.text(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "1-2", "3 600", "a@b", "'=1", "(=1)", "−5", "e-mail", "\u00e4"})
    void otherTextsStayAsTheyAre(String text) {
        assertEquals(text, Guarded.text(text));
    }

    @Test
    void lineBreaksAreOfOneKindAndWhatIsNoTextIsReplaced() {
        assertEquals("a\nb\nc\uFFFD\uFFFD\uFFFD😀", Guarded.text("a\r\nb\rc\u0000\u001b\uD83D😀"));
    }

    private static Card.CallToAction call(String link, String source, String medium, String campaign, String content) {
        var utm = new CardFields.Utm(Fields.of(CardFields.Utm.SOURCE, source).with(CardFields.Utm.MEDIUM, medium).with(CardFields.Utm.CAMPAIGN, campaign)
                .with(CardFields.Utm.CONTENT, content));
        return (Card.CallToAction) Card.of(CardType.CALL_TO_ACTION, new Id("c"), Stage.AWARE, Fields.of(CardFields.LINK, link).with(CardFields.UTM, utm));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "https://example.org | https://example.org?utm_source=a&utm_medium=b&utm_campaign=c",
            "https://example.org/?x=1 | https://example.org/?x=1&utm_source=a&utm_medium=b&utm_campaign=c",
            "https://example.org/?x=1#part | https://example.org/?x=1&utm_source=a&utm_medium=b&utm_campaign=c#part",
            "https://example.org/#part?no=query | https://example.org/?utm_source=a&utm_medium=b&utm_campaign=c#part?no=query",
            "https://example.org/?utm_source=old&x=1&utm_content=kept | https://example.org/?x=1&utm_content=kept&utm_source=a&utm_medium=b&utm_campaign=c",
            "https://example.org/?& | https://example.org/?utm_source=a&utm_medium=b&utm_campaign=c",
            "https://exämple.org/ü?ü=é | https://ex%C3%A4mple.org/%C3%BC?%C3%BC=%C3%A9&utm_source=a&utm_medium=b&utm_campaign=c"})
    void trackingIsPutIntoTheQuery(String link, String tracked) {
        assertEquals(new Tracked(Optional.of(tracked), List.of()), Tracked.of(call(link, "a", "b", "c", "")));
    }

    @Test
    void trackingIsEncoded() {
        assertEquals("https://example.org/?utm_source=a%20b%26c%3Dd&utm_medium=%23%3F%2F&utm_campaign=%C3%BC%F0%9F%98%80&utm_content=100%25%2B",
                Tracked.of(call("https://example.org/", " a b&c=d ", "#?/", "ü😀", "100%+")).address().orElseThrow());
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals(new Tracked(Optional.empty(), List.of("link")), Tracked.of(call("", "a", "b", "c", "d")));
        assertEquals(new Tracked(Optional.empty(), List.of("link")), Tracked.of(call("mailto:a@example.org", "a", "b", "c", "d")));
        assertEquals(new Tracked(Optional.empty(), List.of("link")), Tracked.of(call("javascript:alert(1)", "a", "b", "c", "d")));
        assertEquals(new Tracked(Optional.empty(), List.of("source", "medium", "campaign")), Tracked.of(call("https://example.org", "", "", "", "")));
        assertEquals(new Tracked(Optional.of("https://example.org?utm_source=a"), List.of("medium", "campaign")), Tracked.of(call("https://example.org", "a", " ", "", "")));
    }
}
