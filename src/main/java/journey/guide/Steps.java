package journey.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import journey.plan.Card;
import journey.plan.Plan;
import journey.plan.Stage;

/// The twelve steps of closeness as a plan takes them: which cards take each, and where an ask comes more than one step too soon.
///
/// @param cards the cards that take a step, the first on the way first; a step that nothing takes is not in here
/// @param held  the stages that hold cards
public record Steps(Map<Step, List<Card>> cards, Set<Stage> held) {
    private static final int MOST_SKIPPED = 1;
    private static final List<Step> ALL = List.of(Step.values());

    /// An ask, the one before it, and the steps between them that nothing takes.
    public record Jump(Step from, Step to, List<Step> skipped) {}

    /// Of all cards that count. Retired ones do not, nor do notes and cards of unknown types.
    public static Steps of(Plan plan) {
        return of(stage -> plan.cardsIn(stage).filter(Card::counts).filter(Steps::saysSomething).toList());
    }

    private static boolean saysSomething(Card card) {
        return switch (card) {
            case Card.Touchpoint _, Card.Offer _, Card.CallToAction _, Card.Metric _ -> true;
            case Card.Note _, Card.Foreign _ -> false;
        };
    }

    /// @param in the cards of each stage that count, in their order on the board
    public static Steps of(Function<Stage, ? extends Collection<Card>> in) {
        var cards = new EnumMap<Step, List<Card>>(Step.class);
        var held = EnumSet.noneOf(Stage.class);
        for (var stage : Stage.ALL)
            for (var card : in.apply(stage)) {
                held.add(stage);
                for (var step : ALL) if (step.isTakenBy(card)) cards.computeIfAbsent(step, _ -> new ArrayList<>(2)).add(card);
            }
        return new Steps(cards, held);
    }

    /// The first card on the way that takes a step.
    public Optional<Card> first(Step step) {
        return taking(step).stream().findFirst();
    }

    public List<Card> taking(Step step) {
        return cards.getOrDefault(step, List.of());
    }

    /// Where each step that is taken is taken first.
    public Map<Step, Stage> stages() {
        var stages = new EnumMap<Step, Stage>(Step.class);
        cards.forEach((step, all) -> stages.put(step, all.getFirst().stage()));
        return stages;
    }

    public List<Jump> jumps() {
        return jumps(stages(), held);
    }

    /// The asks that come more than one step too soon. The steps of an empty stage are not looked at, for of that the coverage rules
    /// speak.
    ///
    /// @param taken where each step that is taken is taken first
    public static List<Jump> jumps(Map<Step, Stage> taken, Set<Stage> held) {
        var jumps = new ArrayList<Jump>();
        for (var ask : ALL) {
            if (!ask.isAsk() || !taken.containsKey(ask)) continue;
            var before = before(ask).stream().filter(Step::isAsk).filter(step -> isTakenBy(step, ask, taken)).toList();
            if (before.isEmpty()) continue;
            var skipped = before(ask).stream().skip(before.getLast().ordinal() + 1L)
                    .filter(step -> !isTakenBy(step, ask, taken) && held.contains(step.stage())).toList();
            if (skipped.size() > MOST_SKIPPED) jumps.add(new Jump(before.getLast(), ask, skipped));
        }
        return jumps;
    }

    private static List<Step> before(Step step) {
        return ALL.subList(0, step.ordinal());
    }

    private static boolean isTakenBy(Step step, Step ask, Map<Step, Stage> taken) {
        return taken.containsKey(step) && !taken.get(step).isAfter(taken.get(ask));
    }
}
