package journey.paint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import journey.compare.Changed;
import journey.compare.Comparison;
import journey.compare.ComparisonSheet;
import journey.compare.Side;
import journey.layout.Palette;
import org.junit.jupiter.api.Test;

/// Two plans on one board with all that differs below it, as a file that can be looked at.
class ComparedPictureTest {
    @Test
    void comparedPlansLookAsTheyDid() throws IOException {
        var compared = Comparison.of(new Side(Changed.BEFORE, "anna.journey"), new Side(Changed.AFTER, "launch.journey now"), LocalDate.of(2027, 3, 15));
        var out = new ByteArrayOutputStream();
        SvgPainter.paint(ComparisonSheet.of(compared), new Heading(compared.title(), Locale.ENGLISH), Palette.LIGHT, out, Watch.NONE);

        Golden.check("compared.svg", out.toString(StandardCharsets.UTF_8).replaceAll("base64,[^)]*", "base64,"));
    }
}
