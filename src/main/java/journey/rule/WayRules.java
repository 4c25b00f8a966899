package journey.rule;

import static journey.plan.Severity.HINT;
import static journey.plan.Severity.WARNING;

import java.util.List;

/// Whether people who come in anywhere can get on from there: the real links, dead ends, ways back [S2 S3 S4].
///
/// What a link is marked as is taken at its word: a step back and a loop are legal from any stage to any earlier one. A loop does not only lead from
/// Promote to Aware: a review that is shown to visitors is one as well.
final class WayRules {
    static final Rule NO_WAY_ON = Rule.of(WARNING, "no-way-on", StageWays::noWayOn);
    static final Rule NOTHING_LINKED = Rule.of(HINT, "nothing-linked", WholeWay::unlinked);
    static final List<Rule> ALL = List.of(
            Rule.of(WARNING, "dead-end", DeadEnds::find),
            Rule.of(WARNING, "leads-back", WaysBack::unmarked),
            Rule.of(WARNING, "step-back-without-remedy", WaysBack::withoutRemedy),
            Rule.of(HINT, "link-skips-stage", WholeWay::skipping),
            Rule.of(WARNING, "unreachable", StageWays::unreachable),
            NO_WAY_ON,
            Rule.of(WARNING, "no-loop", WholeWay::withoutLoop),
            NOTHING_LINKED);

    private WayRules() {}
}
