package journey.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.edit.Edit;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Remarks;
import journey.plan.Settings.Remark;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;

/// What becomes of the remarks of two people who work on one plan.
class RemarkMergeTest {
    private static final Place VIDEO = new Place.Of(new Id("video"));
    private static final Remark LONG = said("r1", "Cem", "Too long?");
    private static final Plan BASE = after(Plan.blank("Launch"),
            new Edit.Add(Card.of(CardType.TOUCHPOINT, new Id("video"), Stage.AWARE, Fields.of(CardFields.TITLE, "Video"))), new Edit.AddRemark(LONG));
    private static final Remark ANNAS = said("r2", "Anna", "20 seconds are enough.");
    private static final Remark BENS = said("r3", "Ben", "Nobody watched it to the end.");

    private static Remark said(String id, String by, String text) {
        return Remarks.said(new Id(id), VIDEO, by, "2027-03-05T10:00:00Z", text);
    }

    private static Plan after(Plan plan, Edit... edits) {
        for (var edit : edits) plan = edit.apply(plan);
        return plan;
    }

    private static Merged merge(Plan mine, Plan theirs) {
        Ids ids = () -> new Id("fresh");
        return Merge.of(BASE, mine, theirs, ids);
    }

    private static Remark resolved(Remark remark) {
        return new Remark(remark.fields().with(Remark.RESOLVED, true));
    }

    @Test
    void whenOneResolvesAndBothAnswerAllOfItIsThere() {
        var anna = after(BASE, new Edit.ResolveRemark(LONG), new Edit.AddRemark(ANNAS));
        var ben = after(BASE, new Edit.AddRemark(BENS));
        var merged = merge(anna, ben);

        assertEquals(List.of(), merged.conflicts());
        assertEquals(List.of(resolved(LONG), ANNAS, BENS), Remarks.of(merged.plan()).all());
        assertEquals(Set.copyOf(Remarks.of(merged.plan()).all()), Set.copyOf(Remarks.of(merge(ben, anna).plan()).all()));
    }

    @Test
    void rewordingAndResolvingOfOneRemarkAreBothThere() {
        var merged = merge(after(BASE, new Edit.RewordRemark(LONG, "Far too long?")), after(BASE, new Edit.ResolveRemark(LONG)));

        assertEquals(List.of(), merged.conflicts());
        assertEquals(List.of(resolved(said("r1", "Cem", "Far too long?"))), Remarks.of(merged.plan()).all());
    }

    @Test
    void anAnswerAboutACardThatTheOtherDeletedIsKept() {
        var merged = merge(after(BASE, new Edit.Delete(Set.of(new Id("video")))), after(BASE, new Edit.AddRemark(BENS)));

        assertEquals(List.of(), merged.conflicts());
        assertEquals(List.of(LONG, BENS), Remarks.of(merged.plan()).all());
        assertEquals(Optional.empty(), Remarks.about(merged.plan(), BENS));
    }
}
