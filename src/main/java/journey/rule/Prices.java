package journey.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import journey.edit.Edit;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.text.Typed;

/// Prices and costs as single payments, by what is likely. What something shall cost only the team can say, so fixes ask for it.
final class Prices {
    private Prices() {}

    static Optional<BigDecimal> of(Card.Offer offer) {
        return offer.price().map(Amount::likely);
    }

    static Optional<BigDecimal> cost(Card.Offer offer) {
        return offer.cost().map(Amount::likely);
    }

    /// A fix that asks for the price of an offer.
    ///
    /// @param key   of the fix's title; its question stands under `.question` and names the offer
    /// @param fits  which prices mend what is wrong
    /// @param wrong what is said of others
    static Fix asking(String key, Card.Offer offer, Predicate<BigDecimal> fits, Phrase wrong, View view) {
        return asking(key, offer, CardFields.PRICE, fits, wrong, view);
    }

    static Fix asking(String key, Card.Offer offer, Field<Amount> field, Predicate<BigDecimal> fits, Phrase wrong, View view) {
        var title = Phrase.of(key);
        return new Fix.Asking(title, Phrase.of(key + ".question", view.named(offer)), (_, typed, typing) ->
                switch (typing.money(typed, view.plan().currency())) {
                    case Typed.Wrong<Amount>(var why) -> new Typed.Wrong<>(why);
                    case Typed.Understood<Amount>(var amount) when amount.map(Amount::likely).filter(fits).isEmpty() -> new Typed.Wrong<>(wrong);
                    case Typed.Understood<Amount>(var amount) -> new Typed.Understood<>(amount.map(sum ->
                            new Edit.Together(Phrase.of("rule.undo", title), List.of(new Edit.Put<>(new Place.Of(offer.id()), field, sum)))));
                });
    }
}
