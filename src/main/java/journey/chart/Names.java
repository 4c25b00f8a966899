package journey.chart;

import journey.plan.Card;
import journey.text.Words;

/// What charts call things that may have no name yet.
final class Names {
    private Names() {}

    static String of(Card card, Words words) {
        return card.title().isBlank() ? words.say("board.untitled") : card.title();
    }
}
