package journey.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import journey.guide.Suggestions;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Stage;

/// Which offer comes before which: a small yes, then the core offer, then what follows it [S2 S3]. Prices are compared as single
/// payments, whatever they are paid for and how often.
final class OfferOrder {
    private OfferOrder() {}

    /// One finding for all that one entry offer in Convert would mend, and one for each core offer that stands too early for that.
    static Stream<Finding> coreBeforeEntry(View view) {
        var lacking = of(OfferKind.CORE_OFFER, view).filter(core -> view.tally().lacksEntryBefore(core.stage())).toList();
        Predicate<Card> mendable = core -> core.stage().isAfter(Stage.CONVERT);
        var together = lacking.stream().filter(mendable).toList();
        var early = lacking.stream().filter(mendable.negate())
                .map(core -> Finding.of(core, Phrase.of("rule.core-before-entry.message", view.named(core), 1))
                        .fixed(Draft.of(view).move(core, Stage.ASCEND, Optional.empty()).fix(Phrase.of("rule.fix.move", Stage.ASCEND))
                                .filter(_ -> view.tally().first(one -> view.tally().has(one, Tally.Sort.ENTRY)).filter(entry -> entry.isBefore(Stage.ASCEND)).isPresent())));
        return Stream.concat(early, together.isEmpty() ? Stream.empty() : Stream.of(
                Finding.of(together.getFirst(), Phrase.of("rule.core-before-entry.message", view.named(together.getFirst()), together.size()))
                        .with(together.subList(1, together.size()))
                        .fixed(Draft.of(view).fill(Stage.CONVERT).fix(SkippedStages.fillTitle(Stage.CONVERT)))));
    }

    /// Upsells that stand before the first core offer, on the board from left to right and from top to bottom.
    static Stream<Finding> upsellBeforeCore(View view) {
        var core = of(OfferKind.CORE_OFFER, view).min(Comparator.comparing(Card::stage));
        return core.isPresent() ? before(core.get(), view) : withoutCore(view);
    }

    private static Stream<Finding> before(Card core, View view) {
        var order = view.plan().cards();
        return of(OfferKind.UPSELL, view)
                .filter(upsell -> upsell.stage().isBefore(core.stage())
                        || upsell.stage() == core.stage() && order.place(upsell.id()) < order.place(core.id()))
                .map(upsell -> Finding.of(upsell, Phrase.of("rule.upsell-before-core.message", view.named(upsell), view.named(core)))
                        .with(List.of(core))
                        .fixed(inOrder(upsell, core, view)));
    }

    /// Neither of the two may leave home for it.
    private static Optional<Fix> inOrder(Card upsell, Card core, View view) {
        if (core.stage() == Stage.ASCEND)
            return Draft.of(view).move(upsell, Stage.ASCEND, after(core, view)).fix(Phrase.of("rule.fix.after", view.named(core)));
        return upsell.stage() == Stage.ASCEND
                ? Draft.of(view).move(core, Stage.ASCEND, Optional.of(upsell.id())).fix(Phrase.of("rule.fix.core-home", view.named(core), Stage.ASCEND))
                : Optional.empty();
    }

    private static Optional<Id> after(Card card, View view) {
        var order = view.plan().cards();
        var next = order.place(card.id()) + 1;
        return next < order.size() ? Optional.of(order.get(next).id()) : Optional.empty();
    }

    /// One core offer mends it for all. Where Ascend holds cards, `no-core-offer` says it.
    private static Stream<Finding> withoutCore(View view) {
        var upsells = of(OfferKind.UPSELL, view).sorted(Comparator.comparing(Card::stage)).toList();
        if (upsells.isEmpty() || view.holds(Stage.ASCEND) && view.isOn(OfferRules.NO_CORE_OFFER)) return Stream.empty();
        var first = upsells.getFirst();
        var finding = Finding.of(first, Phrase.of("rule.upsell-before-core.message.none", view.named(first), upsells.size())).with(upsells.subList(1, upsells.size()));
        if (first.stage().isBefore(Stage.ASCEND)) return Stream.of(finding);
        var before = view.in(Stage.ASCEND).stream().findFirst().map(Card::id);
        return Stream.of(finding.fixed(Draft.of(view).add(Suggestions.complete(Stage.ASCEND), before).fix(SkippedStages.fillTitle(Stage.ASCEND))));
    }

    static Stream<Finding> upsellNotMore(View view) {
        var dearest = of(OfferKind.ENTRY_OFFER, view).filter(entry -> entry.price().isPresent()).max(Comparator.comparing(OfferOrder::price));
        return dearest.stream().flatMap(entry -> of(OfferKind.UPSELL, view)
                .filter(upsell -> upsell.price().isPresent() && price(upsell).compareTo(price(entry)) <= 0)
                .map(upsell -> Finding.of(upsell, Phrase.of("rule.upsell-not-more.message", view.named(upsell), view.named(entry)))
                        .with(List.of(entry))
                        .fixed(Draft.of(view).put(upsell, CardFields.KIND, Optional.of(OfferKind.ADD_ON)).fix(Phrase.of("rule.fix.add-on")))
                        .fixed(Draft.of(view).put(upsell, CardFields.PRICE, Optional.empty()).fix(Phrase.of("rule.fix.price-open")))));
    }

    private static BigDecimal price(Card.Offer offer) {
        return offer.price().map(Amount::likely).orElseThrow();
    }

    private static Stream<Card.Offer> of(OfferKind kind, View view) {
        return view.offers().filter(offer -> offer.is(kind));
    }
}
