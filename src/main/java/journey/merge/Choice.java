package journey.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plan;

/// What somebody chose where two people's changes collide. Taking it makes the plan hold that side's value and changes nothing else.
///
/// The merged plan holds mine, so that choosing mine changes it only where mine is that something is gone: until somebody chooses, it stays.
public record Choice(Conflict conflict, Side side) {
    /// Whose value it is.
    public enum Side {
        MINE, THEIRS;

        public Optional<?> of(Conflict conflict) {
            return switch (this) {
                case MINE -> conflict.mine();
                case THEIRS -> conflict.theirs();
            };
        }
    }

    /// All of the choices, whatever their order: the values of what is there, then who stands where, then what goes as a whole.
    public static Plan all(Plan plan, List<Choice> choices) {
        var next = plan;
        for (var choice : choices) if (!choice.isOrder() && !choice.isDeletion()) next = choice.in(next);
        for (var choice : behindEachOther(choices.stream().filter(Choice::isOrder).toList())) next = choice.in(next);
        for (var choice : choices) if (choice.isDeletion()) next = choice.in(next);
        return next;
    }

    public Plan in(Plan plan) {
        return isOrder() && side == Side.MINE ? plan : Taking.of(plan, conflict.at(), side.of(conflict));
    }

    /// Whether it takes a card, an audience or a link away.
    public boolean isDeletion() {
        return conflict.at().steps().isEmpty() && side.of(conflict).isEmpty();
    }

    private boolean isOrder() {
        return conflict.at().steps().equals(List.of(Step.Own.ORDER));
    }

    /// Who stands behind another that is to be placed too is placed after it.
    private static List<Choice> behindEachOther(List<Choice> orders) {
        var left = new ArrayList<>(orders);
        var sorted = new ArrayList<Choice>();
        while (!left.isEmpty()) {
            var waiting = left.stream().map(Choice::card).toList();
            var next = left.stream().filter(one -> one.behind().filter(waiting::contains).isEmpty()).findFirst()
                    .orElseGet(() -> left.stream().min(Comparator.comparing(Choice::card)).orElseThrow()); // in a ring, which two people can make
            sorted.add(next);
            left.remove(next);
        }
        return sorted;
    }

    private Id card() {
        return ((Place.Of) conflict.at().place()).id();
    }

    private Optional<Id> behind() {
        return side == Side.MINE ? Optional.empty() : side.of(conflict).map(Id.class::cast);
    }
}
