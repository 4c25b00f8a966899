package journey.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import journey.report.Chapter;
import journey.report.Entry;
import journey.report.Flaw;
import journey.report.Numbers;
import journey.report.Report;
import journey.report.Row;
import journey.report.Table;
import journey.text.Words;

/// Writes a report as a Markdown document: CommonMark, with tables as most readers know them.
public final class Markdown {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private final Words words;

    private Markdown(Words words) {
        this.words = words;
    }

    /// @param words in the report's language
    public static byte[] of(Report report, Words words) {
        return new Markdown(words).written(report).getBytes(StandardCharsets.UTF_8);
    }

    private String written(Report report) {
        heading("#", report.title());
        paragraph(report.subtitle());
        paragraph(report.promise());
        if (!report.people().isEmpty()) heading("##", words.say("report.audiences"));
        for (var person : report.people()) {
            out.append("- **").append(MarkdownText.line(person.name())).append("**\n");
            rows(person.rows(), INDENT);
        }
        if (!report.people().isEmpty()) out.append('\n');
        report.chapters().forEach(this::chapter);
        report.metrics().ifPresent(this::table);
        report.numbers().ifPresent(this::numbers);
        report.flaws().ifPresent(this::flaws);
        return out.toString().stripTrailing() + "\n";
    }

    private void heading(String level, String text) {
        out.append(level).append(' ').append(MarkdownText.line(text)).append("\n\n");
    }

    private void paragraph(String text) {
        var lines = MarkdownText.lines(text, "");
        if (!lines.isEmpty()) out.append(lines).append("\n\n");
    }

    private void chapter(Chapter chapter) {
        heading("##", chapter.heading());
        paragraph(chapter.ask());
        rows(chapter.rows(), "");
        if (!chapter.rows().isEmpty()) out.append('\n');
        if (chapter.groups().isEmpty()) paragraph(words.say("report.nothing-planned"));
        for (var group : chapter.groups()) {
            heading("###", group.name());
            group.entries().forEach(this::entry);
            out.append('\n');
        }
    }

    private void entry(Entry entry) {
        out.append("- **").append(MarkdownText.line(entry.title())).append("**\n");
        rows(entry.rows(), INDENT);
        entry.ways().forEach(way -> out.append(INDENT).append("- ").append(MarkdownText.line(way.text())).append('\n'));
    }

    private void rows(List<Row> rows, String indent) {
        for (var row : rows) out.append(indent).append("- ").append(row(row, indent + INDENT, words)).append('\n');
    }

    /// @param indent what stands before each line but the first
    static String row(Row row, String indent, Words words) {
        var text = row.href().map(href -> MarkdownText.link(row.text(), href)).orElseGet(() -> MarkdownText.lines(row.text(), indent));
        return words.say("report.row", MarkdownText.line(row.name()), text);
    }

    private void table(Table table) {
        heading("##", table.title());
        rows(table);
    }

    private void rows(Table table) {
        line(table.columns().stream().map(Table.Column::name).map(MarkdownText::line).toList());
        line(table.columns().stream().map(column -> switch (column.holds()) {
            case WORDS -> "---";
            case FIGURES -> "---:";
        }).toList());
        for (var row : table.rows()) line(row.stream().map(MarkdownText::line).toList());
        out.append('\n');
    }

    private void line(List<String> cells) {
        out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void numbers(Numbers numbers) {
        heading("##", words.say("report.forecast"));
        numbers.notes().forEach(this::paragraph);
        for (var table : numbers.tables()) {
            heading("###", table.title());
            rows(table);
        }
    }

    private void flaws(List<Flaw> flaws) {
        heading("##", words.say("report.findings"));
        if (flaws.isEmpty()) paragraph(words.say("report.findings.none"));
        for (var flaw : flaws)
            out.append("- ").append(MarkdownText.line(words.say("report.finding", flaw.weight(), flaw.title(), flaw.place(), flaw.message()))).append('\n');
    }
}
