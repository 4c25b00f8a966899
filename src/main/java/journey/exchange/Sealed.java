package journey.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/// The style sheet or the script of a page, as it stands between its tags, and the hash by which the page's policy knows it. Whatever else
/// gets into the page is neither run nor obeyed.
///
/// @param text wrapped so that it is the same to readers of HTML and of XML
record Sealed(String text) {
    static Sealed of(String content) {
        return new Sealed("/*<![CDATA[*/\n" + content + "/*]]>*/");
    }

    /// As a policy names it.
    String hash() {
        try {
            return "'sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))) + "'";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    /// A file that ships with the program.
    static String file(String name) {
        try (var in = Objects.requireNonNull(Sealed.class.getResourceAsStream("/journey/page/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
