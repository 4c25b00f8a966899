package journey.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import journey.report.Report;
import journey.rule.Rules;
import journey.text.Words;
import org.junit.jupiter.api.Test;

/// The worked plan as each text medium has it, as files that can be read.
class WorkedTextsTest {
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void markdownReadsAsItDid() throws IOException {
        var plan = Worked.plan("stress-app");
        var words = Words.of(plan);

        Golden.check("stress-app.md", text(Markdown.of(Report.of(plan, words, Rules.check(plan, Worked.TODAY)), words)));
    }

    @Test
    void cardsReadAsTheyDid() throws IOException {
        Golden.check("stress-app-cards.csv", text(CardsCsv.of(Worked.plan("stress-app"))));
    }

    @Test
    void callsToActionReadAsTheyDid() throws IOException {
        Golden.check("stress-app-calls-to-action.csv", text(CallsCsv.of(Worked.plan("stress-app"))));
    }

    @Test
    void theCalendarReadsAsItDid() throws IOException {
        var plan = Worked.plan("stress-app");

        Golden.check("stress-app-calendar.csv", text(CalendarCsv.of(plan, Words.of(plan))));
    }

    @Test
    void theCanvasReadsAsItDid() throws IOException {
        var plan = Worked.plan("stress-app");

        Golden.check("stress-app.canvas", text(JsonCanvas.of(plan, Words.of(plan))));
    }
}
