package journey.deck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.deck.CardInFull.Part;
import journey.deck.CardInFull.Style;
import journey.forecast.Standing;
import journey.layout.CardSays;
import journey.layout.TextMeasure;
import journey.layout.Tone;
import journey.layout.View;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Plan;
import journey.text.Words;

/// Finds the words for a card that has a slide's room: its title, what it is, costs and reaches, what it promises, its text as it was
/// written, and where it leads.
final class CardTelling {
    private static final int MOST_WAYS = 3;

    private final Plan plan;
    private final Words words;
    private final Function<Card, CardSays> says;
    private final Map<Id, List<Link>> ways = new HashMap<>();

    CardTelling(Plan plan, View view) {
        this.plan = plan;
        words = view.words();
        says = CardSays.in(plan, view);
        for (var link : plan.links()) if (link.target().isPresent()) ways.computeIfAbsent(link.from(), _ -> new ArrayList<>(2)).add(link);
    }

    CardInFull of(Card card) {
        var said = says.apply(card);
        var parts = new ArrayList<Part>();
        parts.add(new Part(Style.TITLE, TextMeasure.shown(said.title()), said.titleTone()));
        parts.add(new Part(Style.FACTS, facts(card, said), card instanceof Card.Metric metric ? tone(Standing.of(metric).state()) : Tone.MUTED));
        parts.add(new Part(Style.PROMISE, card.fields().text(CardFields.PROMISE), Tone.INK));
        parts.add(new Part(Style.TEXT, card.text(), card instanceof Card.Note ? Tone.INK : Tone.MUTED));
        parts.add(new Part(Style.WAYS, ways(card), Tone.SOFT));
        parts.removeIf(part -> part.text().isBlank());
        return new CardInFull(card, parts, said.spoken());
    }

    private String facts(Card card, CardSays said) {
        var first = switch (card) {
            case Card.Touchpoint one -> Stream.of(one.channel());
            case Card.Offer _, Card.Foreign _ -> Stream.of(said.second());
            case Card.CallToAction one -> Stream.of(said.second(), one.channel());
            case Card.Metric one -> Stream.of(said.second(), state(Standing.of(one)).orElse(""));
            case Card.Note _ -> Stream.<String>empty();
        };
        return Stream.concat(first, said.chips().stream()).filter(fact -> !fact.isBlank())
                .map(TextMeasure::shown).reduce((some, next) -> words.say("deck.fact", some, next)).orElse("");
    }

    private Optional<String> state(Standing standing) {
        return switch (standing.state()) {
            case NO_TARGET, NO_READING -> Optional.empty();
            case REACHED -> Optional.of(words.say("forecast.state.reached"));
            case WITHIN_CHANCE -> Optional.of(words.say("forecast.state.within-chance"));
            case MISSED -> Optional.of(words.say("forecast.state.missed." + standing.better().word()));
        };
    }

    private static Tone tone(Standing.State state) {
        return switch (state) {
            case NO_TARGET, NO_READING -> Tone.MUTED;
            case REACHED -> Tone.GOOD;
            case WITHIN_CHANCE -> Tone.WARNING;
            case MISSED -> Tone.ERROR;
        };
    }

    /// To other cards; ways to stages stand among the facts.
    private String ways(Card card) {
        var all = ways.getOrDefault(card.id(), List.of());
        var named = all.stream().limit(MOST_WAYS).map(this::way);
        var more = all.size() > MOST_WAYS ? Stream.of(words.say("deck.ways-more", all.size() - MOST_WAYS)) : Stream.<String>empty();
        return Stream.concat(named, more).collect(Collectors.joining("\n"));
    }

    private String way(Link link) {
        var to = plan.card(link.target().orElseThrow()).orElseThrow();
        return words.say("deck.way." + link.kind().word(), TextMeasure.shown(says.apply(to).title()), to.stage());
    }
}
