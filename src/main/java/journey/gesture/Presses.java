package journey.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.layout.Grid;
import journey.plan.Id;
import journey.plan.Place;

/// What a press of a button begins, and what becomes of it when the pointer moves on.
final class Presses {
    private Presses() {}

    static Gesture.Step begin(Input.Press press, Setting setting) {
        return switch (press.button()) {
            case MIDDLE -> Gesture.Step.to(new Gesture.Panning(press.at()));
            case SECONDARY -> ask(press, setting);
            case PRIMARY -> press.held().contains(Held.SPACE) ? Gesture.Step.to(new Gesture.Panning(press.at()))
                    : press.clicks() == 2 ? twice(press, setting) : once(press, setting);
        };
    }

    /// What a menu is asked for is chosen first, unless it is among what is chosen already.
    private static Gesture.Step ask(Input.Press press, Setting setting) {
        var place = press.on().place().orElse(Place.PLAN);
        return setting.selection().has(place) ? Gesture.Step.to(Gesture.IDLE)
                : Gesture.Step.to(Gesture.IDLE, new Effect.Select(Selection.of(place)));
    }

    private static Gesture.Step twice(Input.Press press, Setting setting) {
        return switch (press.on()) {
            case Target.OfCard(var id) when isPlain(press.held()) -> Gesture.Step.to(Gesture.IDLE, new Effect.EditTitle(id));
            case Target.OfTitle _ -> pressing(press, List.of(), new Effect.EditPlan());
            case Target.OfCell(var cell) -> setting.landing(cell.lane(), press.at())
                    .map(spot -> Gesture.Step.to(Gesture.IDLE, new Effect.Add(cell.lane().type(), Optional.empty(), spot)))
                    .orElse(Gesture.Step.to(Gesture.IDLE));
            case Target.OfCard _, Target.OfHandle _, Target.OfLink _, Target.OfBadge _, Target.OfRemarks _, Target.OfGhost _, Target.OfStage _, Target.OfNumbers _,
                 Target.OfGround _ -> once(press, setting);
        };
    }

    private static Gesture.Step once(Input.Press press, Setting setting) {
        return switch (press.on()) {
            case Target.OfHandle(var id) -> Gesture.Step.to(new Gesture.Linking(id, press.at(), Optional.empty()));
            case Target.OfCard(var id) -> take(press, new Place.Of(id), setting);
            case Target.OfLink(var link) -> take(press, link, setting);
            case Target.OfStage(var stage) -> take(press, new Place.OfStage(stage), setting);
            case Target.OfBadge(var place) -> pressing(press, List.of(), new Effect.Select(Selection.of(place)), new Effect.Explain(place));
            case Target.OfRemarks(var place) -> pressing(press, List.of(), new Effect.Select(Selection.of(place)), new Effect.Remarks(place));
            case Target.OfNumbers(var stage) -> pressing(press, List.of(), new Effect.Select(Selection.of(new Place.OfStage(stage))), new Effect.Numbers(stage));
            case Target.OfGhost(var cell) -> pressing(press, List.of(), new Effect.Accept(cell));
            case Target.OfTitle _, Target.OfCell _, Target.OfGround _ -> isPlain(press.held())
                    ? pressing(press, List.of(), new Effect.Select(Selection.NONE)) : pressing(press, List.of());
        };
    }

    /// What is pressed is chosen at once, so that a drag takes it along. But where it is one of several that are chosen, choosing it
    /// alone, or taking it out, waits for the click: a drag moves them all.
    private static Gesture.Step take(Input.Press press, Place place, Setting setting) {
        var chosen = setting.selection().has(place);
        if (press.held().contains(Held.SHORTCUT))
            return chosen ? pressing(press, List.of(), new Effect.Select(setting.selection().toggled(place)))
                    : pressing(press, List.of(new Effect.Select(setting.selection().toggled(place))));
        if (press.held().contains(Held.SHIFT))
            return pressing(press, chosen ? List.of() : List.of(new Effect.Select(setting.selection().toggled(place))));
        return chosen ? pressing(press, List.of(), new Effect.Select(Selection.of(place)))
                : pressing(press, List.of(new Effect.Select(Selection.of(place))));
    }

    private static Gesture.Step pressing(Input.Press press, List<Effect> now, Effect... click) {
        return new Gesture.Step(new Gesture.Pressing(press.on(), press.at(), press.held(), List.of(click)), now);
    }

    /// The pointer has moved too far for a click.
    static Gesture.Step drag(Gesture.Pressing pressing, Input.Move move, Setting setting) {
        return switch (pressing.on()) {
            case Target.OfCard(var id) -> Gesture.Step.to(carry(id, pressing, move, setting));
            case Target.OfBadge(Place.Of(var id)) when setting.card(id).isPresent() -> Gesture.Step.to(carry(id, pressing, move, setting));
            case Target.OfRemarks(Place.Of(var id)) when setting.card(id).isPresent() -> Gesture.Step.to(carry(id, pressing, move, setting));
            case Target.OfTitle _, Target.OfCell _, Target.OfGround _, Target.OfGhost _ -> band(pressing, move, setting);
            case Target.OfHandle _, Target.OfLink _, Target.OfBadge _, Target.OfRemarks _, Target.OfStage _, Target.OfNumbers _ ->
                    Gesture.Step.to(new Gesture.Pressing(pressing.on(), pressing.from(), pressing.held(), List.of()));
        };
    }

    private static Gesture.Dragging carry(Id lead, Gesture.Pressing pressing, Input.Move move, Setting setting) {
        var cards = setting.selection().cards();
        return new Gesture.Dragging(cards.contains(lead) ? cards : Set.of(lead), lead, pressing.from(), move.at(), move.held(),
                Optional.<Grid.Spot>empty()).at(move.at(), move.held(), setting);
    }

    private static Gesture.Step band(Gesture.Pressing pressing, Input.Move move, Setting setting) {
        var base = isPlain(pressing.held()) ? Selection.NONE : setting.selection();
        return new Gesture.Banding(pressing.from(), move.at(), setting.selection(), base).chosen(setting);
    }

    private static boolean isPlain(Set<Held> held) {
        return !held.contains(Held.SHIFT) && !held.contains(Held.SHORTCUT);
    }
}
