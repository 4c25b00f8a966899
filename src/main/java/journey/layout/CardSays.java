package journey.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import journey.plan.Card;
import journey.plan.Place;
import journey.plan.Plan;

/// What a card says: its title, a second line, chips, how far a metric has come, and all of it for those who listen. An untitled
/// card's title says so, in a softer tone.
public record CardSays(String title, Tone titleTone, String second, int secondLines, List<String> chips, Optional<Progress> progress, String spoken) {

    /// What the cards of a plan say; an outline in words says the same as the board.
    public static Function<Card, CardSays> in(Plan plan, View view) {
        var words = new CardWords(new Contents(plan, view));
        return card -> of(card, words, view.traces().of(new Place.Of(card.id())));
    }

    /// @param trace of a card on a board of two plans: it is said last. Of a card that has left the place, only the title is said
    static CardSays of(Card card, CardWords words, Optional<Trace> trace) {
        var says = of(card, words);
        if (trace.isEmpty()) return says;
        var spoken = words.listed(List.of(says.spoken, trace.get().spoken()));
        if (trace.get().sign() == Sign.LEFT) return new CardSays(says.title, says.titleTone, "", 1, List.of(), Optional.empty(), spoken);
        return new CardSays(says.title, says.titleTone, says.second, says.secondLines, says.chips, says.progress, spoken);
    }

    private static CardSays of(Card card, CardWords words) {
        var title = card.title().isBlank() ? words.untitled() : card.title();
        var second = words.second(card);
        var chips = words.chips(card);
        return new CardSays(title, card.title().isBlank() || card instanceof Card.Foreign ? Tone.SOFT : Tone.INK, second, card instanceof Card.Note ? 2 : 1,
                chips.stream().map(Said::shown).toList(),
                card instanceof Card.Metric metric ? Optional.of(words.metric(metric).progress()) : Optional.empty(),
                words.listed(spoken(card, words, title, second, chips)));
    }

    private static List<String> spoken(Card card, CardWords words, String title, String second, List<Said> chips) {
        var parts = new ArrayList<String>();
        parts.add(words.type(card));
        if (card instanceof Card.Offer) parts.add(words.lower(second));
        parts.add(title);
        if (!(card instanceof Card.Offer)) parts.add(second);
        if (card instanceof Card.Metric metric) parts.addAll(words.metric(metric).spoken());
        for (var chip : chips) parts.add(chip.spoken());
        parts.add(words.in(card.stage()));
        words.problems(card).ifPresent(parts::add);
        words.remarks(card).ifPresent(parts::add);
        parts.removeIf(String::isBlank);
        return parts;
    }
}
