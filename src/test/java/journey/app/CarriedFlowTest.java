package journey.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import journey.app.workspace.Home;
import journey.exchange.Carried;
import journey.file.PlanFile;
import journey.layout.Layout;
import journey.layout.View;
import journey.paint.Export;
import journey.paint.Heading;
import journey.paint.Watch;
import journey.plan.Plans;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A picture that carries its plan, opened in a window.
class CarriedFlowTest {
    @TempDir
    Path folder;

    @Test
    void aPictureOpensAsThePlanThatItCarriesAndStaysAsItIs() throws IOException {
        var plan = Plans.some(5);
        var drawn = new ByteArrayOutputStream();
        var board = Layout.of(plan, View.in(Words.in(Locale.ENGLISH)));
        Export.of(new Export.Format.Svg(), new Heading(plan.title(), Locale.ENGLISH)).to(drawn, board, Watch.NONE);
        var picture = Files.write(folder.resolve("board.svg"), Carried.put(drawn.toByteArray(), PlanFile.write(plan)));
        var before = Files.readAllBytes(picture);

        try (var stand = new Stand(folder.resolve("data"), picture)) {
            assertEquals(plan, stand.workspace().plan());
            assertEquals(Optional.empty(), stand.workspace().home().path(), "saving asks where to");
            assertEquals(new Home.Untitled(Home.Worth.NOTHING), stand.workspace().home(), "closing it untouched asks nothing");
            assertTrue(stand.banner().orElseThrow().startsWith("board.svg carries this plan."), stand.banner()::toString);
        }

        assertArrayEquals(before, Files.readAllBytes(picture));
    }
}
