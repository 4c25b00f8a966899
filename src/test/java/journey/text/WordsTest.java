package journey.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import journey.plan.Amount;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Rate;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words english = Words.in(Locale.UK);
    private final Words german = Words.in(Locale.GERMANY);

    @Test
    void aPhraseChoosesItsWordingByTheNumberInIt() {
        assertEquals("move of a card", english.say("edit.move", 1));
        assertEquals("move of 3 cards", english.say("edit.move", 3));
    }

    @Test
    void phrasesWithinPhrasesAreSaidFirst() {
        assertEquals("_Undo move of 2 cards", english.say(Phrase.of("window.undo.named", Phrase.of("edit.move", 2))));
    }

    @Test
    void wordsOfTheFileHaveNamesForPeople() {
        assertEquals("Lead magnet", english.name(OfferKind.LEAD_MAGNET));
        assertEquals("Aware", english.name(Stage.AWARE));
    }

    @Test
    void everyWordHasAName() throws ReflectiveOperationException {
        for (var type : java.util.List.of("Stage", "CardType", "OfferKind", "Awareness", "Approach", "Capture", "Status", "Better", "Span",
                "Profile", "Proof", "Gives", "LinkKind", "Severity", "Weight", "Take"))
            for (var value : Class.forName("journey.plan." + type).getEnumConstants())
                assertEquals(false, english.name((journey.plan.Word) value).isEmpty());
    }

    @Test
    void moneyKeepsItsCentsAndFollowsTheLanguage() {
        assertEquals("€9.00", english.money(new BigDecimal("9.00"), "EUR"));
        assertEquals("9,00\u00a0€", german.money(new BigDecimal("9.00"), "EUR"));
        assertEquals("€450", english.money(new BigDecimal("450"), "EUR"));
        assertEquals("€0.125", english.money(new BigDecimal("0.125"), "EUR"));
    }

    @Test
    void moneyWithoutAKnownCurrencyIsANumber() {
        assertEquals("9.00", english.money(new BigDecimal("9.00"), ""));
        assertEquals("9.00 shells", english.money(new BigDecimal("9.00"), "shells"));
    }

    @Test
    void aRangeIsSaidFromItsLowToItsHigh() {
        assertEquals("€8 to €12", english.money(new Amount.Range(new BigDecimal(8), new BigDecimal(10), new BigDecimal(12)), "EUR"));
    }

    @Test
    void sharesAreSaidAsPeopleWriteThem() {
        assertEquals("12.5\u00a0%", english.rate(new Rate.Percent(new BigDecimal("12.50"), "")));
        assertEquals("12\u00a0%", german.percent(new BigDecimal("12")));
        assertEquals("18 of 120", english.rate(new Rate.Count(18, 120, "")));
    }

    private static List<String> months(Words words) {
        var march = YearMonth.of(2027, 3);
        return List.of(words.month(march), words.briefMonth(march), words.bareMonth(march));
    }

    @Test
    void datesFollowTheLanguage() {
        assertEquals("31 May 2027", english.date(LocalDate.of(2027, 5, 31)));
        assertEquals("31.05.2027", german.date(LocalDate.of(2027, 5, 31)));
        assertEquals(List.of("March 2027", "Mar 2027", "Mar"), months(english));
        assertEquals(List.of("März 2027", "März 2027", "Mär"), months(german));
    }

    @Test
    void aLanguageWithoutABundleSpeaksEnglishWhateverTheMachineSpeaks() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("Aware", Words.in(Locale.of("sw")).name(Stage.AWARE));
        } finally {
            Locale.setDefault(before);
        }
    }
}
