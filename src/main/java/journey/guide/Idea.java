package journey.guide;

import java.util.List;
import java.util.Optional;
import journey.plan.Amount;
import journey.plan.Capture;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Field;
import journey.plan.Gives;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Stage;

/// A card that could stand in a stage, with a line on what it does there and the words by which a plan shows that it has one already.
///
/// @param trait the field whose value makes a card one of these whatever it is called, if there is one
public record Idea(Suggestion suggestion, Optional<Field<?>> trait) {

    static Idea of(Stage stage, CardType type, String id) {
        return new Idea(Suggestion.of(stage, type, Phrase.of("idea." + id)), Optional.empty());
    }

    static Idea tactic(Stage stage, String id) {
        return of(stage, CardType.TOUCHPOINT, id);
    }

    static Idea offer(OfferKind kind, String id) {
        return of(kind.home(), CardType.OFFER, id).with(CardFields.KIND, kind);
    }

    static Idea call(Stage stage, String id) {
        return of(stage, CardType.CALL_TO_ACTION, id);
    }

    <T> Idea with(Field<T> field, T value) {
        return new Idea(suggestion.with(field, value), trait);
    }

    /// A value that by itself makes a card one of these.
    <T> Idea marked(Field<T> field, T value) {
        return new Idea(suggestion.with(field, value), Optional.of(field));
    }

    Idea markedBy(Field<?> field) {
        return new Idea(suggestion, Optional.of(field));
    }

    /// With a text that stands in the bundle under the idea's own key.
    Idea saying(Field<String> field, String part) {
        return new Idea(suggestion.saying(field, Phrase.of(title().key() + "." + part)), trait);
    }

    Idea on(String channel) {
        return new Idea(suggestion.saying(CardFields.CHANNEL, Phrase.of("idea.channel." + channel)), trait);
    }

    Idea free() {
        return with(CardFields.PRICE, Amount.FREE);
    }

    /// Takes an address, with consent.
    Idea taking() {
        return with(CardFields.CAPTURES, List.of(Capture.EMAIL)).with(CardFields.CONSENT, true);
    }

    Idea giving(Gives gives) {
        return marked(CardFields.GIVES, gives).saying(CardFields.PROMISE, "promise");
    }

    Idea rewarding() {
        return saying(CardFields.REWARD_FOR_REFERRER, "referrer").saying(CardFields.REWARD_FOR_FRIEND, "friend");
    }

    public Stage stage() {
        return suggestion.stage();
    }

    public CardType type() {
        return suggestion.type();
    }

    public Phrase title() {
        return suggestion.title();
    }

    /// The metric of the library that it proposes, if it is one.
    public Optional<KnownMetric> metric() {
        return KnownMetric.ALL.stream().filter(metric -> metric.title().equals(title())).findFirst();
    }

    /// What it does there, or how a metric is worked out. A call to action says it itself.
    public Optional<Phrase> line() {
        return switch (type()) {
            case TOUCHPOINT, OFFER, NOTE -> Optional.of(Phrase.of(title().key() + ".line"));
            case CALL_TO_ACTION -> Optional.empty();
            case METRIC -> metric().map(KnownMetric::how);
        };
    }

    /// Words that tell such a card by its title, its channel or its tags, commas between them.
    public Phrase also() {
        return Phrase.of(title().key() + ".also");
    }

    /// Whether a card of the same stage is one of these by its trait.
    boolean marks(Card card) {
        return trait.isPresent() && isSameKind(card) && card.fields().get(trait.get()).equals(suggestion.fields().get(trait.get()))
                && card.fields().has(trait.get());
    }

    /// Offers of another kind are never one of these.
    boolean isSameKind(Card card) {
        return card.type().filter(type -> type == type()).isPresent()
                && (type() != CardType.OFFER || card.fields().get(CardFields.KIND).equals(suggestion.fields().get(CardFields.KIND)));
    }
}
