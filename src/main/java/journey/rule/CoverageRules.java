package journey.rule;

import static journey.plan.Severity.ERROR;
import static journey.plan.Severity.HINT;
import static journey.plan.Severity.WARNING;

import java.util.List;

/// Whether the plan serves every stage, and whether each has what a stage needs [S0 S1 S2 S3 S4].
final class CoverageRules {
    static final Rule STAGES_SKIPPED_IN_A_ROW = Rule.of(ERROR, "stages-skipped-in-a-row", SkippedStages::inARow);
    static final Rule ENDS_AT_FIRST_SALE = Rule.of(ERROR, "ends-at-first-sale", SkippedStages::endsAtFirstSale);
    static final List<Rule> ALL = List.of(
            Rule.of(HINT, "begin", SkippedStages::blank),
            Rule.of(ERROR, "stage-skipped", SkippedStages::skipped).hintWhenFlexible(),
            STAGES_SKIPPED_IN_A_ROW,
            Rule.of(WARNING, "stage-empty", SkippedStages::emptyAtTheEnd),
            ENDS_AT_FIRST_SALE,
            Rule.of(ERROR, "gate-missing", SkippedStages::gateMissing),
            Rule.of(WARNING, "no-goal", StageNeeds::goals),
            Rule.of(HINT, "same-goal", StageNeeds::sameGoals),
            Rule.of(ERROR, "no-activity", StageNeeds::activities),
            Rule.of(WARNING, "no-cta", StageNeeds::calls),
            Rule.of(WARNING, "no-metric", StageNeeds::metrics),
            Rule.of(HINT, "no-owner", StageNeeds::owners),
            Rule.of(HINT, "unbalanced", StageNeeds::balance));

    private CoverageRules() {}
}
