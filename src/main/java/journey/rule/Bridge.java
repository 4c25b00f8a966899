package journey.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.End;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Stage;

/// The way from the first success to what is really sold [S4]. It may run over any cards of Excite and Ascend, such as a call to action, and
/// is there as soon as it reaches a core offer, the call to action of one, or Ascend as a whole. Steps back and loops are no way on.
///
/// It speaks where both stages hold cards and Ascend a core offer, also in a plan without any link: that people are left alone after
/// their first success weighs more than that nothing is linked yet.
final class Bridge {
    private Bridge() {}

    static Stream<Finding> missing(View view) {
        var cores = view.in(Stage.ASCEND).stream().filter(card -> card instanceof Card.Offer offer && offer.is(OfferKind.CORE_OFFER)).toList();
        var excite = view.in(Stage.EXCITE);
        if (cores.isEmpty() || excite.isEmpty() || isThere(excite, cores, view)) return Stream.empty();
        var core = cores.getFirst();
        return Stream.of(Finding.of(Stage.EXCITE, Phrase.of("rule.no-bridge.message", view.named(core)))
                .with(cores)
                .fixed(start(excite).flatMap(card -> leading(card, core, view))));
    }

    private static boolean isThere(List<Card> excite, List<Card> cores, View view) {
        var ends = new HashSet<Id>();
        for (var core : cores) {
            ends.add(core.id());
            for (var link : view.ways().from(core))
                view.ways().target(link).filter(Card.CallToAction.class::isInstance).filter(call -> call.stage() == Stage.ASCEND).ifPresent(call -> ends.add(call.id()));
        }
        return Trail.meets(excite, link -> link.kind() == LinkKind.LEADS_TO,
                card -> card.stage() == Stage.EXCITE || card.stage() == Stage.ASCEND, link -> switch (link.to()) {
                    case End.AtStage(var stage) -> stage == Stage.ASCEND;
                    case End.AtCard(var id) -> ends.contains(id);
                }, view.ways());
    }

    /// Where the way begins best: where people are asked for something, else where they have their success, else at whatever is done.
    private static Optional<Card> start(List<Card> excite) {
        return excite.stream().filter(Card.CallToAction.class::isInstance).findFirst()
                .or(() -> excite.stream().filter(card -> card.fields().is(CardFields.VICTORY)).findFirst())
                .or(() -> excite.stream().filter(card -> !(card instanceof Card.Metric)).findFirst());
    }

    /// A link between the two may be there already, marked as something else.
    private static Optional<Fix> leading(Card from, Card core, View view) {
        var link = Link.of(from.id(), new End.AtCard(core.id()));
        Edit edit = view.plan().link(link.place()).isPresent() ? new Edit.Put<>(link.place(), Link.KIND, LinkKind.LEADS_TO) : new Edit.Connect(link);
        return Draft.of(view).also(edit).fix(Phrase.of("rule.fix.lead-to-card", view.named(from), view.named(core)));
    }
}
