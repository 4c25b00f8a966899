package journey.exchange;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.plan.Card;
import journey.plan.Plan;
import journey.report.Calendar;
import journey.report.Week;
import journey.text.Words;

/// The content calendar of a plan as CSV: a line for each owner, a column for each week with the titles that run then, and at the end what
/// runs at other times and what has no date yet.
public final class CalendarCsv {
    private CalendarCsv() {}

    public static byte[] of(Plan plan, Words words) {
        var calendar = Calendar.of(plan);
        var others = calendar.owners().stream().anyMatch(owner -> !owner.outside().isEmpty());
        var header = new ArrayList<String>();
        header.add(words.say("field.owner"));
        calendar.weeks().stream().map(Week::name).forEach(header::add);
        if (others) header.add(words.say("report.calendar.outside"));
        header.add(words.say("report.calendar.undated"));
        var sheet = new CsvSheet(header);
        for (var owner : calendar.owners()) {
            var line = new CsvSheet.Line().text(owner.name().isEmpty() ? words.say("report.calendar.nobody") : owner.name());
            for (int week = 0; week < calendar.weeks().size(); week++) line.text(titles(owner.in(week), words));
            if (others) line.text(titles(owner.outside().stream(), words));
            sheet.line(line.text(titles(owner.undated().stream(), words)));
        }
        return sheet.bytes();
    }

    private static String titles(Stream<Card> cards, Words words) {
        return cards.map(card -> card.title().isBlank() ? words.say("board.untitled") : card.title()).collect(Collectors.joining("; "));
    }
}
