package journey.plan;

import java.util.List;
import java.util.Optional;

/// One thing on the board. Each type is a record of its own with readers for its fields; changing goes by
/// [#with(Field, Object)], which gives a card of the same type.
public sealed interface Card {
    Id id();

    Stage stage();

    Fields fields();

    /// The same card with other values.
    Card with(Fields values);

    /// The same card in another stage.
    Card at(Stage stage);

    /// The same card under another id.
    Card as(Id id);

    /// The type, but for a [Foreign] card, which has none that is known.
    Optional<CardType> type();

    default <T> Card with(Field<T> field, T value) {
        return with(fields().with(field, value));
    }

    default String title() {
        return fields().text(CardFields.TITLE);
    }

    default String text() {
        return fields().text(CardFields.TEXT);
    }

    default String owner() {
        return fields().text(CardFields.OWNER);
    }

    default String link() {
        return fields().text(CardFields.LINK);
    }

    default Optional<Status> status() {
        return fields().get(CardFields.STATUS);
    }

    default List<String> tags() {
        return fields().list(CardFields.TAGS);
    }

    /// Whether the card counts for the validator and the forecast: retired ones do not.
    default boolean counts() {
        return status().filter(status -> status == Status.RETIRED).isEmpty();
    }

    /// The fields that a card of this kind can hold, in the order of the file.
    default List<Field<?>> shape() {
        return type().map(CardFields::of).orElse(CardFields.COMMON);
    }

    /// A card of a type with nothing in it but what is given.
    static Card of(CardType type, Id id, Stage stage, Fields fields) {
        return switch (type) {
            case TOUCHPOINT -> new Touchpoint(id, stage, fields);
            case OFFER -> new Offer(id, stage, fields);
            case CALL_TO_ACTION -> new CallToAction(id, stage, fields);
            case METRIC -> new Metric(id, stage, fields);
            case NOTE -> new Note(id, stage, fields);
        };
    }

    /// Where people meet us.
    record Touchpoint(Id id, Stage stage, Fields fields) implements Card {
        public String channel() {
            return fields.text(CardFields.CHANNEL);
        }

        public Optional<Id> audience() {
            return fields.get(CardFields.AUDIENCE);
        }

        public Optional<Awareness> awareness() {
            return fields.get(CardFields.AWARENESS);
        }

        public Optional<Approach> approach() {
            return fields.get(CardFields.APPROACH);
        }

        public Optional<Proof> proof() {
            return fields.get(CardFields.PROOF);
        }

        @Override
        public Touchpoint with(Fields values) {
            return new Touchpoint(id, stage, values);
        }

        @Override
        public Touchpoint at(Stage other) {
            return new Touchpoint(id, other, fields);
        }

        @Override
        public Touchpoint as(Id other) {
            return new Touchpoint(other, stage, fields);
        }

        @Override
        public Optional<CardType> type() {
            return Optional.of(CardType.TOUCHPOINT);
        }
    }

    /// What we give or sell.
    record Offer(Id id, Stage stage, Fields fields) implements Card {
        /// Absent while it is not decided.
        public Optional<OfferKind> kind() {
            return fields.get(CardFields.KIND);
        }

        public boolean is(OfferKind kind) {
            return kind().filter(one -> one == kind).isPresent();
        }

        /// Absent while it is not decided; 0 is free.
        public Optional<Amount> price() {
            return fields.get(CardFields.PRICE);
        }

        public Optional<Amount> cost() {
            return fields.get(CardFields.COST);
        }

        public boolean isPriced() {
            return price().filter(Amount::isMore).isPresent();
        }

        public Span every() {
            return fields.get(CardFields.EVERY).orElse(Span.ONCE);
        }

        @Override
        public Offer with(Fields values) {
            return new Offer(id, stage, values);
        }

        @Override
        public Offer at(Stage other) {
            return new Offer(id, other, fields);
        }

        @Override
        public Offer as(Id other) {
            return new Offer(other, stage, fields);
        }

        @Override
        public Optional<CardType> type() {
            return Optional.of(CardType.OFFER);
        }
    }

    /// What we ask people to do next.
    record CallToAction(Id id, Stage stage, Fields fields) implements Card {
        public String channel() {
            return fields.text(CardFields.CHANNEL);
        }

        @Override
        public CallToAction with(Fields values) {
            return new CallToAction(id, stage, values);
        }

        @Override
        public CallToAction at(Stage other) {
            return new CallToAction(id, other, fields);
        }

        @Override
        public CallToAction as(Id other) {
            return new CallToAction(other, stage, fields);
        }

        @Override
        public Optional<CardType> type() {
            return Optional.of(CardType.CALL_TO_ACTION);
        }
    }

    /// What we measure.
    record Metric(Id id, Stage stage, Fields fields) implements Card {
        public List<CardFields.Reading> readings() {
            return fields.list(CardFields.READINGS);
        }

        @Override
        public Metric with(Fields values) {
            return new Metric(id, stage, values);
        }

        @Override
        public Metric at(Stage other) {
            return new Metric(id, other, fields);
        }

        @Override
        public Metric as(Id other) {
            return new Metric(other, stage, fields);
        }

        @Override
        public Optional<CardType> type() {
            return Optional.of(CardType.METRIC);
        }
    }

    /// A remark on the board that counts for nothing.
    record Note(Id id, Stage stage, Fields fields) implements Card {
        @Override
        public Note with(Fields values) {
            return new Note(id, stage, values);
        }

        @Override
        public Note at(Stage other) {
            return new Note(id, other, fields);
        }

        @Override
        public Note as(Id other) {
            return new Note(other, stage, fields);
        }

        @Override
        public Optional<CardType> type() {
            return Optional.of(CardType.NOTE);
        }
    }

    /// A card of a type that a newer program made. It is kept, shown grey among the notes, can be moved and deleted, and
    /// nothing more: all but the common fields stand in its unknown ones.
    record Foreign(Id id, Stage stage, String typeName, Fields fields) implements Card {
        @Override
        public Foreign with(Fields values) {
            return new Foreign(id, stage, typeName, values);
        }

        @Override
        public Foreign at(Stage other) {
            return new Foreign(id, other, typeName, fields);
        }

        @Override
        public Foreign as(Id other) {
            return new Foreign(other, stage, typeName, fields);
        }

        @Override
        public Optional<CardType> type() {
            return Optional.empty();
        }
    }
}
