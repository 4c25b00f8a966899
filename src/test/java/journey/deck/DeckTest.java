package journey.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.layout.Extra;
import journey.layout.Figure;
import journey.layout.Imprint;
import journey.layout.Logos;
import journey.layout.Mark;
import journey.layout.Picture;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.View;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Severity;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.rule.Problem;
import journey.text.Words;
import org.junit.jupiter.api.Test;

class DeckTest {
    private static final View VIEW = View.in(Words.in(Locale.ENGLISH));

    private static Plan worked() {
        return assertInstanceOf(Opened.Whole.class, PlanFile.open(Path.of("assets/plans/stress-app.journey"), Ids.from(new SplittableRandom(1)))).stored().plan();
    }

    private static Slide slide(Plan plan, Stage stage, Problem... problems) {
        return Deck.of(plan, VIEW, List.of(problems)).slides().get(2 + stage.ordinal());
    }

    private static Stream<Figure> figures(Slide slide, Role role) {
        return slide.board().figures().stream().filter(figure -> figure.role() == role);
    }

    private static List<String> texts(Figure figure) {
        return figure.marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text()).toList();
    }

    private static Plan with(Stage stage, Fields fields) {
        return Plan.blank("Launch").withStage(stage, _ -> new StagePlan(fields));
    }

    @Test
    void aStageTellsItsNumberNameQuestionGoalAndOwner() {
        var slide = slide(worked(), Stage.SUBSCRIBE);

        assertEquals("3 Subscribe", slide.title());
        assertEquals(List.of(List.of("3 Subscribe")), figures(slide, Role.TITLE).map(DeckTest::texts).toList());
        assertEquals(List.of("Which small thing of value would they gladly trade for an address that works?", "Goal",
                "200 people a month take the app and leave an address", "Owner", "Growth team"), figures(slide, Role.SUMMARY).flatMap(figure -> texts(figure).stream()).toList());
        assertEquals(List.of("Touchpoints", "Offers", "Calls to action", "Metrics"), figures(slide, Role.LANE_LABEL).flatMap(figure -> texts(figure).stream()).toList());
    }

    @Test
    void aCardTellsKindPricePromiseTextAndWhereItLeads() {
        var slide = slide(worked(), Stage.CONVERT);

        assertEquals(List.of("First month for 1", "Entry offer · €1.00", "Feel the difference within a week, or pay no more.",
                "Everything unlocked for a month, so that there is time for a first success.", "Leads to Unlock everything (Convert)"),
                joined(slide, figures(slide, Role.CARD).findFirst().orElseThrow()));
    }

    @Test
    void aMetricSaysInWordsWhetherItReachesItsTarget() {
        var slide = slide(worked(), Stage.CONVERT);

        assertEquals(List.of("First purchases", "31.7 % of 30 % · reached", "Is the first yes small enough?"),
                joined(slide, figures(slide, Role.CARD).reduce((_, last) -> last).orElseThrow()));
    }

    /// The paragraphs of a card, from the lines of which they are.
    private static List<String> joined(Slide slide, Figure card) {
        var lines = String.join("", texts(card)).replace(" ", "").replace("\u00a0", "");
        var whole = slide.texts().get(card.subject());
        assertEquals(lines, String.join("", whole).replace(" ", "").replace("\u00a0", ""));
        return whole.stream().map(text -> text.replace('\u00a0', ' ')).toList();
    }

    @Test
    void aStageWithoutCardsSaysWhy() {
        assertEquals(List.of("Nothing is planned here yet."), figures(slide(Plan.blank("Launch"), Stage.EXCITE), Role.WELCOME).map(Figure::spoken).toList());
        assertEquals(List.of("Skipped on purpose: We sell once."),
                figures(slide(with(Stage.ASCEND, Fields.of(StagePlan.SKIPPED, "We sell once.")), Stage.ASCEND), Role.WELCOME).map(Figure::spoken).toList());
    }

    @Test
    void notesHoldWhatTheTeamWroteAndWhatIsToBeMended() {
        var plan = with(Stage.ASCEND, Fields.of(StagePlan.NOTE, "Ask Ana\nfor numbers").with(StagePlan.GOAL, "Stay on").with(StagePlan.OWNER, "Ben"));
        var problem = new Problem("no-metric", Severity.WARNING, new Place.OfStage(Stage.ASCEND), Optional.of(Stage.ASCEND), Phrase.of("deck.nothing"), Phrase.of("deck.nothing"),
                List.of(), List.of());

        assertEquals("Ask Ana\nfor numbers\nGoal: Stay on\nOwner: Ben\n\nTo mend:\nWarning: Nothing is planned here yet.", slide(plan, Stage.ASCEND, problem).notes());
        assertEquals("", slide(plan, Stage.AWARE, problem).notes());
    }

    @Test
    void whatIsCutOnACardStandsInFullInTheNotes() {
        var text = "All of it, word by word. ".repeat(80).strip();
        var card = Card.of(CardType.NOTE, new Id("k3v8m2qa"), Stage.AWARE, Fields.of(CardFields.TITLE, "Long").with(CardFields.TEXT, text));
        var slide = slide(Plan.blank("Launch").withCards(Cards.of(List.of(card))), Stage.AWARE);

        assertTrue(texts(figures(slide, Role.CARD).findFirst().orElseThrow()).getLast().endsWith("…"));
        assertEquals("Long\n" + text, slide.notes());
    }

    @Test
    void aStageWithManyCardsGoesOnAndSaysSo() {
        var ids = Ids.from(new SplittableRandom(3));
        var cards = new ArrayList<Card>();
        for (int i = 0; i < 60; i++)
            cards.add(Card.of(CardType.OFFER, ids.next(), Stage.EXCITE, Fields.of(CardFields.TITLE, "Bonus " + i).with(CardFields.TEXT, "One more reason to stay. ".repeat(5))));
        var titles = Deck.of(Plan.blank("Launch").withCards(Cards.of(cards)), VIEW, List.of()).slides().stream().map(Slide::title).filter(title -> title.startsWith("5")).toList();

        assertEquals(List.of("5 Excite (1 of 5)", "5 Excite (2 of 5)", "5 Excite (3 of 5)", "5 Excite (4 of 5)", "5 Excite (5 of 5)"), titles);
    }

    @Test
    void fewCardsAreWrittenLarge() {
        var few = figures(slide(worked(), Stage.PROMOTE), Role.CARD).findFirst().orElseThrow();

        assertEquals(13 * 1.6, ((Mark.Text) few.marks().get(2)).face().size(), 0.01);
    }

    @Test
    void theCoverNamesThePlanItsPeriodPromiseAndAudience() {
        var cover = Deck.of(worked(), VIEW, List.of()).slides().getFirst();

        assertEquals(List.of("CalmTrack launch", "Value journey plan, Spring 2027", "CalmTrack",
                "CalmTrack helps stressed professionals to see and ease their stress.", "For Stressed professionals"),
                cover.board().figures().stream().filter(figure -> figure.role() == Role.TITLE || figure.role() == Role.SUMMARY).map(Figure::spoken).toList());
        assertEquals(8, figures(cover, Role.STAGE).count());
    }

    @Test
    void aLongTitleIsSmallerOnTheCover() {
        var one = Deck.of(Plan.blank("Launch"), VIEW, List.of()).slides().getFirst();
        var other = Deck.of(Plan.blank("The launch of everything that we have ever made, for everybody who has ever asked for it"), VIEW, List.of()).slides().getFirst();

        assertTrue(size(other) < size(one));
    }

    private static double size(Slide cover) {
        return figures(cover, Role.TITLE).map(figure -> ((Mark.Text) figure.marks().getFirst()).face().size()).findFirst().orElseThrow();
    }

    @Test
    void titleAndLogoOfWhoHandsItOnAreOnTheCoverAndOnTheBoard() {
        var deck = Deck.of(worked(), VIEW.with(Imprint.NONE.titled("For the board").with(Logos.png())), List.of());

        assertEquals("For the board", deck.title());
        for (var slide : deck.slides().subList(0, 2)) {
            assertEquals(List.of("For the board"), figures(slide, Role.TITLE).map(Figure::spoken).toList());
            assertEquals(List.of("Logo of CalmTrack"), figures(slide, Role.LOGO).map(Figure::spoken).toList());
        }
        for (var slide : deck.slides().subList(2, deck.slides().size())) assertEquals(0, figures(slide, Role.LOGO).count());
    }

    @Test
    void onTheCoverTheLogoIsLevelWithTheNameOfTheBrandAndLeavesItRoom() {
        var plan = worked().withSettings(worked().settings().with(Settings.BRAND, new Settings.Brand(Fields.of(Settings.Brand.NAME, "Calm ".repeat(99)))));
        var large = new Picture(Picture.Kind.PNG, 4000, 1000, Logos.png(new BufferedImage(4000, 1000, BufferedImage.TYPE_BYTE_BINARY)));
        var cover = Deck.of(plan, VIEW.with(Imprint.NONE.with(large)), List.of()).slides().getFirst();
        var logo = figures(cover, Role.LOGO).findFirst().orElseThrow().bounds();

        assertEquals(new Rect(864, 42, 320, 80), logo);
        assertTrue(figures(cover, Role.SUMMARY).noneMatch(figure -> figure.bounds().meets(logo)));
    }

    @Test
    void aBoardOnASlideHasNoLegend() {
        assertEquals(Deck.of(worked(), VIEW, List.of()).slides().get(1).board(), Deck.of(worked(), VIEW.with(Extra.LEGEND), List.of()).slides().get(1).board());
    }
}
