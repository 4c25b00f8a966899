package journey.paint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import journey.chart.Chart;
import journey.layout.Palette;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Settings.Period;
import journey.plan.Stage;
import journey.plan.Status;
import journey.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Calendars as SVG files that can be looked at: one quarter, and sixty weeks of many owners with long titles.
class CalendarPicturesTest {
    private static final List<String> TITLES = List.of("Anzeige in der Stadtzeitung", "Kundenzufriedenheitsbefragung für Bestandskundinnen", "Probemonat", "Empfehlungsprogramm",
            "Newsletter zur Frühjahrskollektion mit Rabatt für frühe Besteller", "Messe", "Video: So geht es", "Willkommenspaket");

    @ParameterizedTest
    @CsvSource({"calendar-quarter, 24, 13, LIGHT, en", "calendar-quarter-dark, 24, 13, DARK, en", "calendar-year, 70, 60, LIGHT, de"})
    void calendarLooksAsItDid(String name, int cards, int weeks, String palette, String language) throws IOException {
        var plan = plan(cards, weeks, language);
        var words = Words.of(plan);
        var out = new ByteArrayOutputStream();
        var drawn = Chart.CALENDAR.of(plan, words, Optional.of(LocalDate.of(2027, 4, 14)));
        SvgPainter.paint(drawn.board(), new Heading(plan.title(), words.locale()), "DARK".equals(palette) ? Palette.DARK : Palette.LIGHT, out, Watch.NONE);

        Golden.check(name + ".svg", out.toString(StandardCharsets.UTF_8).replaceAll("base64,[^)]*", "base64,"));
    }

    private static Plan plan(int count, int weeks, String language) {
        var random = new SplittableRandom(5);
        var owners = List.of("Content team", "Clara", "", "Vertriebsinnendienst Nord und Ost");
        var begin = LocalDate.of(2027, 3, 1);
        var cards = new ArrayList<Card>();
        for (int i = 0; i < count; i++) {
            var day = begin.plusDays(random.nextInt(7 * weeks) / (weeks > 26 ? 2 : 1));
            var fields = Fields.of(CardFields.TITLE, TITLES.get(random.nextInt(TITLES.size()))).with(CardFields.OWNER, owners.get(random.nextInt(owners.size())));
            var kind = random.nextInt(10);
            if (kind > 0) fields = fields.with(CardFields.FROM, day);
            if (kind > 1) fields = fields.with(CardFields.UNTIL, day.plusDays(random.nextInt(28)));
            fields = fields.with(CardFields.STATUS, List.of(Status.IDEA, Status.PLANNED, Status.LIVE).get(random.nextInt(3)));
            if (weeks > 26 && kind == 1) fields = fields.without(CardFields.FROM);
            cards.add(Card.of(CardType.TOUCHPOINT, new Id("card" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "xx"), Stage.ALL.get(random.nextInt(8)), fields));
        }
        if (weeks > 26) cards.add(Card.of(CardType.TOUCHPOINT, new Id("lastcard"), Stage.PROMOTE, Fields.of(CardFields.TITLE, TITLES.getLast()).with(CardFields.OWNER, "Clara")
                .with(CardFields.FROM, begin.plusWeeks(weeks - 2)).with(CardFields.UNTIL, begin.plusWeeks(weeks - 1))));
        var period = new Period(Fields.of(Period.FROM, begin).with(Period.UNTIL, begin.plusWeeks(weeks).minusDays(1)));
        var settings = Fields.of(Settings.TITLE, "Kalender").with(Settings.LANGUAGE, language).with(Settings.PERIOD, period);
        return new Plan(settings, List.of(), Map.of(), Cards.of(cards), List.of(), List.of());
    }
}
