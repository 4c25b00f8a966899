package journey.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import journey.guide.Suggestions;
import journey.plan.Phrase;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// Stages without cards: each step of a journey is there so that the next is possible [S2 S3 S4]. Of an empty stage these rules speak
/// and no others, and of each gap only one of them.
final class SkippedStages {
    private SkippedStages() {}

    static Stream<Finding> skipped(View view) {
        return empty(view).filter(stage -> view.tally().isPassedOver(stage) && !isInGap(stage, view)).map(stage -> {
            var later = next(stage, view);
            var witness = view.in(later).getFirst();
            return filledOrSkipped(Finding.of(stage, Phrase.of("rule.stage-skipped.message", stage, later, view.named(witness))).with(List.of(witness)), stage, view);
        });
    }

    static Stream<Finding> inARow(View view) {
        return view.tally().gaps().stream().map(gap -> {
            var later = next(gap.getLast(), view);
            var witness = view.in(later).getFirst();
            return Finding.of(gap.getFirst(), Phrase.of("rule.stages-skipped-in-a-row.message", gap.getFirst(), gap.getLast(), gap.size(), later, view.named(witness)))
                    .with(List.of(witness))
                    .fixed(filled(gap, view).fix(Phrase.of("rule.fix.fill-gap", needed(gap, view).size(), needed(gap, view).getFirst())));
        });
    }

    /// The stages of a gap that need a card: those that are not skipped on purpose, and of neighbours that are, every second.
    private static List<Stage> needed(List<Stage> gap, View view) {
        var needed = new ArrayList<Stage>();
        for (int i = 0; i < gap.size(); i++) {
            var follows = i > 0 && !needed.contains(gap.get(i - 1));
            if (!view.isSkipped(gap.get(i)) || follows) needed.add(gap.get(i));
        }
        return needed;
    }

    private static Draft filled(List<Stage> gap, View view) {
        var draft = Draft.of(view);
        for (var stage : needed(gap, view)) draft = draft.fill(stage);
        return draft;
    }

    static Stream<Finding> emptyAtTheEnd(View view) {
        var isSaidElsewhere = isBlank(view) || view.tally().endsAtFirstSale() && view.isOn(CoverageRules.ENDS_AT_FIRST_SALE);
        return isSaidElsewhere ? Stream.empty() : empty(view).filter(stage -> !view.tally().isPassedOver(stage))
                .map(stage -> filledOrSkipped(Finding.of(stage, Phrase.of("rule.stage-empty.message", stage)), stage, view));
    }

    static Stream<Finding> blank(View view) {
        return !isBlank(view) ? Stream.empty() : Stream.of(Finding.of(Phrase.of("rule.begin.message"))
                .fixed(Draft.of(view).fill(Stage.AWARE).fix(fillTitle(Stage.AWARE))));
    }

    static Stream<Finding> endsAtFirstSale(View view) {
        if (!view.tally().endsAtFirstSale()) return Stream.empty();
        var last = view.in(Stage.CONVERT).getFirst();
        var allOfIt = Draft.of(view).fill(Stage.EXCITE).fill(Stage.ASCEND).fill(Stage.ADVOCATE).fill(Stage.PROMOTE);
        return Stream.of(Finding.of(Stage.CONVERT, Phrase.of("rule.ends-at-first-sale.message", view.named(last)))
                .with(List.of(last))
                .fixed(allOfIt.fix(Phrase.of("rule.fix.plan-what-follows")))
                .fixed(Draft.of(view).fill(Stage.EXCITE).fix(fillTitle(Stage.EXCITE))));
    }

    /// Where Convert and Ascend hold cards, Excite alone is no gap of several stages, so neither is silent for the other.
    static Stream<Finding> gateMissing(View view) {
        if (!view.tally().lacksItsGate() || view.isSkipped(Stage.EXCITE)) return Stream.empty();
        var entry = view.in(Stage.CONVERT).getFirst();
        var goal = view.in(Stage.ASCEND).getFirst();
        return Stream.of(Finding.of(Stage.EXCITE, Phrase.of("rule.gate-missing.message", view.named(entry), view.named(goal)))
                .with(List.of(entry, goal))
                .fixed(Draft.of(view).fill(Stage.EXCITE).fix(fillTitle(Stage.EXCITE))));
    }

    /// What the button says that adds the suggested card of a stage.
    static Phrase fillTitle(Stage stage) {
        return Phrase.of("rule.fix.fill." + stage.word());
    }

    static Phrase fillTitle(Stage stage, View view) {
        var title = view.fitting().complete(stage).getFirst().title();
        return title.equals(Suggestions.complete(stage).title()) ? fillTitle(stage) : Phrase.of("rule.fix.add", title);
    }

    private static Finding filledOrSkipped(Finding finding, Stage stage, View view) {
        return finding.fixed(Draft.of(view).fill(stage).fix(fillTitle(stage, view)))
                .fixed(Draft.asking("rule.fix.skip", View.at(stage), StagePlan.SKIPPED));
    }

    private static Stream<Stage> empty(View view) {
        return Stage.ALL.stream().filter(stage -> !view.holds(stage) && !view.isSkipped(stage));
    }

    private static boolean isInGap(Stage stage, View view) {
        return view.isOn(CoverageRules.STAGES_SKIPPED_IN_A_ROW) && view.tally().gaps().stream().anyMatch(gap -> gap.contains(stage));
    }

    private static boolean isBlank(View view) {
        return view.tally().last().isEmpty();
    }

    private static Stage next(Stage stage, View view) {
        return view.held().filter(stage::isBefore).findFirst().orElseThrow();
    }
}
