package journey.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;

/// Ways to an earlier stage: whether they say what they are, and what people find there this time [S2 S4].
final class WaysBack {
    private WaysBack() {}

    static Stream<Finding> unmarked(View view) {
        return view.ways().all().stream().filter(link -> link.kind() == LinkKind.LEADS_TO && leadsBack(link, view) && leadsPeople(link, view)).map(link -> {
            var from = view.ways().card(link);
            var finding = Finding.of(link, from.stage(), Phrase.of("rule.leads-back.message", view.named(from), from.stage(), view.ways().end(link))).with(ends(link, view));
            return isLoop(from, view.ways().end(link))
                    ? finding.fixed(marking(link, LinkKind.LOOP)).fixed(marking(link, LinkKind.STEP_BACK))
                    : finding.fixed(marking(link, LinkKind.STEP_BACK)).fixed(marking(link, LinkKind.LOOP));
        });
    }

    private static boolean leadsBack(Link link, View view) {
        return view.ways().end(link).isBefore(view.ways().start(link));
    }

    /// A link that begins or ends at a figure says what is counted there.
    static boolean leadsPeople(Link link, View view) {
        return Leading.acts(view.ways().card(link)) && view.ways().target(link).filter(card -> !Leading.acts(card)).isEmpty();
    }

    static List<Card> ends(Link link, View view) {
        return Stream.concat(Stream.of(view.ways().card(link)), view.ways().target(link).stream()).toList();
    }

    /// From the last stages round to the start, or something that is shown to people who are new: what customers say of us.
    private static boolean isLoop(Card from, Stage end) {
        return from.stage().isAfter(Stage.ASCEND) && end == Stage.AWARE || from.fields().has(CardFields.PROOF)
                || from instanceof Card.Offer offer && (offer.is(OfferKind.REVIEW_REQUEST) || offer.is(OfferKind.STORY_REQUEST));
    }

    private static Fix marking(Link link, LinkKind kind) {
        return Leading.fix(Phrase.of("rule.fix.mark-" + kind.word()), new Edit.Put<>(link.place(), Link.KIND, kind));
    }

    private record Between(Stage from, Stage to) {}

    /// All that steps back from one stage to another is one arc on the board, the links as well as the share of people in the forecast; one
    /// remedy will do for it.
    static Stream<Finding> withoutRemedy(View view) {
        if (StageWays.isUnlinked(view)) return Stream.empty();
        Map<Between, List<Link>> arcs = new LinkedHashMap<>();
        for (var link : view.ways().all())
            if (link.kind() == LinkKind.STEP_BACK && leadsBack(link, view))
                arcs.computeIfAbsent(new Between(view.ways().start(link), view.ways().end(link)), _ -> new ArrayList<>(1)).add(link);
        view.held().forEach(stage -> view.plan().stage(stage).fields().get(StagePlan.BACK).flatMap(back -> back.fields().get(StepBack.TO))
                .filter(to -> to.isBefore(stage)).ifPresent(to -> arcs.computeIfAbsent(new Between(stage, to), _ -> List.of())));
        return arcs.entrySet().stream().filter(arc -> arc.getValue().stream().allMatch(link -> link.fields().text(Link.REMEDY).isBlank()))
                .map(arc -> arc.getValue().isEmpty() ? reckoned(arc.getKey(), view) : drawn(arc.getKey(), arc.getValue(), view));
    }

    private static Finding drawn(Between arc, List<Link> links, View view) {
        var first = links.getFirst();
        return Finding.of(first, arc.from(), Phrase.of("rule.step-back-without-remedy.message", view.named(view.ways().card(first)), arc.from(), arc.to()))
                .with(links.stream().flatMap(link -> ends(link, view).stream()).toList())
                .fixed(Draft.asking("rule.fix.remedy", first.place(), Link.REMEDY));
    }

    private static Finding reckoned(Between arc, View view) {
        return Finding.of(arc.from(), Phrase.of("rule.step-back-without-remedy.message.share", arc.from(), arc.to()))
                .fixed(start(arc, view).map(card -> drawing(card, arc.to())));
    }

    /// The card from which people most likely step back: the one that asks how they are doing, if there is one.
    private static Optional<Card> start(Between arc, View view) {
        return view.in(arc.from()).stream().filter(Leading::acts)
                .filter(card -> view.ways().from(card).stream().noneMatch(link -> link.to().equals(new End.AtStage(arc.to()))))
                .min(Comparator.comparing(card -> !card.fields().is(CardFields.CHECK_IN)));
    }

    private static Fix drawing(Card card, Stage to) {
        var title = Phrase.of("rule.fix.remedy");
        return new Fix.Asking(title, Phrase.of("rule.fix.remedy.question"), (_, remedy) -> new Edit.Together(Phrase.of("rule.undo", title), List.of(
                new Edit.Connect(new Link(card.id(), new End.AtStage(to), Fields.of(Link.KIND, LinkKind.STEP_BACK).with(Link.REMEDY, remedy.strip()))))));
    }
}
