package journey.rule;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.guide.Answer;
import journey.guide.Answers;
import journey.guide.Suggestion;
import journey.guide.Suggestions;
import journey.plan.Approach;
import journey.plan.Awareness;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Stage;

/// Whether Engage speaks to those who are met in Aware in the way that they need [S3]. One card answers them wherever they are met, so it is
/// told once for each audience and awareness type, at the first touchpoint that meets them.
final class Approaches {
    private Approaches() {}

    static Stream<Finding> unproven(View view) {
        return view.in(Stage.AWARE).stream().filter(card -> card.fields().has(CardFields.AWARENESS) && card.fields().text(CardFields.EVIDENCE).isBlank())
                .map(card -> Finding.of(card, Phrase.of("rule.awareness-unproven.message", view.named(card), people(card.fields().get(CardFields.AWARENESS).orElseThrow())))
                        .fixed(Draft.asking("rule.fix.evidence", new Place.Of(card.id()), CardFields.EVIDENCE)));
    }

    static Stream<Finding> unanswered(View view) {
        return told(met -> met.answer() instanceof Answer.Open || met.answer() instanceof Answer.Wrong && !view.isOn(AudienceRules.WRONG_APPROACH), view).map(same -> {
            var met = same.getFirst();
            return finding(same, Phrase.of("rule.awareness-unanswered.message", view.named(met.touchpoint()), people(met.awareness()), way(met.approach()), same.size()))
                    .with(others(same))
                    .fixed(answered(met, view));
        });
    }

    static Stream<Finding> wrong(View view) {
        return told(met -> met.answer() instanceof Answer.Wrong, view).map(same -> {
            var met = same.getFirst();
            var by = met.answer().by().getFirst();
            return finding(same, Phrase.of("rule.wrong-approach.message", view.named(met.touchpoint()), people(met.awareness()), view.named(by),
                            way(by.approach().orElseThrow()), way(met.approach())))
                    .with(Stream.concat(others(same).stream(), met.answer().by().stream()).toList())
                    .fixed(Draft.of(view).put(by, CardFields.APPROACH, Optional.of(met.approach())).fix(Phrase.of("rule.fix.approach", view.named(by), met.approach())))
                    .fixed(answered(met, view));
        });
    }

    /// The people of whom something is said, with all touchpoints that meet them. Of an empty Engage the coverage rules speak.
    private static Stream<List<Answers.Met>> told(Predicate<Answers.Met> isTold, View view) {
        record People(Optional<?> audience, Awareness awareness) {}
        return !view.holds(Stage.ENGAGE) ? Stream.empty() : view.fitting().answers().all().stream().filter(isTold)
                .collect(groupingBy(met -> new People(met.audience(), met.awareness()), LinkedHashMap::new, Collectors.toList())).values().stream();
    }

    /// It is about whoever is met, but to be mended in Engage.
    private static Finding finding(List<Answers.Met> same, Phrase message) {
        return Finding.of(same.getFirst().touchpoint(), message).in(Stage.ENGAGE);
    }

    private static List<Card> others(List<Answers.Met> same) {
        return same.stream().skip(1).<Card>map(Answers.Met::touchpoint).toList();
    }

    private static Optional<Fix> answered(Answers.Met met, View view) {
        var card = answering(met);
        var title = met.approach() == Approach.EDUCATE ? SkippedStages.fillTitle(Stage.ENGAGE) : Phrase.of("rule.fix.add", card.title());
        return Draft.of(view).add(card).fix(title);
    }

    private static Suggestion answering(Answers.Met met) {
        var card = Suggestions.engaging(met.approach());
        return met.audience().map(id -> card.with(CardFields.AUDIENCE, id)).orElse(card);
    }

    private static Phrase people(Awareness awareness) {
        return Phrase.of("rule.people." + awareness.word());
    }

    /// What a card does that takes an approach.
    private static Phrase way(Approach approach) {
        return Phrase.of("rule.way." + approach.word());
    }
}
