package journey.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.guide.Steps;
import journey.guide.Suggestion;
import journey.guide.Suggestions;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Stage;

/// Whether people are asked for more than they are ready for [S2].
final class Closeness {
    private Closeness() {}

    /// An ask that comes more than one step too soon. A step is taken where its first card stands; the steps of an empty stage are not
    /// looked at, for of that the coverage rules speak.
    static Stream<Finding> jumps(View view) {
        var steps = Steps.of(view::in);
        return steps.jumps().stream().map(jump -> {
            var from = steps.first(jump.from()).orElseThrow();
            var to = steps.first(jump.to()).orElseThrow();
            return Finding.of(to, Phrase.of("rule.closeness-jump.message", view.named(from), view.named(to), jump.skipped().size(), jump.skipped().getFirst().phrase()))
                    .with(List.of(from))
                    .fixed(filled(jump, steps, view));
        });
    }

    /// Adds a card for one skipped step after another until the jump is small enough, where that can be done without making another.
    private static Optional<Fix> filled(Steps.Jump jump, Steps steps, View view) {
        var stages = steps.stages();
        var draft = Draft.of(view);
        var added = new ArrayList<Suggestion>();
        for (var step : jump.skipped()) {
            var suggestion = Suggestions.taking(step);
            if (suggestion.isEmpty()) continue;
            stages.put(step, step.stage());
            draft = draft.add(suggestion.get());
            added.add(suggestion.get());
            var now = Steps.jumps(stages, steps.held());
            if (now.stream().noneMatch(one -> one.to() == jump.to()))
                return now.stream().allMatch(one -> steps.first(one.to()).isPresent())
                        ? draft.fix(Phrase.of("rule.fix.steps", added.getFirst().title(), added.size()))
                        : Optional.empty();
        }
        return Optional.empty();
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

    /// Proof, and content: what is given away as such, and what Engage says to entertain, educate or compare.
    private static boolean buildsTrust(Card card) {
        return card.fields().has(CardFields.PROOF) || card instanceof Card.Offer offer && offer.is(OfferKind.FREE_CONTENT)
                || card.stage() == Stage.ENGAGE && card.fields().has(CardFields.APPROACH);
    }
}
