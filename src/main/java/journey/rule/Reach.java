package journey.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;
import journey.plan.Card;
import journey.plan.End;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.Stage;

/// Where people get to over the links, from each card and from each stage as a whole. Who is led to a stage as a whole may go on with any of
/// its cards. So may who is at a touchpoint or a metric without a link of its own, for nobody is kept there; an offer or a call to action asks
/// for a yes and has to say itself what comes of it. A loop is no way to go: it brings new people to where it ends, not those who are here.
final class Reach {
    private final View view;
    private final Map<Stage, List<End>> cards = new EnumMap<>(Stage.class);
    private final Map<End, List<End>> before = new HashMap<>();
    private final Map<End, Stage> furthest = new HashMap<>();
    private final List<End> ends = new ArrayList<>();

    Reach(View view) {
        this.view = view;
        for (var stage : Stage.ALL) cards.put(stage, new ArrayList<>());
        for (var card : view.cards()) cards.get(card.stage()).add(new End.AtCard(card.id()));
        for (var card : view.remarks()) if (card instanceof Card.Foreign) cards.get(card.stage()).add(new End.AtCard(card.id()));
        for (var stage : Stage.ALL) {
            know(new End.AtStage(stage));
            cards.get(stage).forEach(this::know);
        }
        for (var stage : Stage.ALL.reversed()) settle(stage);
    }

    private void know(End start) {
        var after = after(start);
        if (after.isEmpty()) ends.add(start);
        for (var next : after) before.computeIfAbsent(next, _ -> new ArrayList<>(2)).add(start);
    }

    /// Of those that lead to a stage, the ones that lead to no later one: for the last stage is looked at first.
    private void settle(Stage stage) {
        var here = new ArrayList<>(cards.get(stage));
        here.add(new End.AtStage(stage));
        here.removeIf(furthest::containsKey);
        for (var end : walk(here, end -> leadingTo(end).stream().filter(one -> !furthest.containsKey(one)).toList())) furthest.put(end, stage);
    }

    /// Whether people get from a card to any later stage.
    boolean getsOn(Card card) {
        return furthest.get(new End.AtCard(card.id())).isAfter(card.stage());
    }

    /// Where nothing leads on from.
    List<End> ends() {
        return ends;
    }

    /// What is met on from a card or stage, the card itself only if the way comes back to it.
    SequencedSet<End> from(End start) {
        return walk(after(start), this::after);
    }

    /// Some cards, and all from which one of them can be met.
    SequencedSet<End> to(Collection<? extends End> ends) {
        return walk(ends, this::leadingTo);
    }

    private static SequencedSet<End> walk(Collection<? extends End> starts, Function<End, List<End>> next) {
        var met = new LinkedHashSet<End>(starts);
        var waiting = new ArrayDeque<End>(starts);
        while (!waiting.isEmpty())
            for (var end : next.apply(waiting.remove()))
                if (met.add(end)) waiting.add(end);
        return met;
    }

    private List<End> leadingTo(End end) {
        return before.getOrDefault(end, List.of());
    }

    private List<End> after(End end) {
        return switch (end) {
            case End.AtStage(var stage) -> cards.get(stage);
            case End.AtCard(var id) -> view.plan().card(id).map(this::after).orElseThrow();
        };
    }

    private List<End> after(Card card) {
        var ways = view.ways().from(card).stream().filter(link -> link.kind() != LinkKind.LOOP).map(Link::to).toList();
        if (!ways.isEmpty()) return ways;
        return switch (card) {
            case Card.Offer _, Card.CallToAction _ -> List.of();
            case Card.Touchpoint _, Card.Metric _, Card.Note _, Card.Foreign _ -> List.of(new End.AtStage(card.stage()));
        };
    }
}
