package journey.exchange;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import journey.layout.TextMeasure;
import journey.plan.Address;

/// Writes what people wrote as text of a Markdown document: it makes no markup, no HTML and no link of its own, by CommonMark and by what
/// usual readers add to it (tables, bare addresses, tags, formulas, comments).
final class MarkdownText {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]|~$#@^]|(?<==)=|=(?==)|(?<=%)%|%(?=%)|:(?=//)|(?<=(?i:www))\\.");
    /// What would begin a list, or underline the line above.
    private static final Pattern BEGINNING = Pattern.compile("^([0-9]{0,9})([-+.)=])(?=\\s|[-=\\s]*$)");

    private MarkdownText() {}

    /// In one line.
    static String line(String text) {
        var shown = TextMeasure.shown(text).strip();
        var plain = MARKUP.matcher(shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")).replaceAll("\\\\$0");
        return BEGINNING.matcher(plain).replaceFirst("$1\\\\$2");
    }

    /// With the lines that it has.
    ///
    /// @param indent what stands before each line but the first
    static String lines(String text, String indent) {
        return text.lines().map(MarkdownText::line).filter(one -> !one.isEmpty()).collect(Collectors.joining("\\\n" + indent));
    }

    /// A link to an address that may be opened.
    static String link(String shown, String address) {
        return "[" + line(shown) + "](" + Address.plain(address).replace("(", "%28").replace(")", "%29").replace("&", "&amp;") + ")";
    }
}
