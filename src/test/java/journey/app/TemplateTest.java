package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import journey.file.PlanFile;
import journey.plan.CardFields;
import journey.plan.Ids;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void itHoldsNeitherReadingsNorOwnersNorRemarks(long seed) {
        var plan = Plans.some(seed);
        var template = Template.of(plan, "Launch");

        for (var card : template.cards()) {
            assertFalse(card.fields().has(CardFields.OWNER));
            assertFalse(card.fields().has(CardFields.READINGS));
        }
        template.stages().values().forEach(stage -> assertFalse(stage.fields().has(StagePlan.OWNER)));
        assertFalse(template.settings().has(Settings.REMARKS));
        assertEquals("Launch", template.title());
        assertEquals(plan.links(), template.links());
        assertEquals(plan.cards().stream().map(card -> card.id()).toList(), template.cards().stream().map(card -> card.id()).toList());
    }

    @Test
    void templatesAreKeptRenamedAndDeleted() throws IOException {
        var templates = new Templates(Own.in(folder), Ids.from(new SplittableRandom(1)));
        templates.add(Plans.some(1), "Launch");
        templates.add(Plans.some(2), "Launch");
        Files.writeString(folder.resolve("templates/notes.journey"), "no plan");

        assertEquals(List.of("Launch", "Launch"), names(templates));
        templates.rename(templates.all().getFirst(), "Autumn");
        assertEquals(List.of("Autumn", "Launch"), names(templates));
        assertEquals(PlanFile.write(templates.all().getLast().plan()).length, Files.size(templates.all().getLast().file()));
        templates.delete(templates.all().getFirst());
        assertEquals(List.of("Launch"), names(templates));
    }

    private static List<String> names(Templates templates) {
        return templates.all().stream().map(Template::name).toList();
    }
}
