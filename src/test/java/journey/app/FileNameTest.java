package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({"CalmTrack launch, CalmTrack launch", "Q1/Q2: what?, Q1 Q2 what", "..hidden.., hidden", "Frühling – 春, Frühling – 春"})
    void aTitleBecomesANameThatAnyDiskTakes(String title, String name) {
        assertEquals(Optional.of(name), FileName.of(title));
    }

    @Test
    void aLongTitleIsCutBetweenCharacters() {
        assertEquals(Optional.of("\ud83d\ude80".repeat(80)), FileName.of("\ud83d\ude80".repeat(200)));
    }

    @Test
    void nothingButSignsIsNoName() {
        assertEquals(Optional.empty(), FileName.of(" ../\\:*? "));
    }
}
