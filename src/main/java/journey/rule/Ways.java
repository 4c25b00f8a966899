package journey.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Card;
import journey.plan.End;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Plan;
import journey.plan.Stage;

/// The links of a plan by their ends, as the rules look at them: in the order of their cards on the board, whatever their order in the file.
/// Links of retired cards and of notes lead nowhere and are not here, nor is a link of a card to itself.
final class Ways {
    private final Plan plan;
    private final List<Link> all = new ArrayList<>();
    private final Map<Id, List<Link>> from = new HashMap<>();
    private final Map<Id, List<Link>> to = new HashMap<>();
    private final Map<Stage, List<Link>> into = new EnumMap<>(Stage.class);

    Ways(Plan plan) {
        this.plan = plan;
        for (var link : plan.links())
            if (counts(link.from()) && link.target().filter(id -> !counts(id) || id.equals(link.from())).isEmpty())
                from.computeIfAbsent(link.from(), _ -> new ArrayList<>(2)).add(link);
        for (var card : plan.cards()) {
            var links = from(card);
            if (links.size() > 1) links.sort(Comparator.comparingInt(this::order));
            for (var link : links) add(link);
        }
    }

    private void add(Link link) {
        all.add(link);
        link.target().ifPresent(id -> to.computeIfAbsent(id, _ -> new ArrayList<>(2)).add(link));
        into.computeIfAbsent(end(link), _ -> new ArrayList<>()).add(link);
    }

    /// Stages as a whole stand before all cards.
    private int order(Link link) {
        return switch (link.to()) {
            case End.AtStage(var stage) -> stage.ordinal() - Stage.ALL.size();
            case End.AtCard(var id) -> plan.cards().place(id);
        };
    }

    private boolean counts(Id card) {
        return plan.card(card).filter(one -> one.counts() && !(one instanceof Card.Note)).isPresent();
    }

    List<Link> all() {
        return all;
    }

    List<Link> from(Card card) {
        return from.getOrDefault(card.id(), List.of());
    }

    /// The links that end at the card itself.
    List<Link> to(Card card) {
        return to.getOrDefault(card.id(), List.of());
    }

    /// The links that end in a stage: at one of its cards or at the stage as a whole, also those that begin in it.
    List<Link> into(Stage stage) {
        return into.getOrDefault(stage, List.of());
    }

    /// The links from one stage into another.
    Stream<Link> between(Stage start, Stage end) {
        return into(end).stream().filter(link -> start(link) == start);
    }

    Card card(Link link) {
        return plan.card(link.from()).orElseThrow();
    }

    Optional<Card> target(Link link) {
        return link.target().flatMap(plan::card);
    }

    Stage start(Link link) {
        return card(link).stage();
    }

    Stage end(Link link) {
        return switch (link.to()) {
            case End.AtStage(var stage) -> stage;
            case End.AtCard(var id) -> plan.card(id).orElseThrow().stage();
        };
    }
}
