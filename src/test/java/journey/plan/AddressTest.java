package journey.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "https://example.org", "HTTP://example.org/a/b?c=d|e#f", "http://localhost:8080/x", "https://user@example.org/", "https://[::1]/",
        "https://пример.рф/путь", "https://example.org/😀", "mailto:team@example.org?subject=Hello"})
    void pagesAndMailCanBeOpened(String address) {
        assertEquals(Optional.of(address), Address.toOpen(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "example.org", "javascript:alert(1)", "file:///etc/passwd", "ftp://example.org", "data:text/html,x", "https://", "https:///x",
        "https://a b.org", "https://exam\nple.org", "https://example.org/\u0000", "https://example.org/\ud800", "https://.org", "https://a..b",
        "https://example.org:port/", "mailto:", "mailto:team", "mailto:@x", "https://exa<mple.org", "vbscript:x", "//example.org"})
    void anythingElseCannot(String address) {
        assertEquals(Optional.empty(), Address.toOpen(address));
    }

    @Test
    void blanksAroundItDoNotMatter() {
        assertEquals(Optional.of("https://example.org"), Address.toOpen("  https://example.org\n"));
    }

    @ParameterizedTest
    @CsvSource({"www.example.org, https://www.example.org", "example.org/shop?x=1, https://example.org/shop?x=1", "team@example.org, mailto:team@example.org"})
    void whatWasMeantIsGuessedWhereThatIsPlain(String text, String meant) {
        assertEquals(Optional.of(meant), Address.meant(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "see the wiki", "javascript:alert(1)", "1.5", "C:\\file", "/etc/passwd", "ask@", "a b.org"})
    void nothingElseIsGuessed(String text) {
        assertEquals(Optional.empty(), Address.meant(text));
    }

    @ParameterizedTest
    @CsvSource({"HTTPS://Example.org:8080/a?b#c, example.org", "https://user@example.org, example.org", "mailto:Anna@example.org?subject=x, anna@example.org", "https://пример.рф/путь, пример.рф"})
    void anAddressLeadsToASiteOrAMailbox(String address, String place) {
        assertEquals(place, Address.place(address));
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/a%20b?c#d, https://example.org/a%20b?c#d", "https://example.org/ü|€, https://example.org/%C3%BC%7C%E2%82%AC"})
    void forABrowserItIsWrittenInPlainCharacters(String address, String plain) {
        assertEquals(plain, Address.plain(address));
    }
}
