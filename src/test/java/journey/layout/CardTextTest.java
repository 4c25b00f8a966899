package journey.layout;

import static journey.plan.CardFields.APPROACH;
import static journey.plan.CardFields.AWARENESS;
import static journey.plan.CardFields.BETTER;
import static journey.plan.CardFields.CHANNEL;
import static journey.plan.CardFields.EVERY;
import static journey.plan.CardFields.KIND;
import static journey.plan.CardFields.LINK;
import static journey.plan.CardFields.MINUTES;
import static journey.plan.CardFields.PRICE;
import static journey.plan.CardFields.READINGS;
import static journey.plan.CardFields.STATUS;
import static journey.plan.CardFields.TARGET;
import static journey.plan.CardFields.TEXT;
import static journey.plan.CardFields.TITLE;
import static journey.plan.CardFields.UNIT;
import static journey.plan.CardFields.VICTORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import journey.plan.Amount;
import journey.plan.Approach;
import journey.plan.Awareness;
import journey.plan.Better;
import journey.plan.Card;
import journey.plan.CardFields.Reading;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.OfferKind;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Severity;
import journey.plan.Span;
import journey.plan.Stage;
import journey.plan.Status;
import journey.text.Words;
import org.junit.jupiter.api.Test;

class CardTextTest {
    private static final View VIEW = View.in(Words.in(Locale.ENGLISH));
    private static final Id ID = new Id("one");

    private static Card card(CardType type, Stage stage, Object... fields) {
        var card = Card.of(type, ID, stage, Fields.of(TITLE, "One"));
        for (int i = 0; i < fields.length; i += 2) card = with(card, (Field<?>) fields[i], fields[i + 1]);
        return card;
    }

    @SuppressWarnings("unchecked") // the tests give each field a value of its type
    private static <T> Card with(Card card, Field<T> field, Object value) {
        return card.with(field, (T) value);
    }

    private static Plan plan(Card card, Link... links) {
        var other = Card.of(CardType.OFFER, new Id("other"), Stage.CONVERT, Fields.of(TITLE, "Other"));
        return new Plan(Fields.of(Settings.TITLE, "Plan").with(Settings.CURRENCY, "EUR"), List.of(), Map.of(), Cards.of(List.of(card, other)),
                List.of(links), List.of());
    }

    /// All texts of the card, from its title on.
    private static List<String> texts(Card card, Link... links) {
        return texts(Layout.of(plan(card, links), VIEW), card.id());
    }

    private static List<String> texts(Board board, Id id) {
        return figure(board, id).marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text()).toList();
    }

    private static Figure figure(Board board, Id id) {
        return board.figures().stream().filter(one -> one.role() == Role.CARD && one.subject().equals(new Subject.OfCard(id))).findFirst().orElseThrow();
    }

    @Test
    void aTouchpointSaysTheFirstLineOfItsTextElseItsChannel() {
        assertEquals(List.of("One", "First", "Problem-aware"),
                texts(card(CardType.TOUCHPOINT, Stage.AWARE, TEXT, "\n First \nSecond", CHANNEL, "TikTok", AWARENESS, Awareness.PROBLEM_AWARE)));
        assertEquals(List.of("One", "TikTok"), texts(card(CardType.TOUCHPOINT, Stage.AWARE, CHANNEL, "TikTok")));
        assertEquals(List.of("One"), texts(card(CardType.TOUCHPOINT, Stage.AWARE)));
    }

    @Test
    void inEngageTheApproachSaysWhomItAnswers() {
        assertEquals(List.of("One", "Solution-aware"), texts(card(CardType.TOUCHPOINT, Stage.ENGAGE, APPROACH, Approach.CONTRAST)));
        assertEquals(List.of("One"), texts(card(CardType.TOUCHPOINT, Stage.AWARE, APPROACH, Approach.CONTRAST)));
    }

    @Test
    void anOfferSaysItsKindAndPrice() {
        assertEquals(List.of("One", "Core offer", "€9.00 / mo"),
                texts(card(CardType.OFFER, Stage.ASCEND, KIND, OfferKind.CORE_OFFER, PRICE, Amount.of("9.00"), EVERY, Span.MONTH)));
        assertEquals(List.of("One", "Bonus, a little victory", "Free"),
                texts(card(CardType.OFFER, Stage.EXCITE, KIND, OfferKind.BONUS, PRICE, Amount.FREE, VICTORY, true)));
        assertEquals(List.of("One", "Core offer", "?"), texts(card(CardType.OFFER, Stage.ASCEND, KIND, OfferKind.CORE_OFFER)));
        assertEquals(List.of("One", "Time commitment", "15 min"), texts(card(CardType.OFFER, Stage.CONVERT, KIND, OfferKind.TIME_COMMITMENT, MINUTES, 15)));
        assertEquals(List.of("One", "Review request"), texts(card(CardType.OFFER, Stage.ADVOCATE, KIND, OfferKind.REVIEW_REQUEST)));
        assertEquals(List.of("One", "Upsell", "€5 to €9"), texts(card(CardType.OFFER, Stage.ASCEND, KIND, OfferKind.UPSELL,
                PRICE, new Amount.Range(new BigDecimal("5"), new BigDecimal("6"), new BigDecimal("9")))));
    }

    @Test
    void aCallToActionSaysWhereItLeads() {
        var ask = card(CardType.CALL_TO_ACTION, Stage.SUBSCRIBE);
        assertEquals(List.of("One", "leads nowhere yet"), texts(ask));
        assertEquals(List.of("One", "to Convert"), texts(ask, Link.of(ID, new End.AtStage(Stage.CONVERT))));
        assertEquals(List.of("One", "to Convert"), texts(ask, Link.of(ID, new End.AtCard(new Id("other")))));
        assertEquals(List.of("One", "to Other"), texts(ask.at(Stage.CONVERT), Link.of(ID, new End.AtCard(new Id("other")))));
        assertEquals(List.of("One", "back to Aware"), texts(ask, Link.of(ID, new End.AtStage(Stage.AWARE))));
    }

    @Test
    void aLinkToAStageIsWordsOnAnyOtherCard() {
        assertEquals(List.of("One", "to Convert"), texts(card(CardType.TOUCHPOINT, Stage.AWARE), Link.of(ID, new End.AtStage(Stage.CONVERT))));
        var board = Layout.of(plan(card(CardType.TOUCHPOINT, Stage.AWARE), Link.of(ID, new End.AtStage(Stage.CONVERT))), VIEW);
        assertTrue(board.figures().stream().noneMatch(figure -> figure.role() == Role.LINK));
    }

    private static Reading read(String day, String value) {
        return new Reading(Fields.of(Reading.ON, LocalDate.parse(day)).with(Reading.VALUE, new BigDecimal(value)));
    }

    @Test
    void aMetricSaysTheReadingOfTheLatestDate() {
        var rate = card(CardType.METRIC, Stage.SUBSCRIBE, UNIT, "%", TARGET, new BigDecimal("15"),
                READINGS, List.of(read("2027-05-31", "12.5"), read("2027-04-30", "9")));
        assertEquals(List.of("One", "12.5\u00a0% of 15\u00a0%"), texts(rate));
        assertEquals(List.of("One", "target 15\u00a0%"), texts(rate.with(READINGS, List.of())));
        assertEquals(List.of("One", "12.5\u00a0%"), texts(rate.with(rate.fields().without(TARGET))));
        assertEquals(List.of("One", "no target yet"), texts(card(CardType.METRIC, Stage.SUBSCRIBE)));
        assertEquals(List.of("One", "12.5 of 15\u00a0people"), texts(rate.with(UNIT, "people")));
    }

    @Test
    void aCountOutOfANumberIsAShare() {
        var counted = new Reading(Fields.of(Reading.COUNT, 132).with(Reading.OUT_OF, 1100));
        assertEquals(List.of("One", "12\u00a0% of 15\u00a0%"),
                texts(card(CardType.METRIC, Stage.SUBSCRIBE, UNIT, "%", TARGET, new BigDecimal("15"), READINGS, List.of(counted))));
        assertEquals(List.of("One", "0.12 of 0.3"),
                texts(card(CardType.METRIC, Stage.SUBSCRIBE, TARGET, new BigDecimal("0.3"), READINGS, List.of(counted))));
    }

    @Test
    void whatOughtToFallIsReachedFromAbove() {
        var churn = (Card.Metric) card(CardType.METRIC, Stage.ASCEND, TARGET, new BigDecimal("5"), BETTER, Better.LOWER, READINGS, List.of(read("2027-01-01", "10")));
        assertEquals(0.5, Progress.of(churn).reached().orElseThrow());
        assertEquals(1, Progress.of((Card.Metric) churn.with(READINGS, List.of(read("2027-01-01", "4")))).reached().orElseThrow());
        assertEquals(0, Progress.of((Card.Metric) churn.with(TARGET, new BigDecimal("0"))).reached().orElseThrow());
    }

    @Test
    void aNoteShowsTwoLinesOfItsText() {
        var texts = texts(card(CardType.NOTE, Stage.AWARE, TEXT, "Ask the team about the dates of the fair, and about who stands at the booth"));
        assertEquals(3, texts.size());
        assertTrue(texts.getLast().endsWith("…"), texts::toString);
    }

    @Test
    void eachLineOfANoteBeginsALineOfItsOwn() {
        var lines = Wrap.paragraphs("Milk\n\nBread, and rolls\nEggs", Measures.SECOND, 400, 2);

        assertEquals(List.of("Milk", "Bread, and rolls…"), lines.stream().map(Line::text).toList());
    }

    @Test
    void aTextWhoseLinesEndWithAParagraphSaysThatThereIsMore() {
        var two = "Ask the team about the dates of the fair";
        var room = TextMeasure.width("Ask the team about the dates", Measures.SECOND);

        assertEquals(List.of("Ask the team about the dates", "of the fair"), Wrap.paragraphs(two, Measures.SECOND, room, 2).stream().map(Line::text).toList());
        assertEquals(List.of("Ask the team about the dates", "of the fair…"), Wrap.paragraphs(two + "\nEggs", Measures.SECOND, room, 2).stream().map(Line::text).toList());
    }

    @Test
    void aStatusIsAChip() {
        assertEquals(List.of("One", "Idea"), texts(card(CardType.TOUCHPOINT, Stage.AWARE, STATUS, Status.IDEA)));
        assertEquals(List.of("One"), texts(card(CardType.TOUCHPOINT, Stage.AWARE, STATUS, Status.LIVE)));
    }

    @Test
    void aCardOfAnUnknownTypeIsGreyAmongTheNotes() {
        var foreign = new Card.Foreign(ID, Stage.AWARE, "experiment", Fields.of(TITLE, "One"));
        var board = Layout.of(plan(foreign), VIEW);
        assertEquals(List.of("One", "made by a newer program:…"), texts(board, ID).stream().map(text -> text.replaceAll(": .*", ":…")).toList());
        assertEquals(new Grid.Cell(Stage.AWARE, Lane.NOTES), board.grid().cellAt(board.grid().cards().get(ID).middle(), board.grid().cards().get(ID).centre()).orElseThrow());
        assertTrue(figure(board, ID).marks().stream().noneMatch(mark -> mark instanceof Mark.Box box && box.fill().tone() == Tone.AWARE));
    }

    @Test
    void aCardIsSpokenWithAllThatItShows() {
        var flags = new Flags(Map.of(new Place.Of(ID), new Flags.Flag(Severity.WARNING, 1)), Map.of(Severity.WARNING, 1));
        var magnet = card(CardType.OFFER, Stage.SUBSCRIBE, TITLE, "Free stress check", KIND, OfferKind.LEAD_MAGNET, PRICE, Amount.FREE);
        assertEquals("Offer, lead magnet, Free stress check, free, in Subscribe, one warning", figure(Layout.of(plan(magnet), VIEW.with(flags)), ID).spoken());
    }

    @Test
    void onlyAddressesThatOpenAreAddresses() {
        assertEquals("https://example.org/a", address("https://example.org/a"));
        assertEquals("mailto:a@example.org", address(" MAILTO:a@example.org".replace("MAILTO", "mailto")));
        assertEquals("", address("javascript:alert(1)"));
        assertEquals("", address("https://example.org/a b"));
        assertEquals("", address("file:///etc/passwd"));
    }

    private static String address(String link) {
        return figure(Layout.of(plan(card(CardType.TOUCHPOINT, Stage.AWARE, LINK, link)), VIEW), ID).href();
    }

    @Test
    void aStepBackIsAnArcAndNoLine() {
        var back = Link.of(ID, new End.AtCard(new Id("other"))).with(Fields.of(Link.KIND, LinkKind.STEP_BACK).with(Link.REMEDY, "a free call"));
        var board = Layout.of(plan(card(CardType.TOUCHPOINT, Stage.EXCITE), back), VIEW);
        var arcs = board.figures().stream().filter(figure -> figure.role() == Role.STEP_BACK || figure.role() == Role.LINK).toList();
        assertEquals(List.of(new Subject.OfStepBack(Stage.EXCITE, Stage.CONVERT)), arcs.stream().map(Figure::subject).toList());
        assertEquals("Step back from Excite to Convert, step back: a free call", arcs.getFirst().spoken());
    }
}
