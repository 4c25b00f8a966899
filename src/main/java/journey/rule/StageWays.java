package journey.rule;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.guide.Suggestions;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Bring;
import journey.plan.Phrase;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.text.Typed;

/// Whether the stages hang together: a way on from each to the next, and none that nobody can come to.
final class StageWays {
    private StageWays() {}

    /// Neighbouring stages in which something is done, and nothing leads from the one to the other. Whatever leads forward is a way on, to
    /// a card or to the stage as a whole.
    static Stream<Finding> noWayOn(View view) {
        return Stage.ALL.stream().filter(stage -> lacksWayOn(stage, view) && !lacksBridge(stage, view)).map(stage -> {
            var next = stage.next().orElseThrow();
            var leading = leading(stage, view);
            var there = Leading.likely(next, view).orElseThrow();
            return Finding.of(stage, Phrase.of("rule.no-way-on.message", stage, view.named(leading.getFirst()), next, view.named(there)))
                    .with(Stream.concat(leading.stream(), Stream.of(there)).toList())
                    .fixed(Leading.leading(leading, next, view))
                    .fixed(asking(stage, view));
        });
    }

    /// The calls to action that lead nowhere, which are not told apart from it, else the likeliest card.
    private static List<Card> leading(Stage stage, View view) {
        var calls = view.in(stage).stream().filter(card -> card instanceof Card.CallToAction && view.ways().from(card).isEmpty()).toList();
        return calls.isEmpty() ? List.of(Leading.likely(stage, view).orElseThrow()) : calls;
    }

    private static Optional<Fix> asking(Stage stage, View view) {
        if (view.tally().has(stage, Tally.Sort.CALL)) return Optional.empty();
        var call = Suggestions.callToAction(stage);
        return Draft.of(view).add(call).fix(Phrase.of("rule.fix.add", call.title()));
    }

    private static boolean lacksWayOn(Stage stage, View view) {
        return !isUnlinked(view) && stage.next().filter(next -> Leading.acts(stage, view) && Leading.acts(next, view)
                && view.ways().between(stage, next).findAny().isEmpty()).isPresent();
    }

    private static boolean lacksBridge(Stage stage, View view) {
        return stage == Stage.EXCITE && view.isOn(OfferRules.NO_BRIDGE) && OfferRules.NO_BRIDGE.find(view).findAny().isPresent();
    }

    /// Whether it is said already that people do not get from a stage to the next, so that the rest of the family is silent there.
    static boolean isCutOff(Stage stage, View view) {
        return lacksWayOn(stage, view) && (view.isOn(WayRules.NO_WAY_ON) || lacksBridge(stage, view));
    }

    /// Stages that nobody comes to. People come in where the journey begins and where the forecast lets them enter, and from there go along
    /// the links, and to where a program brings them. Who is led to an empty stage goes on to the next, as in the forecast: that the stage is
    /// empty the coverage rules tell. What would be reached from a stage that is told is not told again.
    static Stream<Finding> unreachable(View view) {
        if (isUnlinked(view)) return Stream.empty();
        var reached = EnumSet.noneOf(Stage.class);
        for (var stage : Stage.ALL) if (isEntered(stage, view)) reach(stage, reached, view);
        var lost = EnumSet.noneOf(Stage.class);
        view.held().filter(stage -> Leading.acts(stage, view)).forEach(stage -> {
            if (reached.contains(stage)) return;
            lost.add(stage);
            reach(stage, reached, view);
        });
        return lost.stream().filter(stage -> stage.previous().filter(before -> isCutOff(before, view)).isEmpty()).map(stage -> {
            var card = Leading.likely(stage, view).orElseThrow();
            var from = Stage.ALL.reversed().stream().filter(stage::isAfter).flatMap(before -> Leading.likely(before, view).stream()).findFirst();
            return Finding.of(stage, Phrase.of("rule.unreachable.message", stage, view.named(card)))
                    .with(Stream.concat(Stream.of(card), from.stream()).toList())
                    .fixed(from.map(one -> Leading.leading(List.of(one), stage, view)))
                    .fixed(entering(stage));
        });
    }

    /// Whether people come into a stage from outside.
    static boolean isEntered(Stage stage, View view) {
        return view.held().findFirst().filter(first -> first == stage).isPresent()
                || view.plan().stage(stage).fields().get(StagePlan.ENTERS).filter(Amount::isMore).isPresent();
    }

    private static void reach(Stage start, Set<Stage> reached, View view) {
        var waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            var stage = waiting.remove();
            if (reached.add(stage)) waiting.addAll(after(stage, view));
        }
    }

    private static Set<Stage> after(Stage stage, View view) {
        if (!view.holds(stage)) return stage.next().map(Set::of).orElse(Set.of());
        var after = EnumSet.noneOf(Stage.class);
        for (var card : view.in(stage)) {
            for (var link : view.ways().from(card)) after.add(view.ways().end(link));
            after.addAll(broughtInto(card));
        }
        return after;
    }

    /// The stages into which a program brings people.
    static Set<Stage> broughtInto(Card card) {
        var into = EnumSet.noneOf(Stage.class);
        for (var bring : card.fields().list(CardFields.BRINGS))
            if (bring.fields().get(Bring.PEOPLE).filter(Amount::isMore).isPresent()) bring.fields().get(Bring.INTO).ifPresent(into::add);
        return into;
    }

    private static Fix entering(Stage stage) {
        var title = Phrase.of("rule.fix.enters");
        return new Fix.Asking(title, Phrase.of("rule.fix.enters.question"), (_, typed, typing) -> switch (typing.people(typed)) {
            case Typed.Wrong<Amount>(var why) -> new Typed.Wrong<>(why);
            case Typed.Understood<Amount>(var people) -> people.filter(Amount::isMore).isPresent()
                    ? Typed.of(new Edit.Together(Phrase.of("rule.undo", title), List.of(new Edit.Put<>(View.at(stage), StagePlan.ENTERS, people))))
                    : Typed.wrong("rule.fix.enters.none");
        });
    }

    /// Whether nothing is linked at all, of which one rule speaks for all of the family.
    static boolean isUnlinked(View view) {
        return view.ways().all().isEmpty() && view.isOn(WayRules.NOTHING_LINKED);
    }
}
