package journey.rule;

import static journey.plan.Severity.ERROR;
import static journey.plan.Severity.HINT;
import static journey.plan.Severity.WARNING;

import java.util.List;

/// Whom the plan means, where they are met, and whether Engage answers them [S1 S3].
final class AudienceRules {
    static final Rule WRONG_APPROACH = Rule.of(WARNING, "wrong-approach", Approaches::wrong);
    static final List<Rule> ALL = List.of(
            Rule.of(ERROR, "no-channel", Channels::none),
            Rule.of(WARNING, "no-audience", Audiences::none).oneByOne(),
            Rule.of(HINT, "awareness-unproven", Approaches::unproven),
            Rule.of(WARNING, "awareness-unanswered", Approaches::unanswered),
            WRONG_APPROACH,
            Rule.of(HINT, "one-channel", Channels::onlyOne),
            Rule.of(WARNING, "engagement-stops", Channels::stopping));

    private AudienceRules() {}
}
