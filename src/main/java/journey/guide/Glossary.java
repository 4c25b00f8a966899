package journey.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import journey.plan.Approach;
import journey.plan.Awareness;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Stage;

/// The words of the trade and what they mean here: stages, kinds of offers, the metric library, and a few more. Many firms call the same
/// thing by another name, so each term knows its others.
public final class Glossary {
    private static final List<Term> STAGES = Stage.ALL.stream().map(Glossary::of).toList();
    private static final List<Term> THINGS = Stream.of(
            Arrays.stream(OfferKind.values()).map(Glossary::of),
            KnownMetric.ALL.stream().map(Glossary::of),
            Arrays.stream(Awareness.values()).map(Glossary::of),
            Stream.of(
                    term("touchpoint", is(CardType.TOUCHPOINT)),
                    term("offer", is(CardType.OFFER)),
                    term("call-to-action", is(CardType.CALL_TO_ACTION)),
                    term("metric", is(CardType.METRIC)),
                    term("lead", Stage.SUBSCRIBE, card -> card.fields().has(CardFields.CAPTURES)),
                    term("consent", Stage.SUBSCRIBE, card -> card.fields().is(CardFields.CONSENT)),
                    term("audience", card -> card.fields().has(CardFields.AUDIENCE)),
                    term("approach", Stage.ENGAGE, card -> card.fields().has(CardFields.APPROACH)),
                    term("proof", card -> card.fields().has(CardFields.PROOF)),
                    term("victory", Stage.EXCITE, card -> card.fields().is(CardFields.VICTORY)),
                    term("check-in", Stage.EXCITE, card -> card.fields().is(CardFields.CHECK_IN)),
                    term("guarantee", card -> card.fields().has(CardFields.GUARANTEE)),
                    term("reward", Stage.PROMOTE, card -> card.fields().has(CardFields.REWARD_FOR_REFERRER) || card.fields().has(CardFields.REWARD_FOR_FRIEND)),
                    term("value-journey", _ -> false),
                    term("step-back", _ -> false),
                    term("loop", _ -> false),
                    term("closeness", _ -> false))).flatMap(terms -> terms).toList();

    /// The stages in their order, then offers, metrics and the rest.
    public static final List<Term> TERMS = Stream.concat(STAGES.stream(), THINGS.stream()).toList();

    private Glossary() {}

    /// The terms that people call so. Where a stage and something in it share a name, such as "upsell", the thing is meant.
    ///
    /// @param say says names in the language of the text
    public static List<Term> called(String text, Function<Phrase, String> say) {
        var things = THINGS.stream().filter(term -> term.isCalled(text, say)).toList();
        return things.isEmpty() ? STAGES.stream().filter(term -> term.isCalled(text, say)).toList() : things;
    }

    private static Term of(Stage stage) {
        return new Term(named(stage), Guide.purpose(stage), Guide.synonyms(stage), Optional.of(stage), (card, _) -> card.stage() == stage);
    }

    private static Term of(OfferKind kind) {
        return new Term(named(kind), Phrase.of("glossary.offer." + kind.word()), Guide.synonyms(kind), Optional.of(kind.home()),
                (card, _) -> card instanceof Card.Offer offer && offer.is(kind));
    }

    private static Term of(KnownMetric metric) {
        return new Term(metric.title(), Phrase.of("glossary.measured", metric.line(), metric.how()), metric.also(),
                metric.stages().size() == 1 ? Optional.of(metric.stages().getFirst()) : Optional.empty(),
                (card, say) -> card instanceof Card.Metric && Likeness.speaksOf(card.title(), say.apply(metric.title()) + "," + say.apply(metric.also())));
    }

    private static Term of(Awareness awareness) {
        return new Term(named(awareness), Phrase.of("glossary.awareness." + awareness.word()), Phrase.of("glossary.awareness." + awareness.word() + ".also"),
                Optional.of(Stage.AWARE), (card, _) -> card.fields().get(CardFields.AWARENESS).filter(one -> one == awareness).isPresent()
                        || card.fields().get(CardFields.APPROACH).filter(one -> one == Approach.to(awareness)).isPresent());
    }

    private static Phrase named(Object word) {
        return Phrase.of("glossary.named", word);
    }

    private static Term term(String id, Predicate<Card> about) {
        return new Term(Phrase.of("glossary." + id), Phrase.of("glossary." + id + ".meaning"), Phrase.of("glossary." + id + ".also"), Optional.empty(),
                (card, _) -> about.test(card));
    }

    private static Term term(String id, Stage stage, Predicate<Card> about) {
        var plain = term(id, about);
        return new Term(plain.name(), plain.meaning(), plain.also(), Optional.of(stage), (card, _) -> about.test(card));
    }

    private static Predicate<Card> is(CardType type) {
        return card -> card.type().filter(one -> one == type).isPresent();
    }
}
