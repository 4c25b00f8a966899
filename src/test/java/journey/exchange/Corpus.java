package journey.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.text.Words;

/// Files as programs that marketers use write them, and what the planner makes of each: `NAME.csv` stands beside `NAME.expected`. A file
/// whose name ends in `.de.csv` comes into a German plan.
final class Corpus {
    static final Path FOLDER = Path.of("src/test/resources/journey/exchange/corpus");
    private static final Map<String, String> METRICS = Map.ofEntries(
            Map.entry("clicks", "Clicks"), Map.entry("impressions", "Impressions"), Map.entry("ctr", "CTR"), Map.entry("cost", "Cost"), Map.entry("reach", "Reach"),
            Map.entry("spent", "Amount spent"), Map.entry("total-spent", "Total spent"), Map.entry("sessions", "Sessions"), Map.entry("users", "Active users"),
            Map.entry("engagement", "Engagement rate"), Map.entry("opens", "Open rate"), Map.entry("click-rate", "Click rate"), Map.entry("orders", "Orders"),
            Map.entry("net-sales", "Net sales"), Map.entry("contacts", "Contacts created"), Map.entry("visits", "Visits"), Map.entry("bounces", "Bounce rate"),
            Map.entry("downloads", "Downloads"), Map.entry("revenue", "Revenue"), Map.entry("klicks", "Klicks"), Map.entry("kosten", "Kosten"), Map.entry("kaeufe", "Käufe"),
            Map.entry("new-visits", "Visits, \"new\""), Map.entry("sum", "=SUM(A1)"), Map.entry("summer", "Summer, early"));
    private static final Map<String, String> TARGETS = Map.of("ctr", "2", "engagement", "60", "bounces", "40", "opens", "30", "click-rate", "5");

    private Corpus() {}

    static List<Path> files() {
        try (var all = Files.list(FOLDER)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".csv")).sorted(Comparator.comparing(Path::toString)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path expected(Path file) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.csv$", ".expected"));
    }

    static Plan plan(Path file) {
        var cards = METRICS.entrySet().stream().sorted(Map.Entry.comparingByKey()).<Card>map(one -> new Card.Metric(new Id(one.getKey()), Stage.AWARE, fields(one.getKey(), one.getValue()))).toList();
        var settings = Fields.of(Settings.TITLE, "Corpus").with(Settings.CURRENCY, "EUR").with(Settings.LANGUAGE, file.toString().endsWith(".de.csv") ? "de" : "en");
        return Plan.blank("Corpus").withSettings(settings).withCards(Cards.of(cards));
    }

    /// What is aimed at tells how rates are to be read.
    private static Fields fields(String id, String title) {
        var titled = Fields.of(CardFields.TITLE, title);
        return TARGETS.containsKey(id) ? titled.with(CardFields.UNIT, "%").with(CardFields.TARGET, new BigDecimal(TARGETS.get(id))) : titled;
    }

    /// What is read of a file, and what not.
    static String listing(byte[] bytes, Plan plan) {
        return switch (Tables.open(bytes)) {
            case Tables.Opened.Refused(var why) -> "refused: " + Words.of(plan).say(why) + "\n";
            case Tables.Opened.Of(var tables) -> String.join("\n", tables.stream().map(table -> listing(table, plan)).toList());
        };
    }

    private static String listing(Table table, Plan plan) {
        var words = Words.of(plan);
        var columns = Columns.guess(table, plan, words);
        var lines = new ArrayList<String>();
        if (!table.name().isEmpty()) lines.add("[" + table.name() + "]");
        lines.add("columns: " + String.join(", ", IntStream.range(0, columns.roles().size()).filter(i -> columns.roles().get(i) != Role.Plain.NOTHING)
                .mapToObj(i -> table.header().get(i) + " = " + columns.roles().get(i).word()).toList()));
        if (columns.missing().isPresent()) lines.add("asked: " + words.say(columns.missing().get()));
        else lines.addAll(listing(Incoming.of(table, columns, plan, words), words));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> listing(Incoming incoming, Words words) {
        return Stream.concat(incoming.changes().stream().map(one -> one.metric().id() + " " + one.on() + ": " + said(one.after())),
                incoming.unread().stream().map(one -> "line " + one.line() + ": " + words.say(one.why()))).toList();
    }

    private static String said(Reading reading) {
        var fields = reading.fields();
        return fields.get(Reading.VALUE).map(value -> value.toPlainString())
                .orElseGet(() -> fields.get(Reading.COUNT).orElseThrow() + " of " + fields.get(Reading.OUT_OF).orElseThrow());
    }
}
