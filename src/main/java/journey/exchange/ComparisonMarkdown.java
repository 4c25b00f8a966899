package journey.exchange;

import java.nio.charset.StandardCharsets;
import journey.compare.Comparison;

/// Writes what differs between two plans as a Markdown document: a heading for each stage, a line for each change.
public final class ComparisonMarkdown {
    private ComparisonMarkdown() {}

    public static byte[] of(Comparison compared) {
        var out = new StringBuilder();
        out.append("# ").append(MarkdownText.line(compared.title())).append("\n\n").append(MarkdownText.line(compared.summary())).append('\n');
        for (var section : compared.sections()) {
            out.append("\n## ").append(MarkdownText.line(section.heading())).append("\n\n");
            for (var entry : section.entries()) out.append("- ").append(MarkdownText.line(compared.spoken(entry))).append('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
