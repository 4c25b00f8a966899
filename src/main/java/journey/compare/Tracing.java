package journey.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import journey.layout.Lane;
import journey.layout.Sign;
import journey.layout.Trace;
import journey.layout.Traces;
import journey.merge.Change;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.report.Told;
import journey.text.Words;

/// Gathers what became of each thing on the board of two plans. What concerns the plan as a whole, or an audience, has no place there and is
/// said beside it.
final class Tracing {
    private final Plan before;
    private final Plan both;
    private final Ghosts ghosts;
    private final Set<Place> drawn;
    private final Words words;
    private final Map<Place, Gathered> gathered = new HashMap<>();

    private record Gathered(EnumSet<Sign> signs, List<String> notes) {}

    /// @param both  the plan that holds the ghosts
    /// @param drawn the places of links that the board has a line for
    Tracing(Plan before, Plan both, Ghosts ghosts, Set<Place> drawn, Words words) {
        this.before = before;
        this.both = both;
        this.ghosts = ghosts;
        this.drawn = drawn;
        this.words = words;
    }

    Traces of(List<Told> told, Map<Stage, List<String>> stages) {
        stages.forEach((stage, sentences) -> sentences.forEach(sentence -> add(new Place.OfStage(stage), Sign.CHANGED, sentence)));
        told.forEach(this::add);
        return new Traces(gathered.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> trace(one.getValue()))));
    }

    private void add(Told told) {
        switch (told.change()) {
            case Change.CardAdded(var card) -> add(place(card.id()), Sign.ADDED, "");
            case Change.CardRemoved(var card) -> add(place(ghosts.left().getOrDefault(card.id(), card.id())), Sign.REMOVED, "");
            case Change.CardMoved(var card, _) -> {
                add(place(card.id()), Sign.MOVED, told.brief());
                leave(card, words.say("compare.left", card.stage()));
            }
            case Change.CardReordered(var card, _) -> add(place(card.id()), Sign.MOVED, told.brief());
            case Change.CardReplaced(var old, var card) -> {
                add(place(card.id()), Sign.CHANGED, told.brief());
                if (Lane.of(old) != Lane.of(card)) leave(card, words.say("compare.left", card.stage()));
            }
            case Change.LinkAdded(var link) -> add(link.place(), Sign.ADDED, told.brief());
            case Change.LinkRemoved(var link) -> add(link.place(), Sign.REMOVED, told.brief());
            case Change.ValueChanged(var at, _, _) -> add(at.place(), told.brief());
            case Change.AudienceAdded _, Change.AudienceRemoved _ -> {}
        }
    }

    private void add(Place place, String note) {
        switch (place) {
            case Place.OfStage _ -> add(place, Sign.CHANGED, note);
            case Place.Of(var id) when both.cards().has(id) -> add(place, Sign.CHANGED, note);
            case Place.OfLink link -> add(link, Sign.CHANGED, note);
            case Place.Whole _, Place.Of _ -> {}
        }
    }

    /// A card that is new or gone itself says by that what became of its ways.
    private void add(Place.OfLink link, Sign sign, String note) {
        if (drawn.contains(link)) add((Place) link, sign, sign == Sign.CHANGED ? note : "");
        else if (before.cards().has(link.from()) && both.cards().has(link.from()) && !isGone(link.from())) add(place(link.from()), Sign.CHANGED, note);
    }

    private boolean isGone(Id card) {
        var one = gathered.get(place(card));
        return one != null && one.signs().contains(Sign.REMOVED);
    }

    private void leave(Card card, String note) {
        var ghost = ghosts.left().get(card.id());
        if (ghost != null) add(place(ghost), Sign.LEFT, note);
    }

    private void add(Place place, Sign sign, String note) {
        var one = gathered.computeIfAbsent(place, _ -> new Gathered(EnumSet.noneOf(Sign.class), new ArrayList<>()));
        one.signs().add(sign);
        if (!note.isEmpty() && !one.notes().contains(note)) one.notes().add(note);
    }

    private static Place place(Id id) {
        return new Place.Of(id);
    }

    private Trace trace(Gathered one) {
        var signs = one.signs().stream().sorted(Comparator.reverseOrder()).toList();
        return new Trace(signs, one.notes(), switch (signs.getFirst()) {
            case ADDED -> words.say("compare.spoken.added");
            case REMOVED -> words.say("compare.spoken.removed");
            case LEFT -> words.say("compare.spoken.left", one.notes());
            case CHANGED, MOVED -> words.say("compare.spoken.changed", one.notes());
        });
    }
}
