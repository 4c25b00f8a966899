package journey.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.layout.Board;
import journey.layout.Extra;
import journey.layout.Imprint;
import journey.layout.Layout;
import journey.layout.Subject;
import journey.layout.Traces;
import journey.layout.View;
import journey.plan.Audience;
import journey.plan.End;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.report.Told;
import journey.text.Words;

/// Two plans on one board: the later as it is, and what is gone from the earlier as ghosts at the places where it stood. What the forecast
/// says of either is not on it, as it would be a forecast of neither.
///
/// @param plan   with the ghosts among its cards
/// @param traces what became of what stands in it
/// @param left   the ghosts of cards that stand elsewhere now, by the ids of those
/// @param drawn  the places of links that the board has a line for; of others their card speaks
public record Both(Plan plan, Traces traces, Map<Id, Id> left, Set<Place> drawn) {

    /// @param told   each change between them
    /// @param stages what stages lost or gained as a whole
    static Both of(Plan before, Plan after, List<Told> told, Map<Stage, List<String>> stages, Words words) {
        var ghosts = Ghosts.of(before, after);
        var plan = new Plan(after.settings(), audiences(before, after, ghosts), after.stages(), ghosts.cards(), links(before, after, ghosts), List.of());
        var drawn = plan.links().stream().filter(Both::isDrawn).<Place>map(Link::place).collect(Collectors.toSet());
        return new Both(plan, new Tracing(before, plan, ghosts, drawn, words).of(told, stages), Map.copyOf(ghosts.left()), drawn);
    }

    private static List<Audience> audiences(Plan before, Plan after, Ghosts ghosts) {
        return Stream.concat(after.audiences().stream(), before.audiences().stream().filter(one -> after.audience(one.id()).isEmpty() && !ghosts.cards().has(one.id()))).toList();
    }

    /// With those that are gone, where they can still be drawn: from card to card, or said by a card that is gone with them.
    private static List<Link> links(Plan before, Plan after, Ghosts ghosts) {
        var all = new LinkedHashSet<>(after.links());
        var there = after.links().stream().map(Link::place).collect(Collectors.toSet());
        for (var link : before.links())
            if (!there.contains(link.place()) && ghosts.cards().has(link.from()) && link.target().filter(id -> !ghosts.cards().has(id)).isEmpty()
                    && (isDrawn(link) || !after.cards().has(link.from()) && link.kind() != LinkKind.STEP_BACK)) all.add(link);
        return new ArrayList<>(all);
    }

    private static boolean isDrawn(Link link) {
        return link.to() instanceof End.AtCard && link.kind() != LinkKind.STEP_BACK;
    }

    /// The part of the board where something of a place is to be seen, if there is one.
    public Optional<Subject> subject(Place place) {
        return switch (place) {
            case Place.Whole _ -> Optional.empty();
            case Place.OfStage(var stage) -> Optional.of(new Subject.OfStage(stage));
            case Place.Of(var id) -> Optional.of(id).filter(plan.cards()::has).or(() -> Optional.ofNullable(left.get(id))).map(Subject.OfCard::new);
            case Place.OfLink link -> drawn.contains(link) ? Optional.of(new Subject.OfLink(link)) : subject(new Place.Of(link.from()));
        };
    }

    /// The board, with what its signs mean below it.
    ///
    /// @param title that stands above it, "" for a window that says it elsewhere
    public Board board(Words words, String title) {
        var view = View.in(words).without(Extra.PROBLEMS, Extra.GHOSTS, Extra.FORECAST).with(Extra.LEGEND).with(traces);
        return Layout.of(plan, title.isEmpty() ? view.without(Extra.TITLE) : view.with(new Imprint(Optional.of(title), Optional.empty())));
    }
}
