package journey.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import journey.deck.Deck;
import journey.file.PlanFile;
import journey.layout.Flags;
import journey.layout.Layout;
import journey.layout.Palette;
import journey.layout.View;
import journey.pages.PagedReport;
import journey.pages.Paper.Size;
import journey.pages.Paper;
import journey.pages.ReportPart;
import journey.paint.Export.Format;
import journey.paint.Export;
import journey.paint.Exported;
import journey.paint.Heading;
import journey.paint.Page;
import journey.paint.Watch;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.report.Report;
import journey.rule.Rules;
import journey.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What other people's programs make of pages, and of files that carry a plan. Needs Chromium, LibreOffice, poppler and qpdf; a test whose program is
/// missing fails.
@Tag("readers")
class HandedOnReadersTest {
    private static final long MOST_SECONDS = 180;

    @TempDir
    Path folder;

    /// What a program prints on both of its outputs; it must end well.
    private String run(String... command) throws IOException, InterruptedException {
        var log = folder.resolve("log").toFile();
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log).start();
        assertTrue(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS), command[0] + " does not end");
        var said = Files.readString(log.toPath());
        assertEquals(0, process.exitValue(), String.join(" ", command) + ": " + said);
        return said;
    }

    private String chromium(String... more) throws IOException, InterruptedException {
        var program = Stream.of("chromium", "chromium-browser", "google-chrome").filter(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, name)))).findFirst().orElse("chromium");
        var command = new ArrayList<>(List.of(program, "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--v=0",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(more));
        return run(command.toArray(String[]::new));
    }

    private Path page(Plan plan) throws IOException {
        var words = Words.of(plan);
        var file = folder.resolve("page.html");
        try (var out = Files.newOutputStream(file)) {
            HtmlPage.write(Report.of(plan, words, Rules.check(plan, Worked.TODAY)), Layout.of(plan, View.in(words)), new HtmlPage.Dress(Optional.empty(), Palette.LIGHT), Optional.of(PlanFile.write(plan)), words, out, Watch.NONE);
        }
        return file;
    }

    @Test
    void chromiumRunsThePagesScriptAndNothingElse() throws Exception {
        var page = page(Worked.plan("stress-app")).toUri().toString();
        var said = chromium("--dump-dom", page + "#card-h9wq3nxa");

        assertTrue(said.contains("<dialog id=\"sheet\" aria-label=\"Free stress check\" open=\"\">"), said.substring(Math.max(0, said.length() - 2000)));
        assertFalse(said.contains("Content Security Policy directive") || said.contains("Uncaught"), said);
        assertFalse(chromium("--dump-dom", page).contains(" open=\"\""));
    }

    @Test
    void chromiumTakesWhatWasTypedForText() throws Exception {
        for (var typed : Everywhere.malice()) {
            if (!typed.contains("<") && !typed.contains("\"")) continue;
            var said = chromium("--dump-dom", page(Everywhere.of(typed)).toUri().toString());

            assertFalse(said.contains("Content Security Policy directive") || said.contains("Uncaught") || said.contains("alert(1)</script><"), typed);
            assertEquals(6, said.split("<article id=", -1).length - 1, typed);
        }
    }

    /// What every reader shows of a text as it was typed.
    private static boolean isPlain(String typed) {
        return typed.length() < 100 && typed.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }

    @Test
    void qpdfAndPopplerReadReportsOfWhateverWasTyped() throws Exception {
        for (var typed : Everywhere.worst()) {
            var plan = Everywhere.of(typed);
            var words = Words.of(plan);
            var pages = PagedReport.of(plan, View.in(words), Report.of(plan, words, Rules.check(plan, Worked.TODAY)), Paper.of(Size.A4), EnumSet.allOf(ReportPart.class));
            var file = folder.resolve("report.pdf");
            assertEquals(new Exported.Written(), Export.to(file, pages, Palette.LIGHT, Watch.NONE));

            assertTrue(run("qpdf", "--check", file.toString()).contains("No syntax or stream encoding errors found"), typed);
            var said = run("pdftotext", "-enc", "UTF-8", file.toString(), "-");
            assertEquals(pages.leaves().size(), said.chars().filter(c -> c == '\f').count(), typed);
            for (var stage : Stage.ALL) assertTrue(said.contains(stage.number() + " " + words.name(stage)), typed);
            assertTrue(!isPlain(typed) || said.contains(typed), typed);
            assertTrue(run("pdfinfo", "-struct-text", file.toString()).startsWith("Document\n  H1"), typed);
        }
    }

    /// All decks at once, as it takes long to start.
    @Test
    void libreOfficeShowsDecksOfWhateverWasTyped() throws Exception {
        var decks = new ArrayList<Deck>();
        var command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless", "--convert-to", "pdf", "--outdir", folder.toString()));
        for (var typed : Everywhere.worst()) {
            var plan = Everywhere.of(typed);
            var deck = Deck.of(plan, View.in(Words.of(plan)).with(Flags.of(Rules.check(plan, Worked.TODAY).problems())), List.of());
            var file = folder.resolve("deck" + decks.size() + ".pptx");
            assertEquals(new Exported.Written(), Export.to(file, deck, Palette.LIGHT, Watch.NONE));
            decks.add(deck);
            command.add(file.toString());
        }
        run(command.toArray(String[]::new));

        for (int at = 0; at < decks.size(); at++) {
            var typed = Everywhere.worst().get(at);
            var said = run("pdftotext", "-enc", "UTF-8", folder.resolve("deck" + at + ".pdf").toString(), "-");
            assertEquals(decks.get(at).slides().size(), said.chars().filter(c -> c == '\f').count(), typed);
            for (var stage : Stage.ALL) assertTrue(said.contains(stage.number() + " " + Words.in(decks.get(at).language()).name(stage)), typed);
            assertTrue(!isPlain(typed) || said.contains(typed), typed);
        }
    }

    @Test
    void chromiumPrintsTheBoardOnOnePageThatLies() throws Exception {
        chromium("--print-to-pdf=" + folder.resolve("page.pdf"), "--no-pdf-header-footer", page(Worked.plan("stress-app")).toUri().toString());
        var first = run("pdftotext", "-f", "1", "-l", "1", "page.pdf", "-");
        var size = run("pdfinfo", "-f", "1", "-l", "2", "page.pdf").lines().filter(line -> line.matches("Page +[12] size:.*"))
                .map(line -> line.replaceAll("[^0-9.x]+", " ").strip().split(" ")).toList();

        assertTrue(first.contains("TikTok video ad") && first.contains("Viral coefficient") && !first.contains("UTM"), first);
        assertTrue(Double.parseDouble(size.get(0)[1]) > Double.parseDouble(size.get(0)[3]) && Double.parseDouble(size.get(1)[1]) < Double.parseDouble(size.get(1)[3]));
    }

    @Test
    void popplerAndQpdfSeeTheAttachedPlan() throws Exception {
        var plan = Worked.plan("stress-app");
        var words = Words.of(plan);
        var made = new ByteArrayOutputStream();
        Export.of(new Format.Pdf(Page.A4), new Heading(plan.title(), words.locale())).to(made, Layout.of(plan, View.in(words)), Watch.NONE);
        var file = Files.write(folder.resolve("board.pdf"), Carried.put(made.toByteArray(), PlanFile.write(plan)));

        assertTrue(run("pdfdetach", "-list", file.toString()).contains("1: plan.journey"));
        run("pdfdetach", "-saveall", "-o", folder.toString(), file.toString());
        assertArrayEquals(PlanFile.write(plan), Files.readAllBytes(folder.resolve("plan.journey")));
        assertTrue(run("qpdf", "--check", file.toString()).contains("No syntax or stream encoding errors found"));

        run("qpdf", "--object-streams=generate", "--compress-streams=y", file.toString(), folder.resolve("anew.pdf").toString());
        assertArrayEquals(PlanFile.write(plan), Carried.take(Files.readAllBytes(folder.resolve("anew.pdf"))).orElseThrow());
    }
}
