package journey.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.forecast.Inputs;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Remarks;
import journey.plan.Stage;

/// What of a plan goes on the board, put in order once: the cards of every cell, the stages and lanes to draw, what leads away from
/// each card, and how many open remarks it has.
final class Contents {
    final Plan plan;
    final View view;
    final List<Stage> stages;
    final List<Lane> lanes;
    private final Map<Grid.Cell, List<Card>> cells = new LinkedHashMap<>();
    private final Map<Id, List<Link>> ways = new HashMap<>();
    private final Map<Place, Integer> remarks = new HashMap<>();
    private final Set<Stage> planned = EnumSet.noneOf(Stage.class);
    private final Set<Stage> held = EnumSet.noneOf(Stage.class);
    private final Set<Lane> filled = EnumSet.noneOf(Lane.class);

    Contents(Plan plan, View view) {
        this.plan = plan;
        this.view = view;
        for (var card : plan.cards()) sort(card);
        for (var link : plan.links())
            if (!view.traces().isPast(link)) ways.computeIfAbsent(link.from(), _ -> new ArrayList<>(2)).add(link);
        if (view.shows(Extra.REMARKS)) Remarks.of(plan).all().stream().filter(Remarks::isOpen).forEach(one -> remarks.merge(Remarks.shownAt(plan, one), 1, Integer::sum));
        stages = view.only().isEmpty() ? Stage.ALL : Stage.ALL.stream().filter(held::contains).toList();
        lanes = List.of(Lane.values()).stream().filter(this::isShown).toList();
    }

    private void sort(Card card) {
        if (card.counts() && Lane.of(card) != Lane.NOTES && !view.traces().isGhost(card.id())) planned.add(card.stage());
        if (!view.shows(card.id())) return;
        held.add(card.stage());
        filled.add(Lane.of(card));
        cells.computeIfAbsent(new Grid.Cell(card.stage(), Lane.of(card)), _ -> new ArrayList<>()).add(card);
    }

    private boolean isShown(Lane lane) {
        return filled.contains(lane) || lane != Lane.NOTES && view.only().isEmpty();
    }

    List<Card> cards(Stage stage, Lane lane) {
        return cells.getOrDefault(new Grid.Cell(stage, lane), List.of());
    }

    /// What leads away from a card, in the order of the file.
    List<Link> ways(Id card) {
        return ways.getOrDefault(card, List.of());
    }

    /// Whether the strip of the forecast stands below the lanes. Chosen cards are drawn without it: it speaks of all stages.
    boolean hasForecast() {
        return view.shows(Extra.FORECAST) && view.only().isEmpty() && Inputs.isBegun(plan);
    }

    /// How many open remarks are shown at a place.
    int remarks(Place place) {
        return remarks.getOrDefault(place, 0);
    }

    /// Whether a stage holds a card that counts; notes and retired cards do not.
    boolean isPlanned(Stage stage) {
        return planned.contains(stage);
    }

    /// Whether nothing is planned at all, and nothing drawn.
    boolean isBlank() {
        return plan.cards().isEmpty();
    }

    /// Whether a stage is empty, not on purpose, and a later one is not.
    boolean isSkipped(Stage stage) {
        return !isPlanned(stage) && !plan.stage(stage).isSkipped() && planned.stream().anyMatch(stage::isBefore);
    }

    /// Where a card that is not there could stand: in a skipped stage and in the next one to plan, and all along a lane without
    /// cards; of a blank plan in its first stage. What is skipped on purpose and what has cards gets none.
    boolean hasGhost(Stage stage, Lane lane) {
        if (!view.shows(Extra.GHOSTS) || view.only().isPresent() || lane == Lane.NOTES) return false;
        if (isBlank()) return stage == Stage.AWARE;
        if (plan.stage(stage).isSkipped() || !cards(stage, lane).isEmpty()) return false;
        return !filled.contains(lane) || isSkipped(stage) || isNext(stage);
    }

    private boolean isNext(Stage stage) {
        return !isPlanned(stage) && stage.previous().map(this::isPlanned).orElse(true) && planned.stream().noneMatch(stage::isBefore);
    }
}
