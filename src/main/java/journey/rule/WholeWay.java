package journey.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.End;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Stage;

/// The way through all stages and round again: whether there is one at all, whether a link cuts it short, and whether it closes [S3 S4].
final class WholeWay {
    private WholeWay() {}

    static Stream<Finding> unlinked(View view) {
        var cards = view.cards();
        if (cards.isEmpty() || !view.ways().all().isEmpty()) return Stream.empty();
        var calls = onward(cards.stream().filter(Card.CallToAction.class::isInstance), view);
        var finding = Finding.of(Phrase.of("rule.nothing-linked.message", cards.size(), view.named(cards.getFirst())));
        if (!calls.isEmpty()) finding = finding.fixed(Leading.fix(Phrase.of("rule.fix.lead-calls", calls.size()), calls.stream()));
        var stages = Stage.ALL.stream().filter(stage -> Leading.acts(stage, view) && !view.tally().has(stage, Tally.Sort.CALL));
        var others = onward(stages.flatMap(stage -> Leading.likely(stage, view).stream()), view);
        return Stream.of(others.isEmpty() ? finding : finding.fixed(Leading.fix(Phrase.of("rule.fix.lead-stages"), Stream.concat(calls.stream(), others.stream()))));
    }

    /// To the next stage, and from the end of the journey round to its start.
    private static List<Edit> onward(Stream<? extends Card> cards, View view) {
        return cards.flatMap(card -> Leading.next(card.stage(), view).map(next -> Leading.to(card, next))
                .or(() -> Optional.of(Leading.start(view)).filter(start -> start.isBefore(card.stage())).map(start -> Leading.round(card, start))).stream()).toList();
    }

    /// Links past a stage that holds cards. What leads past an empty stage has no choice, and of an empty stage the coverage rules speak.
    static Stream<Finding> skipping(View view) {
        return view.ways().all().stream().filter(link -> link.kind() == LinkKind.LEADS_TO && WaysBack.leadsPeople(link, view)).flatMap(link -> {
            var from = view.ways().card(link);
            var past = past(from.stage(), view.ways().end(link), view);
            return past.isEmpty() ? Stream.empty() : Stream.of(Finding
                    .of(link, from.stage(), Phrase.of("rule.link-skips-stage.message", view.named(from), view.ways().end(link), past.size(), past.getFirst(), past.getLast()))
                    .with(WaysBack.ends(link, view))
                    .fixed(through(link, past, view)));
        });
    }

    private static List<Stage> past(Stage start, Stage end, View view) {
        return Stage.ALL.stream().filter(stage -> stage.isAfter(start) && stage.isBefore(end) && view.holds(stage)).toList();
    }

    /// Leads to the first of the stages that are skipped, and from there on to where it led, as far as there is no way yet. A lead magnet is
    /// not torn from the call to action that takes the address for it.
    private static Optional<Fix> through(Link link, List<Stage> past, View view) {
        if (past.stream().anyMatch(stage -> !Leading.acts(stage, view)) || takesTheAddress(link, view)) return Optional.empty();
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.Disconnect(Set.of(link.place())));
        edits.add(new Edit.Connect(new Link(link.from(), new End.AtStage(past.getFirst()), link.fields())));
        IntStream.range(0, past.size()).forEach(i -> {
            var stage = past.get(i);
            var end = i + 1 < past.size() ? new End.AtStage(past.get(i + 1)) : link.to();
            var next = i + 1 < past.size() ? past.get(i + 1) : view.ways().end(link);
            if (view.ways().between(stage, next).findAny().isEmpty()) edits.add(new Edit.Connect(Link.of(Leading.likely(stage, view).orElseThrow().id(), end)));
        });
        return Optional.of(Leading.fix(Phrase.of("rule.fix.through", past.getFirst()), edits.stream()));
    }

    private static boolean takesTheAddress(Link link, View view) {
        return view.ways().card(link) instanceof Card.Offer offer && offer.is(OfferKind.LEAD_MAGNET)
                && view.ways().target(link).filter(card -> card instanceof Card.CallToAction && card.fields().has(CardFields.CAPTURES)).isPresent();
    }

    /// Whether Promote brings people back to where a journey begins: by a link, whatever it is marked as, or by the people whom a program brings. Aware is
    /// the start, and so is any stage where people enter.
    static Stream<Finding> withoutLoop(View view) {
        if (StageWays.isUnlinked(view) || !Leading.acts(Stage.PROMOTE, view) || isClosed(view)) return Stream.empty();
        var last = Leading.likely(Stage.PROMOTE, view).orElseThrow();
        var start = Leading.start(view);
        var finding = Finding.of(Stage.PROMOTE, Phrase.of("rule.no-loop.message", view.named(last), start)).with(List.of(last));
        return Stream.of(start.isBefore(Stage.PROMOTE)
                ? finding.fixed(Leading.fix(Phrase.of("rule.fix.lead", view.named(last), 1, start), Leading.round(last, start)))
                : finding);
    }

    private static boolean isClosed(View view) {
        return view.in(Stage.PROMOTE).stream().anyMatch(card ->
                Stream.concat(view.ways().from(card).stream().map(view.ways()::end), StageWays.broughtInto(card).stream()).anyMatch(end -> isStart(end, view)));
    }

    private static boolean isStart(Stage stage, View view) {
        return stage.isBefore(Stage.PROMOTE) && (stage == Stage.AWARE || StageWays.isEntered(stage, view));
    }
}
