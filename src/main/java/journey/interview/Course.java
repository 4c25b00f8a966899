package journey.interview;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import journey.edit.Edit;
import journey.guide.Fitting;
import journey.guide.Suggestions;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Link;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Stage;

/// Where cards that answers make lead: what people meet or get leads to the call to action of its stage, and that to the next stage; from
/// Excite straight to the core offer [S4], from Promote back to the start.
final class Course {
    private Course() {}

    static void lead(Card card, Seat.Company company, Writing writing) {
        switch (card) {
            case Card.CallToAction call -> leadCall(call, writing);
            case Card.Touchpoint _, Card.Offer _ -> leadActivity(card, company, writing);
            case Card.Metric _, Card.Note _, Card.Foreign _ -> { }
        }
        if (isCore(card)) bridge(card, writing);
    }

    private static void leadActivity(Card card, Seat.Company company, Writing writing) {
        var call = call(card.stage(), writing.plan());
        if (call.isPresent()) {
            connect(card, new End.AtCard(call.get().id()), writing);
        } else if (company == Seat.Company.A_CALL) {
            var title = writing.say(suiting(card));
            leadCall(writing.add(CardType.CALL_TO_ACTION, card.stage(), Fields.of(CardFields.TITLE, title)), writing);
        }
    }

    /// What people are asked to do about a card: to buy is not to book.
    private static Phrase suiting(Card card) {
        var usual = Suggestions.callToAction(card.stage()).title();
        return card instanceof Card.Offer offer ? offer.kind().map(kind -> switch (kind) {
            case ENTRY_OFFER -> Phrase.of("idea.buy-small");
            case STORY_REQUEST -> Phrase.of("idea.tell-story");
            case AFFILIATE_PROGRAM -> Phrase.of("idea.share-link");
            case PARTNER_PROGRAM -> Phrase.of("idea.become-partner");
            case FREE_CONTENT, LEAD_MAGNET, TIME_COMMITMENT, BONUS, QUICK_WIN, CORE_OFFER, UPSELL, ADD_ON, SUBSCRIPTION, PARTNER_OFFER, REVIEW_REQUEST,
                 THANK_YOU, REFERRAL_PROGRAM -> usual;
        }).orElse(usual) : usual;
    }

    /// The call leads on, and whatever in its stage leads nowhere yet leads to the call.
    private static void leadCall(Card call, Writing writing) {
        for (var card : writing.plan().cardsIn(call.stage()).filter(Card::counts).toList())
            if ((card instanceof Card.Touchpoint || card instanceof Card.Offer) && writing.plan().links().stream().noneMatch(link -> link.from().equals(card.id())))
                connect(card, new End.AtCard(call.id()), writing);
        var core = call.stage() == Stage.EXCITE ? first(Stage.ASCEND, Course::isCore, writing.plan()) : Optional.<Card>empty();
        core.ifPresentOrElse(offer -> connect(call, new End.AtCard(offer.id()), writing),
                () -> Fitting.of(writing.plan()).ways(call).forEach(link -> writing.then(new Edit.Connect(link))));
    }

    /// The call of Excite, which led to the next stage while nothing was there, leads to the core offer.
    private static void bridge(Card core, Writing writing) {
        call(Stage.EXCITE, writing.plan()).ifPresent(call -> {
            var plain = Link.of(call.id(), new End.AtStage(Stage.ASCEND));
            if (writing.plan().links().contains(plain)) writing.then(new Edit.Disconnect(Set.of(plain.place())));
            connect(call, new End.AtCard(core.id()), writing);
        });
    }

    private static boolean isCore(Card card) {
        return card instanceof Card.Offer offer && offer.is(OfferKind.CORE_OFFER) && offer.stage() == Stage.ASCEND;
    }

    private static void connect(Card from, End to, Writing writing) {
        writing.then(new Edit.Connect(Link.of(from.id(), to)));
    }

    private static Optional<Card> call(Stage stage, Plan plan) {
        return first(stage, Card.CallToAction.class::isInstance, plan);
    }

    private static Optional<Card> first(Stage stage, Predicate<Card> wanted, Plan plan) {
        return plan.cardsIn(stage).filter(Card::counts).filter(wanted).findFirst();
    }
}
