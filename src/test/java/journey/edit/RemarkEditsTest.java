package journey.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Remarks;
import journey.plan.Settings;
import journey.plan.Settings.Remark;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;

class RemarkEditsTest {
    private static final Place CARD = new Place.Of(new Id("video"));
    private static final Remark LONG = said("r1", CARD, "Too long");
    private static final Remark NICE = said("r2", Place.PLAN, "Nice");
    private static final Plan PLAN = new Edit.Add(Card.of(CardType.TOUCHPOINT, new Id("video"), Stage.AWARE, Fields.of(CardFields.TITLE, "Video"))).apply(Plan.blank("Plan"));

    private static Remark said(String id, Place at, String text) {
        return Remarks.said(new Id(id), at, "Anna", "2027-03-05T10:00:00Z", text);
    }

    private static Plan holding(Remark... remarks) {
        return PLAN.withSettings(PLAN.settings().with(Settings.REMARKS, List.of(remarks)));
    }

    private static Remark resolved(Remark remark) {
        return new Remark(remark.fields().with(Remark.RESOLVED, true));
    }

    @Test
    void remarksStandInTheOrderInWhichTheyWereAdded() {
        assertEquals(holding(LONG, NICE), new Edit.AddRemark(NICE).apply(new Edit.AddRemark(LONG).apply(PLAN)));
    }

    @Test
    void aRemarkWhoseIdIsThereIsNotAddedAgain() {
        var plan = holding(LONG);

        assertSame(plan, new Edit.AddRemark(said("r1", Place.PLAN, "Other")).apply(plan));
    }

    @Test
    void aRemarkIsResolvedOpenedAgainRewordedAndDeletedWhereItStands() {
        assertEquals(holding(resolved(LONG), NICE), new Edit.ResolveRemark(LONG).apply(holding(LONG, NICE)));
        assertEquals(holding(LONG, NICE), new Edit.ReopenRemark(resolved(LONG)).apply(holding(resolved(LONG), NICE)));
        assertEquals(holding(said("r1", CARD, "Shorter"), NICE), new Edit.RewordRemark(LONG, "Shorter").apply(holding(LONG, NICE)));
        assertEquals(holding(NICE), new Edit.DeleteRemark(LONG).apply(holding(LONG, NICE)));
        assertEquals(PLAN, new Edit.DeleteRemark(LONG).apply(holding(LONG)));
    }

    @Test
    void whatIsGoneOrSoAlreadyGivesTheVeryPlan() {
        var plan = holding(resolved(LONG));

        for (var edit : List.of(new Edit.ResolveRemark(resolved(LONG)), new Edit.ReopenRemark(NICE), new Edit.DeleteRemark(NICE),
                new Edit.RewordRemark(NICE, "x"), new Edit.RewordRemark(resolved(LONG), "Too long")))
            assertSame(plan, edit.apply(plan), edit.toString());
    }

    @Test
    void oneWithoutAnIdCanBeDealtWithToo() {
        var bare = new Remark(Fields.of(Remark.TEXT, "no id"));
        var other = new Remark(Fields.of(Remark.TEXT, "none either"));

        assertEquals(holding(bare, resolved(other)), new Edit.ResolveRemark(other).apply(holding(bare, other)));
        assertEquals(holding(other, bare), new Edit.AddRemark(bare).apply(holding(other)));
    }

    @Test
    void typingOneTextIsOneStep() {
        var history = History.<String>of(holding(LONG)).after(new Edit.RewordRemark(LONG, "S"), "").after(new Edit.RewordRemark(said("r1", CARD, "S"), "Sh"), "");

        assertEquals(holding(said("r1", CARD, "Sh")), history.now());
        assertEquals(Optional.of(Phrase.of("edit.reword-remark")), history.undoes());
        assertEquals(holding(LONG), history.undo("").orElseThrow().history().now());
    }

    @Test
    void remarksStayWhenTheirCardIsDeletedAndAreFoundAgainWhenThatIsUndone() {
        var history = History.<String>of(holding(LONG)).after(new Edit.Delete(Set.of(new Id("video"))), "");

        assertEquals(List.of(LONG), Remarks.of(history.now()).all());
        assertEquals(Optional.empty(), Remarks.about(history.now(), LONG));
        assertEquals(1, Remarks.open(history.now(), Place.PLAN));
        assertEquals(Optional.of(CARD), Remarks.about(history.undo("").orElseThrow().history().now(), LONG));
    }
}
