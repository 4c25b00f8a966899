package journey.exchange;

import java.util.List;
import journey.plan.Card;
import journey.plan.CardFields.Utm;
import journey.plan.CardFields;
import journey.plan.Fields;
import journey.plan.Plan;
import journey.plan.Status;

/// The calls to action of a plan as CSV, a line for each: where it leads, what tells its visits apart, both in one address to hand on, and
/// what is missing for that. Retired ones are left out.
public final class CallsCsv {
    private static final List<String> HEADER = List.of("id", "stage", "title", "owner", "status", "channel", "link", "source", "medium", "campaign", "content",
            "tracked-link", "missing");

    private CallsCsv() {}

    public static byte[] of(Plan plan) {
        var sheet = new CsvSheet(HEADER);
        for (var card : plan.cards()) if (card instanceof Card.CallToAction call && call.counts()) sheet.line(line(call));
        return sheet.bytes();
    }

    private static CsvSheet.Line line(Card.CallToAction call) {
        var utm = call.fields().get(CardFields.UTM).map(Utm::fields).orElse(Fields.NONE);
        var tracked = Tracked.of(call);
        return new CsvSheet.Line().word(call.id().value()).word(call.stage().word()).text(call.title()).text(call.owner()).word(call.status().map(Status::word).orElse(""))
                .text(call.channel()).text(call.link()).text(utm.text(Utm.SOURCE)).text(utm.text(Utm.MEDIUM)).text(utm.text(Utm.CAMPAIGN)).text(utm.text(Utm.CONTENT))
                .text(tracked.address().orElse("")).word(String.join(" ", tracked.missing()));
    }
}
