package journey.app.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemFilePickerTest {
    @ParameterizedTest
    @CsvSource({"plan, plan.journey", "plan.journey, plan.journey", "PLAN.JOURNEY, PLAN.JOURNEY", "v1.2, v1.2.journey", "journey, journey.journey"})
    void aNameGetsTheEndingThatItLacks(String typed, String whole) {
        assertEquals(Path.of("plans", whole), SystemFilePicker.ended(Path.of("plans", typed), "journey"));
    }
}
