package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import journey.edit.Edit;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings.Remark;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;

/// The ring around a chosen card and the signs at its corner.
class SelectedSignsTest {
    private static final Id CARD = new Id("poster");

    private static Plan plan() {
        var plan = new Edit.Add(Card.of(CardType.TOUCHPOINT, CARD, Stage.AWARE, Fields.of(CardFields.TITLE, "Poster"))).apply(Plan.blank("Launch"));
        return new Edit.Put<>(Place.PLAN, Settings.REMARKS, List.of(new Remark(Fields.of(Remark.ID, new Id("remark")).with(Remark.AT, CARD.value()).with(Remark.TEXT, "Too big?")))).apply(plan);
    }

    @Test
    void aRingRunsBelowTheBubbleOfRemarks() {
        var board = Layout.of(plan(), View.in(Words.in(Locale.UK)).with(Extra.REMARKS));
        var bubble = board.figures().stream().filter(figure -> figure.role() == Role.REMARKS && figure.subject().equals(new Subject.OfCard(CARD))).findFirst().orElseThrow();
        var overlay = new Overlay(board);

        assertEquals(List.of(Role.CARD, Role.REMARKS), overlay.selection(Set.of(new Subject.OfCard(CARD))).stream().map(Figure::role).toList());
        assertEquals(bubble.marks(), overlay.selection(Set.of(new Subject.OfCard(CARD))).getLast().marks());
        assertEquals(bubble.marks(), overlay.lit(Set.of(new Subject.OfCard(CARD))).getLast().marks());
    }
}
