package journey.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import journey.paint.Markup;
import journey.plan.Address;
import journey.plan.End;
import journey.report.Chapter;
import journey.report.Entry;
import journey.report.Flaw;
import journey.report.Report;
import journey.report.Row;
import journey.report.Table;
import journey.report.Way;
import journey.text.Words;

/// Writes the list of a page: the whole plan under headings, for whoever listens to it, prints it or holds a telephone.
final class HtmlList {
    private final Report report;
    private final Words words;
    private final Markup out;

    HtmlList(Report report, Words words, Markup out) {
        this.report = report;
        this.words = words;
        this.out = out;
    }

    void write() throws IOException {
        out.raw("<div id=\"list\" tabindex=\"-1\">").line();
        contents();
        people();
        for (var chapter : report.chapters()) chapter(chapter);
        if (report.metrics().isPresent()) metrics(report.metrics().get());
        if (report.numbers().isPresent()) {
            begin("forecast", "", words.say("report.forecast"));
            for (var note : report.numbers().get().notes()) paragraph("", note);
            for (var table : report.numbers().get().tables()) {
                heading("h3", table.title());
                table(table);
            }
            end();
        }
        if (report.flaws().isPresent()) flaws(report.flaws().get());
        out.raw("</div>").line();
    }

    private void contents() throws IOException {
        out.raw("<nav").attribute("aria-label", words.say("page.contents")).raw("><ul>").line();
        for (var chapter : report.chapters()) item("stage-" + chapter.stage().word(), chapter.heading());
        if (report.metrics().isPresent()) item("metrics", report.metrics().get().title());
        if (report.numbers().isPresent()) item("forecast", words.say("report.forecast"));
        if (report.flaws().isPresent()) item("findings", words.say("report.findings"));
        out.raw("</ul></nav>").line();
    }

    private void item(String anchor, String text) throws IOException {
        out.raw("<li><a dir=\"auto\"").attribute("href", "#" + anchor).raw(">").text(text).raw("</a></li>").line();
    }

    private void people() throws IOException {
        if (report.people().isEmpty()) return;
        begin("people", "", words.say("report.audiences"));
        for (var person : report.people()) {
            heading("h3", person.name());
            rows(person.rows());
        }
        end();
    }

    private void begin(String id, String look, String heading) throws IOException {
        out.raw("<section").attribute("class", look.isEmpty() ? "part" : "part " + look).attribute("id", id).attribute("aria-labelledby", id + "-heading").raw(">").line();
        out.raw("<h2 dir=\"auto\"").attribute("id", id + "-heading").raw(">").text(heading).raw("</h2>").line();
    }

    private void end() throws IOException {
        out.raw("</section>").line();
    }

    private void heading(String level, String text) throws IOException {
        out.raw("<" + level + " dir=\"auto\">").text(text).raw("</" + level + ">").line();
    }

    private void paragraph(String look, String text) throws IOException {
        if (text.isBlank()) return;
        out.raw("<p");
        if (!look.isEmpty()) out.attribute("class", look);
        out.raw(" dir=\"auto\">").text(text).raw("</p>").line();
    }

    private void chapter(Chapter chapter) throws IOException {
        begin("stage-" + chapter.stage().word(), "stage " + chapter.stage().word(), chapter.heading());
        paragraph("ask", chapter.ask());
        rows(chapter.rows());
        if (chapter.groups().isEmpty()) paragraph("", words.say("report.nothing-planned"));
        else out.raw("<div class=\"groups\">").line();
        for (var group : chapter.groups()) {
            out.raw("<div class=\"group\">").line();
            heading("h3", group.name());
            for (var entry : group.entries()) entry(chapter, entry);
            out.raw("</div>").line();
        }
        if (!chapter.groups().isEmpty()) out.raw("</div>").line();
        end();
    }

    private void entry(Chapter chapter, Entry entry) throws IOException {
        out.raw("<article").attribute("id", "card-" + entry.id()).attribute("class", chapter.stage().word()).raw(">").line();
        paragraph("type", words.say("page.card", entry.type(), chapter.heading()));
        out.raw("<h4 dir=\"auto\"><a").attribute("href", "#card-" + entry.id()).raw(">").text(entry.title()).raw("</a></h4>").line();
        paragraph("summary", entry.summary());
        rows(entry.rows());
        ways(entry.ways());
        out.raw("</article>").line();
    }

    private void rows(List<Row> rows) throws IOException {
        if (rows.isEmpty()) return;
        out.raw("<dl>").line();
        for (var row : rows) {
            out.raw("<div><dt dir=\"auto\">").text(row.name()).raw("</dt><dd dir=\"auto\">");
            opened(row);
            out.raw("</dd></div>").line();
        }
        out.raw("</dl>").line();
    }

    private void opened(Row row) {
        if (row.href().isEmpty()) out.text(row.text());
        else out.raw("<a target=\"_blank\" rel=\"noopener noreferrer nofollow\"").attribute("href", Address.plain(row.href().get())).raw(">").text(row.text()).raw("</a>");
    }

    private void ways(List<Way> ways) throws IOException {
        if (ways.isEmpty()) return;
        out.raw("<ul class=\"ways\">").line();
        for (var way : ways) out.raw("<li dir=\"auto\"><a").attribute("href", anchor(way.to())).raw(">").text(way.text()).raw("</a></li>").line();
        out.raw("</ul>").line();
    }

    private static String anchor(End end) {
        return switch (end) {
            case End.AtCard(var id) -> "#card-" + id;
            case End.AtStage(var stage) -> "#stage-" + stage.word();
        };
    }

    private void metrics(Table table) throws IOException {
        begin("metrics", "", table.title());
        table(table);
        end();
    }

    private void table(Table table) throws IOException {
        out.raw("<div class=\"scroll\" tabindex=\"0\" role=\"group\"").attribute("aria-label", table.title()).raw("><table>").line().raw("<thead><tr>");
        for (var column : table.columns()) cell("th", Optional.of("col"), column, column.name());
        out.raw("</tr></thead>").line().raw("<tbody>").line();
        for (var row : table.rows()) {
            out.raw("<tr>");
            for (int i = 0; i < row.size(); i++) cell(i == 0 ? "th" : "td", i == 0 ? Optional.of("row") : Optional.empty(), table.columns().get(i), row.get(i));
            out.raw("</tr>").line();
        }
        out.raw("</tbody>").line().raw("</table></div>").line();
    }

    private void cell(String tag, Optional<String> scope, Table.Column column, String text) {
        out.raw("<" + tag);
        scope.ifPresent(of -> out.attribute("scope", of));
        switch (column.holds()) {
            case WORDS -> out.raw(" dir=\"auto\"");
            case FIGURES -> out.raw(" class=\"figures\"");
        }
        out.raw(">").text(text).raw("</" + tag + ">");
    }

    private void flaws(List<Flaw> flaws) throws IOException {
        begin("findings", "", words.say("report.findings"));
        if (flaws.isEmpty()) paragraph("", words.say("report.findings.none"));
        else {
            out.raw("<ul class=\"flaws\">").line();
            for (var flaw : flaws)
                out.raw("<li dir=\"auto\"><span").attribute("class", "weight " + flaw.severity().word()).raw(">").text(words.say("page.flaw", flaw.weight(), flaw.title()))
                        .raw("</span> <span>").text(words.say("page.flaw-at", flaw.place(), flaw.message())).raw("</span></li>").line();
            out.raw("</ul>").line();
        }
        end();
    }
}
