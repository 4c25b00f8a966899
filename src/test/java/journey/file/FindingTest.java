package journey.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.plan.Amount;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class FindingTest {
    private static final String CARD = "{\"id\": \"aaaaaaaa\", \"stage\": \"convert\", \"type\": \"offer\", \"title\": \"Good\"}";

    private static byte[] plan(String more) {
        return ("{\"format\": \"journey-plan\", \"version\": 1, \"title\": \"T\", " + more + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static Opened read(byte[] bytes) {
        return PlanFile.read(bytes, Ids.from(new SplittableRandom(7)));
    }

    private static Opened.WithFindings found(String more) {
        return assertInstanceOf(Opened.WithFindings.class, read(plan(more)), more);
    }

    /// A piece of a file; where and what is found; whether the original is needed.
    static Stream<Arguments> pieces() {
        return Stream.of(
                Arguments.of("\"cards\": [null, " + CARD + "]", "/cards/0", Phrase.of("file.found.no-card"), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [5, " + CARD + "]", "/cards/0", Phrase.of("file.found.no-card"), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [" + CARD + ", [[{}]]]", "/cards/1", Phrase.of("file.found.no-card"), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [" + CARD + ", {\"stage\": \"convert\", \"type\": \"note\"}]", "/cards/1", Phrase.of("file.found.no-id", ""), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [" + CARD + ", {\"id\": \"aware\", \"stage\": \"convert\", \"type\": \"note\"}]", "/cards/1", Phrase.of("file.found.bad-id", "aware"), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [" + CARD + ", {\"id\": [1], \"stage\": \"convert\", \"type\": \"note\"}]", "/cards/1", Phrase.of("file.found.no-id", ""), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [" + CARD + ", {\"id\": \"aaaaaaaa\", \"stage\": \"convert\", \"type\": \"note\"}]", "/cards/1", Phrase.of("file.found.double-id", "aaaaaaaa"), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [" + CARD + ", {\"id\": \"b\", \"stage\": \"vip\", \"type\": \"note\"}]", "/cards/1", Phrase.of("file.found.bad-stage", Stage.CONVERT, "vip"), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [" + CARD + ", {\"id\": \"b\", \"stage\": \" Promote\", \"type\": \"note\"}]", "/cards/1", Phrase.of("file.found.bad-stage", Stage.PROMOTE, " Promote"), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [" + CARD + ", {\"id\": \"b\", \"type\": \"note\"}]", "/cards/1", Phrase.of("file.found.no-stage", Stage.CONVERT, ""), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [" + CARD + ", {\"id\": \"b\", \"stage\": \"convert\"}]", "/cards/1", Phrase.of("file.found.no-type"), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [" + CARD.replace("}", ", \"price\": true}") + "]", "/cards/0/price", Phrase.of("file.found.not-understood"), Finding.Cost.KEPT),
                Arguments.of("\"cards\": [" + CARD.replace("}", ", \"price\": \"1e999\"}") + "]", "/cards/0/price", Phrase.of("file.found.not-understood"), Finding.Cost.KEPT),
                Arguments.of("\"cards\": [" + CARD.replace("}", ", \"price\": \"NaN\"}") + "]", "/cards/0/price", Phrase.of("file.found.not-understood"), Finding.Cost.KEPT),
                Arguments.of("\"cards\": [" + CARD.replace("}", ", \"price\": {\"low\": \"9\", \"likely\": \"5\", \"high\": \"6\"}}") + "]", "/cards/0/price", Phrase.of("file.found.not-understood"), Finding.Cost.KEPT),
                Arguments.of("\"cards\": [" + CARD.replace("}", ", \"price\": {\"low\": \"9\", \"low\": \"5\"}}") + "]", "/cards/0/price", Phrase.of("file.found.not-understood"), Finding.Cost.KEPT),
                Arguments.of("\"cards\": [" + CARD.replace("}", ", \"minutes\": -1}") + "]", "/cards/0/minutes", Phrase.of("file.found.not-understood"), Finding.Cost.KEPT),
                Arguments.of("\"cards\": [" + CARD.replace("}", ", \"minutes\": 3000000000}") + "]", "/cards/0/minutes", Phrase.of("file.found.not-understood"), Finding.Cost.KEPT),
                Arguments.of("\"cards\": [" + CARD.replace("}", ", \"from\": \"2027-02-30\"}") + "]", "/cards/0/from", Phrase.of("file.found.not-understood"), Finding.Cost.KEPT),
                Arguments.of("\"cards\": [" + CARD.replace("}", ", \"captures\": [\"email\", \"fax\"]}") + "]", "/cards/0/captures", Phrase.of("file.found.not-understood"), Finding.Cost.KEPT),
                Arguments.of("\"cards\": [" + CARD.replace("}", ", \"take\": {\"percent\": \"3\", \"count\": 1}}") + "]", "/cards/0/take", Phrase.of("file.found.not-understood"), Finding.Cost.KEPT),
                Arguments.of("\"cards\": [" + CARD.replace("}", ", \"take\": {\"count\": 3, \"outOf\": 0}}") + "]", "/cards/0/take", Phrase.of("file.found.not-understood"), Finding.Cost.KEPT),
                Arguments.of("\"cards\": [" + CARD.replace("Good", "G\\ud800") + "]", "/cards/0/title", Phrase.of("file.found.broken-text"), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [" + CARD.replace("Good", "G\\u0000") + "]", "/cards/0/title", Phrase.of("file.found.broken-text"), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [" + CARD.replace("}", ", \"title\": \"Better\"}") + "]", "/cards/0/title", Phrase.of("file.found.double-key", "title"), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [" + CARD.replace("}", ", \"x\": 1, \"x\": 2}") + "]", "/cards/0/x", Phrase.of("file.found.double-key", "x"), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [" + CARD + "], \"links\": [{\"from\": \"aaaaaaaa\", \"to\": \"gone\"}]", "/links/0", Phrase.of("file.found.loose-link", "gone"), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [" + CARD + "], \"links\": [{\"to\": \"convert\"}]", "/links/0", Phrase.of("file.found.loose-link", ""), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [" + CARD + "], \"links\": [{\"from\": \"aaaaaaaa\", \"to\": \"ascend\"}, {\"from\": \"aaaaaaaa\", \"to\": \"ascend\", \"label\": \"x\"}]",
                        "/links/1", Phrase.of("file.found.double-link", "aaaaaaaa", "ascend"), Finding.Cost.CHANGED),
                Arguments.of("\"cards\": [" + CARD + "], \"links\": 17", "/links", Phrase.of("file.found.not-understood"), Finding.Cost.KEPT),
                Arguments.of("\"cards\": [" + CARD + "], \"putAside\": [{\"at\": \"aware\"}]", "/putAside/0", Phrase.of("file.found.no-put-aside"), Finding.Cost.CHANGED),
                Arguments.of("\"stages\": {\"aware\": 5}, \"cards\": [" + CARD + "]", "/stages/aware", Phrase.of("file.found.not-understood"), Finding.Cost.KEPT),
                Arguments.of("\"stages\": {\"aware\": {\"back\": {\"to\": \"engage\", \"percent\": true}}}, \"cards\": [" + CARD + "]", "/stages/aware/back",
                        Phrase.of("file.found.not-understood"), Finding.Cost.KEPT),
                Arguments.of("\"profile\": \"loose\", \"cards\": [" + CARD + "]", "/profile", Phrase.of("file.found.not-understood"), Finding.Cost.KEPT),
                Arguments.of("\"remarks\": [null], \"cards\": [" + CARD + "]", "/remarks/0", Phrase.of("file.found.no-object"), Finding.Cost.CHANGED));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("pieces")
    void oneBadThingIsListedAndCostsNothingElse(String more, String at, Phrase what, Finding.Cost cost) {
        var opened = found(more);
        var finding = opened.findings().getFirst();

        assertEquals(List.of(1, at, what, cost), List.of(opened.findings().size(), finding.at(), finding.what(), finding.cost()));
        assertEquals(cost == Finding.Cost.CHANGED, opened.stored().keepsOriginal());
        assertTrue(opened.stored().plan().cards().stream().anyMatch(card -> card.stage() == Stage.CONVERT && card.type().equals(Optional.of(CardType.OFFER))));
        assertArrayEquals(plan(more), opened.stored().bytesFor(opened.stored().plan()));
        var said = Words.in(Locale.ENGLISH).say(what);
        assertTrue(said.endsWith(".") && !said.contains("{"), said);
    }

    @Test
    void whatWasNotUnderstoodIsWrittenBackAtItsPlaceUntilSomethingElseIsEntered() {
        var plan = found("\"cards\": [{\"id\": \"a\", \"stage\": \"ascend\", \"type\": \"offer\", \"title\": \"A\", \"price\": { \"a\" : 1.10 }, \"cost\": \"2\"}]").stored().plan();
        var edited = plan.replacing(new Id("a"), card -> card.with(CardFields.TITLE, "B"));

        assertEquals("""
                {
                  "format": "journey-plan",
                  "version": 1,
                  "title": "T",
                  "cards": [
                    {
                      "id": "a",
                      "stage": "ascend",
                      "type": "offer",
                      "title": "B",
                      "price": {
                        "a": 1.10
                      },
                      "cost": "2"
                    }
                  ]
                }
                """, new String(PlanFile.write(edited), StandardCharsets.UTF_8));
        assertEquals(Optional.of(Amount.of("3")), edited.replacing(new Id("a"), card -> card.with(CardFields.PRICE, Amount.of("3"))).offers().findFirst().orElseThrow().price());
        assertEquals(List.of(), edited.replacing(new Id("a"), card -> card.with(CardFields.PRICE, Amount.of("3"))).cards().getFirst().fields().unknown());
    }

    @Test
    void aCardWhoseTypeStandsLastIsReadLikeAnyOther() {
        var sorted = "\"cards\": [{\"captures\": [\"email\"], \"future\": {\"a\": [1]}, \"id\": \"a\", \"kind\": \"lead-magnet\", \"stage\": \"subscribe\", \"title\": \"A\", \"type\": \"offer\"}]";
        var inOrder = "\"cards\": [{\"id\": \"a\", \"stage\": \"subscribe\", \"type\": \"offer\", \"kind\": \"lead-magnet\", \"title\": \"A\", \"captures\": [\"email\"], \"future\": {\"a\": [1]}}]";

        assertEquals(read(plan(inOrder)).plan(), read(plan(sorted)).plan());
        assertInstanceOf(Opened.Whole.class, read(plan(sorted)));
    }

    @Test
    void linksFollowACardWhoseIdHadToChange() {
        var plan = found("\"cards\": [" + CARD + ", {\"id\": \"my card\", \"stage\": \"convert\", \"type\": \"note\"}], \"links\": [{\"from\": \"my card\", \"to\": \"aaaaaaaa\"}]").stored().plan();

        assertEquals(plan.cards().get(1).id(), plan.links().getFirst().from());
    }

    @Test
    void freshIdsMeetNoneThatComesLater() {
        var fresh = Ids.from(new SplittableRandom(7)).next();
        var opened = found("\"cards\": [{\"stage\": \"aware\", \"type\": \"note\"}, {\"id\": \"" + fresh + "\", \"stage\": \"aware\", \"type\": \"note\"}]");

        assertEquals(fresh, opened.stored().plan().cards().get(1).id());
    }

    @Test
    void aTextThatIsNullOrEmptyIsTheSameAsNone() {
        assertEquals(read(plan("\"cards\": [" + CARD + "]")).plan(), read(plan("\"promise\": null, \"currency\": \"\", \"profile\": \"\", \"stages\": {}, \"links\": [], \"brand\": {}, \"cards\": ["
                + CARD.replace("}", ", \"status\": null, \"price\": null, \"consent\": false, \"tags\": []}") + "]")).plan());
    }

    @Test
    void aNullThatMeansSomethingIsKept() {
        var plan = read(plan("\"conflicts\": [{\"at\": \"a/price\", \"base\": \"1.00\", \"mine\": null, \"theirs\": \"0.50\"}]")).plan().orElseThrow();

        assertEquals(List.of("\"1.00\"", "null", "\"0.50\""), plan.settings().list(Settings.CONFLICTS).stream()
                .flatMap(one -> Stream.of(one.fields().text(Settings.Conflict.BASE), one.fields().text(Settings.Conflict.MINE), one.fields().text(Settings.Conflict.THEIRS))).toList());
    }

    @Test
    void amountsMayBeNumbersAndKeepTheirDecimals() {
        var plan = read(plan("\"stages\": {\"aware\": {\"enters\": 9000, \"spend\": 1.10}}")).plan().orElseThrow();

        assertEquals(Optional.of(Amount.of("9000")), plan.stage(Stage.AWARE).fields().get(StagePlan.ENTERS));
        assertEquals(Optional.of(Amount.of("1.10")), plan.stage(Stage.AWARE).fields().get(StagePlan.SPEND));
    }

    @Test
    void otherUnicodeEncodingsAndMarksAreReadAndWrittenBackAsTheyWere() {
        var text = "{\"format\": \"journey-plan\", \"version\": 1, \"title\": \"Z\u00fcrich \ud83d\ude00\"}";
        for (var charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32BE")) {
            var given = charset.equals("UTF-32BE") ? "\ufeff" + text : text;
            var opened = assertInstanceOf(Opened.Whole.class, read(given.getBytes(Charset.forName(charset))), charset);
            assertEquals("Z\u00fcrich \ud83d\ude00", opened.stored().plan().title());
        }
        var marked = ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
        var opened = assertInstanceOf(Opened.Whole.class, read(marked));
        assertArrayEquals(marked, opened.stored().bytesFor(opened.stored().plan()));
        assertEquals('{', PlanFile.write(opened.stored().plan())[0]);
    }

    @Test
    void aNewerVersionOpensToLookAt() {
        var opened = assertInstanceOf(Opened.Newer.class, read("{\"format\": \"journey-plan\", \"version\": 99999999999999999999, \"title\": \"T\"}".getBytes(StandardCharsets.UTF_8)));

        assertEquals(Phrase.of("file.newer", "99999999999999999999"), opened.why());
        assertEquals(Plan.blank("T"), opened.stored().plan());
    }

    @Test
    void aHundredThousandUnknownFieldsAllTwiceAreReadInGoodTime() {
        var more = new StringBuilder();
        for (int i = 0; i < 100_000; i++) more.append(", \"k").append(i).append("\": 1");
        more.append(more);
        var plan = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(plan("\"cards\": [" + CARD.replace("}", more + "}") + "]" + more))).plan().orElseThrow();

        assertEquals(List.of(100_000, 100_000), List.of(plan.settings().unknown().size(), plan.cards().getFirst().fields().unknown().size()));
    }

    @Test
    void onlySoManyFindingsAreListed() {
        var opened = found("\"cards\": [" + "null,".repeat(999) + "null]");

        assertEquals(201, opened.findings().size());
        assertEquals(Phrase.of("file.with-findings", 1000), opened.why());
        assertEquals(Phrase.of("file.found.more", 800), opened.findings().getLast().what());
    }

    @Test
    void aFieldBeforeTheTypeOfItsCardIsReadLikeAnyOther() {
        for (var card : List.of("{\"title\": \"Good\", \"id\": \"aaaaaaaa\", \"stage\": \"convert\", \"type\": \"offer\"}",
                "{\"id\": \"aaaaaaaa\", \"title\": \"Good\", \"stage\": \"convert\", \"type\": \"offer\"}",
                "{\"stage\": \"convert\", \"title\": \"Good\", \"type\": \"offer\", \"id\": \"aaaaaaaa\"}"))
            assertEquals(read(plan("\"cards\": [" + CARD + "]")).plan(), read(plan("\"cards\": [" + card + "]")).plan(), card);
    }
}
