package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.plan.Severity;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.Status;
import journey.rule.Problem;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewTest {
    private static final View VIEW = View.in(Words.in(Locale.ENGLISH));

    private static Stream<Figure> of(Board board, Role role) {
        return board.figures().stream().filter(figure -> figure.role() == role);
    }

    private static Set<String> cards(Board board, double alpha) {
        return of(board, Role.CARD).filter(figure -> figure.alpha() == alpha)
                .map(figure -> ((Subject.OfCard) figure.subject()).id().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> texts(Board board, Role role) {
        return of(board, role).flatMap(figure -> figure.marks().stream()).filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text()).toList();
    }

    private static Problem problem(String rule, Severity severity, Place place) {
        return new Problem(rule, severity, place, Optional.empty(), Phrase.of("rule.x"), Phrase.of("rule.y"), List.of(), List.of());
    }

    @Test
    void aBlankPlanInvitesToStartWithAware() {
        var board = Layout.of(Plan.blank("New"), VIEW);
        assertEquals(Stream.of(Lane.TOUCHPOINTS, Lane.OFFERS, Lane.CALLS_TO_ACTION, Lane.METRICS).map(lane -> new Subject.OfCell(Stage.AWARE, lane)).toList(),
                of(board, Role.GHOST).map(Figure::subject).toList());
        assertEquals(List.of("Start with how people first meet you"), texts(board, Role.WELCOME));
        assertEquals(List.of("New"), texts(board, Role.TITLE));
    }

    @Test
    void aSkippedStageHasGhostsInAllLanes() {
        var ghosts = of(Layout.of(Calm.plan(), VIEW), Role.GHOST).map(Figure::subject).toList();
        assertEquals(Stream.of(Lane.TOUCHPOINTS, Lane.OFFERS, Lane.CALLS_TO_ACTION, Lane.METRICS).map(lane -> new Subject.OfCell(Stage.ADVOCATE, lane)).toList(), ghosts);
    }

    @Test
    void aStageSkippedOnPurposeSaysWhyAndHasNoGhosts() {
        var plan = Calm.plan().withStage(Stage.ADVOCATE, stage -> new StagePlan(stage.fields().with(StagePlan.SKIPPED, "From June on")));
        var board = Layout.of(plan, VIEW.with(Flags.of(List.of())));
        assertTrue(texts(board, Role.STAGE).contains("From June on"));
        assertEquals(0, of(board, Role.GHOST).count());
        assertTrue(texts(board, Role.SUMMARY).contains("No errors, no warnings"));
    }

    @Test
    void aLaneWithoutCardsIsARowOfGhosts() {
        var plan = Calm.plan().withCards(Calm.plan().cards().without(card -> card instanceof Card.Metric), List.of());
        var inMetrics = of(Layout.of(plan, VIEW), Role.GHOST).map(Figure::subject)
                .filter(subject -> subject instanceof Subject.OfCell(_, var lane) && lane == Lane.METRICS).count();
        assertEquals(8, inMetrics);
    }

    @Test
    void notesHaveALaneOfTheirOwnOnlyWhenThereIsOne() {
        assertFalse(texts(Layout.of(Calm.plan(), VIEW), Role.LANE_LABEL).contains("Notes"));
        var note = Card.of(CardType.NOTE, new Id("note"), Stage.AWARE, Fields.of(CardFields.TITLE, "Remember"));
        var with = Calm.plan().withCards(Cards.of(Stream.concat(Calm.plan().cards().stream(), Stream.of(note)).toList()), Calm.plan().links());
        assertEquals("Notes", texts(Layout.of(with, VIEW.without(Extra.FORECAST)), Role.LANE_LABEL).getLast());
    }

    @Test
    void aStageWithNotesAndRetiredCardsOnlyIsEmpty() {
        var note = Card.of(CardType.NOTE, new Id("note"), Stage.ADVOCATE, Fields.of(CardFields.TITLE, "Remember"));
        var old = Card.of(CardType.OFFER, new Id("old"), Stage.ADVOCATE, Fields.of(CardFields.STATUS, Status.RETIRED));
        var board = Layout.of(Calm.plan().withCards(Cards.of(Stream.concat(Calm.plan().cards().stream(), Stream.of(note, old)).toList()), List.of()), VIEW);
        assertTrue(texts(board, Role.STAGE).contains("nothing planned yet"));
        assertEquals(Set.of("old"), cards(board, 0.5));
    }

    @Test
    void theStateCountsSkippedStagesErrorsAndWarnings() {
        var flags = Flags.of(List.of(problem("stage-skipped", Severity.ERROR, new Place.OfStage(Stage.ADVOCATE)),
                problem("no-core-offer", Severity.ERROR, new Place.OfStage(Stage.ASCEND)),
                problem("no-target", Severity.WARNING, new Place.Of(Calm.id("active"))), problem("untitled", Severity.WARNING, new Place.Of(Calm.id("active"))),
                problem("no-owner", Severity.HINT, new Place.OfStage(Stage.AWARE))));
        var board = Layout.of(Calm.plan(), VIEW.with(flags));
        assertEquals(List.of("Stressed professionals, problem-aware", "Spring 2027", "1 skipped stage, 1 error, 2 warnings"), texts(board, Role.SUMMARY));
        assertEquals(List.of("Active in week 2: 2 warnings", "Advocate: one error", "Ascend: one error"),
                of(board, Role.BADGE).map(Figure::spoken).sorted().toList());
    }

    @Test
    void severitiesAreToldApartByShape() {
        var shapes = Stream.of(Severity.values()).map(severity -> Badges.marks(severity, 0, 0, 7).getFirst()).toList();
        assertNotEquals(shapes.get(1).getClass(), shapes.get(2).getClass());
    }

    @Test
    void whatDoesNotPassTheFilterIsFaded() {
        var plan = Calm.plan().replacing(Calm.id("tiktok"), card -> card.with(CardFields.OWNER, "Ann").with(CardFields.TAGS, List.of("spring")))
                .replacing(Calm.id("full"), card -> card.with(CardFields.STATUS, Status.IDEA));
        assertEquals(Set.of("tiktok"), cards(Layout.of(plan, VIEW.with(new Filter(Set.of(), Set.of("Ann"), Set.of(), Set.of("spring", "x")))), 1));
        assertEquals(Set.of("full"), cards(Layout.of(plan, VIEW.with(new Filter(Set.of(), Set.of(), Set.of(Status.IDEA), Set.of()))), 1));
        assertEquals(Set.of("check", "start"), cards(Layout.of(plan, VIEW.finding(Set.of(Calm.id("check"), Calm.id("start")))), 1));
        assertEquals(plan.cards().size(), cards(Layout.of(plan, VIEW.with(new Filter(Set.of(new Id("nobody")), Set.of(), Set.of(), Set.of()))), 1).size());
    }

    @Test
    void anExportCanLeaveOutTitleBadgesGhostsAndForecast() {
        var roles = of(Layout.of(Calm.plan(), VIEW.with(Calm.FLAGS).without(Extra.TITLE, Extra.PROBLEMS, Extra.GHOSTS, Extra.FORECAST))).collect(Collectors.toSet());
        assertEquals(Set.of(Role.LANE, Role.LANE_LABEL, Role.STAGE, Role.CARD, Role.LINK, Role.STEP_BACK), roles);
    }

    private static Stream<Role> of(Board board) {
        return board.figures().stream().map(Figure::role);
    }

    @Test
    void aSelectionShowsOnlyTheStagesAndLanesOfItsCards() {
        var board = Layout.of(Calm.plan(), VIEW.only(Set.of(Calm.id("check"), Calm.id("start"), Calm.id("first"))));
        assertEquals(List.of("Offers", "Calls to action"), texts(board, Role.LANE_LABEL));
        assertEquals(List.of(new Subject.OfStage(Stage.SUBSCRIBE), new Subject.OfStage(Stage.CONVERT)), of(board, Role.STAGE).map(Figure::subject).toList());
        assertEquals(2, of(board, Role.LINK).count());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aGutterHasFiveTracksAtMost(long seed) {
        var board = Layout.of(Plans.plain(150, seed), VIEW);
        var tracks = new HashMap<Integer, Set<Long>>();
        of(board, Role.LINK).map(Course::of).forEach(course -> {
            for (int i = 1; i < course.size(); i++) {
                var x = course.get(i).x();
                if (x != course.get(i - 1).x() || inColumn(x)) continue;
                tracks.computeIfAbsent((int) ((x - Columns.left(0)) / (Measures.COLUMN + Measures.GUTTER)), _ -> new TreeSet<>()).add(Math.round(x * 100));
            }
        });
        assertFalse(tracks.isEmpty());
        tracks.forEach((gutter, xs) -> assertTrue(xs.size() <= Tracks.MOST, () -> "gutter " + gutter + " has " + xs));
    }

    private static boolean inColumn(double x) {
        return (x - Columns.left(0)) % (Measures.COLUMN + Measures.GUTTER) < Measures.COLUMN;
    }

    @Test
    void everyWordOfTheBoardComesFromABundle() {
        var plan = Plans.plain(40, 11);
        var own = plan.cards().stream().flatMap(card -> Stream.of(card.title(), card.text(), card.owner())).collect(Collectors.joining(" "));
        var bare = new Plan(Fields.of(Settings.TITLE, "7"), List.of(), Map.of(), Cards.of(plan.cards().stream()
                .map(card -> card.type().map(type -> Card.of(type, card.id(), card.stage(), bare(card))).orElseThrow()).toList()), List.of(), List.of());
        assertFalse(own.isBlank());
        var pseudo = Words.from(Locale.ENGLISH, key -> "×" + ResourceBundle.getBundle("journey.text." + key.substring(0, key.indexOf('.')), Locale.ROOT).getString(key));
        var board = Layout.of(bare, View.in(pseudo).with(Calm.FLAGS));
        for (var figure : board.figures())
            for (var mark : figure.marks())
                if (mark instanceof Mark.Text text && text.text().chars().anyMatch(Character::isLetter))
                    assertTrue(figure.marks().stream().anyMatch(one -> one instanceof Mark.Text other && other.text().startsWith("×")), () -> "in no bundle: " + text);
    }

    /// The same card without texts of its own.
    private static Fields bare(Card card) {
        var kept = Fields.of(CardFields.TITLE, "7");
        for (var field : List.of(CardFields.KIND, CardFields.AWARENESS, CardFields.STATUS, CardFields.PRICE, CardFields.MINUTES, CardFields.TARGET, CardFields.READINGS))
            kept = with(kept, card, field);
        return kept;
    }

    private static <T> Fields with(Fields kept, Card card, Field<T> field) {
        return kept.with(field, card.fields().get(field));
    }

    private static Plan linked(Stage to, String label) {
        var from = Card.of(CardType.TOUCHPOINT, new Id("from"), Stage.AWARE, Fields.of(CardFields.TITLE, "Post"));
        var end = Card.of(CardType.OFFER, new Id("end"), to, Fields.of(CardFields.TITLE, "Guide"));
        var link = Link.of(from.id(), new End.AtCard(end.id()));
        return Plan.blank("A plan").withCards(Cards.of(List.of(from, end)), List.of(link.with(link.fields().with(Link.LABEL, label))));
    }

    @Test
    void aLinkIsLabelledWhereItHasRoomAndSpokenWithItsLabelEverywhere() {
        var wide = Layout.of(linked(Stage.CONVERT, "who reads on"), VIEW);
        var below = Layout.of(linked(Stage.AWARE, "who reads on"), VIEW);
        var narrow = Layout.of(linked(Stage.ENGAGE, "who reads on"), VIEW);

        assertEquals(List.of("who reads on"), texts(wide, Role.LINK));
        assertEquals(List.of("who reads on"), texts(below, Role.LINK));
        assertEquals(List.of(), texts(narrow, Role.LINK));
        for (var board : List.of(wide, below, narrow))
            assertEquals("Post leads to Guide, who reads on", of(board, Role.LINK).findFirst().orElseThrow().spoken());
    }

    @Test
    void aLabelLongerThanItsLineIsCut() {
        var text = texts(Layout.of(linked(Stage.SUBSCRIBE, "those who read on and on and on and on and want to have all of it at home"), VIEW), Role.LINK);

        assertTrue(text.getFirst().endsWith("…"), text::toString);
    }
}
