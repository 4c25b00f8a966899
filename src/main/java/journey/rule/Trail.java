package journey.rule;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.function.Predicate;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Link;

/// Follows links from card to card.
final class Trail {
    private Trail() {}

    /// Whether a link that is looked for is met on the way from some cards, which goes on through certain other cards.
    static boolean meets(Collection<? extends Card> from, Predicate<Link> follows, Predicate<Card> through, Predicate<Link> goal, Ways ways) {
        var waiting = new ArrayDeque<Card>(from);
        var seen = new HashSet<Id>();
        from.forEach(card -> seen.add(card.id()));
        while (!waiting.isEmpty())
            for (var link : ways.from(waiting.remove())) {
                if (!follows.test(link)) continue;
                if (goal.test(link)) return true;
                ways.target(link).filter(through).filter(card -> seen.add(card.id())).ifPresent(waiting::add);
            }
        return false;
    }
}
