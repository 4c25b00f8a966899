package journey.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import journey.plan.Amount;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.End;
import journey.plan.Field;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Plan;
import journey.plan.Word;

/// All cards of a plan as CSV, a line for each in the order of the board. Columns, stages and kinds are called as the file calls them, so
/// that scripts know both; of a price in a range it has the likely one.
public final class CardsCsv {
    private static final List<String> HEADER = List.of("id", "stage", "type", "kind", "title", "text", "owner", "status", "channel", "audience", "price", "currency",
            "every", "from", "until", "tags", "link", "leads-to", "leads-to-titles");

    private final Plan plan;
    private final Map<Id, List<Link>> ways = new HashMap<>();

    private CardsCsv(Plan plan) {
        this.plan = plan;
        for (var link : plan.links()) ways.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link);
    }

    public static byte[] of(Plan plan) {
        var cards = new CardsCsv(plan);
        var sheet = new CsvSheet(HEADER);
        plan.cards().forEach(card -> sheet.line(cards.line(card)));
        return sheet.bytes();
    }

    private CsvSheet.Line line(Card card) {
        var fields = card.fields();
        var line = new CsvSheet.Line().word(card.id().value()).word(card.stage().word());
        if (card instanceof Card.Foreign foreign) line.text(foreign.typeName());
        else line.word(card.type().orElseThrow().word());
        line.word(word(card, CardFields.KIND)).text(card.title()).text(card.text()).text(card.owner()).word(word(card, CardFields.STATUS))
                .text(fields.text(CardFields.CHANNEL)).text(fields.get(CardFields.AUDIENCE).flatMap(plan::audience).map(Audience::name).orElse(""));
        fields.get(CardFields.PRICE).map(Amount::likely).ifPresentOrElse(line::number, () -> line.word(""));
        var leads = ways.getOrDefault(card.id(), List.of());
        return line.text(fields.has(CardFields.PRICE) ? plan.currency() : "").word(word(card, CardFields.EVERY)).word(day(card, CardFields.FROM))
                .word(day(card, CardFields.UNTIL)).text(String.join(", ", card.tags())).text(card.link())
                .word(leads.stream().map(link -> link.to().text()).collect(Collectors.joining(" ")))
                .text(leads.stream().map(link -> title(link.to())).collect(Collectors.joining("; ")));
    }

    private static String word(Card card, Field<? extends Word> field) {
        return card.fields().get(field).map(Word::word).orElse("");
    }

    private static String day(Card card, Field<LocalDate> field) {
        return card.fields().get(field).map(LocalDate::toString).orElse("");
    }

    private String title(End end) {
        return switch (end) {
            case End.AtStage(var stage) -> stage.word();
            case End.AtCard(var id) -> plan.card(id).map(Card::title).orElse("");
        };
    }
}
