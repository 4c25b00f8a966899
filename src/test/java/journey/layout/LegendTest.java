package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Severity;
import journey.plan.Stage;
import journey.plan.Status;
import journey.rule.Rules;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegendTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);
    private static final View VIEW = View.in(Words.in(Locale.UK)).on(TODAY).with(Extra.LEGEND);

    static Stream<Plan> plans() {
        return Stream.concat(LongStream.rangeClosed(1, 20).mapToObj(Plans::some), LongStream.rangeClosed(1, 10).mapToObj(Plans::broken));
    }

    private static List<Figure> legend(Board board) {
        return board.figures().stream().filter(figure -> figure.role() == Role.LEGEND).toList();
    }

    private static List<String> said(Board board) {
        return legend(board).stream().map(Figure::spoken).toList();
    }

    private static Set<Role> roles(Board board) {
        return board.figures().stream().map(Figure::role).collect(Collectors.toSet());
    }

    @Test
    void aWindowHasNone() {
        assertEquals(List.of(), legend(Layout.of(Calm.plan(), View.in(Words.in(Locale.UK)))));
    }

    @Test
    void aBlankBoardExplainsWhatIsOnItAndNoMore() {
        assertEquals(List.of("Key", "Nothing planned yet", "Card that could be"), said(Layout.of(Plan.blank("Launch"), VIEW)));
        assertEquals(List.of("Key", "Nothing planned yet"), said(Layout.of(Plan.blank("Launch"), VIEW.without(Extra.GHOSTS))));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void itExplainsTheSignsThatAreThere(Plan plan) {
        for (var view : List.of(VIEW, VIEW.with(Flags.of(Rules.check(plan, TODAY).problems())), VIEW.without(Extra.GHOSTS, Extra.FORECAST),
                VIEW.only(plan.cards().stream().limit(3).map(Card::id).collect(Collectors.toSet())))) {
            var board = Layout.of(plan, view);
            var said = said(board);
            var roles = roles(board);
            assertEquals(roles.contains(Role.LINK), said.contains("Leads to"));
            assertEquals(roles.contains(Role.STEP_BACK), said.contains("People who step back"));
            assertEquals(roles.contains(Role.GHOST), said.contains("Card that could be"));
            assertEquals(roles.contains(Role.STEP), said.contains("Share that goes on"));
            assertEquals(roles.contains(Role.BADGE), said.contains("Error") || said.contains("Warning"));
            assertEquals(board.figures().stream().anyMatch(figure -> figure.role() == Role.CARD && figure.alpha() == 0.5), said.contains("Retired card"));
            assertEquals(said.stream().distinct().toList(), said);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void itStandsBelowAllElseIsReadLastAndChangesNothingAboveIt(Plan plan) {
        var board = Layout.of(plan, VIEW);
        var bare = Layout.of(plan, VIEW.without(Extra.LEGEND));
        var others = board.figures().stream().filter(figure -> figure.role() != Role.LEGEND).toList();

        assertEquals(bare.figures(), others);
        assertTrue(legend(board).stream().allMatch(figure -> figure.bounds().y() >= bare.height() - 40));
        assertTrue(legend(board).stream().allMatch(figure -> others.stream().allMatch(other -> other.order() < figure.order() || other.order() > Integer.MAX_VALUE / 4)));
        assertEquals(bare.width(), board.width());
        assertEquals(legend(board).stream().mapToDouble(figure -> figure.bounds().bottom()).max().orElseThrow() + 40, board.height(), 1e-9);
    }

    @Test
    void itTakesAsManyLinesAsItNeeds() {
        var one = Calm.plan().cardsIn(Stage.AWARE).map(Card::id).collect(Collectors.toSet());
        var narrow = Layout.of(Calm.plan(), VIEW.only(one));
        var tops = legend(narrow).stream().map(figure -> figure.bounds().y()).distinct().toList();

        assertTrue(tops.size() > 2, tops::toString);
        assertTrue(legend(narrow).stream().allMatch(figure -> figure.bounds().right() <= narrow.width() - 40));
    }

    @Test
    void aRetiredCardAndOneThatIsNotLookedForAreToldApart() {
        var plan = Calm.plan();
        var card = plan.cards().stream().findFirst().orElseThrow();
        var retired = plan.with(new Place.Of(card.id()), fields -> fields.with(CardFields.STATUS, Status.RETIRED));

        assertTrue(said(Layout.of(retired, VIEW)).contains("Retired card"));
        assertTrue(said(Layout.of(plan, VIEW.finding(Set.of(card.id())))).contains("Card that is not looked for"));
    }

    @Test
    void badgesAreExplainedWhereTheyAreShown() {
        var flagged = VIEW.with(Calm.FLAGS);
        var worst = Calm.FLAGS.at().values().stream().map(Flags.Flag::worst).collect(Collectors.toSet());

        assertEquals(worst.contains(Severity.ERROR), said(Layout.of(Calm.plan(), flagged)).contains("Error"));
        assertTrue(said(Layout.of(Calm.plan(), flagged.without(Extra.PROBLEMS))).stream().noneMatch(text -> text.equals("Error") || text.equals("Warning")));
    }

    @Test
    void theForecastIsExplainedOnTheScaleOnWhichItIsDrawn() {
        assertTrue(said(Layout.of(Foreseen.golden().plan(), VIEW)).contains("People, in tenfold steps"));
        assertTrue(said(Layout.of(Foreseen.golden().plan(), VIEW.on(Scale.LINEAR))).contains("People, as high as they are many"));
    }
}
