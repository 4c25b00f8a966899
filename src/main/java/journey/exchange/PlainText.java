package journey.exchange;

import java.util.List;
import java.util.stream.Collectors;
import journey.layout.TextMeasure;
import journey.report.Chapter;
import journey.report.Entry;
import journey.report.Row;
import journey.text.Words;

/// Writes chapters as text without any markup, as one reads it in a mail: each card under a bullet, its fields under it. Every line begins with
/// something of ours, so that a spreadsheet into which it is pasted does not reckon with what somebody wrote.
public final class PlainText {
    private static final String BULLET = "• ";
    private static final String UNDER = "  ";
    /// Of a field with several lines, what stands before all but the first.
    private static final String GOES_ON = "  | ";

    private final StringBuilder out = new StringBuilder();
    private final Words words;

    private PlainText(Words words) {
        this.words = words;
    }

    /// @param words in the language of the chapters
    public static String of(List<Chapter> chapters, Words words) {
        var text = new PlainText(words);
        chapters.stream().filter(chapter -> !chapter.rows().isEmpty() || !chapter.groups().isEmpty()).forEach(text::chapter);
        return text.out.toString().strip();
    }

    private void chapter(Chapter chapter) {
        line("", chapter.heading());
        for (var row : chapter.rows()) row(row, UNDER);
        out.append('\n');
        chapter.entries().forEach(this::entry);
    }

    private void entry(Entry entry) {
        line(BULLET, entry.title());
        for (var row : entry.rows()) row(row, UNDER);
        entry.ways().forEach(way -> line(UNDER, way.text()));
        out.append('\n');
    }

    private void row(Row row, String indent) {
        var text = row.text().lines().map(PlainText::clean).filter(one -> !one.isEmpty()).collect(Collectors.joining("\n" + GOES_ON));
        out.append(indent).append(words.say("report.row", clean(row.name()), text)).append('\n');
    }

    private void line(String before, String text) {
        out.append(before).append(clean(text)).append('\n');
    }

    private static String clean(String text) {
        return TextMeasure.shown(text).strip();
    }
}
