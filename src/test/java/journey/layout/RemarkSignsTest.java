package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Settings.Remark;
import journey.plan.Severity;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;

class RemarkSignsTest {
    private static final View USUAL = View.in(Words.in(Locale.ENGLISH));
    private static final View VIEW = USUAL.with(Extra.REMARKS);
    private static final Id VIDEO = new Id("video");

    private static Plan plan(Remark... remarks) {
        var cards = Cards.of(Stream.of("video", "post").map(id -> Card.of(CardType.TOUCHPOINT, new Id(id), Stage.AWARE, Fields.of(CardFields.TITLE, id))).toList());
        return new Plan(Fields.of(Settings.TITLE, "Plan").with(Settings.REMARKS, List.of(remarks)), List.of(new Audience(new Id("parents"), Fields.NONE)), Map.of(), cards,
                List.of(Link.of(VIDEO, new End.AtCard(new Id("post")))), List.of());
    }

    private static Remark open(String at) {
        return new Remark(Fields.of(Remark.AT, at).with(Remark.TEXT, "why?"));
    }

    private static Remark resolved(String at) {
        return new Remark(open(at).fields().with(Remark.RESOLVED, true));
    }

    private static List<String> signs(Board board) {
        return board.figures().stream().filter(figure -> figure.role() == Role.REMARKS).map(Figure::spoken).toList();
    }

    @Test
    void openOnesAreCountedAtTheirCardTheirStageAndThePlan() {
        var board = Layout.of(plan(open("video"), open("video"), resolved("video"), open("aware"), open(""), resolved("post")), VIEW);

        assertEquals(List.of("Plan: 1 remark", "Aware: 1 remark", "video: 2 remarks"), signs(board));
        assertEquals("Touchpoint, video, in Aware, 2 remarks", board.figures().stream()
                .filter(figure -> figure.role() == Role.CARD && figure.subject().equals(new Subject.OfCard(VIDEO))).findFirst().orElseThrow().spoken());
    }

    @Test
    void thoseAboutALinkStandWhereItBeginsAndWhatHasNoPlaceAtThePlan() {
        assertEquals(List.of("Plan: 4 remarks", "video: 1 remark"),
                signs(Layout.of(plan(open("video>post"), open("parents"), open("gone"), open("gone>video"), open("\u0000 no > place")), VIEW)));
    }

    @Test
    void nobodySeesThemWhoDoesNotAsk() {
        var quiet = Layout.of(plan(), USUAL);

        assertEquals(quiet, Layout.of(plan(open("video"), open("aware"), open("")), USUAL));
        assertEquals(quiet, Layout.of(plan(resolved("video"), resolved("aware"), resolved("")), VIEW));
    }

    @Test
    void aClickFindsThemOverTheCardAndBesideTheSignOfFindings() {
        var flags = new Flags(Map.of(new Place.Of(VIDEO), new Flags.Flag(Severity.ERROR, 1), new Place.OfStage(Stage.AWARE), new Flags.Flag(Severity.ERROR, 1)), Map.of());
        var board = Layout.of(plan(open("video"), open("aware")), VIEW.with(flags));
        var hits = new HitTest(board);

        for (var sign : board.figures().stream().filter(figure -> figure.role() == Role.REMARKS).toList()) {
            var badge = board.figures().stream().filter(figure -> figure.role() == Role.BADGE && figure.subject().equals(sign.subject())).findFirst().orElseThrow();
            assertFalse(sign.bounds().grown(-1).meets(badge.bounds().grown(-1)), sign + " lies on " + badge);
            assertEquals(Optional.of(new Hit(Role.REMARKS, sign.subject())), hits.at(sign.bounds().x() + 4, sign.bounds().y() + 8));
        }
    }

    @Test
    void aTitleMakesRoomForIt() {
        var plan = plan(open("")).withSettings(plan(open("")).settings().with(Settings.TITLE, "Long ".repeat(80)));
        var board = Layout.of(plan, VIEW);
        var title = board.figures().stream().filter(figure -> figure.role() == Role.TITLE).findFirst().orElseThrow();
        var sign = board.figures().stream().filter(figure -> figure.role() == Role.REMARKS).findFirst().orElseThrow();

        assertTrue(title.bounds().right() < sign.bounds().x());
        assertTrue(sign.bounds().right() < board.width());
    }

    @Test
    void aLayoutThatRemembersDrawsTheSameAsAFreshOne() {
        var layout = new Layout();
        for (var plan : List.of(plan(), plan(open("video")), plan(open("video"), open("post")), plan(resolved("video"))))
            assertEquals(Layout.of(plan, VIEW), layout.board(plan, VIEW));
    }
}
