package journey.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import journey.handout.Medium;
import journey.handout.Table;
import journey.cli.Terminal.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What `journey export` hands on beside pictures, and what it puts into them.
class HandOnTest {
    private static final Said FINE = new Said(Exit.FINE, "", "");

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void takeAWorkedPlan() throws IOException {
        plan = Files.copy(Path.of("assets/plans/stress-app-faulty.journey"), folder.resolve("plan.journey"));
    }

    private String exported(String name, String... more) throws IOException {
        var words = new ArrayList<>(List.of("export", plan.toString(), "--to", folder.resolve(name).toString()));
        words.addAll(List.of(more));
        assertEquals(FINE, Terminal.run(words.toArray(String[]::new)));
        return Files.readString(folder.resolve(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"plan.html | <!DOCTYPE html>", "plan.md | # CalmTrack launch, with faults", "plan.csv | \uFEFFid,stage,type", "plan.canvas | {",
            "PLAN.HTML | <!DOCTYPE html>"})
    void theEndingSaysWhatAPlanBecomes(String name, String begin) throws IOException {
        assertTrue(exported(name).startsWith(begin), name);
    }

    @ParameterizedTest
    @CsvSource({"cards, leads-to-titles", "calls-to-action, tracked-link", "calendar, 2027-W09"})
    void aTableIsChosenByItsName(String table, String column) throws IOException {
        assertTrue(exported("plan.csv", "--table", table).lines().findFirst().orElseThrow().contains(column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.html", "plan.md"})
    void whatIsWrongIsToldUnlessThePlanAloneIsAskedFor(String name) throws IOException {
        assertTrue(exported(name).contains("Findings"));
        assertFalse(exported(name, "--show", "plan").contains("Findings"));
    }

    @Test
    void thePageHasTheRulerOfALens() throws IOException {
        assertTrue(exported("plan.html", "--lens", "customer-states").contains(">Satisfaction<"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf", "html"})
    void whatCarriesThePlanIsReadAsThePlan(String ending) throws IOException {
        var picture = folder.resolve("handed." + ending);
        Terminal.run("export", plan.toString(), "--to", picture.toString(), "--carry", "plan");

        assertEquals(Terminal.run("show", plan.toString()), Terminal.run("show", picture.toString()));
        assertEquals(Terminal.run("check", plan.toString()).out().replace(plan.toString(), "FILE"),
                Terminal.run("check", picture.toString()).out().replace(picture.toString(), "FILE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf", "html"})
    void nothingIsCarriedUnlessItIsAskedFor(String ending) throws IOException {
        var picture = folder.resolve("handed." + ending);
        Terminal.run("export", plan.toString(), "--to", picture.toString());
        var plain = Files.readAllBytes(picture);
        Terminal.run("export", plan.toString(), "--to", picture.toString(), "--carry", "nothing");

        assertEquals(Exit.FAILED, Terminal.run("show", picture.toString()).exit());
        assertArrayEquals(plain, Files.readAllBytes(picture));
    }

    @Test
    void readingsAreNotBroughtIntoAPicture() throws IOException {
        var picture = folder.resolve("handed.svg");
        Terminal.run("export", plan.toString(), "--to", picture.toString(), "--carry", "plan");
        var before = Files.readAllBytes(picture);
        var readings = Files.writeString(folder.resolve("readings.csv"), "metric,day,value\nDownloads,2027-06-30,17\n");

        assertEquals(Exit.FAILED, Terminal.run("import", picture.toString(), "--readings", readings.toString()).exit());
        assertArrayEquals(before, Files.readAllBytes(picture));
    }

    @Test
    void severalPlansBecomeSeveralPages() throws IOException {
        Files.copy(plan, folder.resolve("other.journey"));

        assertEquals(FINE, Terminal.run("export", folder.toString(), "--as", "html", "--to", folder.resolve("out").toString()));
        assertTrue(Files.exists(folder.resolve("out/plan.html")) && Files.exists(folder.resolve("out/other.html")));
    }

    @ParameterizedTest
    @CsvSource({"x.pdf, --table, cards, CSV", "x.md, --table, cards, CSV", "x.csv, --carry, plan, 'PDF, PNG, SVG and HTML'",
            "x.canvas, --show, plan, 'PDF, PNG, SVG, PPTX, HTML and Markdown'", "x.html, --view, offers, 'PDF, PNG and SVG'",
            "x.md, --lens, customer-states, 'PDF, PNG, SVG, PPTX and HTML'", "x.html, --page, a4, PDF", "x.html, --scale, 2, PNG"})
    void anOptionThatMeansNothingToAMediumIsRefused(String file, String option, String value, String media) {
        assertEquals(new Said(Exit.FAILED, "", "\"%s\" is for %s only. \"journey export --help\" explains what can be asked.%n".formatted(option, media)),
                Terminal.run("export", plan.toString(), "--to", folder.resolve(file).toString(), option, value));
        assertTrue(Files.notExists(folder.resolve(file)));
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() throws IOException {
        assertEquals(Exit.FAILED, Terminal.run("export", plan.toString(), "--to", folder.resolve("no/x.html").toString()).exit());
        assertEquals(List.of("plan.journey"), names());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void theManualNamesEveryMediumAndTable(Medium medium) {
        var manual = Terminal.run("export", "--help").out();

        assertTrue(manual.contains(medium.word()), medium.word());
        for (var table : Table.values()) assertTrue(manual.contains(table.word()), table.word());
    }
}
