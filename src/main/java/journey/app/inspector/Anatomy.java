package journey.app.inspector;

import static journey.plan.CardFields.*;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import journey.plan.Card;
import journey.plan.CardType;
import journey.plan.Field;
import journey.plan.OfferKind;
import journey.plan.Span;
import journey.plan.Stage;

/// Where the fields of a type of card stand on its sheet: at the head, in the middle, after the links, under "More", with the
/// forecast. And which of them make sense for a card at all.
record Anatomy(List<Field<?>> head, List<Field<?>> middle, List<Field<?>> foot, List<Field<?>> more, List<Field<?>> forecast) {

    static Anatomy of(CardType type) {
        return switch (type) {
            case TOUCHPOINT -> new Anatomy(List.of(TITLE), List.of(TEXT, CHANNEL, AUDIENCE, AWARENESS, APPROACH), List.of(OWNER, STATUS, LINK),
                    List.of(EVIDENCE, VICTORY, CHECK_IN, PROOF, MAY_PUBLISH, CAPTURES, CONSENT, MINUTES, FROM, UNTIL, TAGS), List.of(SPEND));
            case OFFER -> new Anatomy(List.of(TITLE, KIND), List.of(PROMISE, GIVES, PRICE, EVERY, TAKE), List.of(OWNER, STATUS, LINK),
                    List.of(TEXT, AUDIENCE, LIST_PRICE, GUARANTEE, VICTORY, MINUTES, CAPTURES, CONSENT, REWARD_FOR_REFERRER, REWARD_FOR_FRIEND, FROM, UNTIL, TAGS),
                    List.of(COST, KEPT_FOR, SHARE, REWARD_COST, BRINGS));
            case CALL_TO_ACTION -> new Anatomy(List.of(TITLE), List.of(TEXT, CHANNEL), List.of(OWNER, STATUS, LINK),
                    List.of(CAPTURES, CONSENT, MINUTES, UTM, FROM, UNTIL, TAGS), List.of());
            case METRIC -> new Anatomy(List.of(TITLE), List.of(UNIT, OF, TARGET, BETTER, READINGS), List.of(OWNER, STATUS, LINK),
                    List.of(TEXT, FORMULA, FROM, UNTIL, TAGS), List.of(MEASURES));
            case NOTE -> new Anatomy(List.of(TITLE), List.of(TEXT), List.of(), List.of(OWNER, STATUS, LINK, FROM, UNTIL, TAGS), List.of());
        };
    }

    /// What cards of several types share. A title for all of them would make twins, so it is not among it.
    static Anatomy shared(Set<CardType> types) {
        var first = of(types.iterator().next());
        return first.keeping(field -> field != TITLE && field != READINGS && types.stream().allMatch(type -> journey.plan.CardFields.of(type).contains(field)));
    }

    private Anatomy keeping(Predicate<Field<?>> stays) {
        return new Anatomy(list(head, stays), list(middle, stays), list(foot, stays), list(more, stays), list(forecast, stays));
    }

    private static List<Field<?>> list(List<Field<?>> fields, Predicate<Field<?>> stays) {
        return fields.stream().<Field<?>>filter(stays).toList();
    }

    Stream<Field<?>> all() {
        return Stream.of(head, middle, foot, more, forecast).flatMap(List::stream);
    }

    /// Whether a field says something about a card like this one. What a card holds is shown anyway.
    static boolean suits(Field<?> field, Card card) {
        return switch (card) {
            case Card.Offer offer -> suitsOffer(field, offer) && suitsCapture(field, card);
            case Card.Touchpoint touchpoint -> suitsTouchpoint(field, touchpoint) && suitsCapture(field, card);
            case Card.CallToAction _ -> suitsCapture(field, card);
            case Card.Metric _, Card.Note _ -> true;
            case Card.Foreign _ -> false;
        };
    }

    private static boolean suitsCapture(Field<?> field, Card card) {
        return field != CONSENT || !card.fields().list(CAPTURES).isEmpty();
    }

    private static boolean suitsTouchpoint(Field<?> field, Card.Touchpoint card) {
        if (field == AWARENESS) return card.stage() == Stage.AWARE || card.stage() == Stage.ENGAGE;
        if (field == APPROACH) return card.stage() == Stage.ENGAGE;
        if (field == EVIDENCE) return card.stage() == Stage.AWARE;
        return field != MAY_PUBLISH || card.proof().isPresent();
    }

    private static boolean suitsOffer(Field<?> field, Card.Offer offer) {
        if (field == KEPT_FOR) return offer.every() != Span.ONCE;
        if (field == EVERY || field == LIST_PRICE || field == GUARANTEE) return offer.isPriced() || offer.price().isEmpty() && isSold(offer);
        if (field == GIVES) return offer.is(OfferKind.LEAD_MAGNET);
        if (field == SHARE) return offer.is(OfferKind.PARTNER_OFFER);
        if (field == REWARD_FOR_REFERRER || field == REWARD_FOR_FRIEND || field == REWARD_COST || field == BRINGS)
            return offer.kind().filter(OfferKind::isProgram).isPresent();
        if (field == PRICE || field == TAKE) return isSold(offer);
        return true;
    }

    /// Asking for a word or for friends is no sale.
    private static boolean isSold(Card.Offer offer) {
        return offer.kind().filter(kind -> kind.isProgram() || kind.home() == Stage.ADVOCATE).isEmpty();
    }
}
