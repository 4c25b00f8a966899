package journey.rule;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.guide.Suggestions;
import journey.plan.Card;
import journey.plan.Phrase;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// What each planned stage needs for itself: a goal, an activity, something that it asks for, a measure, somebody who looks after it
/// [S0 S1].
final class StageNeeds {
    private static final int ENOUGH_TO_COMPARE = 10;
    private static final int MOST_PERCENT = 40;

    private StageNeeds() {}

    static Stream<Finding> goals(View view) {
        return view.held().filter(stage -> view.plan().stage(stage).goal().isBlank())
                .map(stage -> Finding.of(stage, Phrase.of("rule.no-goal.message", stage))
                        .fixed(Draft.asking("rule.fix.goal", View.at(stage), StagePlan.GOAL)));
    }

    static Stream<Finding> sameGoals(View view) {
        var goals = view.held().map(stage -> folded(view.plan().stage(stage).goal())).collect(toSet());
        Map<String, Stage> known = new LinkedHashMap<>();
        return view.held().filter(stage -> !view.plan().stage(stage).goal().isBlank()).flatMap(stage -> {
            var first = known.putIfAbsent(folded(view.plan().stage(stage).goal()), stage);
            return first == null ? Stream.empty() : Stream.of(Finding.of(stage, Phrase.of("rule.same-goal.message", first, stage))
                    .fixed(Draft.asking("rule.fix.other-goal", View.at(stage), StagePlan.GOAL, goal -> goals.contains(folded(goal)))));
        });
    }

    private static String folded(String goal) {
        return goal.strip().toLowerCase(Locale.ROOT);
    }

    static Stream<Finding> activities(View view) {
        return lacking(Tally.Sort.ACTIVITY, view)
                .map(stage -> Finding.of(stage, Phrase.of("rule.no-activity.message", stage))
                        .fixed(Draft.of(view).fill(stage).fix(SkippedStages.fillTitle(stage, view))));
    }

    /// Of Advocate, `nobody-asked` says it.
    static Stream<Finding> calls(View view) {
        return lacking(Tally.Sort.CALL, view).filter(stage -> stage != Stage.ADVOCATE || !view.isOn(OfferRules.NOBODY_ASKED)).map(stage -> {
            var call = Suggestions.callToAction(stage);
            return Finding.of(stage, Phrase.of("rule.no-cta.message", stage))
                    .fixed(Draft.of(view).add(call).fix(Phrase.of("rule.fix.add", call.title())));
        });
    }

    static Stream<Finding> metrics(View view) {
        return lacking(Tally.Sort.METRIC, view).map(stage -> {
            var metric = Suggestions.metric(stage);
            return Finding.of(stage, Phrase.of("rule.no-metric.message", stage))
                    .fixed(Draft.of(view).add(metric).fix(Phrase.of("rule.fix.measure", metric.title())));
        });
    }

    static Stream<Finding> owners(View view) {
        Predicate<Stage> isOwned = stage -> !view.plan().stage(stage).owner().isBlank();
        return view.held().filter(isOwned.negate()).map(stage -> Finding.of(stage, Phrase.of("rule.no-owner.message", stage))
                .fixed(likelyOwner(stage, view).map(owner -> giving(stage, owner, view)))
                .fixed(Draft.asking("rule.fix.owner", View.at(stage), StagePlan.OWNER)));
    }

    private static Fix giving(Stage stage, String owner, View view) {
        var title = Phrase.of("rule.fix.give", view.shortened(owner));
        return new Fix.Ready(title, _ -> new Edit.Together(Phrase.of("rule.undo", title),
                List.of(new Edit.Put<>(View.at(stage), StagePlan.OWNER, owner))));
    }

    /// Who looks after most of the stage's cards, else after most of the other stages.
    private static Optional<String> likelyOwner(Stage stage, View view) {
        return commonest(view.in(stage).stream().map(Card::owner)).or(() -> commonest(Stage.ALL.stream().map(one -> view.plan().stage(one).owner())));
    }

    private static Optional<String> commonest(Stream<String> names) {
        var times = names.filter(name -> !name.isBlank()).collect(groupingBy(name -> name, LinkedHashMap::new, counting()));
        return times.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    static Stream<Finding> balance(View view) {
        var all = view.cards().size();
        if (all < ENOUGH_TO_COMPARE) return Stream.empty();
        return view.held().filter(stage -> view.in(stage).size() * 100 > all * MOST_PERCENT)
                .map(stage -> Finding.of(stage, Phrase.of("rule.unbalanced.message", stage, view.in(stage).size(), all)));
    }

    private static Stream<Stage> lacking(Tally.Sort sort, View view) {
        return view.held().filter(stage -> !view.tally().has(stage, sort));
    }
}
