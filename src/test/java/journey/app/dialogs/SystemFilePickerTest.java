package journey.app.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class SystemFilePickerTest {
    @TempDir
    private Path folder;

    @Test
    void aPlanToCompareWithIsAskedForByThatNameInTheFolderOfTheOther() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        var chooser = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new SystemFilePicker(Words.in(Locale.UK)).comparing(Optional.of(folder.resolve("launch.journey"))));

        assertEquals("Compare with a plan", chooser.getTitle());
        assertEquals(folder.toFile(), chooser.getInitialDirectory());
    }

    @ParameterizedTest
    @CsvSource({"plan, plan.journey", "plan.journey, plan.journey", "PLAN.JOURNEY, PLAN.JOURNEY", "v1.2, v1.2.journey", "journey, journey.journey"})
    void aNameGetsTheEndingThatItLacks(String typed, String whole) {
        assertEquals(Path.of("plans", whole), SystemFilePicker.ended(Path.of("plans", typed), "journey"));
    }
}
