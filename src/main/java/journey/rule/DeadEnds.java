package journey.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Card;
import journey.plan.End;
import journey.plan.Phrase;
import journey.plan.Stage;

/// Where people say yes and nothing comes of it [S3]: an offer or call to action that leads nowhere, and cards that lead only to each other, for
/// a way that goes round for ever leads nowhere either. A circle is told once. What leads into a dead end is not told: it gets on as soon as
/// the dead end does.
///
/// A step back leads somewhere, and so does a loop. At the end of the journey, in Promote or before stages that are all left out on
/// purpose, nothing has to lead on.
final class DeadEnds {
    private final View view;
    private final Reach reach;

    private DeadEnds(View view) {
        this.view = view;
        this.reach = new Reach(view);
    }

    static Stream<Finding> find(View view) {
        return StageWays.isUnlinked(view) ? Stream.empty() : new DeadEnds(view).find();
    }

    private Stream<Finding> find() {
        var ends = new ArrayList<Card>();
        var stuck = new ArrayList<Card>();
        for (var stage : Stage.ALL) {
            if (Leading.next(stage, view).isEmpty()) continue;
            for (var card : view.in(stage)) {
                if (reach.getsOn(card)) continue;
                if (!view.ways().from(card).isEmpty()) stuck.add(card);
                else if (Leading.asks(card)) ends.add(card);
            }
        }
        var silent = Stage.ALL.stream().filter(stage -> StageWays.isCutOff(stage, view)).toList();
        return Stream.concat(
                ends.stream().filter(card -> !silent.contains(card.stage())).map(this::end),
                circles(stuck).stream().filter(circle -> !silent.contains(circle.getFirst().stage())).map(this::circle));
    }

    private Finding end(Card card) {
        return onward(Finding.of(card, Phrase.of("rule.dead-end.message", view.named(card), card.stage())), card);
    }

    private Finding circle(List<Card> cards) {
        var first = cards.getFirst();
        var message = Phrase.of("rule.dead-end.message.round", view.named(first), view.named(cards.get(1)), cards.size() - 1, first.stage());
        return Finding.of(first, message).with(cards.subList(1, cards.size())).fixed(Leading.leading(List.of(first), Leading.next(first.stage(), view).orElseThrow(), view));
    }

    /// An offer leads to the call to action that stands with it, if that gets on.
    private Finding onward(Finding finding, Card card) {
        var call = card instanceof Card.Offer
                ? view.in(card.stage()).stream().filter(one -> one instanceof Card.CallToAction && reach.getsOn(one)).findFirst()
                : Optional.<Card>empty();
        return finding
                .fixed(call.map(one -> Leading.fix(Phrase.of("rule.fix.lead-to-card", view.named(card), view.named(one)), Leading.to(card, one))))
                .fixed(Leading.leading(List.of(card), Leading.next(card.stage(), view).orElseThrow(), view));
    }

    /// The circles without a way out, each beginning with the card from which it is best left: of its latest stage, rather one that asks for something.
    private List<List<Card>> circles(List<Card> stuck) {
        var explained = new HashSet<>(reach.to(reach.ends()));
        var circles = new ArrayList<List<Card>>();
        for (var card : stuck) {
            End place = new End.AtCard(card.id());
            if (explained.contains(place)) continue;
            var circle = circle(place);
            explained.addAll(reach.to(circle));
            sorted(circle).ifPresent(circles::add);
        }
        return circles;
    }

    /// Where the way from a place ends up going round.
    private List<End> circle(End start) {
        var met = reach.from(start);
        var round = reach.to(List.of(start));
        var beyond = met.stream().filter(end -> !round.contains(end)).reduce((_, last) -> last);
        return beyond.isEmpty() ? List.copyOf(met) : circle(beyond.get());
    }

    /// Absent where people go round a stage as a whole: then it is the stage that lacks a way on.
    private Optional<List<Card>> sorted(List<End> circle) {
        var order = view.plan().cards();
        var cards = new ArrayList<Card>();
        for (var end : circle) if (end instanceof End.AtCard(var id)) order.get(id).ifPresent(cards::add);
        cards.sort(Comparator.comparingInt((Card card) -> order.place(card.id())));
        var best = cards.stream().min(Comparator.comparing(Card::stage).reversed().thenComparing(card -> !Leading.asks(card)).thenComparing(card -> !Leading.acts(card)));
        if (best.isEmpty() || circle.contains(new End.AtStage(best.get().stage()))) return Optional.empty();
        cards.remove(best.get());
        cards.addFirst(best.get());
        return Optional.of(cards);
    }
}
