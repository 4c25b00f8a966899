package journey.plan;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// What may be opened out of a plan: web pages and mail, and nothing that could run or read something here. Every link that a board, an
/// export or the window opens has passed here.
public final class Address {
    private static final String MAIL = "mailto:";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Address() {}

    /// The address as it can be opened, without the blanks around it; empty if it is none, or not of http, https or mailto.
    public static Optional<String> toOpen(String text) {
        var address = text.strip();
        return isClean(address) && (isWeb(address) || isMail(address)) ? Optional.of(address) : Optional.empty();
    }

    /// What was probably meant by a text that cannot be opened: a page or a mailbox without its scheme.
    public static Optional<String> meant(String text) {
        var bare = text.strip();
        if (bare.contains(":") || bare.startsWith("/")) return Optional.empty();
        return bare.contains("@") ? toOpen(MAIL + bare) : Optional.of("https://" + bare).filter(Address::namesASite).flatMap(Address::toOpen);
    }

    /// Where an address leads that can be opened, in small letters: the site, or the mailbox.
    public static String place(String address) {
        return (isWeb(address) ? host(address) : mailbox(address)).toLowerCase(Locale.ROOT);
    }

    /// An address in ASCII, all else written in percent signs as every browser reads it.
    public static String plain(String address) {
        var out = new StringBuilder();
        for (var b : address.getBytes(StandardCharsets.UTF_8))
            if (b <= ' ' || b == 0x7f || "{|}".indexOf(b) >= 0) out.append('%').append(HEX.toHexDigits(b));
            else out.append((char) b);
        return out.toString();
    }

    private static boolean isClean(String address) {
        return address.chars().noneMatch(c -> c <= ' ' || c == 0x7f || Character.isWhitespace(c) || Character.isISOControl(c)
                || Character.isSurrogate((char) c) && !isPaired(address) || "<>\"\\^`".indexOf(c) >= 0);
    }

    private static boolean isPaired(String address) {
        return address.codePoints().noneMatch(c -> c <= 0xffff && Character.isSurrogate((char) c));
    }

    private static boolean isWeb(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        return (lower.startsWith("http://") || lower.startsWith("https://")) && isHost(host(address));
    }

    private static boolean isMail(String address) {
        if (!address.toLowerCase(Locale.ROOT).startsWith(MAIL)) return false;
        var mailbox = mailbox(address);
        var at = mailbox.indexOf('@');
        return at > 0 && at < mailbox.length() - 1;
    }

    private static String mailbox(String address) {
        var end = address.indexOf('?');
        return address.substring(MAIL.length(), end < 0 ? address.length() : end);
    }

    /// Between `//` and the path, without user and port.
    private static String host(String address) {
        var from = address.indexOf("//") + 2;
        var to = from;
        while (to < address.length() && "/?#".indexOf(address.charAt(to)) < 0) to++;
        var authority = address.substring(from, to);
        var name = authority.substring(authority.lastIndexOf('@') + 1);
        if (name.startsWith("[")) return name;
        var port = name.indexOf(':');
        return port < 0 ? name : name.substring(port + 1).chars().allMatch(Character::isDigit) ? name.substring(0, port) : "";
    }

    private static boolean isHost(String host) {
        if (host.startsWith("[")) return host.indexOf(']') > 1;
        return !host.isEmpty() && !host.startsWith(".") && !host.contains("..")
                && host.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c > 0x7f);
    }

    /// `example.com`, not any word: with a dot inside and letters after the last.
    private static boolean namesASite(String address) {
        var host = host(address);
        var dot = host.lastIndexOf('.');
        return dot > 0 && dot < host.length() - 2 && host.substring(dot + 1).codePoints().allMatch(Character::isLetter);
    }
}
