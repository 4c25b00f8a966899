package journey.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.deck.Slide.Form;
import journey.layout.CardSays;
import journey.layout.Figure;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Subject;
import journey.layout.TextMeasure;
import journey.layout.View;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Stage;
import journey.rule.Rules;
import journey.text.Words;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for the slides of any plan.
@Execution(ExecutionMode.CONCURRENT)
class DeckLawsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);
    private static final double EIGHT_POINTS = 8 / 0.75;
    private static final double FOOTER = 684;
    private static final String MORE = "…";

    record Case(String name, Plan plan) {
        View view() {
            return View.in(Words.in(Locale.ENGLISH));
        }

        Deck deck() {
            return Deck.of(plan, view(), Rules.check(plan, TODAY).problems());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> plans() {
        return Stream.of(
                LongStream.rangeClosed(1, 15).mapToObj(seed -> new Case("seed " + seed, Plans.some(seed))),
                LongStream.rangeClosed(1, 4).mapToObj(seed -> new Case("broken texts " + seed, Plans.broken(seed))),
                Stream.of(1, 8, 60, 300).map(size -> new Case(size + " cards", Plans.plain(size, size))),
                Stream.of(new Case("wild", Plans.sized(200, 7)), new Case("blank", Plan.blank("")))).flatMap(all -> all);
    }

    private static Stream<Figure> cards(Slide slide) {
        return slide.board().figures().stream().filter(figure -> figure.role() == Role.CARD);
    }

    private static Id id(Figure card) {
        return ((Subject.OfCard) card.subject()).id();
    }

    private static List<Mark.Text> texts(Figure figure) {
        return figure.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).toList();
    }

    private static List<Slide> pages(Deck deck) {
        return deck.slides().stream().filter(slide -> slide.form() == Form.PAGE).toList();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aCoverComesFirstThenTheBoardThenTheStagesInTheirOrder(Case one) {
        var slides = one.deck().slides();

        assertEquals(List.of(Form.COVER, Form.PICTURE), slides.stream().limit(2).map(Slide::form).toList());
        assertEquals(Stage.ALL, slides.stream().skip(2).map(slide -> Stage.ALL.get(Integer.parseInt(slide.title().substring(0, 1)) - 1)).distinct().toList());
        assertTrue(slides.stream().allMatch(Slide::hasTitle));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyCardStandsOnceOnASlideOfItsStage(Case one) {
        var shown = new ArrayList<Id>();
        for (var page : pages(one.deck())) {
            var stage = Stage.ALL.get(Integer.parseInt(page.title().substring(0, 1)) - 1);
            cards(page).forEach(card -> {
                shown.add(id(card));
                assertEquals(stage, one.plan().card(id(card)).orElseThrow().stage());
            });
        }

        assertEquals(one.plan().cards().stream().map(card -> card.id()).collect(Collectors.toSet()), Set.copyOf(shown));
        assertEquals(one.plan().cards().size(), shown.size());
    }

    /// A title that is longer than its card ends there with an ellipsis, and is told to its end in the notes.
    @ParameterizedTest
    @MethodSource("plans")
    void everyTitleIsOnItsCardOrInTheNotes(Case one) {
        var says = CardSays.in(one.plan(), one.view());
        for (var page : pages(one.deck())) cards(page).forEach(card -> {
            var title = TextMeasure.shown(says.apply(one.plan().card(id(card)).orElseThrow()).title());
            var face = texts(card).getFirst().face();
            var lines = texts(card).stream().takeWhile(text -> text.face().equals(face)).map(Mark.Text::text).collect(Collectors.joining());
            var isWhole = bare(lines).equals(bare(title));

            assertTrue(isWhole || lines.endsWith(MORE) && bare(title).startsWith(bare(lines.substring(0, lines.length() - 1))), title);
            assertTrue(isWhole || page.notes().lines().map(TextMeasure::shown).anyMatch(title::equals), title);
        });
    }

    private static String bare(String text) {
        return text.replace(" ", "");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothingOnAPageLeavesItOrLiesOnAnother(Case one) {
        for (var page : pages(one.deck())) {
            var places = page.board().figures().stream().filter(figure -> figure.role() == Role.CARD || figure.role() == Role.LANE_LABEL).map(Figure::bounds).toList();
            for (var place : places) {
                assertTrue(place.x() >= 0 && place.y() >= 0 && place.right() <= Slide.WIDTH && place.bottom() <= FOOTER, page.title() + " " + place);
                for (var other : places) assertTrue(place == other || !place.grown(-0.01).meets(other), page.title() + " " + place + " " + other);
            }
            for (var figure : page.board().figures()) for (var text : texts(figure)) assertTrue(text.x() + text.width() <= Slide.WIDTH, text.text());
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void cardsHoldTheirTexts(Case one) {
        for (var page : pages(one.deck())) cards(page).forEach(card -> texts(card).forEach(text ->
                assertTrue(holds(card.bounds(), text), card.spoken() + " " + text)));
    }

    private static boolean holds(Rect card, Mark.Text text) {
        return text.x() > card.x() && text.x() + text.width() < card.right() && text.baseline() - text.face().size() > card.y() && text.baseline() + 2 < card.bottom();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void allThatIsReadOnAPageIsOfEightPointsOrMore(Case one) {
        var small = pages(one.deck()).stream().flatMap(page -> page.board().figures().stream()).flatMap(figure -> texts(figure).stream())
                .filter(text -> text.face().size() < EIGHT_POINTS).toList();

        assertEquals(List.of(), small);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aDeckOfSomeCardsHasTheStagesThatHoldThem(Case one) {
        var some = one.plan().cards().stream().limit(2).map(card -> card.id()).collect(Collectors.toSet());
        var deck = Deck.of(one.plan(), one.view().only(some), List.of());

        assertEquals(some, pages(deck).stream().flatMap(DeckLawsTest::cards).map(DeckLawsTest::id).collect(Collectors.toSet()));
        assertTrue(pages(deck).stream().allMatch(page -> cards(page).findAny().isPresent()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void linesAreTheWholeTextsBrokenUnlessTheyAreCut(Case one) {
        for (var page : pages(one.deck())) cards(page).forEach(card -> {
            var lines = texts(card).stream().map(Mark.Text::text).toList();
            var whole = page.texts().get(card.subject()).stream().map(TextMeasure::shown).collect(Collectors.joining());

            if (lines.stream().noneMatch(line -> line.endsWith(MORE))) assertEquals(bare(whole), bare(String.join("", lines)));
        });
    }
}
