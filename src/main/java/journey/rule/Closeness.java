package journey.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.guide.Step;
import journey.guide.Suggestion;
import journey.guide.Suggestions;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Stage;

/// Whether people are asked for more than they are ready for [S2].
final class Closeness {
    private static final int MOST_SKIPPED = 1;

    private Closeness() {}

    /// An ask, the one before it, and the steps between them that nothing takes.
    private record Jump(Step from, Step to, List<Step> skipped) {}

    /// An ask that comes more than one step too soon. A step is taken where its first card stands; the steps of an empty stage are not
    /// looked at, for of that the coverage rules speak.
    static Stream<Finding> jumps(View view) {
        var taken = taken(view);
        var stages = stages(taken);
        var held = view.held().collect(Collectors.toSet());
        return jumps(stages, held).stream().map(jump -> {
            var from = taken.get(jump.from());
            var to = taken.get(jump.to());
            return Finding.of(to, Phrase.of("rule.closeness-jump.message", view.named(from), view.named(to), jump.skipped().size(), jump.skipped().getFirst().phrase()))
                    .with(List.of(from))
                    .fixed(filled(jump, stages, held, view));
        });
    }

    /// The first card on the way that takes each step.
    private static Map<Step, Card> taken(View view) {
        var first = new EnumMap<Step, Card>(Step.class);
        for (var stage : Stage.ALL)
            for (var card : view.in(stage))
                for (var step : Step.values())
                    if (!first.containsKey(step) && step.isTakenBy(card)) first.put(step, card);
        return first;
    }

    private static Map<Step, Stage> stages(Map<Step, Card> taken) {
        var stages = new EnumMap<Step, Stage>(Step.class);
        taken.forEach((step, card) -> stages.put(step, card.stage()));
        return stages;
    }

    private static List<Jump> jumps(Map<Step, Stage> taken, Set<Stage> held) {
        var jumps = new ArrayList<Jump>();
        for (var ask : taken.keySet()) {
            if (!ask.isAsk()) continue;
            var before = Arrays.stream(Step.values()).limit(ask.ordinal()).filter(Step::isAsk).filter(step -> isTakenBy(step, ask, taken)).toList();
            if (before.isEmpty()) continue;
            var skipped = Arrays.stream(Step.values()).limit(ask.ordinal()).skip(before.getLast().ordinal() + 1L)
                    .filter(step -> !isTakenBy(step, ask, taken) && held.contains(step.stage())).toList();
            if (skipped.size() > MOST_SKIPPED) jumps.add(new Jump(before.getLast(), ask, skipped));
        }
        return jumps;
    }

    private static boolean isTakenBy(Step step, Step ask, Map<Step, Stage> taken) {
        return taken.containsKey(step) && !taken.get(step).isAfter(taken.get(ask));
    }

    /// Adds a card for one skipped step after another until the jump is small enough, where that can be done without making another.
    private static Optional<Fix> filled(Jump jump, Map<Step, Stage> taken, Set<Stage> held, View view) {
        var stages = new EnumMap<>(taken);
        var draft = Draft.of(view);
        var added = new ArrayList<Suggestion>();
        for (var step : jump.skipped()) {
            var suggestion = suggestion(step);
            if (suggestion.isEmpty()) continue;
            stages.put(step, step.stage());
            draft = draft.add(suggestion.get());
            added.add(suggestion.get());
            var now = jumps(stages, held);
            if (now.stream().noneMatch(one -> one.to() == jump.to()))
                return now.stream().allMatch(one -> taken.containsKey(one.to()))
                        ? draft.fix(Phrase.of("rule.fix.steps", added.getFirst().title(), added.size()))
                        : Optional.empty();
        }
        return Optional.empty();
    }

    /// A card that takes a step and is complete; purchases need a price that only the team can set.
    private static Optional<Suggestion> suggestion(Step step) {
        return switch (step) {
            case TIME_GIVEN -> Optional.of(Suggestions.complete(Stage.CONVERT));
            case SHARED_DELIGHT -> Optional.of(Suggestions.complete(Stage.EXCITE));
            case TRUST -> Optional.of(Suggestions.checkIn());
            case SPEAKS_FOR_US -> Optional.of(Suggestions.complete(Stage.ADVOCATE));
            case NOTICED, ATTENTION_RETURNED, CONVERSATION, HANDSHAKE, FIRST_PURCHASE, BIGGER_PURCHASE, REPEAT_PURCHASE, PARTNER -> Optional.empty();
        };
    }

    /// Whether Convert asks for a yes before people could see what we know or what others say of us.
    static Stream<Finding> trust(View view) {
        var offers = view.in(Stage.CONVERT).stream().filter(Card.Offer.class::isInstance).toList();
        if (offers.isEmpty() || view.cards().stream().anyMatch(card -> card.stage().isBefore(Stage.CONVERT) && buildsTrust(card))) return Stream.empty();
        return Stream.of(Finding.of(Stage.CONVERT, Phrase.of("rule.trust-missing.message", view.named(offers.getFirst())))
                .with(offers)
                .fixed(Draft.of(view).add(Suggestions.proof()).fix(Phrase.of("rule.fix.add", Suggestions.proof().title())))
                .fixed(Draft.of(view).add(Suggestions.content()).fix(Phrase.of("rule.fix.add", Suggestions.content().title()))));
    }

    private static boolean buildsTrust(Card card) {
        return card.fields().has(CardFields.PROOF) || card instanceof Card.Offer offer && offer.is(OfferKind.FREE_CONTENT);
    }
}
