package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Locale;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2027-03-05T09:41:00Z|today, 09:41", "2027-03-04T23:59:00Z|yesterday", "2027-02-03T12:00:00Z|3 February",
        "2026-06-03T12:00:00Z|3 Jun 2026"})
    void aMomentIsSaidAsPeopleDo(String moment, String said) {
        assertEquals(said, new When(Words.in(Locale.UK), Stand.CLOCK).say(Instant.parse(moment)));
    }

    @Test
    void whatIsReadOnAnotherDaySaysTheYear() {
        var today = Instant.parse("2027-03-05T09:41:00Z");

        assertEquals("5 March 2027, 09:41", new When(Words.in(Locale.UK), Stand.CLOCK).sayInFull(today));
        assertEquals("5. März 2027, 09:41", new When(Words.in(Locale.GERMANY), Stand.CLOCK).sayInFull(today));
    }
}
