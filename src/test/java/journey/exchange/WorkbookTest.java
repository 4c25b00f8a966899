package journey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Workbooks written by hand, so that each test shows what stands in the file.
@Execution(ExecutionMode.CONCURRENT)
class WorkbookTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// A workbook of one sheet whose rows are given as XML; style 1 is a day, 2 percent.
    private static Map<String, String> book(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", HEAD + """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
        parts.put("_rels/.rels", HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"" + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"April\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"" + RELATIONS + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"r2\" Type=\"" + RELATIONS + "/styles\" Target=\"styles.xml\"/></Relationships>");
        parts.put("xl/styles.xml", HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>");
        parts.put("xl/worksheets/sheet1.xml", HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Table table(String rows) {
        return assertInstanceOf(Tables.Opened.Of.class, Tables.open(zip(book(rows)))).tables().getFirst();
    }

    private static String refusal(byte[] bytes) {
        return assertInstanceOf(Tables.Opened.Refused.class, Tables.open(bytes)).why().key();
    }

    private static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static final String HEADER = "<row r=\"1\">" + text("A1", "metric") + text("B1", "date") + text("C1", "value") + "</row>";

    @Test
    void textsNumbersDaysAndPercentAreTold() {
        var table = table(HEADER + "<row r=\"2\">" + text("A2", "Downloads") + "<c r=\"B2\" s=\"1\"><v>46507</v></c><c r=\"C2\" s=\"2\"><v>0.125</v></c></row>"
                + "<row r=\"4\">" + text("A4", "Sales") + "<c r=\"C4\"><v>0.30000000000000004</v></c></row>");

        assertEquals("April", table.name());
        assertEquals(List.of("metric", "date", "value"), table.header());
        assertEquals(List.of(
                new Table.Row(2, List.of(new Cell.Text("Downloads"), new Cell.Day(LocalDate.of(2027, 4, 30)), new Cell.Number(new BigDecimal("12.5")))),
                new Table.Row(4, List.of(new Cell.Text("Sales"), Cell.EMPTY, new Cell.Number(new BigDecimal("0.3"))))), table.rows());
    }

    @Test
    void ofAFormulaOnlyTheKeptValueCounts() {
        var table = table(HEADER + "<row r=\"2\">" + text("A2", "Downloads") + "<c r=\"B2\" s=\"1\"><f>TODAY()</f><v>46507</v></c><c r=\"C2\"><f>WEBSERVICE(\"http://example.org\")</f><v>7</v></c></row>"
                + "<row r=\"3\">" + text("A3", "Sales") + "<c r=\"B3\"><f>1/0</f></c><c r=\"C3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>");

        assertEquals(List.of(new Cell.Text("Downloads"), new Cell.Day(LocalDate.of(2027, 4, 30)), new Cell.Number(new BigDecimal("7"))), table.rows().getFirst().cells());
        assertEquals(List.of(new Cell.Text("Sales"), Cell.EMPTY, new Cell.Text("#DIV/0!")), table.rows().getLast().cells());
    }

    @Test
    void aBombIsRefusedBeforeItIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 210; i++) zip.write(new byte[1 << 20]);
        }

        assertEquals("exchange.refused.bomb", refusal(bytes.toByteArray()));
    }

    /// A hundred million letters, which pack to a thousandth.
    @Test
    void whatPacksToNearlyNothingIsABombToo() {
        var parts = book(HEADER + "<row r=\"2\">" + text("A2", "x") + "</row>");
        parts.put("xl/sharedStrings.xml", HEAD + "<sst xmlns=\"" + MAIN + "\"><si><t>" + "a".repeat(100_000_000) + "</t></si></sst>");

        assertEquals("exchange.refused.bomb", refusal(zip(parts)));
    }

    @Test
    void aBombWithinAPartIsNotUnpacked() {
        var inner = zip(Map.of("a.txt", "0".repeat(10_000_000)));
        var parts = book(HEADER + "<row r=\"2\">" + text("A2", "x") + "<c r=\"B2\"><v>1</v></c></row>");
        parts.put("xl/media/image1.zip", new String(inner, StandardCharsets.ISO_8859_1));

        assertEquals(1, assertInstanceOf(Tables.Opened.Of.class, Tables.open(zip(parts))).tables().size());
    }

    @Test
    void manyPartsAreABomb() {
        var parts = book(HEADER);
        for (int i = 0; i < 2_000; i++) parts.put("xl/media/" + i, "");

        assertEquals("exchange.refused.bomb", refusal(zip(parts)));
    }

    @Test
    void sharedTextsThatAreMissingAreReadAsNothing() {
        var shared = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c><c r=\"B2\"><v>1</v></c></row>";
        var parts = book(HEADER + shared);
        parts.put("xl/sharedStrings.xml", HEAD + "<sst xmlns=\"" + MAIN + "\"><si><t>one</t></si></sst>");
        parts.put("[Content_Types].xml", parts.get("[Content_Types].xml").replace("</Types>",
                "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>"));

        assertEquals(List.of(Cell.EMPTY, new Cell.Number(BigDecimal.ONE)), table(HEADER + shared).rows().getFirst().cells());
        assertEquals(Tables.open(zip(book(HEADER + shared))), Tables.open(zip(parts)));
    }

    @Test
    void aFormulaThatNamesAnotherFileIsTheValueThatWasKept() {
        var table = table(HEADER + "<row r=\"2\">" + text("A2", "Downloads") + "<c r=\"B2\" s=\"1\"><v>46507</v></c><c r=\"C2\"><f>'[1]April'!$B$2</f><v>7</v></c></row>"
                + "<row r=\"3\">" + text("A3", "Sales") + "<c r=\"B3\" s=\"1\"><v>46507</v></c><c r=\"C3\" t=\"str\"><f>DDE(\"cmd\",\"/c calc\")</f><v>12 %</v></c></row>");

        assertEquals(List.of(new Cell.Number(new BigDecimal("7")), new Cell.Text("12 %")), table.rows().stream().map(row -> row.at(2)).toList());
    }

    @Test
    void daysMayCountFromNineteenHundredAndFour() {
        var parts = book(HEADER + "<row r=\"2\">" + text("A2", "Downloads") + "<c r=\"B2\" s=\"1\"><v>45045</v></c><c r=\"C2\"><v>1</v></c></row>");
        parts.put("xl/workbook.xml", parts.get("xl/workbook.xml").replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));

        assertEquals(new Cell.Day(LocalDate.of(2027, 4, 30)), assertInstanceOf(Tables.Opened.Of.class, Tables.open(zip(parts))).tables().getFirst().rows().getFirst().at(1));
    }

    @Test
    void aDayOfWhichOnlyTheMonthIsShownStandsForTheMonth() {
        var parts = book(HEADER + "<row r=\"2\">" + text("A2", "Downloads") + "<c r=\"B2\" s=\"3\"><v>46478</v></c><c r=\"C2\"><v>1</v></c></row>"
                + "<row r=\"3\">" + text("A3", "Downloads") + "<c r=\"B3\" s=\"4\"><v>46508</v></c><c r=\"C3\"><v>1</v></c></row>");
        parts.put("xl/styles.xml", HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"mmmm\\ yyyy\"/></numFmts>"
                + "<cellXfs count=\"5\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/><xf numFmtId=\"17\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");

        assertEquals(List.of(new Cell.Day(LocalDate.of(2027, 4, 30)), new Cell.Day(LocalDate.of(2027, 5, 31))),
                assertInstanceOf(Tables.Opened.Of.class, Tables.open(zip(parts))).tables().getFirst().rows().stream().map(row -> row.at(1)).toList());
    }

    @Test
    void titlesAboveTheHeaderArePassedOver() {
        var table = table("<row r=\"1\">" + text("A1", "Readings of April") + "</row><row r=\"3\">" + text("A3", "metric") + text("B3", "date") + text("C3", "value") + "</row>"
                + "<row r=\"4\">" + text("A4", "Downloads") + "<c r=\"B4\" s=\"1\"><v>46507</v></c><c r=\"C4\"><v>7</v></c></row>");

        assertEquals(List.of("metric", "date", "value"), table.header());
        assertEquals(List.of(4), table.rows().stream().map(Table.Row::line).toList());
    }

    /// Whatever becomes of the bytes of a workbook and of the parts in it, the answer is a table or a sentence, and twice the same.
    @ParameterizedTest(name = "tenth {0}")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void noChangeOfAWorkbookMakesItThrow(int tenth) {
        var parts = book(HEADER + "<row r=\"2\">" + text("A2", "Downloads") + "<c r=\"B2\" s=\"1\"><v>46507</v></c><c r=\"C2\" s=\"2\"><f>1/8</f><v>0.125</v></c></row>");
        for (int seed = tenth; seed < 1_000; seed += 10) {
            var random = new SplittableRandom(seed);
            var bytes = random.nextBoolean() ? mutated(zip(parts), random) : zip(mutated(parts, random));

            assertEquals(Tables.open(bytes), Tables.open(bytes), "seed " + seed);
        }
    }

    private static byte[] mutated(byte[] bytes, SplittableRandom random) {
        var changed = bytes.clone();
        for (int i = random.nextInt(6); i >= 0; i--) changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt(256);
        return random.nextInt(4) == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length)) : changed;
    }

    private static Map<String, String> mutated(Map<String, String> parts, SplittableRandom random) {
        var changed = new LinkedHashMap<>(parts);
        for (int i = random.nextInt(4); i >= 0; i--) {
            var part = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
            var text = changed.getOrDefault(part, "");
            var from = random.nextInt(text.length() + 1);
            var to = Math.min(text.length(), from + random.nextInt(30));
            switch (random.nextInt(4)) {
                case 0 -> changed.remove(part);
                case 1 -> changed.put(part, text.substring(0, from) + text.substring(to));
                case 2 -> changed.put(part, text.substring(0, to) + text.substring(from));
                default -> changed.put(part, text.substring(0, from) + List.of("<", ">", "\"", "&x;", "1e999", "-1", "s=\"99\"", "t=\"s\"", "t=\"d\"", "ZZZZZ9", "\u0000").get(random.nextInt(11)) + text.substring(to));
            }
        }
        return changed;
    }

    @Test
    void entitiesAreNotFilledIn() {
        var parts = book(HEADER);
        parts.put("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"" + "x".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000) + "\"><!ENTITY c \"" + "&b;".repeat(1000)
                + "\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><worksheet xmlns=\"" + MAIN + "\"><sheetData>" + HEADER + "<row r=\"2\">" + text("A2", "&c;&f;") + "</row></sheetData></worksheet>");

        var opened = Tables.open(zip(parts));

        if (opened instanceof Tables.Opened.Of(var tables))
            assertEquals(List.of(""), tables.getFirst().rows().getFirst().cells().stream().map(Cell::shown).filter(text -> text.length() > 100 || text.contains("root")).map(_ -> "leaked").toList());
        else assertInstanceOf(Tables.Opened.Refused.class, opened);
    }

    @Test
    void whatIsBrokenOrNoWorkbookIsRefusedWithASentence() {
        var whole = zip(book(HEADER + "<row r=\"2\">" + text("A2", "x") + "</row>"));

        assertEquals("exchange.refused.no-table", refusal(Arrays.copyOf(whole, whole.length / 2)));
        assertEquals("exchange.refused.no-table", refusal(zip(Map.of("a.txt", "nothing"))));
        assertEquals("exchange.refused.empty", refusal(zip(book(""))));
        assertEquals("exchange.refused.old-workbook", refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));
    }

    @Test
    void aCellFarOutMakesNoGiant() {
        assertEquals("exchange.refused.too-many-columns", refusal(zip(book(HEADER + "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>"))));
    }
}
