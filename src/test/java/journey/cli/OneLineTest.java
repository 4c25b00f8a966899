package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void nothingThatAPlanSaysSteersTheTerminalOrMakesALine() {
        assertEquals("a b c [31md e f", OneLine.of("a\nb\rc\u001b[31md\u2028e\u202ef"));
    }

    @Test
    void lettersOfAllLanguagesStay() {
        assertEquals("Café – 東京 🚀 שלום", OneLine.of("Café – 東京 🚀 שלום"));
    }
}
