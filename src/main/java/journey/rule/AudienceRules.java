package journey.rule;

import java.util.List;

/// Whom the plan means, where they are met, and whether Engage answers them [S1 S3].
final class AudienceRules {
    static final List<Rule> ALL = List.of();

    private AudienceRules() {}
}
