package journey.app.panels;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.layout.Lane;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.rule.Findings;
import journey.rule.Problem;

/// A branch of the outline: what it stands for, and the branches below it. The outline is always complete: findings about the plan, then
/// stage by stage the findings about it, its lanes, their cards in order, and below a card what is found about it and where it leads.
record Branch(Key key, List<Branch> below) {
    Branch {
        below = List.copyOf(below);
    }

    /// What a branch stands for. It stays the same while texts change, so that what is open stays open.
    sealed interface Key {
        record Top() implements Key {}

        record OfStage(Stage stage) implements Key {}

        record OfLane(Stage stage, Lane lane) implements Key {}

        record OfCard(Id card) implements Key {}

        record OfWay(Place.OfLink way) implements Key {}

        record OfProblem(String rule, Place about) implements Key {}

        /// What is selected on the board when this is selected here.
        default Optional<Place> place() {
            return switch (this) {
                case OfStage(var stage) -> Optional.of(new Place.OfStage(stage));
                case OfCard(var card) -> Optional.of(new Place.Of(card));
                case OfWay(var way) -> Optional.of(way);
                case Top _, OfLane _, OfProblem _ -> Optional.empty();
            };
        }
    }

    static Branch of(Plan plan, Findings findings) {
        return new Growing(plan, findings).top();
    }

    Branch(Key key) {
        this(key, List.of());
    }

    /// The findings and links of a plan, sorted by where they belong.
    private static final class Growing {
        private final Map<Stage, Map<Lane, List<Card>>> cards = new EnumMap<>(Stage.class);
        private final Map<Place, List<Branch>> problems = new HashMap<>();
        private final Map<Id, List<Link>> ways = new HashMap<>();

        Growing(Plan plan, Findings findings) {
            for (var card : plan.cards())
                cards.computeIfAbsent(card.stage(), _ -> new EnumMap<>(Lane.class)).computeIfAbsent(Lane.of(card), _ -> new ArrayList<>()).add(card);
            for (var link : plan.links()) ways.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link);
            for (var problem : findings.problems())
                problems.computeIfAbsent(home(plan, problem), _ -> new ArrayList<>()).add(new Branch(new Key.OfProblem(problem.rule(), problem.place())));
        }

        /// Where a finding is listed: an audience has no branch, so what is found about it stands with the plan.
        private static Place home(Plan plan, Problem problem) {
            return switch (problem.place()) {
                case Place.Of(var id) when plan.audiences().stream().map(Audience::id).anyMatch(id::equals) -> Place.PLAN;
                case Place.OfLink(var from, _) -> new Place.Of(from);
                case Place.Whole _, Place.OfStage _, Place.Of _ -> problem.place();
            };
        }

        Branch top() {
            return new Branch(new Key.Top(), Stream.concat(found(Place.PLAN), Stage.ALL.stream().map(this::stage)).toList());
        }

        private Stream<Branch> found(Place place) {
            return problems.getOrDefault(place, List.of()).stream();
        }

        private Branch stage(Stage stage) {
            var lanes = cards.getOrDefault(stage, Map.of()).entrySet().stream()
                    .map(lane -> new Branch(new Key.OfLane(stage, lane.getKey()), lane.getValue().stream().map(this::card).toList()));
            return new Branch(new Key.OfStage(stage), Stream.concat(found(new Place.OfStage(stage)), lanes).toList());
        }

        private Branch card(Card card) {
            var out = ways.getOrDefault(card.id(), List.of()).stream().map(link -> new Branch(new Key.OfWay(link.place())));
            return new Branch(new Key.OfCard(card.id()), Stream.concat(found(new Place.Of(card.id())), out).toList());
        }
    }
}
