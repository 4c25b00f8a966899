package journey.interview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import journey.guide.Fitting;
import journey.guide.Idea;
import journey.guide.Ideas;
import journey.guide.Suggestion;
import journey.guide.Suggestions;
import journey.plan.Amount;
import journey.plan.Approach;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Fields;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;

/// The cards that the questions are about.
final class Seats {
    private Seats() {}

    /// Where people first meet us.
    static final Seat MEETING = new Seat(Stage.AWARE, CardType.TOUCHPOINT, plan -> fitted(Suggestions.complete(Stage.AWARE), plan),
            List.of(), Card.Touchpoint.class::isInstance, Seat.Company.ALONE);

    /// What keeps them: it speaks as the people who are met need it.
    static final Seat CONTENT = new Seat(Stage.ENGAGE, CardType.TOUCHPOINT, plan -> fitted(Suggestions.engaging(Fitting.of(plan).wanted()), plan),
            Arrays.stream(Approach.values()).map(approach -> Suggestions.engaging(approach).title()).toList(),
            card -> card instanceof Card.Touchpoint touchpoint && touchpoint.proof().isEmpty(), Seat.Company.ALONE);

    static final Seat MAGNET = offer(Stage.SUBSCRIBE, Set.of(OfferKind.LEAD_MAGNET), free(OfferKind.LEAD_MAGNET));

    static final Seat ENTRY = offer(Stage.CONVERT, Set.of(OfferKind.ENTRY_OFFER, OfferKind.TIME_COMMITMENT), Fields.of(CardFields.KIND, OfferKind.ENTRY_OFFER));

    static final Seat VICTORY = new Seat(Stage.EXCITE, CardType.TOUCHPOINT, _ -> Fields.of(CardFields.VICTORY, true), List.of(Suggestions.complete(Stage.EXCITE).title()),
            card -> card.fields().is(CardFields.VICTORY) || isOne(card, Set.of(OfferKind.BONUS, OfferKind.QUICK_WIN)), Seat.Company.ALONE);

    static final Seat CHECK_IN = new Seat(Stage.EXCITE, CardType.TOUCHPOINT, _ -> Fields.of(CardFields.CHECK_IN, true), List.of(Suggestions.checkIn().title()),
            card -> card.fields().is(CardFields.CHECK_IN), Seat.Company.ALONE);

    static final Seat CORE = offer(Stage.ASCEND, Set.of(OfferKind.CORE_OFFER), Fields.of(CardFields.KIND, OfferKind.CORE_OFFER));

    static final Seat UPSELL = offer(Stage.ASCEND, Set.of(OfferKind.UPSELL), Fields.of(CardFields.KIND, OfferKind.UPSELL));

    static final Seat REQUEST = offer(Stage.ADVOCATE, Set.of(OfferKind.REVIEW_REQUEST, OfferKind.STORY_REQUEST), Fields.of(CardFields.KIND, OfferKind.REVIEW_REQUEST));

    static final Seat PROGRAM = offer(Stage.PROMOTE, Set.copyOf(OfferKind.atHomeIn(Stage.PROMOTE)), Fields.of(CardFields.KIND, OfferKind.REFERRAL_PROGRAM));

    /// What a stage asks people to do next.
    static Seat call(Stage stage) {
        return new Seat(stage, CardType.CALL_TO_ACTION, _ -> Fields.NONE, List.of(Suggestions.callToAction(stage).title()), Card.CallToAction.class::isInstance,
                Seat.Company.ALONE);
    }

    static Question callQuestion(Stage stage) {
        return Question.of(Chapter.of(stage), "call", Ask.lineLike(stage, CardType.CALL_TO_ACTION, _ -> true), call(stage).title(stage.word() + ".call"));
    }

    static boolean isMagnet(Idea idea) {
        return idea.suggestion().fields().get(CardFields.KIND).filter(kind -> kind == OfferKind.LEAD_MAGNET).isPresent();
    }

    static boolean isVictory(Idea idea) {
        return idea.suggestion().fields().is(CardFields.VICTORY);
    }

    static boolean isCheckIn(Idea idea) {
        return idea.suggestion().fields().is(CardFields.CHECK_IN);
    }

    private static Seat offer(Stage stage, Set<OfferKind> kinds, Fields fresh) {
        return new Seat(stage, CardType.OFFER, _ -> fresh, titles(fresh.get(CardFields.KIND).orElseThrow(), kinds), card -> isOne(card, kinds), Seat.Company.A_CALL);
    }

    /// What the guide calls an offer of the kind that comes first, and of the others.
    private static List<Phrase> titles(OfferKind first, Set<OfferKind> kinds) {
        return Stream.concat(Stream.of(first), kinds.stream().filter(kind -> kind != first)).map(Seats::title).toList();
    }

    private static Phrase title(OfferKind kind) {
        return Ideas.of(kind.home(), CardType.OFFER).stream().filter(idea -> idea.suggestion().fields().get(CardFields.KIND).filter(kind::equals).isPresent())
                .findFirst().orElseThrow().title();
    }

    private static Fields free(OfferKind kind) {
        return Fields.of(CardFields.KIND, kind).with(CardFields.PRICE, Amount.FREE);
    }

    private static boolean isOne(Card card, Set<OfferKind> kinds) {
        return card instanceof Card.Offer offer && offer.kind().filter(kinds::contains).isPresent();
    }

    private static Fields fitted(Suggestion suggestion, Plan plan) {
        return Fitting.of(plan).fitted(suggestion).fields();
    }

    /// A choice of kinds for the offer of a seat. A title that it got from there follows the kind, and a price that the new kind does not
    /// suit goes.
    static Spot<OfferKind> kind(Seat seat) {
        return new Kind(seat);
    }

    private record Kind(Seat seat) implements Spot<OfferKind> {
        @Override
        public Optional<OfferKind> read(Plan plan) {
            return seat.in(plan).flatMap(card -> card.fields().get(CardFields.KIND));
        }

        @Override
        public void write(Writing writing, OfferKind value) {
            var card = seat.take(writing, Fields.of(CardFields.KIND, value));
            var at = new Place.Of(card.id());
            if (seat.isUnnamed(card, writing.plan())) writing.put(at, CardFields.TITLE, writing.say(title(value)));
            writing.put(at, CardFields.KIND, value);
            switch (value) {
                case TIME_COMMITMENT -> {
                    if (!card.fields().has(CardFields.PRICE)) writing.put(at, CardFields.PRICE, Amount.FREE);
                }
                case ENTRY_OFFER -> {
                    if (card.fields().get(CardFields.PRICE).filter(price -> !price.isMore()).isPresent()) writing.put(at, CardFields.PRICE, Optional.empty());
                }
                case FREE_CONTENT, LEAD_MAGNET, BONUS, QUICK_WIN, CORE_OFFER, UPSELL, ADD_ON, SUBSCRIPTION, PARTNER_OFFER, REVIEW_REQUEST,
                     STORY_REQUEST, THANK_YOU, REFERRAL_PROGRAM, AFFILIATE_PROGRAM, PARTNER_PROGRAM -> { }
            }
        }

        @Override
        public Optional<Place> place(Plan plan) {
            return seat.place(plan);
        }
    }

    /// Whether a question about a card makes sense: the card is there, or the question that brings it is still to be answered.
    static Predicate<Plan> with(Seat seat, String opener) {
        return plan -> seat.in(plan).isPresent() || !Interview.done(plan).contains(opener);
    }

    /// Whether the offer of a seat is of a kind.
    static Predicate<Plan> holding(Seat seat, OfferKind kind) {
        return plan -> seat.in(plan).filter(card -> isOne(card, Set.of(kind))).isPresent();
    }
}
