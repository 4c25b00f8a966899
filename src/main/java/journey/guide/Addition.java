package journey.guide;

import java.util.List;
import journey.plan.Card;
import journey.plan.Link;

/// Suggested cards as they come into a plan, the one that was asked for first, with the links that lead them on.
public record Addition(List<Card> cards, List<Link> links) {
    public Addition {
        cards = List.copyOf(cards);
        links = List.copyOf(links);
    }
}
