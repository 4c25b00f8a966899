package journey.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.guide.Suggestions;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Stage;

/// Whether new customers win something, and whether anybody finds out [S3 S4].
final class FirstSuccess {
    private static final List<String> OWN_FIGURES = List.of(Stage.EXCITE.word() + "/people", Stage.EXCITE.word() + "/onward", Stage.EXCITE.word() + "/back");

    private FirstSuccess() {}

    /// A quick win is a little victory by what it is; anything else is one if it says so.
    static Stream<Finding> noVictory(View view) {
        var excite = view.in(Stage.EXCITE);
        if (excite.isEmpty() || excite.stream().anyMatch(FirstSuccess::isVictory)) return Stream.empty();
        var first = view.face(Stage.EXCITE);
        var bonus = excite.stream().filter(card -> card instanceof Card.Offer offer && offer.is(OfferKind.BONUS)).findFirst();
        return Stream.of(Finding.of(Stage.EXCITE, Phrase.of("rule.no-victory.message", view.named(first)))
                .with(List.of(first))
                .fixed(Draft.of(view).add(Suggestions.complete(Stage.EXCITE)).fix(SkippedStages.fillTitle(Stage.EXCITE)))
                .fixed(bonus.flatMap(card -> Draft.of(view).put(card, CardFields.VICTORY, Optional.of(true)).fix(Phrase.of("rule.fix.victory", view.named(card))))));
    }

    private static boolean isVictory(Card card) {
        return card.fields().is(CardFields.VICTORY) || card instanceof Card.Offer offer && offer.is(OfferKind.QUICK_WIN);
    }

    static Stream<Finding> noFollowUp(View view) {
        var excite = view.in(Stage.EXCITE);
        if (excite.isEmpty() || excite.stream().anyMatch(card -> card.fields().is(CardFields.CHECK_IN) || measuresUse(card, view))) return Stream.empty();
        var metric = Suggestions.metric(Stage.EXCITE);
        return Stream.of(Finding.of(Stage.EXCITE, Phrase.of("rule.no-follow-up.message"))
                .with(excite.stream().filter(card -> !(card instanceof Card.Metric)).toList())
                .fixed(Draft.of(view).add(Suggestions.checkIn()).fix(Phrase.of("rule.fix.add", Suggestions.checkIn().title())))
                .fixed(Draft.of(view).add(metric).fix(Phrase.of("rule.fix.measure", metric.title()))));
    }

    /// What is measured in Excite tells whether customers use what they got, unless it says that it measures money or another stage.
    private static boolean measuresUse(Card card, View view) {
        if (!(card instanceof Card.Metric metric)) return false;
        var figure = metric.fields().text(CardFields.MEASURES).strip();
        return figure.isEmpty() || OWN_FIGURES.contains(figure)
                || view.in(Stage.EXCITE).stream().anyMatch(offer -> figure.equals(offer.id() + "/" + CardFields.TAKE.key()));
    }
}
