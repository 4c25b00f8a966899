package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;

class TraceFiguresTest {
    private static final Words WORDS = Words.in(Locale.UK);

    private static List<String> shown(String... notes) {
        return TraceFigures.notes(new Trace(List.of(Sign.CHANGED), List.of(notes), ""), WORDS).stream().map(Line::text).toList();
    }

    @Test
    void notesThatFitAreAllThere() {
        assertEquals(List.of("Price €99 to €79"), shown("Price €99 to €79"));
        assertEquals(6, shown("One", "Two", "Three", "Four", "Five", "Six").size());
    }

    @Test
    void aNoteIsNotCutForAnotherButCounted() {
        assertEquals(List.of("One", "Two", "Three", "Four", "Five", "and 2 more changes"), shown("One", "Two", "Three", "Four", "Five", "Six", "Seven"));
        assertEquals(List.of("One", "Two", "Three", "Four", "and 1 more change"),
                shown("One", "Two", "Three", "Four", "Kundenzufriedenheitsbefragung im ersten Quartal des Jahres, mit allen Antworten und Auswertungen"));
    }

    @Test
    void noNoteIsWiderThanItsCard() {
        var notes = IntStream.range(0, 5).mapToObj(i -> "Bestandskundenempfehlungsprogrammkoordinationsstelle " + "x".repeat(20 * i)).toArray(String[]::new);

        for (var line : TraceFigures.notes(new Trace(List.of(Sign.CHANGED), List.of(notes), ""), WORDS)) assertFalse(line.width() > Measures.COLUMN - 2 * Measures.CARD_PADDING, line::text);
    }

    @Test
    void theSignOfALinkStandsBesideItsLabel() {
        var from = new Id("from");
        var to = new Id("to");
        var link = new Link(from, new End.AtCard(to), Link.of(from, new End.AtCard(to)).fields().with(Link.LABEL, "click"));
        var plan = new Plan(Fields.of(Settings.TITLE, "Launch"), List.of(), Map.of(), Cards.of(List.of(card(Stage.AWARE, from), card(Stage.ASCEND, to))), List.of(link), List.of());
        var board = Layout.of(plan, View.in(WORDS).with(new Traces(Map.of(link.place(), new Trace(List.of(Sign.CHANGED), List.of(), "changed")))));
        var sign = figure(board, Role.BADGE, link).orElseThrow();
        var label = figure(board, Role.LINK, link).orElseThrow().marks().stream().filter(Mark.Box.class::isInstance).map(mark -> ((Mark.Box) mark).rect()).findFirst().orElseThrow();

        assertFalse(sign.bounds().grown(-3).meets(label), () -> sign.bounds() + " " + label);
    }

    private static Card card(Stage stage, Id id) {
        return Card.of(CardType.TOUCHPOINT, id, stage, Fields.of(CardFields.TITLE, id.value()));
    }

    private static Optional<Figure> figure(Board board, Role role, Link link) {
        return board.figures().stream().filter(figure -> figure.role() == role && figure.subject().equals(new Subject.OfLink(link.place()))).findFirst();
    }
}
