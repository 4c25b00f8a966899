package journey.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Stage;

/// Whether it is worth people's while to bring others, and whether that is asked of them as a thing of its own [S1 S3].
final class Programs {
    private Programs() {}

    static Stream<Finding> oneSided(View view) {
        return view.offers().filter(offer -> offer.kind().filter(OfferKind::isProgram).isPresent()).flatMap(program -> {
            var forReferrer = !program.fields().text(CardFields.REWARD_FOR_REFERRER).isBlank();
            var forFriend = !program.fields().text(CardFields.REWARD_FOR_FRIEND).isBlank();
            if (forReferrer == forFriend) return Stream.empty();
            var lacking = forReferrer ? "friend" : "referrer";
            return Stream.of(Finding.of(program, Phrase.of("rule.one-sided.message." + lacking, view.named(program)))
                    .fixed(Draft.asking("rule.fix.reward." + lacking, new Place.Of(program.id()),
                            forReferrer ? CardFields.REWARD_FOR_FRIEND : CardFields.REWARD_FOR_REFERRER)));
        });
    }

    static Stream<Finding> sameAsAdvocate(View view) {
        var titles = titles(view);
        return view.in(Stage.PROMOTE).stream().flatMap(card -> twin(card, titles).stream()
                .map(twin -> Finding.of(card, Phrase.of("rule.same-as-advocate.message", view.named(card)))
                        .with(List.of(twin))
                        .fixed(Draft.asking("rule.fix.other-title", new Place.Of(card.id()), CardFields.TITLE, title -> titles.containsKey(folded(title))))));
    }

    private static Optional<Card> twin(Card card, Map<String, Card> titles) {
        return Optional.ofNullable(titles.get(folded(card.title())));
    }

    private static Map<String, Card> titles(View view) {
        var titles = new HashMap<String, Card>();
        for (var card : view.in(Stage.ADVOCATE)) if (!card.title().isBlank()) titles.putIfAbsent(folded(card.title()), card);
        return titles;
    }

    private static String folded(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
