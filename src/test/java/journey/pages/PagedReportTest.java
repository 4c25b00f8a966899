package journey.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.layout.Flags;
import journey.layout.Mark;
import journey.layout.TextMeasure;
import journey.layout.View;
import journey.pages.Paper.Size;
import journey.pages.Tag.Kind;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.report.Entry;
import journey.report.Report;
import journey.report.Row;
import journey.rule.Rules;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for the report of any plan, on leaves, before any medium.
class PagedReportTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);
    private static final Set<Kind> HEADINGS = EnumSet.of(Kind.HEADING_1, Kind.HEADING_2, Kind.HEADING_3);
    private static final Map<String, Case> MADE = new HashMap<>();

    record Case(String name, Plan plan, Report report, Pages pages) {
        static Case of(String name, Plan plan) {
            return MADE.computeIfAbsent(name, _ -> made(name, plan, Paper.of(Size.A4)));
        }

        static Case made(String name, Plan plan, Paper paper) {
            var words = Words.of(plan);
            var findings = Rules.check(plan, TODAY);
            var report = Report.of(plan, words, findings);
            var view = View.in(words).with(Flags.of(findings.problems())).on(TODAY);
            return new Case(name, plan, report, PagedReport.of(plan, view, report, paper, EnumSet.allOf(ReportPart.class)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                LongStream.rangeClosed(1, 8).mapToObj(seed -> Case.of("seed " + seed, Plans.some(seed))),
                LongStream.rangeClosed(1, 3).mapToObj(seed -> Case.of("broken texts " + seed, Plans.broken(seed))),
                Stream.of(Case.of("60 cards", Plans.plain(60, 60)), Case.of("blank", Plan.blank("")), Case.of("long words", endless("Donaudampfschifffahrt", 5)),
                        Case.of("one word", endless("x", 10_000)), Case.of("many lines", endless("a line\n", 400)))).flatMap(all -> all);
    }

    /// Cards whose title and text are one text time and again.
    private static Plan endless(String text, int times) {
        var fields = Fields.NONE.with(CardFields.TITLE, text.repeat(times)).with(CardFields.TEXT, text.repeat(times));
        var cards = List.<Card>of(Card.of(CardType.TOUCHPOINT, new Id("one"), Stage.ENGAGE, fields), Card.of(CardType.OFFER, new Id("two"), Stage.ENGAGE, fields));
        return new Plan(Fields.NONE.with(Settings.TITLE, text.repeat(times)).with(Settings.PROMISE, text.repeat(times)), List.of(), Map.of(), Cards.of(cards), List.of(), List.of());
    }

    private static List<Mark.Text> texts(Piece piece) {
        return piece.figure().marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).toList();
    }

    private static String text(Piece piece) {
        return texts(piece).stream().map(Mark.Text::text).collect(Collectors.joining());
    }

    private static Stream<Piece> pieces(Pages pages) {
        return pages.leaves().stream().flatMap(leaf -> leaf.pieces().stream());
    }

    /// What each tag says on all its leaves.
    private static Map<Tag, String> told(Pages pages) {
        return pieces(pages).collect(Collectors.toMap(Piece::tag, PagedReportTest::text, String::concat));
    }

    private static String bare(String text) {
        return text.lines().map(TextMeasure::shown).collect(Collectors.joining()).replace(" ", "");
    }

    private static List<String> said(Pages pages, Kind kind) {
        return told(pages).entrySet().stream().filter(one -> one.getKey().kind() == kind).map(one -> bare(one.getValue())).sorted().distinct().toList();
    }

    private static void assertSaid(Stream<String> wanted, List<String> said) {
        assertEquals(List.of(), wanted.map(PagedReportTest::bare).filter(text -> !text.isEmpty() && !said.contains(text)).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyTitleAndFieldOfEveryCardAndStageIsToldInFull(Case one) {
        var report = one.report();
        var rows = Stream.of(report.chapters().stream().flatMap(chapter -> chapter.rows().stream().skip(chapter.rows().stream().anyMatch(row -> row.name().equals("Goal")) ? 1 : 0)),
                report.entries().flatMap(entry -> entry.rows().stream()), report.people().stream().flatMap(person -> person.rows().stream())).flatMap(all -> all).toList();

        assertSaid(report.entries().map(Entry::title), said(one.pages(), Kind.HEADING_3));
        assertSaid(rows.stream().map(Row::text), said(one.pages(), Kind.BODY));
        assertSaid(rows.stream().filter(row -> !bare(row.text()).isEmpty()).map(Row::name), said(one.pages(), Kind.LABEL));
        assertSaid(report.entries().flatMap(entry -> entry.ways().stream()).map(way -> way.text()), said(one.pages(), Kind.BODY));
        assertSaid(Stream.of(report.promise()), said(one.pages(), Kind.PARAGRAPH));
        var bodies = said(one.pages(), Kind.BODY);
        for (var flaw : report.flaws().orElseThrow())
            assertTrue(bodies.stream().anyMatch(body -> body.startsWith(bare(flaw.title())) && body.endsWith(bare(flaw.message()))), flaw::message);
        assertSaid(report.numbers().stream().flatMap(numbers -> numbers.tables().stream()).flatMap(table -> table.rows().stream().flatMap(row -> row.stream().skip(1))),
                said(one.pages(), Kind.CELL));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingReachesBeyondThePaperAndNoTextIntoItsMargin(Case one) {
        for (var leaf : one.pages().leaves())
            for (var piece : leaf.pieces())
                for (var mark : piece.figure().marks()) {
                    var extent = Extent.of(mark);
                    var margin = mark instanceof Mark.Text ? 30 : 0;
                    assertTrue(extent.x() >= margin - 0.01 && extent.y() >= margin - 8.01 && extent.right() <= leaf.paper().width() - margin + 0.01
                            && extent.bottom() <= leaf.paper().height() - margin + 0.01, () -> leaf.number() + " " + mark);
                }
    }

    /// Text of the column ends above the running foot.
    @ParameterizedTest
    @MethodSource("cases")
    void whatIsReadDoesNotRunIntoTheFoot(Case one) {
        for (var leaf : one.pages().leaves().subList(1, one.pages().leaves().size()))
            for (var piece : leaf.pieces())
                if (piece.tag().kind() != Kind.FURNITURE)
                    assertTrue(piece.figure().bounds().bottom() <= leaf.paper().height() - 60, () -> leaf.number() + " " + piece.figure().spoken());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noHeadingIsTheLastOfItsLeaf(Case one) {
        var told = told(one.pages());
        for (var leaf : one.pages().leaves().subList(1, one.pages().leaves().size())) {
            var read = leaf.pieces().stream().filter(piece -> piece.tag().kind() != Kind.FURNITURE).toList();
            // A title that is longer than a leaf goes on on the next.
            var last = read.getLast().tag();
            if (read.size() > 1) assertFalse(HEADINGS.contains(last.kind()) && told.get(last).length() < 500, () -> leaf.number() + " " + text(read.getLast()));
        }
    }

    /// The leaves on which a card is told: from its heading up to what begins the next card or part.
    private static Set<Integer> leaves(Pages pages, Entry entry) {
        var spot = pages.places().get(Anchors.of(entry.id()));
        var leaves = new HashSet<Integer>();
        var heading = Optional.<Tag>empty();
        for (int leaf = spot.leaf(); leaf < pages.leaves().size(); leaf++)
            for (var piece : pages.leaves().get(leaf).pieces()) {
                var tag = piece.tag();
                if (heading.isEmpty() && tag.kind() == Kind.HEADING_3 && Math.abs(piece.figure().bounds().y() - spot.y()) < 1) heading = Optional.of(tag);
                if (heading.isEmpty() || tag.kind() == Kind.FURNITURE) continue;
                if (HEADINGS.contains(tag.kind()) && !heading.get().equals(tag)) return leaves;
                leaves.add(leaf);
            }
        return leaves;
    }

    /// As far as a leaf has room for it, which it has not for a text of hundreds of lines.
    @ParameterizedTest
    @MethodSource("cases")
    void aCardOfUsualLengthIsNotBroken(Case one) {
        var leaves = new HashMap<Tag, Set<String>>();
        for (var leaf : one.pages().leaves()) for (var piece : leaf.pieces()) leaves.computeIfAbsent(piece.tag(), _ -> new HashSet<>()).add(leaf.number());
        for (var entry : one.report().entries().toList()) {
            var length = entry.title().length() + entry.rows().stream().mapToInt(row -> row.text().length() + 40 * (int) row.text().lines().count()).sum()
                    + entry.ways().stream().mapToInt(way -> way.text().length() + 40).sum();
            if (length > 1000) continue;
            assertEquals(1, leaves(one.pages(), entry).size(), entry::title);
        }
        for (var tag : leaves.entrySet())
            if (tag.getKey().kind() == Kind.LABEL) assertEquals(1, tag.getValue().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void linksLeadToWhereTheyAreToldAndEachNumberIsThatOfItsLeaf(Case one) {
        var pages = one.pages();
        for (var piece : pieces(pages).filter(piece -> !piece.to().isEmpty()).toList()) assertTrue(pages.places().containsKey(piece.to()), piece.to());
        for (var entry : one.report().entries().toList()) {
            var spot = pages.places().get(Anchors.of(entry.id()));
            var there = pages.leaves().get(spot.leaf()).pieces().stream().filter(piece -> Math.abs(piece.figure().bounds().y() - spot.y()) < 1).findFirst();
            assertTrue(there.isPresent() && bare(entry.title()).startsWith(bare(text(there.get()))), entry.title());
        }
        for (var stage : Stage.ALL) {
            var spot = pages.places().get(Anchors.of(stage));
            var heading = pages.leaves().get(spot.leaf()).pieces().stream().filter(piece -> piece.tag().kind() == Kind.HEADING_1 && piece.figure().bounds().y() >= spot.y()).findFirst();
            assertEquals(bare(stage.number() + Words.of(one.plan()).name(stage)), bare(text(heading.orElseThrow())));
        }
        assertEquals(IntStream.rangeClosed(1, pages.leaves().size()).mapToObj(number -> Words.of(one.plan()).number(number)).toList(),
                pages.leaves().stream().map(Leaf::number).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theBoardIsOnOneLeafThatLiesAndIsThereOnce(Case one) {
        var board = one.pages().leaves().get(one.pages().places().get("board").leaf());
        var pictures = one.pages().leaves().stream().filter(leaf -> leaf.pieces().getFirst().tag().kind() == Kind.PICTURE && leaf.paper().width() > leaf.paper().height()).toList();

        assertEquals(List.of(board), pictures);
        assertEquals(1, board.pieces().stream().map(Piece::tag).filter(tag -> tag.kind() == Kind.PICTURE).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bookmarksStandInTheOrderOfTheLeavesWithEveryCardUnderItsStage(Case one) {
        var bookmarks = one.pages().bookmarks();
        var leaves = bookmarks.stream().map(bookmark -> bookmark.at().leaf()).toList();
        assertEquals(leaves.stream().sorted().toList(), leaves);
        var stage = "";
        var below = new ArrayList<String>();
        for (var bookmark : bookmarks) {
            if (bookmark.level() == 1) stage = bookmark.text();
            else below.add(stage + " " + bookmark.text());
        }
        assertEquals(one.report().chapters().stream().flatMap(chapter -> chapter.entries().map(entry -> chapter.heading() + " " + Flow.named(entry.title()))).toList(), below);
    }

    @Test
    void stagesWithoutACardShareLeaves() {
        var blank = Case.of("blank", Plan.blank("")).pages();

        assertEquals(2, Stage.ALL.stream().map(stage -> blank.places().get(Anchors.of(stage)).leaf()).distinct().count());
        assertFalse(pieces(blank).anyMatch(piece -> text(piece).contains("Aware, continued")));
        assertEquals(8, pieces(blank).filter(piece -> text(piece).equals("Nothing planned yet.")).count());
    }

    @ParameterizedTest
    @EnumSource
    void allPagesAreOfTheSizeThatWasAskedFor(Size size) {
        for (var paper : List.of(Paper.of(size), Paper.of(size).landscape())) {
            var pages = Case.made("", Plans.plain(20, 3), paper).pages();

            assertEquals(Set.of(size), pages.leaves().stream().map(leaf -> leaf.paper().size()).collect(Collectors.toSet()));
            assertEquals(paper, pages.leaves().getFirst().paper());
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyThePartsThatAreWantedAreThere(ReportPart part) {
        var plan = Plans.plain(12, 4);
        var words = Words.of(plan);
        var pages = PagedReport.of(plan, View.in(words), Report.of(plan, words, Rules.check(plan, TODAY)), Paper.of(Size.LETTER), Set.of(part));
        var names = pages.bookmarks().stream().filter(bookmark -> bookmark.level() == 1).map(Pages.Bookmark::text).toList();

        assertEquals(switch (part) {
            case COVER -> List.of(plan.title(), "For whom");
            case BOARD -> List.of("Board");
            case STAGES -> Stage.ALL.stream().map(stage -> stage.number() + " " + words.name(stage)).toList();
            case LENSES -> List.of("The plan through other lenses");
            case FORECAST -> List.of("Forecast", "The forecast drawn");
            case FINDINGS -> List.of("Findings");
            case GLOSSARY -> List.of("Glossary");
        }, names);
    }

    @Test
    void aPlanWithoutAForecastHasACoverWhereOnlyThatWasWanted() {
        var plan = Plan.blank("");
        var pages = PagedReport.of(plan, View.in(Words.in(Locale.ENGLISH)), Report.of(plan, Words.in(Locale.ENGLISH)), Paper.of(Size.A4), Set.of(ReportPart.FORECAST));

        assertEquals(1, pages.leaves().size());
        assertEquals(Optional.of("Untitled plan"), pages.bookmarks().stream().map(Pages.Bookmark::text).findFirst());
    }

    @Test
    void theContentsNameThePageOfEachPart() {
        var pages = Case.of("60 cards", Plans.plain(60, 60)).pages();
        var lines = pieces(pages).filter(piece -> piece.to().startsWith("leaf-")).map(PagedReportTest::text).toList();
        var room = pages.leaves().stream().filter(leaf -> leaf.pieces().stream().anyMatch(piece -> piece.to().startsWith("leaf-"))).toList();

        assertEquals(1, room.size());
        assertEquals(pages.bookmarks().stream().filter(one -> one.level() == 1 && one.at().leaf() > pages.leaves().indexOf(room.getFirst()))
                .map(one -> one.text() + " " + (one.at().leaf() + 1)).toList(), lines);
    }

    @Test
    void theDayAndThePageNumbersFollowTheLanguage() {
        var plan = Plans.plain(5, 1);
        var words = Words.in(Locale.forLanguageTag("ar-EG"));
        var pages = PagedReport.of(plan, View.in(words).on(TODAY), Report.of(plan, words), Paper.of(Size.A4), ReportPart.USUAL);

        assertEquals(words.number(2), pages.leaves().get(1).number());
        assertTrue(pages.leaves().getFirst().pieces().stream().anyMatch(piece -> bare(text(piece)).contains(bare(words.date(TODAY)))));
        assertTrue(pages.leaves().get(1).pieces().stream().anyMatch(piece -> text(piece).endsWith(words.number(2))));
    }
}
