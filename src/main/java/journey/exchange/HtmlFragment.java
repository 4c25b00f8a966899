package journey.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import journey.layout.TextMeasure;
import journey.paint.Markup;
import journey.plan.Address;
import journey.report.Chapter;
import journey.report.Entry;
import journey.report.Row;
import journey.text.Words;

/// Writes chapters as a piece of HTML that word processors and mail programs take from the clipboard: headings and lists, and nothing that would
/// need a style sheet. What somebody wrote stays text, also in a spreadsheet.
public final class HtmlFragment {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Markup out = new Markup(bytes);
    private final Words words;

    private HtmlFragment(Words words) {
        this.words = words;
    }

    /// @param words in the language of the chapters
    public static String of(List<Chapter> chapters, Words words) {
        try {
            var html = new HtmlFragment(words);
            for (var chapter : chapters) if (!chapter.rows().isEmpty() || !chapter.groups().isEmpty()) html.chapter(chapter);
            html.out.line();
            return html.bytes.toString(StandardCharsets.UTF_8).strip();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void chapter(Chapter chapter) throws IOException {
        out.raw("<h3>").text(clean(chapter.heading())).raw("</h3>").line();
        rows(chapter.rows());
        var entries = chapter.entries().toList();
        if (entries.isEmpty()) return;
        out.raw("<ul>").line();
        for (var entry : entries) entry(entry);
        out.raw("</ul>").line();
    }

    private void entry(Entry entry) throws IOException {
        out.raw("<li><b>").text(clean(entry.title())).raw("</b>");
        if (!entry.rows().isEmpty() || !entry.ways().isEmpty()) {
            out.line().raw("<ul>").line();
            for (var row : entry.rows()) row(row);
            for (var way : entry.ways()) out.raw("<li>").text(clean(way.text())).raw("</li>").line();
            out.raw("</ul>");
        }
        out.raw("</li>").line();
    }

    private void rows(List<Row> rows) throws IOException {
        if (rows.isEmpty()) return;
        out.raw("<ul>").line();
        for (var row : rows) row(row);
        out.raw("</ul>").line();
    }

    private void row(Row row) throws IOException {
        out.raw("<li>");
        var lines = row.text().lines().map(HtmlFragment::clean).filter(one -> !one.isEmpty()).toList();
        out.text(words.say("report.row", TextMeasure.shown(row.name()), "").strip()).raw(" ");
        row.href().ifPresent(href -> out.raw("<a").attribute("href", Address.plain(href)).raw(">"));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) out.raw("<br/>");
            out.text(lines.get(i));
        }
        if (row.href().isPresent()) out.raw("</a>");
        out.raw("</li>").line();
    }

    private static String clean(String text) {
        return Guarded.text(TextMeasure.shown(text).strip());
    }
}
