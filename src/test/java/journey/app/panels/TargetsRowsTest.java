package journey.app.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import journey.edit.Edit;
import journey.forecast.Prospect;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands in the table of targets, without the table.
class TargetsRowsTest {
    private static final Words WORDS = Words.in(Locale.UK);
    private static final TargetsText TEXT = new TargetsText(WORDS);
    private static final Map<Id, Prospect> PROSPECTS = Map.of(Metrics.CLICKS, new Prospect(0.38, Optional.empty()), Metrics.DOWNLOADS, new Prospect(0.9, Optional.empty()));

    private static List<TargetsRow> rows() {
        return rows(Metrics.plan());
    }

    private static List<TargetsRow> rows(Plan plan) {
        return new TargetsRows().of(plan, Metrics.TODAY, PROSPECTS);
    }

    private static TargetsRow row(Id id) {
        return rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Id> ids(List<TargetsRow> rows) {
        return rows.stream().map(TargetsRow::id).toList();
    }

    private static List<Id> sorted(TargetsColumn column, TargetsSort.Way way) {
        return ids(rows().stream().sorted(new TargetsSort(column, way).order(WORDS)).toList());
    }

    @Test
    void theRowsGoStageByStageWithoutWhatIsRetired() {
        assertEquals(List.of(Metrics.CLICKS, Metrics.DOWNLOADS, Metrics.CHURN, Metrics.REVIEWS, Metrics.VIRAL), ids(rows()));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            clicksxx; METRIC;  Ad click-through
            clicksxx; STAGE;   1 Aware
            clicksxx; READING; 2.1 %
            clicksxx; COUNTED; 4,200 of 200,000
            clicksxx; ON;      31 Mar 2027
            clicksxx; CHANGE;  up 0.3 points
            clicksxx; RANGE;   2.04 – 2.16 %
            clicksxx; TARGET;  2.0 %
            clicksxx; BETTER;  Higher
            clicksxx; STATE;   reached
            clicksxx; TREND;   2 readings, from 1.8 % to 2.1 %
            clicksxx; LIKELY;  38 %
            download; READING; 12 %
            download; CHANGE;  down 0.5 points, noise
            download; STATE;   below
            churnxxx; ON;      31 Jan 2027, old
            churnxxx; BETTER;  Lower
            churnxxx; STATE;   within chance
            churnxxx; CHANGE;  ''
            churnxxx; TREND;   ''
            churnxxx; LIKELY;  ''
            reviewsx; READING; ''
            reviewsx; COUNTED; ''
            reviewsx; STATE;   no reading yet
            viralxxx; READING; 0.31
            viralxxx; RANGE;   ''
            viralxxx; TARGET;  ''
            viralxxx; STATE;   no target
            """)
    void aCellSaysInWordsWhatStandsThere(String metric, TargetsColumn column, String said) {
        assertEquals(said, TEXT.of(row(new Id(metric)), column).replace('\u00a0', ' '));
    }

    @Test
    void aCellIsSpokenWithItsRowAndColumn() {
        assertEquals("Downloads, Target: 15\u00a0%", TEXT.spoken(row(Metrics.DOWNLOADS), TargetsColumn.TARGET));
        assertEquals("Viral coefficient, Target: none", TEXT.spoken(row(Metrics.VIRAL), TargetsColumn.TARGET));
        assertEquals("Downloads, Subscribe, below", TEXT.spoken(row(Metrics.DOWNLOADS), TargetsColumn.METRIC));
        assertEquals("Add a reading of Downloads", TEXT.spoken(row(Metrics.DOWNLOADS), TargetsColumn.ADD));
    }

    @Test
    void whatOnlyTheTitleOfAnotherCardChangesIsNotWorkedOutAgain() {
        var known = new TargetsRows();
        var plan = Metrics.plan();
        var before = known.of(plan, Metrics.TODAY, PROSPECTS);
        var after = known.of(new Edit.Put<>(new Place.Of(Metrics.CLICKS), CardFields.TITLE, "Clicks").apply(plan), Metrics.TODAY, PROSPECTS);

        assertNotEquals(before.getFirst(), after.getFirst());
        assertEquals(before.subList(1, 5), after.subList(1, 5));
        assertSame(before.get(1).facts(), after.get(1).facts());
        assertNotEquals(before.get(1), known.of(plan, Metrics.TODAY, Map.of()).get(1), "the forecast thinks otherwise");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            METRIC;  clicksxx churnxxx download reviewsx viralxxx
            STAGE;   clicksxx download churnxxx reviewsx viralxxx
            READING; viralxxx clicksxx churnxxx download | reviewsx
            COUNTED; churnxxx download clicksxx | reviewsx viralxxx
            ON;      churnxxx clicksxx download viralxxx | reviewsx
            CHANGE;  download clicksxx | churnxxx reviewsx viralxxx
            RANGE;   clicksxx churnxxx download | reviewsx viralxxx
            TARGET;  clicksxx churnxxx download reviewsx | viralxxx
            BETTER;  clicksxx download reviewsx viralxxx churnxxx
            STATE;   download churnxxx reviewsx viralxxx clicksxx
            LIKELY;  clicksxx download | churnxxx reviewsx viralxxx
            """)
    void rowsAreSortedByValueAndWhatIsAbsentStandsLastEitherWay(TargetsColumn column, String rising) {
        var parts = Arrays.stream(rising.split("\\|")).map(part -> Arrays.stream(part.strip().split(" ")).map(Id::new).toList()).toList();
        var absent = parts.size() > 1 ? parts.get(1) : List.<Id>of();
        var up = new ArrayList<>(parts.getFirst());
        up.addAll(absent);
        assertEquals(up, sorted(column, TargetsSort.Way.UP));

        var down = sorted(column, TargetsSort.Way.DOWN);
        assertEquals(absent, down.subList(parts.getFirst().size(), 5));
        var rows = rows();
        var order = new TargetsSort(column, TargetsSort.Way.UP).order(WORDS).reversed();
        assertEquals(down.subList(0, parts.getFirst().size()), ids(rows.stream().filter(row -> !absent.contains(row.id())).sorted(order).toList()));
    }

    @ParameterizedTest
    @EnumSource(TargetsColumn.class)
    void theOrderOfAnyPlanIsOne(TargetsColumn column) {
        for (long seed = 1; seed <= 5; seed++)
            for (var way : TargetsSort.Way.values()) {
                var rows = new ArrayList<>(rows(Plans.sized(60, seed)));
                Comparator<TargetsRow> order = new TargetsSort(column, way).order(WORDS);
                rows.sort(order);
                for (int i = 1; i < rows.size(); i++) assertEquals(true, order.compare(rows.get(i - 1), rows.get(i)) <= 0);
            }
    }

    @Test
    void aColumnAgainSortsTheOtherWay() {
        var once = TargetsSort.BY_STAGE.by(TargetsColumn.TARGET);
        assertEquals(new TargetsSort(TargetsColumn.TARGET, TargetsSort.Way.UP), once);
        assertEquals(new TargetsSort(TargetsColumn.TARGET, TargetsSort.Way.DOWN), once.by(TargetsColumn.TARGET));
        assertEquals(once, once.by(TargetsColumn.TARGET).by(TargetsColumn.TARGET));
    }

    @ParameterizedTest(name = "{0} “{1}”: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            ALL;            '';       clicksxx download churnxxx reviewsx viralxxx
            MISSED;         '';       download
            WITHOUT_TARGET; '';       viralxxx
            OLD;            '';       churnxxx
            ALL;            CLICK;    clicksxx
            ALL;            ascend;   churnxxx
            ALL;            care;     churnxxx
            ALL;            visitors; download
            MISSED;         churn;    ''
            """)
    void rowsAreFilteredByWhatTheyCallForAndByLetters(TargetsFilter.Which which, String letters, String found) {
        var shown = rows().stream().filter(row -> new TargetsFilter(which, letters).shows(row, WORDS)).map(row -> row.id().value()).toList();
        assertEquals(found.isEmpty() ? List.of() : List.of(found.split(" ")), shown);
    }

    @Test
    void whatIsCopiedHasALineForEachRowAndNoTextThatIsAFormula() {
        Card evil = Metrics.metric(Metrics.CLICKS, journey.plan.Stage.AWARE, "=HYPERLINK(\"http://x\")\tand\nmore", "").with(CardFields.TARGET, new BigDecimal("-3"));
        var lines = TEXT.copied(rows(Metrics.of(List.of(evil, Metrics.plan().card(Metrics.DOWNLOADS).orElseThrow())))).split("\n");

        assertEquals("Metric\tStage\tLast reading\tCounted\tOn\tChange\tRange\tTarget\tBetter\tState\tLikely", lines[0]);
        assertEquals("'=HYPERLINK(\"http://x\") and more\t1\u00a0Aware\t\t\t\t\t\t-3\tHigher\tno reading yet\t38\u00a0%", lines[1]);
        assertEquals("Downloads\t3\u00a0Subscribe\t12\u00a0%\t132 of 1,100\t31 Mar 2027\tdown 0.5 points, noise\t10.2 – 14.0\u00a0%\t15\u00a0%\tHigher\tbelow\t90\u00a0%", lines[2]);
        assertEquals(3, lines.length);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyCellOfAnyPlanCanBeSaid(long seed) {
        for (var row : rows(Plans.some(seed)))
            for (var column : TargetsColumn.values()) {
                assertNotEquals("", TEXT.spoken(row, column));
                TEXT.tip(row, column).ifPresent(tip -> assertNotEquals("", tip));
            }
    }
}
