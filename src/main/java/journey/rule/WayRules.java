package journey.rule;

import java.util.List;

/// Whether people who come in anywhere can get on from there: the real links, dead ends, ways back [S2 S3 S4].
final class WayRules {
    static final List<Rule> ALL = List.of();

    private WayRules() {}
}
