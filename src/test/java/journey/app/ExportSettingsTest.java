package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import journey.chart.Chart;
import journey.handout.Aside;
import journey.handout.Carry;
import journey.handout.Form;
import journey.handout.Medium;
import journey.handout.Order;
import journey.handout.Part;
import journey.handout.Size;
import journey.handout.Table;
import journey.handout.Theme;
import journey.layout.Logos;
import journey.paint.Page;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportSettingsTest {
    @TempDir
    Path folder;

    private TextFile file() {
        return Own.in(folder).text(ExportSettings.FILE);
    }

    @Test
    void whatWasChosenIsThereTheNextTime() {
        var first = ExportSettings.FIRST;
        var each = List.of(first.as(Medium.CSV), first.as(Form.REPORT), first.across(5), first.of(new Part.OfChart(Chart.OFFERS)), first.of(Table.CALENDAR), first.on(Page.LETTER),
                first.at(new Size.Times(3)), first.in(Theme.DARK), first.with(Aside.FINDINGS), first.with(Aside.LEGEND));
        for (var order : each) {
            ExportSettings.write(order, file());
            assertEquals(order, ExportSettings.read(file()));
        }
    }

    @Test
    void whatBelongsToOnePlanAloneIsNotKept() {
        var order = Order.of(Medium.PDF);

        assertEquals(order, ExportSettings.kept(order.titled("For the agency").with(Logos.png()).carrying(Carry.PLAN).of(new Part.OfStage(Stage.EXCITE))));
        assertEquals(order, ExportSettings.kept(order.of(new Part.Selected())));
    }

    @Test
    void aNewProgramBeginsWithTheBoardOnA4() throws IOException {
        assertEquals(ExportSettings.FIRST, ExportSettings.read(file()));
        Files.writeString(folder.resolve("export.txt"), "shine=bright\n");
        assertEquals(ExportSettings.FIRST, ExportSettings.read(file()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"medium=clay", "scale=wide", "theme=pink", "page=a0"})
    void whatMakesNoSenseIsSetAside(String line) throws IOException {
        Files.writeString(folder.resolve("export.txt"), line);

        assertEquals(ExportSettings.FIRST, ExportSettings.read(file()));
        assertEquals(true, Files.exists(folder.resolve("export.txt.broken")));
    }
}
