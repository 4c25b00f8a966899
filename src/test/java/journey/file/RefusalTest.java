package journey.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {
    private static final Ids IDS = Ids.from(new SplittableRandom(1));

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("", Refusal.EMPTY, List.of()),
                Arguments.of(" \r\n\t", Refusal.EMPTY, List.of()),
                Arguments.of("\0".repeat(65_536), Refusal.BLANK, List.of()),
                Arguments.of("<!DOCTYPE html><html><title>Sign in</title></html>", Refusal.HTML, List.of()),
                Arguments.of("\n <html lang='en'>", Refusal.HTML, List.of()),
                Arguments.of("PK\3\4 something", Refusal.ARCHIVE, List.of()),
                Arguments.of("PK\3\4....[Content_Types].xml", Refusal.OFFICE, List.of()),
                Arguments.of("{\\rtf1 hello}", Refusal.OFFICE, List.of()),
                Arguments.of("%PDF-1.7", Refusal.PDF, List.of()),
                Arguments.of("GIF89a", Refusal.PICTURE, List.of()),
                Arguments.of("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", Refusal.PICTURE, List.of()),
                Arguments.of("<mxfile host='app.diagrams.net'>", Refusal.OTHER_PROGRAM, List.of("draw.io")),
                Arguments.of("flowchart TD\n A-->B", Refusal.OTHER_PROGRAM, List.of("Mermaid")),
                Arguments.of("journey\n title My day", Refusal.OTHER_PROGRAM, List.of("Mermaid")),
                Arguments.of("{\"type\":\"excalidraw\",\"version\":2,\"elements\":[]}", Refusal.OTHER_PROGRAM, List.of("Excalidraw")),
                Arguments.of("{\"nodes\":[],\"edges\":[]}", Refusal.OTHER_PROGRAM, List.of("JSON Canvas")),
                Arguments.of("{\"tldrawFileFormatVersion\":1,\"records\":[]}", Refusal.OTHER_PROGRAM, List.of("tldraw")),
                Arguments.of("{\"title\":\"x\"}", Refusal.NO_PLAN, List.of()),
                Arguments.of("{\"format\":\"journal\",\"version\":1}", Refusal.NO_PLAN, List.of()),
                Arguments.of("{\"format\":[1],\"version\":1}", Refusal.NO_PLAN, List.of()),
                Arguments.of("[1, 2]", Refusal.NO_PLAN, List.of()),
                Arguments.of("null", Refusal.NO_PLAN, List.of()),
                Arguments.of("17", Refusal.NO_PLAN, List.of()),
                Arguments.of("{\"format\":\"journey-plan\",\"title\":\"x\"}", Refusal.BAD_VERSION, List.of()),
                Arguments.of("{\"format\":\"journey-plan\",\"version\":\"1\"}", Refusal.BAD_VERSION, List.of()),
                Arguments.of("{\"format\":\"journey-plan\",\"version\":1.5}", Refusal.BAD_VERSION, List.of()),
                Arguments.of("{\"format\":\"journey-plan\",\"version\":0}", Refusal.BAD_VERSION, List.of()),
                Arguments.of("{\"format\":\"journey-plan\",\"version\":-1}", Refusal.BAD_VERSION, List.of()),
                Arguments.of("Dear colleague,\nhere is the plan.", Refusal.NOT_JSON, List.of(1, 1)),
                Arguments.of("{\"format\":\"journey-plan\",\n\"version\":1,\n\"title\": wrong}", Refusal.NOT_JSON, List.of(3, 10)),
                Arguments.of("{\"format\":\"journey-plan\",\"version\":NaN}", Refusal.NOT_JSON, List.of(1, 39)),
                Arguments.of("{\"for", Refusal.CUT_OFF, List.of()),
                Arguments.of("{\"format\":\"journey-plan\",\"version\":1,", Refusal.CUT_OFF, List.of()),
                Arguments.of("{\"format\":\"journey-plan\",\"version\":1,\n<<<<<<< HEAD\n\"title\":\"a\"\n=======\n\"title\":\"b\"\n>>>>>>> topic\n}", Refusal.CONFLICT, List.of()),
                Arguments.of("{\"format\":\"journey-plan\",\"version\":1,\"x\":" + "[".repeat(100) + "]".repeat(100) + "}", Refusal.TOO_DEEP, List.of(64)),
                Arguments.of("[".repeat(100_000), Refusal.NO_PLAN, List.of()),
                Arguments.of("{\"a\":".repeat(100_000), Refusal.TOO_DEEP, List.of(64)),
                Arguments.of("{\"format\":\"journey-plan\",\"version\":1,\n\"title\":\"" + "x".repeat(1_000_001) + "\"}", Refusal.TOO_LONG, List.of(2)),
                Arguments.of("{\"format\":\"journey-plan\",\"version\":1,\n\"x\":" + "1".repeat(65) + "}", Refusal.TOO_LONG, List.of(2)),
                Arguments.of("{\"format\":\"journey-plan\",\"version\":1,\n\"" + "x".repeat(60_000) + "\":1}", Refusal.TOO_LONG, List.of(2)),
                Arguments.of("{\"format\":\"journey-plan\",\"version\":1,\"x\":[1" + ",1".repeat(6_000_000) + "]}", Refusal.TOO_MANY_VALUES, List.of(5_000_000)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("files")
    void eachKindOfFileIsRefusedByItsOwnSentence(String text, Refusal kind, List<Object> args) {
        var refused = assertInstanceOf(Opened.Refused.class, PlanFile.read(text.getBytes(StandardCharsets.UTF_8), IDS));

        assertEquals(kind, refused.refusal());
        assertEquals(args, kind == Refusal.TOO_LONG ? refused.why().args().subList(0, 1) : refused.why().args());
        assertEquals(Phrase.of("file.refused." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), refused.why().args().toArray()), refused.why());
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void eachRefusalHasItsSentence(Refusal kind) {
        var said = Words.in(Locale.ENGLISH).say(Look.refusal(kind, "one", 2).why());

        assertTrue(said.endsWith(".") && !said.contains("{"), said);
    }

    @Test
    void latinLettersAreRefusedWhereTheyStandAndCanBeReadAsWindows1252() {
        var bytes = "{\"format\": \"journey-plan\", \"version\": 1,\n \"title\": \"Caf\u00e9 \u201enew\u201c\"}".getBytes(Charset.forName("windows-1252"));

        assertEquals(Look.refusal(Refusal.NOT_UTF8, 2, 15), PlanFile.read(bytes, IDS));
        assertEquals("Caf\u00e9 \u201enew\u201c", assertInstanceOf(Opened.Salvaged.class, PlanFile.readWindows1252(bytes, IDS)).copy().title());
    }

    @Test
    void overlongFormsAndSurrogatesAreNoUtf8() {
        for (var bad : List.of(new byte[] {(byte) 0xc0, (byte) 0x80}, new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, new byte[] {(byte) 0xf5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
                new byte[] {(byte) 0xe0, (byte) 0x80, (byte) 0xaf})) {
            var text = "{\"format\": \"journey-plan\", \"version\": 1, \"title\": \"??????\"}".getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(bad, 0, text, 51, bad.length);

            assertEquals(Look.refusal(Refusal.NOT_UTF8, 1, 52), PlanFile.read(text, IDS), () -> Arrays.toString(bad));
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread(@TempDir Path folder) throws IOException {
        var file = folder.resolve("large.journey");
        try (var channel = Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(1L << 30).write(ByteBuffer.wrap(new byte[] {'}'}));
        }
        var disk = new Disks(Disk.local()) {
            @Override
            public byte[] read(Path path, int atMost) {
                throw new AssertionError("it was read");
            }
        };

        assertEquals(Look.refusal(Refusal.TOO_LARGE, 1025L, 64), PlanFile.open(disk, file, IDS));
    }

    @Test
    void whatIsNoFileOrNotThereOrNotAllowedIsSaid(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("plan.journey"), "{}");
        var denying = new Disks(Disk.local()) {
            @Override
            public byte[] read(Path path, int atMost) throws IOException {
                throw new AccessDeniedException(path.toString());
            }
        };
        var failing = new Disks(Disk.local()) {
            @Override
            public byte[] read(Path path, int atMost) throws IOException {
                throw new IOException("Input/output error");
            }
        };

        assertEquals(Look.refusal(Refusal.NO_FILE), PlanFile.open(folder, IDS));
        assertEquals(Look.refusal(Refusal.MISSING), PlanFile.open(folder.resolve("gone.journey"), IDS));
        assertEquals(Look.refusal(Refusal.FORBIDDEN), PlanFile.open(denying, file, IDS));
        assertEquals(Look.refusal(Refusal.UNREADABLE, "Input/output error"), PlanFile.open(failing, file, IDS));
    }
}
