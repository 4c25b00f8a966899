package journey.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// All fields that cards can hold, and for each type of card the list of its own in the order of the file.
public final class CardFields {
    private CardFields() {}

    public static final Field<String> TITLE = Field.of("title", new Kind.Line());
    public static final Field<String> TEXT = Field.of("text", new Kind.Prose());
    public static final Field<String> OWNER = Field.of("owner", new Kind.Line());
    public static final Field<Status> STATUS = Field.of("status", new Kind.Choice<>(Status.class));
    public static final Field<String> LINK = Field.of("link", new Kind.Address());
    public static final Field<LocalDate> FROM = Field.of("from", new Kind.Day());
    public static final Field<LocalDate> UNTIL = Field.of("until", new Kind.Day());
    public static final Field<List<String>> TAGS = Field.of("tags", new Kind.Words());

    public static final Field<String> CHANNEL = Field.of("channel", new Kind.Line());
    public static final Field<Id> AUDIENCE = Field.of("audience", new Kind.OfAudience());
    public static final Field<Awareness> AWARENESS = Field.of("awareness", new Kind.Choice<>(Awareness.class));
    public static final Field<Approach> APPROACH = Field.of("approach", new Kind.Choice<>(Approach.class));
    public static final Field<String> EVIDENCE = Field.of("evidence", new Kind.Line());
    public static final Field<Boolean> VICTORY = Field.of("victory", new Kind.Flag());
    public static final Field<Boolean> CHECK_IN = Field.of("checkIn", new Kind.Flag());
    public static final Field<Proof> PROOF = Field.of("proof", new Kind.Choice<>(Proof.class));
    public static final Field<Boolean> MAY_PUBLISH = Field.of("mayPublish", new Kind.Flag());
    public static final Field<Amount> SPEND = Field.of("spend", new Kind.Sum(Kind.Unit.MONEY));
    public static final Field<List<Capture>> CAPTURES = Field.of("captures", new Kind.Choices<>(Capture.class));
    public static final Field<Boolean> CONSENT = Field.of("consent", new Kind.Flag());
    public static final Field<Integer> MINUTES = Field.of("minutes", new Kind.Whole());

    public static final Field<OfferKind> KIND = Field.of("kind", new Kind.Choice<>(OfferKind.class));
    public static final Field<String> PROMISE = Field.of("promise", new Kind.Prose());
    public static final Field<Gives> GIVES = Field.of("gives", new Kind.Choice<>(Gives.class));
    public static final Field<Amount> PRICE = Field.of("price", new Kind.Sum(Kind.Unit.MONEY));
    public static final Field<Amount> LIST_PRICE = Field.of("listPrice", new Kind.Sum(Kind.Unit.MONEY));
    public static final Field<Amount> COST = Field.of("cost", new Kind.Sum(Kind.Unit.MONEY));
    public static final Field<Span> EVERY = Field.of("every", new Kind.Choice<>(Span.class));
    public static final Field<Integer> KEPT_FOR = Field.of("keptFor", new Kind.Whole());
    public static final Field<BigDecimal> SHARE = Field.of("share", new Kind.Decimal());
    public static final Field<String> GUARANTEE = Field.of("guarantee", new Kind.Line());
    public static final Field<Rate> TAKE = Field.of("take", new Kind.Share());
    public static final Field<String> REWARD_FOR_REFERRER = Field.of("rewardForReferrer", new Kind.Line());
    public static final Field<String> REWARD_FOR_FRIEND = Field.of("rewardForFriend", new Kind.Line());
    public static final Field<Amount> REWARD_COST = Field.of("rewardCost", new Kind.Sum(Kind.Unit.MONEY));
    public static final Field<List<Bring>> BRINGS = Field.of("brings", new Kind.Many<>(Bring.SHAPE));

    public static final Field<Utm> UTM = Field.of("utm", new Kind.One<>(Utm.SHAPE));

    public static final Field<String> UNIT = Field.of("unit", new Kind.Line());
    public static final Field<String> OF = Field.of("of", new Kind.Line());
    public static final Field<String> FORMULA = Field.of("formula", new Kind.Line());
    public static final Field<Better> BETTER = Field.of("better", new Kind.Choice<>(Better.class));
    public static final Field<BigDecimal> TARGET = Field.of("target", new Kind.Decimal());
    public static final Field<String> MEASURES = Field.of("measures", new Kind.Line());
    public static final Field<List<Reading>> READINGS = Field.of("readings", new Kind.Many<>(Reading.SHAPE));

    /// What every card can hold, before and after its own fields.
    public static final List<Field<?>> COMMON = List.of(TITLE, TEXT, OWNER, STATUS, LINK, FROM, UNTIL, TAGS);

    private static final List<Field<?>> TOUCHPOINT = and(COMMON, CHANNEL, AUDIENCE, AWARENESS, APPROACH, EVIDENCE,
            VICTORY, CHECK_IN, PROOF, MAY_PUBLISH, SPEND, CAPTURES, CONSENT, MINUTES);
    private static final List<Field<?>> OFFER = and(and(List.of(KIND), COMMON.toArray(Field<?>[]::new)), AUDIENCE, PROMISE, GIVES, PRICE, LIST_PRICE, COST, EVERY,
            KEPT_FOR, SHARE, MINUTES, CAPTURES, CONSENT, GUARANTEE, VICTORY, TAKE, REWARD_FOR_REFERRER, REWARD_FOR_FRIEND,
            REWARD_COST, BRINGS);
    private static final List<Field<?>> CALL_TO_ACTION = and(COMMON, CHANNEL, CAPTURES, CONSENT, MINUTES, UTM);
    private static final List<Field<?>> METRIC = and(COMMON, UNIT, OF, FORMULA, BETTER, TARGET, MEASURES, READINGS);

    /// The fields of a type of card, in the order of the file. `kind` of an offer stands first: it says what the rest means.
    public static List<Field<?>> of(CardType type) {
        return switch (type) {
            case TOUCHPOINT -> TOUCHPOINT;
            case OFFER -> OFFER;
            case CALL_TO_ACTION -> CALL_TO_ACTION;
            case METRIC -> METRIC;
            case NOTE -> COMMON;
        };
    }

    private static List<Field<?>> and(List<Field<?>> first, Field<?>... more) {
        return Stream.concat(first.stream(), Stream.of(more)).<Field<?>>map(field -> field).toList();
    }

    /// People whom a program brings: how many new ones each person in Promote brings into a stage.
    public record Bring(Fields fields) implements Part {
        public static final Field<Stage> INTO = Field.of("into", new Kind.Choice<>(Stage.class));
        public static final Field<Amount> PEOPLE = Field.of("people", new Kind.Sum(Kind.Unit.PEOPLE));
        public static final Shape<Bring> SHAPE = new Shape<>(List.of(INTO, PEOPLE), Bring::new);
    }

    /// What is added to a link so that visits can be told apart.
    public record Utm(Fields fields) implements Part {
        public static final Field<String> SOURCE = Field.of("source", new Kind.Line());
        public static final Field<String> MEDIUM = Field.of("medium", new Kind.Line());
        public static final Field<String> CAMPAIGN = Field.of("campaign", new Kind.Line());
        public static final Field<String> CONTENT = Field.of("content", new Kind.Line());
        public static final Shape<Utm> SHAPE = new Shape<>(List.of(SOURCE, MEDIUM, CAMPAIGN, CONTENT), Utm::new);
    }

    /// What was measured on a day: a value, or a count out of a number.
    public record Reading(Fields fields) implements Part {
        public static final Field<LocalDate> ON = Field.of("on", new Kind.Day());
        public static final Field<BigDecimal> VALUE = Field.of("value", new Kind.Decimal());
        public static final Field<Integer> COUNT = Field.of("count", new Kind.Whole());
        public static final Field<Integer> OUT_OF = Field.of("outOf", new Kind.Whole());
        public static final Shape<Reading> SHAPE = new Shape<>(List.of(ON, VALUE, COUNT, OUT_OF), Reading::new);
    }
}
