package journey.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A plan in a page: packed, as a text of JSON in a `script` that is no script but data, so that the page's policy has nothing against it. Its
/// letters stay what they are when a mail program writes the page in another encoding.
final class PlanInHtml {
    private static final String ID = "id=\"journey-plan\"";

    private PlanInHtml() {}

    static byte[] put(byte[] page, byte[] plan) {
        return Carried.before("</body>", page, element(plan) + "\n");
    }

    static String element(byte[] plan) {
        return "<script type=\"application/json\" " + ID + ">\"" + Packed.text(plan) + "\"</script>";
    }

    /// What people wrote never looks like the beginning of our element: there a bracket is no bracket.
    static Optional<byte[]> take(byte[] page) {
        var text = new String(page, StandardCharsets.ISO_8859_1);
        var named = text.lastIndexOf(ID);
        var begin = named < 0 ? -1 : text.indexOf('>', named);
        var end = begin < 0 ? -1 : text.indexOf('<', begin);
        if (end < 0 || !text.startsWith("<script", text.lastIndexOf('<', named))) return Optional.empty();
        var data = text.substring(begin + 1, end).strip();
        return data.length() > 2 && data.startsWith("\"") && data.endsWith("\"") ? Packed.open(data.substring(1, data.length() - 1)) : Optional.empty();
    }
}
