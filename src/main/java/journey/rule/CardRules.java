package journey.rule;

import static journey.plan.Severity.HINT;
import static journey.plan.Severity.WARNING;

import java.util.List;

/// What is written on single cards.
final class CardRules {
    static final List<Rule> ALL = List.of(
            Rule.of(WARNING, "untitled", CardTexts::untitled),
            Rule.of(HINT, "duplicate-title", CardTexts::duplicates),
            Rule.of(WARNING, "bad-link", CardTexts::links));

    private CardRules() {}
}
