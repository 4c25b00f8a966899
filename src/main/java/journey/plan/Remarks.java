package journey.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import journey.plan.Settings.Remark;

/// What people said about the places of a plan, in the order of the file. Anybody may have written it, so nothing about a remark is sure: one
/// without an id, a time or an author, or about something that is gone, is kept and shown like the others. A remark is therefore known by all
/// that it says, not by its id alone.
public record Remarks(List<Remark> all) {
    public Remarks {
        all = List.copyOf(all);
    }

    public static Remarks of(Plan plan) {
        return new Remarks(plan.settings().list(Settings.REMARKS));
    }

    /// @param on when it was said, as the file writes it: an ISO instant
    public static Remark said(Id id, Place at, String by, String on, String text) {
        return new Remark(new Fields.Filling().put(Remark.ID, id).put(Remark.AT, at.text()).put(Remark.BY, by).put(Remark.ON, on)
                .put(Remark.TEXT, text).done(List.of()));
    }

    public static boolean isOpen(Remark remark) {
        return !remark.fields().is(Remark.RESOLVED);
    }

    /// What a remark is about, if that is still there.
    public static Optional<Place> about(Plan plan, Remark remark) {
        return Place.of(remark.fields().text(Remark.AT)).filter(plan::has);
    }

    /// Where a board shows a remark: one about a link at the card where it begins, and at the plan what has no other place there.
    public static Place shownAt(Plan plan, Remark remark) {
        return about(plan, remark).map(place -> switch (place) {
            case Place.OfLink(var from, _) -> new Place.Of(from);
            case Place.Of(var id) -> plan.cards().has(id) ? place : Place.PLAN;
            case Place.Whole _, Place.OfStage _ -> place;
        }).orElse(Place.PLAN);
    }

    /// How many open remarks a board shows at a place.
    public static int open(Plan plan, Place place) {
        return (int) of(plan).all.stream().filter(one -> isOpen(one) && shownAt(plan, one).equals(place)).count();
    }

    /// With one more at the end; the very same where one with its id is there.
    public Remarks with(Remark remark) {
        var id = remark.fields().get(Remark.ID);
        if (id.isPresent() && all.stream().anyMatch(one -> one.fields().get(Remark.ID).equals(id))) return this;
        var more = new ArrayList<>(all);
        more.add(remark);
        return new Remarks(more);
    }

    /// With one changed where it stands; the very same if it is gone.
    public Remarks changing(Remark remark, UnaryOperator<Fields> change) {
        var at = all.indexOf(remark);
        if (at < 0) return this;
        var next = new ArrayList<>(all);
        next.set(at, new Remark(change.apply(remark.fields())));
        return new Remarks(next);
    }

    public Remarks without(Remark remark) {
        var at = all.indexOf(remark);
        if (at < 0) return this;
        var next = new ArrayList<>(all);
        next.remove(at);
        return new Remarks(next);
    }
}
